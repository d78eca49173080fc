package io.github.qubao.pdf;

import io.github.qubao.page.PrintedPage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes a line of type of the glyphs that stand in it. */
final class PdfLine {
  /** The gap, in sizes of the font, that reads as a space where the file has one, */
  private static final double SPACE = 0.2;

  /** and where it has none: what justifying or a change of script puts in stays below. */
  private static final double WIDE_SPACE = 0.45;

  private PdfLine() {}

  /**
   * Makes a line of glyphs.
   *
   * @param glyphs in the order in which they stand, spaces among them
   */
  static PrintedPage.Line of(List<PdfGlyph> glyphs) {
    List<PdfGlyph> seen = glyphs.stream().filter(g -> !g.blank()).toList();
    PdfGlyph first = seen.get(0);
    double right = seen.stream().mapToDouble(PdfGlyph::right).max().orElse(0);
    return new PrintedPage.Line(
        text(glyphs), 0, first.left(), first.baseline(), right, size(seen), face(seen));
  }

  /** The size of most glyphs: a headline's first words may be larger, and its next line is not. */
  private static double size(List<PdfGlyph> glyphs) {
    Map<Double, Long> sizes =
        glyphs.stream().collect(Collectors.groupingBy(PdfGlyph::size, Collectors.counting()));
    return sizes.entrySet().stream()
        .max(Map.Entry.<Double, Long>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0.0);
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
