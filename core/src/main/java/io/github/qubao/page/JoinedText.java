package io.github.qubao.page;

import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Immutable. Lines put together again, with the place on the page of every character. */
final class JoinedText {
  private final String text;
  private final List<Span> sources = new ArrayList<>();

  /**
   * For each line, where in the text it begins, and the offset on the page of its first character.
   */
  private final int[] starts;

  private final int[] places;

  /**
   * Puts lines behind one another. Wrapping made the breaks, so nothing comes between, except
   * between two Latin words, which only break where a space was.
   */
  JoinedText(List<PageLine> lines) {
    starts = new int[lines.size()];
    places = new int[lines.size()];
    StringBuilder b = new StringBuilder();
    int lastLine = -1;
    for (int i = 0; i < starts.length; i++) {
      PageLine line = lines.get(i);
      if (i > 0 && latin(b.charAt(b.length() - 1)) && latin(line.text().charAt(0))) {
        b.append(' ');
      }
      starts[i] = b.length();
      places[i] = line.start();
      b.append(line.text());
      if (i > 0 && line.index() == lastLine + 1) {
        Span last = sources.get(sources.size() - 1);
        sources.set(sources.size() - 1, new Span(last.start(), line.end()));
      } else {
        sources.add(new Span(line.start(), line.end()));
      }
      lastLine = line.index();
    }
    text = b.toString();
  }

  private static boolean latin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  String text() {
    return text;
  }

  /** The first place behind {@code at} where one line ends and the next begins; else the end. */
  int joinAfter(int at) {
    int i = Arrays.binarySearch(starts, at);
    int next = i >= 0 ? i + 1 : -i - 1;
    return next < starts.length ? starts[next] : text.length();
  }

  /** Where on the page {@code text[start, end)} stands; {@code start < end}. */
  Span span(int start, int end) {
    return new Span(place(start), place(end - 1) + 1);
  }

  /**
   * Whether nothing but blanks stands on the page between the pieces of {@code text[start, end)}.
   */
  boolean together(int start, int end) {
    int from = place(start);
    int to = place(end - 1);
    return sources.stream().anyMatch(s -> s.start() <= from && to < s.end());
  }

  private int place(int at) {
    int i = Arrays.binarySearch(starts, at);
    int line = i >= 0 ? i : -i - 2;
    return places[line] + at - starts[line];
  }

  Passage passage() {
    return new Passage(text, sources);
  }
}
