package io.github.qubao.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Not thread-safe: one per page. Finds the white between columns that is narrower than a character:
 * the gaps of rows under one another stand over one another there, and those within lines do not.
 */
final class PdfGutters {
  /** No gap between columns is narrower, in sizes of the font. */
  private static final double NARROWEST = 0.55;

  /** So many rows, */
  private static final int ROWS = 3;

  /** not further apart than so much in sizes of the font, have a gutter at one place. */
  private static final double NEAR = 14;

  /** For each point across, the baselines of the rows that go on there behind a gap. */
  private final Map<Integer, TreeSet<Double>> starts = new HashMap<>();

  /** For each point across, those of the rows that end there, or before a gap. */
  private final Map<Integer, TreeSet<Double>> ends = new HashMap<>();

  /**
   * Takes the rows of a page.
   *
   * @param all each from left to right
   */
  PdfGutters(List<List<PdfGlyph>> all) {
    for (List<PdfGlyph> row : all) {
      for (int i = 1; i <= row.size(); i++) {
        PdfGlyph before = row.get(i - 1);
        if (i == row.size() || isGap(before, row.get(i))) {
          put(ends, before.right(), before.baseline());
        }
        if (i < row.size() && isGap(before, row.get(i))) {
          put(starts, row.get(i).left(), row.get(i).baseline());
        }
      }
    }
  }

  private static void put(Map<Integer, TreeSet<Double>> all, double x, double baseline) {
    all.computeIfAbsent((int) Math.round(x), p -> new TreeSet<>()).add(baseline);
  }

  /** Whether a column ends between two glyphs of a row that follow one another. */
  boolean isBetween(PdfGlyph before, PdfGlyph glyph) {
    if (!isGap(before, glyph)) {
      return false;
    }
    int begun = count(starts, glyph.left(), glyph);
    return begun >= ROWS || begun + 1 == ROWS && count(ends, before.right(), glyph) >= ROWS;
  }

  /** How many rows near a glyph have one at {@code x}, counted as far as it matters. */
  private static int count(Map<Integer, TreeSet<Double>> all, double x, PdfGlyph glyph) {
    double near = NEAR * glyph.size();
    int count = 0;
    for (int p = (int) Math.round(x) - 1; p <= (int) Math.round(x) + 1; p++) {
      TreeSet<Double> found = all.get(p);
      if (found != null) {
        SortedSet<Double> beside = found.subSet(glyph.baseline() - near, glyph.baseline() + near);
        count += (int) beside.stream().limit(ROWS).count();
      }
    }
    return count;
  }

  private static boolean isGap(PdfGlyph before, PdfGlyph glyph) {
    return !before.blank()
        && !glyph.blank()
        && glyph.left() - before.right() > NARROWEST * glyph.size();
  }
}
