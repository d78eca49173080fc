package io.github.qubao.ocr.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts components at the white rows or columns between them: the recursive XY-cut (G. Nagy and S.
 * Seth, Hierarchical representation of optically scanned documents, 1984), for the few places where
 * lines touch that stand beside one another.
 */
final class Bands {
  /** So often it is cut at most. */
  private static final int DEPTH = 12;

  /** A mark is no larger either way, in heights of the highest line, */
  private static final double MARK = 0.3;

  /** and has so much white of its own behind it. */
  private static final double WHITE_OF_MARK = 0.3;

  private Bands() {}

  /**
   * Lines that are no higher than {@code highest}, where white rows, or white columns as wide as
   * {@code white} or wider, part them.
   */
  static List<Part> cut(Components all, List<Integer> components, double highest, double white) {
    List<Part> out = new ArrayList<>();
    cut(all, Part.of(all, components), highest, white, DEPTH, out);
    return out;
  }

  private static void cut(
      Components all, Part part, double highest, double white, int depth, List<Part> out) {
    if (part.box().height() <= highest || depth == 0) {
      out.add(part);
      return;
    }
    List<Part> pieces = of(all, part.components());
    if (pieces.size() == 1) {
      pieces = columns(all, part.components(), highest, white);
    }
    if (pieces.size() == 1) {
      out.add(part);
      return;
    }
    pieces.forEach(piece -> cut(all, piece, highest, white, depth - 1, out));
  }

  /** What is to the left and to the right of the widest white, if that is wide enough. */
  private static List<Part> columns(
      Components all, List<Integer> components, double highest, double white) {
    List<Integer> sorted = new ArrayList<>(components);
    sorted.sort(Comparator.comparingInt(c -> all.box(c).left()));
    Box last = all.box(sorted.get(0));
    int at = 0;
    double widest = 0;
    for (int i = 1; i < sorted.size(); i++) {
      Box box = all.box(sorted.get(i));
      boolean mark = Math.max(last.width(), last.height()) < MARK * highest;
      double gap = box.left() - last.right() - (mark ? WHITE_OF_MARK * highest : 0);
      if (gap > widest) {
        widest = gap;
        at = i;
      }
      last = box.right() > last.right() ? box : last;
    }
    return widest < white
        ? List.of(Part.of(all, sorted))
        : List.of(
            Part.of(all, sorted.subList(0, at)), Part.of(all, sorted.subList(at, sorted.size())));
  }

  /** The bands of some components, from the top downwards. */
  static List<Part> of(Components all, List<Integer> components) {
    List<Integer> sorted = new ArrayList<>(components);
    sorted.sort(Comparator.comparingInt(c -> all.box(c).top()));
    List<Part> bands = new ArrayList<>();
    List<Integer> band = new ArrayList<>();
    int bottom = 0;
    for (int c : sorted) {
      if (!band.isEmpty() && all.box(c).top() >= bottom) {
        bands.add(Part.of(all, band));
        band.clear();
      }
      bottom = band.isEmpty() ? all.box(c).bottom() : Math.max(bottom, all.box(c).bottom());
      band.add(c);
    }
    if (!band.isEmpty()) {
      bands.add(Part.of(all, band));
    }
    return bands;
  }
}
