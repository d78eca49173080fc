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
  /** Points. Headlines that stand further apart are two; a broadsheet is some 1,100 wide. */
  private static final int WIDEST = 1_000;

  /** So many rows are looked at to find that a mark hangs in the gutter. */
  private static final int MOST_ROWS = 64;

  private static final double NARROWEST = 0.55;

  /** So many rows, */
  private static final int ROWS = 3;

  /** so many where a mark hangs in it, */
  private static final int ROWS_TO_HANG = 3;

  /** not further apart than so much in sizes of the font, have a gutter at one place. */
  private static final double NEAR = 14;

  /** Type so much larger than that of the text is a headline's. */
  private static final double HEADLINE = 1.3;

  /**
   * Between headlines side by side may be as little as this, in sizes of their font, more than
   * between the characters of each: the white between their columns, which are of smaller type.
   */
  private static final double NARROWEST_OF_HEADLINES = 0.28;

  /** The columns begin so near under their headlines, in sizes of these. */
  private static final double UNDER = 8;

  /** Characters of one headline differ in size by less. */
  private static final double ONE_SIZE = 1.04;

  /** Lines of one headline, or its characters set from top to bottom, stand so near, in sizes. */
  private static final double BESIDE = 4;

  /** Marks that may hang in the white behind their column. */
  private static final String HANGING = "，。、；";

  /** A centred headline ends so far before the edge of its column, in sizes of the text. */
  private static final double OFF = 3;

  private final double text;

  /** For each point across, the baselines of the rows that begin there. */
  private final Map<Integer, TreeSet<Double>> firsts = new HashMap<>();

  /** For each point across, those of the rows that go on there behind a gap. */
  private final Map<Integer, TreeSet<Double>> starts = new HashMap<>();

  /** For each point across, those of the rows that end there, or before a gap. */
  private final Map<Integer, TreeSet<Double>> ends = new HashMap<>();

  /**
   * Takes the rows of a page.
   *
   * @param all each from left to right
   */
  PdfGutters(List<List<PdfGlyph>> all) {
    text = sizeOfText(all);
    for (List<PdfGlyph> row : all) {
      put(firsts, row.get(0).left(), row.get(0).baseline());
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

  /** The size of most glyphs. */
  private static double sizeOfText(List<List<PdfGlyph>> all) {
    Map<Double, Integer> glyphs = new HashMap<>();
    for (List<PdfGlyph> row : all) {
      glyphs.merge(Math.rint(2 * row.get(0).size()) / 2, row.size(), Integer::sum);
    }
    return glyphs.entrySet().stream()
        .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private static void put(Map<Integer, TreeSet<Double>> all, double x, double baseline) {
    all.computeIfAbsent((int) Math.round(x), p -> new TreeSet<>()).add(baseline);
  }

  /**
   * Whether a column ends between two glyphs of a row that follow one another.
   *
   * @param tracking the white between the characters of the row, in sizes of the font
   */
  boolean isBetween(PdfGlyph before, PdfGlyph glyph, double tracking) {
    if (glyph.size() >= HEADLINE * text
        && !before.blank()
        && !glyph.blank()
        && glyph.left() - before.right() > (tracking + NARROWEST_OF_HEADLINES) * glyph.size()) {
      return !PdfLines.sameSize(before.size(), glyph.size(), ONE_SIZE)
          || begun(glyph.left(), glyph, BESIDE) >= ROWS
          || standsOverGutter(before, glyph);
    }
    if (!isGap(before, glyph)) {
      return HANGING.contains(before.text())
          && !glyph.blank()
          && gutterRows(before.left(), glyph) >= ROWS_TO_HANG;
    }
    int begun = count(starts, glyph.left(), glyph, NEAR);
    return begun >= ROWS
        || begun(glyph.left(), glyph, NEAR) + 1 >= ROWS
            && count(ends, before.right(), glyph, NEAR) >= ROWS;
  }

  /** Whether the white between two glyphs of headlines goes on as white between columns. */
  private boolean standsOverGutter(PdfGlyph before, PdfGlyph glyph) {
    int first = (int) Math.round(before.right());
    int last = (int) Math.round(glyph.left());
    if (last - first > WIDEST) {
      return true;
    }
    int off = (int) (OFF * text);
    int end = first - off;
    while (end <= last && count(ends, end, glyph, UNDER) < ROWS) {
      end++;
    }
    for (int start = Math.max(end, first); start <= last + off; start++) {
      if (begun(start, glyph, UNDER) >= ROWS) {
        return true;
      }
    }
    return false;
  }

  /** How many rows near a glyph end a column at {@code end} and go on where the glyph begins. */
  private int gutterRows(double end, PdfGlyph glyph) {
    double near = NEAR * glyph.size();
    int count = 0;
    int looked = 0;
    for (int p = (int) Math.round(glyph.left()) - 1; p <= Math.round(glyph.left()) + 1; p++) {
      TreeSet<Double> found = starts.getOrDefault(p, new TreeSet<>());
      for (double row : found.subSet(glyph.baseline() - near, glyph.baseline() + near)) {
        for (int q = (int) Math.round(end) - 1; q <= Math.round(end) + 1; q++) {
          count += ends.getOrDefault(q, new TreeSet<>()).contains(row) ? 1 : 0;
        }
        if (count >= ROWS_TO_HANG || ++looked == MOST_ROWS) {
          return count;
        }
      }
    }
    return count;
  }

  private int begun(double x, PdfGlyph glyph, double sizes) {
    return count(starts, x, glyph, sizes) + count(firsts, x, glyph, sizes);
  }

  /** How many rows near a glyph have one at {@code x}, counted as far as it matters. */
  private static int count(
      Map<Integer, TreeSet<Double>> all, double x, PdfGlyph glyph, double sizes) {
    double near = sizes * glyph.size();
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
