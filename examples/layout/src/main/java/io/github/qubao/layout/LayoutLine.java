package io.github.qubao.layout;

import io.github.qubao.page.PrintedPage;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Immutable. A line of type, in points; y grows downwards.
 *
 * @param text what it says
 * @param left where its first character begins
 * @param right where its last character ends
 * @param baseline the line it stands on
 * @param size the size of its characters
 * @param face the font of its Chinese characters, empty if it has none or mixes fonts
 * @param doubtful what of the text may have been misread
 */
record LayoutLine(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    String face,
    List<Span> doubtful) {

  /** Characters under one another that are so much further apart have a blank between them. */
  private static final double BLANK = 1.18;

  static LayoutLine of(PrintedPage.Line line) {
    return new LayoutLine(
        line.text(),
        line.left(),
        line.right(),
        line.baseline(),
        line.size(),
        line.face(),
        line.doubtful());
  }

  /** One line of pieces that stand about side by side, in the order given. */
  static LayoutLine joined(List<LayoutLine> pieces, String between) {
    LayoutLine first = pieces.get(0);
    return joinedText(pieces, between)
        .at(
            pieces.stream().mapToDouble(LayoutLine::left).min().orElse(first.left),
            pieces.stream().mapToDouble(LayoutLine::right).max().orElse(first.right),
            pieces.stream().mapToDouble(LayoutLine::size).min().orElse(first.size));
  }

  /** The usual distance between two lines. */
  static double pitch(List<LayoutLine> column) {
    double[] steps = new double[column.size() - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = column.get(i + 1).baseline() - column.get(i).baseline();
    }
    Arrays.sort(steps);
    return steps.length == 0 ? 0 : steps[(steps.length - 1) / 2];
  }

  /** One line of characters that stand under one another; one further down follows on a blank. */
  static LayoutLine standing(List<LayoutLine> characters) {
    LayoutLine first = characters.get(0);
    double pitch = pitch(characters);
    List<LayoutLine> set = new ArrayList<>(List.of(first));
    for (int i = 1; i < characters.size(); i++) {
      LayoutLine next = characters.get(i);
      double step = next.baseline - characters.get(i - 1).baseline;
      set.add(step > BLANK * pitch ? next.indented(" ") : next);
    }
    LayoutLine all = joinedText(set, "");
    return first.withText(all.text, all.doubtful);
  }

  /** The first of the lines with the text of all. */
  private static LayoutLine joinedText(List<LayoutLine> lines, String between) {
    StringBuilder text = new StringBuilder();
    List<Span> doubtful = new ArrayList<>();
    for (LayoutLine line : lines) {
      text.append(text.length() == 0 ? "" : between);
      doubtful.addAll(moved(line.doubtful, text.length()));
      text.append(line.text);
    }
    LayoutLine first = lines.get(0);
    return new LayoutLine(
        text.toString(), first.left, first.right, first.baseline, first.size, "", doubtful);
  }

  private static List<Span> moved(List<Span> spans, int by) {
    return spans.stream().map(s -> new Span(s.start() + by, s.end() + by)).toList();
  }

  private LayoutLine at(double left, double right, double size) {
    return new LayoutLine(text, left, right, baseline, size, face, doubtful);
  }

  private LayoutLine withText(String text, List<Span> doubtful) {
    return new LayoutLine(text, left, right, baseline, size, face, doubtful);
  }

  /** The line behind other text, beginning elsewhere. */
  LayoutLine behind(LayoutLine before, double newLeft) {
    LayoutLine text = joinedText(List.of(before, this), "");
    return new LayoutLine(text.text, newLeft, right, baseline, size, face, text.doubtful);
  }

  /** The line with white before its text. */
  LayoutLine indented(String white) {
    return withText(white + text, moved(doubtful, white.length()));
  }

  /** The same line, beginning elsewhere. */
  LayoutLine from(double newLeft) {
    return at(newLeft, right, size);
  }

  /** The line as one of block {@code block} of a page. */
  PrintedPage.Line printed(int block) {
    return new PrintedPage.Line(text, block, left, baseline, right, size, face, doubtful, 0);
  }

  double top() {
    return baseline - 0.85 * size;
  }

  double bottom() {
    return baseline + 0.15 * size;
  }

  /** A single character that may be one of a line set from top to bottom. */
  boolean single() {
    return text.codePointCount(0, text.length()) == 1 && text.codePointAt(0) >= 0x2E80;
  }

  /** As wide as one character, as a number set upright among those of a line from top to bottom. */
  boolean upright() {
    return single() || text.length() <= 4 && right - left < 1.2 * size;
  }

  /** How far the two lie over one another, negative where they lie side by side. */
  double overlap(LayoutLine other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }

  /** Whether two sizes differ by no more than a ratio. */
  static boolean sameSize(double a, double b, double ratio) {
    return Math.max(a, b) <= ratio * Math.min(a, b);
  }
}
