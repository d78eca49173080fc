package io.github.qubao.ocr.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts a line at its wide blanks, as between names: OCR takes them for marks, or for nothing. */
final class Pieces {
  /** White as wide is a blank, in sizes of the type; */
  private static final double BLANK = 0.9;

  /** beside a mark, which has white of its own. */
  private static final double BLANK_AT_MARK = 1.5;

  /** A mark is no larger either way, in sizes of the type. */
  private static final double MARK = 0.5;

  private Pieces() {}

  /**
   * The pieces, from left to right.
   *
   * @param size of the type in pixels
   */
  static List<Piece> of(Components all, Part line, double size) {
    List<Piece> out = new ArrayList<>();
    List<Box> piece = new ArrayList<>();
    for (Box run : runs(all, line)) {
      if (!piece.isEmpty() && isBlank(piece.get(piece.size() - 1), run, size)) {
        out.add(Piece.of(piece));
        piece.clear();
      }
      piece.add(run);
    }
    out.add(Piece.of(piece));
    return out;
  }

  private static boolean isBlank(Box before, Box behind, double size) {
    boolean mark = isMark(before, size) || isMark(behind, size);
    return behind.left() - before.right() >= (mark ? BLANK_AT_MARK : BLANK) * size;
  }

  private static boolean isMark(Box box, double size) {
    return Math.max(box.width(), box.height()) < MARK * size;
  }

  /** Boxes around components with no white column between them, from left to right. */
  private static List<Box> runs(Components all, Part line) {
    List<Integer> sorted = new ArrayList<>(line.components());
    sorted.sort(Comparator.comparingInt(c -> all.box(c).left()));
    List<Box> runs = new ArrayList<>();
    for (int c : sorted) {
      Box box = all.box(c);
      Box last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && box.left() <= last.right()) {
        runs.set(runs.size() - 1, last.with(box));
      } else {
        runs.add(box);
      }
    }
    return runs;
  }
}
