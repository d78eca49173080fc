package io.github.qubao.page;

import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Immutable. The text of wrapped lines, with the offset on the page of every character. */
final class UnwrappedText {
  private final String text;
  private final List<Span> sources = new ArrayList<>();
  private final List<Span> doubtful = new ArrayList<>();

  /**
   * For each line, where in the text it begins, and the offset on the page of its first character.
   */
  private final int[] lineStarts;

  private final int[] lineOffsets;

  /**
   * Puts lines behind one another. Wrapping made the breaks, so nothing comes between, except
   * between two Latin words, which only break where a space was.
   */
  UnwrappedText(List<PageLine> lines) {
    this(lines, false);
  }

  /**
   * The same of lines that the poet broke: a line feed comes between.
   *
   * @param isVerse whether the lines are of a poem
   */
  UnwrappedText(List<PageLine> lines, boolean isVerse) {
    lineStarts = new int[lines.size()];
    lineOffsets = new int[lines.size()];
    StringBuilder b = new StringBuilder();
    int lastLine = -1;
    for (int i = 0; i < lineStarts.length; i++) {
      PageLine line = lines.get(i);
      b.append(i == 0 ? "" : isVerse ? "\n" : between(b, line.text()));
      lineStarts[i] = b.length();
      lineOffsets[i] = line.start();
      for (Span span : line.doubtful()) {
        doubtful.add(new Span(b.length() + span.start(), b.length() + span.end()));
      }
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

  /** What comes between two texts that a break parted. */
  static String between(CharSequence before, CharSequence next) {
    return isLatin(before.charAt(before.length() - 1)) && isLatin(next.charAt(0)) ? " " : "";
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /** The text without the breaks of wrapping. */
  String text() {
    return text;
  }

  /** Where the next line behind {@code at} begins in the text; the text's end if there is none. */
  int nextLineStart(int at) {
    int i = Arrays.binarySearch(lineStarts, at);
    int next = i >= 0 ? i + 1 : -i - 1;
    return next < lineStarts.length ? lineStarts[next] : text.length();
  }

  /** Where the last line begins in the text. */
  int lastLineStart() {
    return lineStarts[lineStarts.length - 1];
  }

  /** Where on the page {@code text[start, end)} stands; {@code start < end}. */
  Span span(int start, int end) {
    return new Span(offset(start), offset(end - 1) + 1);
  }

  /**
   * Whether nothing but blanks stands on the page between the pieces of {@code text[start, end)}.
   */
  boolean isContiguous(int start, int end) {
    int from = offset(start);
    int to = offset(end - 1);
    return sources.stream().anyMatch(s -> s.start() <= from && to < s.end());
  }

  private int offset(int at) {
    int i = Arrays.binarySearch(lineStarts, at);
    int line = i >= 0 ? i : -i - 2;
    return lineOffsets[line] + at - lineStarts[line];
  }

  /** The text with its sources. */
  TextBlock block() {
    return new TextBlock(text, sources, doubtful);
  }
}
