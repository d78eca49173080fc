package io.github.qubao.pdf;

import io.github.qubao.page.PrintedPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Makes lines of glyphs by where they stand; the order in which the file draws them says nothing.
 */
final class PdfLines {
  /** A gap this wide, in sizes of the font, is the white between two columns, */
  private static final double GUTTER = 0.9;

  /** unless spaces fill it or the line is spaced out; no space within a line is this wide. */
  private static final double WIDEST_SPACE = 2.6;

  /** Glyphs whose baselines differ by less, in sizes of the font, are in one row. */
  private static final double SAME_BASELINE = 0.25;

  private static final double SAME_SIZE = 1.2;

  /** Rows at one height that a glyph is compared with; more there are not on a page. */
  private static final int MOST_OPEN = 64;

  private PdfLines() {}

  static List<PrintedPage.Line> of(List<PdfGlyph> glyphs) {
    List<PrintedPage.Line> lines = new ArrayList<>();
    List<List<PdfGlyph>> rows = rows(glyphs);
    rows.forEach(row -> row.sort(Comparator.comparingDouble(PdfGlyph::left)));
    rows.replaceAll(PdfLines::withoutShadows);
    PdfGutters narrow = new PdfGutters(rows);
    for (List<PdfGlyph> once : rows) {
      double[] gaps = gaps(once);
      double tracking = tracking(gaps);
      int from = 0;
      for (int i = 1; i <= once.size(); i++) {
        if (i == once.size()
            || gutter(gaps, i)
            || narrow.isBetween(once.get(i - 1), once.get(i), tracking)) {
          add(once.subList(from, i), lines);
          from = i;
        }
      }
    }
    return lines;
  }

  private static void add(List<PdfGlyph> glyphs, List<PrintedPage.Line> lines) {
    if (glyphs.stream().anyMatch(g -> !g.blank())) {
      lines.add(PdfLine.of(glyphs));
    }
  }

  /** Glyphs of about one size on one baseline. */
  private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::baseline));
    List<List<PdfGlyph>> rows = new ArrayList<>();
    for (PdfGlyph g : sorted) {
      List<PdfGlyph> row = null;
      for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - MOST_OPEN); i--) {
        PdfGlyph first = rows.get(i).get(0);
        if (g.baseline() - first.baseline() <= SAME_BASELINE * Math.min(g.size(), first.size())
            && sameSize(g.size(), first.size(), SAME_SIZE)) {
          row = rows.get(i);
          break;
        }
      }
      if (row == null) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(g);
    }
    PdfScripts.join(rows);
    return rows;
  }

  static boolean sameSize(double a, double b, double ratio) {
    return Math.max(a, b) <= ratio * Math.min(a, b);
  }

  /** Bold letters and shadows are often made by drawing a glyph twice or a few times. */
  private static List<PdfGlyph> withoutShadows(List<PdfGlyph> row) {
    List<PdfGlyph> once = new ArrayList<>();
    for (PdfGlyph g : row) {
      boolean again = false;
      for (int i = once.size() - 1; i >= Math.max(0, once.size() - 8) && !again; i--) {
        double apart = g.left() - once.get(i).left();
        if (apart > 0.3 * g.size()) {
          break;
        }
        again = apart < 0.3 * (g.right() - g.left()) && once.get(i).text().equals(g.text());
      }
      if (!again) {
        once.add(g);
      }
    }
    return once;
  }

  /**
   * The white before each glyph in sizes of its font; a space fills it, if not more than a space
   * within a line may.
   */
  private static double[] gaps(List<PdfGlyph> row) {
    double[] gaps = new double[row.size()];
    double seen = row.get(0).right();
    double filled = seen;
    for (int i = 1; i < gaps.length; i++) {
      PdfGlyph g = row.get(i);
      double gap = (g.left() - seen) / g.size();
      gaps[i] = gap > WIDEST_SPACE ? gap : (g.left() - filled) / g.size();
      filled = Math.max(filled, g.right());
      seen = g.blank() ? seen : filled;
    }
    return gaps;
  }

  /** The usual one of the gaps. */
  private static double tracking(double[] gaps) {
    double[] sorted = gaps.clone();
    Arrays.sort(sorted);
    return Math.max(0, sorted[(sorted.length - 1) / 2]);
  }

  /** Whether a column ends before the glyph at {@code i}. */
  private static boolean gutter(double[] gaps, int i) {
    boolean spacedOut =
        gaps[i] <= WIDEST_SPACE
            && (i > 1 && Math.abs(gaps[i - 1] - gaps[i]) < 0.15
                || i + 1 < gaps.length && Math.abs(gaps[i + 1] - gaps[i]) < 0.15);
    return gaps[i] > GUTTER && !spacedOut;
  }
}
