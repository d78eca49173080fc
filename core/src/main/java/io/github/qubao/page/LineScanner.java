package io.github.qubao.page;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Splits a page's text into lines, each with its offset. */
final class LineScanner {
  private LineScanner() {}

  /**
   * The lines of {@code page} that are not blank; what stands in them loses no visible character.
   */
  static List<PageLine> scan(String page) {
    return scan(page, TypeSizes.unknown(), DoubtfulSpans.none());
  }

  /** The same, of a page of which it may be known how large the type is, and what is doubtful. */
  static List<PageLine> scan(String page, TypeSizes sizes, DoubtfulSpans doubtful) {
    List<PageLine> lines = new ArrayList<>();
    // The page's edge counts as a gap.
    boolean gap = true;
    int number = 1;
    int start = 0;
    while (start <= page.length()) {
      int end = start;
      while (end < page.length() && !Characters.endsLine(page.charAt(end))) {
        end++;
      }
      if (Characters.isBlank(page, start, end)) {
        gap = true;
      } else {
        add(page, number, sizes, doubtful, start, end, gap, lines);
        gap = false;
      }
      if (end < page.length() && page.charAt(end) == '\f') {
        number++;
        gap = true;
      }
      boolean pair =
          end + 1 < page.length() && page.charAt(end) == '\r' && page.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static void add(
      String page,
      int number,
      TypeSizes sizes,
      DoubtfulSpans doubtful,
      int start,
      int end,
      boolean gap,
      List<PageLine> lines) {
    // A reference to another page stands at a paragraph's edge but is no part of it.
    Matcher jump = JumpLine.in(page, start, end);
    int at = start;
    while (jump.find()) {
      addPiece(page, number, sizes, doubtful, at, jump.start(), gap && at == start, lines);
      addPiece(page, number, sizes, doubtful, jump.start(), jump.end(), gap && at == start, lines);
      at = jump.end();
    }
    addPiece(page, number, sizes, doubtful, at, end, gap && at == start, lines);
  }

  private static void addPiece(
      String page,
      int number,
      TypeSizes sizes,
      DoubtfulSpans doubtful,
      int start,
      int end,
      boolean gap,
      List<PageLine> lines) {
    int a = Characters.skipBlanks(page, start, end);
    int b = Characters.skipBlanksBack(page, a, end);
    if (a < b) {
      String text = page.substring(a, b);
      boolean indented = a > start && page.charAt(start) != '\uFEFF';
      lines.add(
          line(lines.size(), number, text, a, gap, indented, sizes.at(a), doubtful.within(a, b)));
    }
  }

  /** A line, with all that its text says by itself. */
  static PageLine line(
      int index,
      int page,
      String text,
      int start,
      boolean gap,
      boolean indented,
      TypeSize size,
      List<Span> doubtful) {
    LineWidths widths = LineWidths.of(text);
    LineFeatures features = LineClassifier.featuresOf(text, widths.width());
    return new PageLine(index, page, text, start, gap, indented, widths, features, size, doubtful);
  }
}
