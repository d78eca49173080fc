package io.github.qubao.pdf;

import io.github.qubao.page.PrintedPage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text on a PDF page, in points; y grows downwards.
 *
 * @param text what it says
 * @param left where its first glyph begins
 * @param right where its last glyph ends
 * @param baseline the line it stands on
 * @param size the size of its characters
 * @param face the font of its Chinese characters, empty if it has none or mixes fonts
 */
record PdfLine(String text, double left, double right, double baseline, double size, String face) {
  /** The gap, in sizes of the font, that reads as a space where the file has one, */
  private static final double SPACE = 0.2;

  /** and where it has none: what justifying or a change of script puts in stays below. */
  private static final double WIDE_SPACE = 0.45;

  /**
   * Makes a line of glyphs.
   *
   * @param glyphs in the order in which they stand, spaces among them
   */
  static PdfLine of(List<PdfGlyph> glyphs) {
    List<PdfGlyph> seen = glyphs.stream().filter(g -> !g.blank()).toList();
    PdfGlyph first = seen.get(0);
    double right = seen.stream().mapToDouble(PdfGlyph::right).max().orElse(0);
    double size = seen.stream().mapToDouble(PdfGlyph::size).max().orElse(0);
    return new PdfLine(text(glyphs), first.left(), right, first.baseline(), size, face(seen));
  }

  /** One line of pieces that stand about side by side, in the order given. */
  static PdfLine joined(List<PdfLine> pieces) {
    PdfLine first = pieces.get(0);
    return new PdfLine(
        pieces.stream().map(PdfLine::text).collect(Collectors.joining(" ")),
        pieces.stream().mapToDouble(PdfLine::left).min().orElse(first.left),
        pieces.stream().mapToDouble(PdfLine::right).max().orElse(first.right),
        first.baseline,
        pieces.stream().mapToDouble(PdfLine::size).min().orElse(first.size),
        "");
  }

  /** One line of characters that stand under one another. */
  static PdfLine standing(List<PdfLine> characters) {
    PdfLine first = characters.get(0);
    String text = characters.stream().map(PdfLine::text).collect(Collectors.joining());
    return first.withText(text);
  }

  /** The line as one of block {@code block} of a page. */
  PrintedPage.Line printed(int block) {
    return new PrintedPage.Line(text, block, left, baseline, right, size, face);
  }

  /** The same line with other text. */
  PdfLine withText(String other) {
    return new PdfLine(other, left, right, baseline, size, face);
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
  double overlap(PdfLine other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }

  private static String text(List<PdfGlyph> glyphs) {
    double tracking = tracking(glyphs);
    StringBuilder out = new StringBuilder();
    PdfGlyph before = null;
    boolean blank = false;
    for (PdfGlyph g : glyphs) {
      if (g.blank()) {
        blank = true;
        continue;
      }
      if (before != null) {
        double gap = (g.left() - before.right()) / g.size();
        boolean latin = !before.fullWidth() && !g.fullWidth();
        double usual = latin ? 0 : tracking;
        double least = blank ? (latin ? SPACE / 2 : SPACE) : latin ? SPACE : WIDE_SPACE;
        if (gap - usual > least) {
          out.append(' ');
        }
      }
      out.append(g.text());
      before = g;
      blank = false;
    }
    return out.toString();
  }

  /**
   * The gap that stands between all characters of a line that is spaced out or justified: the lower
   * median, in sizes of the font.
   */
  private static double tracking(List<PdfGlyph> glyphs) {
    double[] gaps = new double[glyphs.size()];
    int n = 0;
    PdfGlyph before = null;
    for (PdfGlyph g : glyphs) {
      if (g.blank()) {
        continue;
      }
      if (before != null && (before.fullWidth() || g.fullWidth())) {
        gaps[n++] = (g.left() - before.right()) / g.size();
      }
      before = g;
    }
    Arrays.sort(gaps, 0, n);
    return n == 0 ? 0 : Math.max(0, gaps[(n - 1) / 2]);
  }

  private static String face(List<PdfGlyph> glyphs) {
    List<String> faces =
        glyphs.stream().filter(PdfGlyph::fullWidth).map(PdfGlyph::face).distinct().toList();
    return faces.size() == 1 ? faces.get(0) : "";
  }
}
