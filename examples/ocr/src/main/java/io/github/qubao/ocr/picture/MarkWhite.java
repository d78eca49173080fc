package io.github.qubao.ocr.picture;

import io.github.qubao.ocr.picture.Marks.Kind;

/**
 * The white that punctuation marks have beside their ink: a comma is set as wide as a character,
 * and where two of them stand under one another their white is no gutter.
 */
final class MarkWhite {
  /** A mark is no larger either way, in sizes of the type. */
  private static final double LARGEST = 0.5;

  /** In its columns there is no other ink from so far above its bottom, */
  private static final double ABOVE = 0.7;

  /** to so far below its top, in sizes of the type. */
  private static final double BELOW = 0.45;

  /** Its own white to each side, */
  private static final double WHITE = 0.65;

  /** and in how many rows above its bottom and below its top, in sizes of the type. */
  private static final double HEIGHT = 1;

  /** Type as large stands in headlines, in sizes of the text's, */
  private static final double LARGE = 1.35;

  /** and has so much white beside each character or part of one, in heights of it. */
  private static final double WHITE_OF_LARGE = 0.8;

  private MarkWhite() {}

  /** For each cell whether it is white of a mark, or of a character of a headline. */
  static boolean[] of(Grid grid, Components components, Marks marks) {
    double size = marks.size();
    boolean[] own = new boolean[grid.width() * grid.height()];
    for (int c = 0; c < components.count(); c++) {
      Box box = components.box(c);
      if (marks.kind(c) == Kind.TEXT
          && Math.max(box.width(), box.height()) < LARGEST * size
          && isAlone(grid, box, size)) {
        fill(grid, own, around(box, WHITE * size, HEIGHT * size));
      } else if (marks.kind(c) == Kind.TEXT && box.height() > LARGE * size) {
        int white = (int) (WHITE_OF_LARGE * box.height());
        fill(grid, own, new Box(box.left() - white, box.top(), box.right() + white, box.bottom()));
      }
    }
    return own;
  }

  private static boolean isAlone(Grid grid, Box box, double size) {
    int cell = grid.cell();
    int from = Math.max(0, (int) (box.bottom() - ABOVE * size) / cell);
    int to = Math.min(grid.height(), (int) (box.top() + BELOW * size) / cell);
    for (int x = box.left() / cell; x <= (box.right() - 1) / cell; x++) {
      for (int y = from; y < to; y++) {
        boolean itself = y >= box.top() / cell && y <= (box.bottom() - 1) / cell;
        if (!itself && grid.at(x, y) == Grid.TEXT) {
          return false;
        }
      }
    }
    return true;
  }

  private static Box around(Box box, double across, double high) {
    return new Box(
        (int) (box.left() - across),
        (int) (box.bottom() - high),
        (int) (box.right() + across),
        (int) (box.top() + high));
  }

  private static void fill(Grid grid, boolean[] own, Box box) {
    int cell = grid.cell();
    for (int y = Math.max(0, box.top() / cell);
        y < Math.min(grid.height(), box.bottom() / cell);
        y++) {
      for (int x = Math.max(0, box.left() / cell);
          x < Math.min(grid.width(), box.right() / cell);
          x++) {
        own[y * grid.width() + x] = true;
      }
    }
  }
}
