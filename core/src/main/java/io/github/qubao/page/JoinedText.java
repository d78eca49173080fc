package io.github.qubao.page;

import io.github.qubao.segment.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines put together again, with the place on the page of every character. */
final class JoinedText {
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> joins = new ArrayList<>();
  private final List<Span> sources = new ArrayList<>();
  private int[] offsets = new int[64];
  private int lastLine;

  JoinedText(List<PageLine> lines) {
    lines.forEach(this::add);
  }

  /**
   * Puts a line behind the others. Wrapping made the break, so nothing comes between, except
   * between two Latin words, which only break where a space was.
   */
  private void add(PageLine line) {
    String more = line.text();
    if (text.length() > 0) {
      joins.add(text.length());
      if (latin(text.charAt(text.length() - 1)) && latin(more.charAt(0))) {
        append(' ', line.start());
      }
    }
    for (int i = 0; i < more.length(); i++) {
      append(more.charAt(i), line.start() + i);
    }
    if (!sources.isEmpty() && line.index() == lastLine + 1) {
      Span last = sources.get(sources.size() - 1);
      sources.set(sources.size() - 1, new Span(last.start(), line.end()));
    } else {
      sources.add(new Span(line.start(), line.end()));
    }
    lastLine = line.index();
  }

  private void append(char c, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[text.length()] = offset;
    text.append(c);
  }

  private static boolean latin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  String text() {
    return text.toString();
  }

  /** Where in the text one line ends and the next begins. */
  List<Integer> joins() {
    return joins;
  }

  /** Where on the page {@code text[start, end)} stands; {@code start < end}. */
  Span span(int start, int end) {
    return new Span(offsets[start], offsets[end - 1] + 1);
  }

  Passage passage() {
    return new Passage(text(), sources);
  }
}
