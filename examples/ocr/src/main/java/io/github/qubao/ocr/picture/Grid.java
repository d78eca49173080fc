package io.github.qubao.ocr.picture;

import io.github.qubao.ocr.picture.Marks.Kind;

/**
 * Immutable. A page in cells of a tenth of the type's size: where text is, and where rules and
 * pictures are that part it.
 */
final class Grid {
  private static final int CELLS_PER_SIZE = 10;

  static final byte WHITE = 0;

  static final byte TEXT = 1;

  static final byte RULE = 2;

  static final byte PICTURE = 3;

  private final int cell;
  private final int width;
  private final int height;
  private final byte[] cells;

  private Grid(int cell, int width, int height, byte[] cells) {
    this.cell = cell;
    this.width = width;
    this.height = height;
    this.cells = cells;
  }

  static Grid of(GrayPicture picture, Components components, Marks marks) {
    int cell = Math.max(1, (int) Math.round(marks.size() / CELLS_PER_SIZE));
    int width = (picture.width() + cell - 1) / cell;
    int height = (picture.height() + cell - 1) / cell;
    byte[] cells = new byte[width * height];
    components.visit(
        new Box(0, 0, picture.width(), picture.height()),
        (c, row, from, to) -> {
          byte value = value(marks.kind(c));
          for (int x = from / cell; x <= (to - 1) / cell; x++) {
            int at = row / cell * width + x;
            cells[at] = (byte) Math.max(cells[at], value);
          }
        });
    return new Grid(cell, width, height, cells);
  }

  private static byte value(Kind kind) {
    return switch (kind) {
      case TEXT -> TEXT;
      case RULE -> RULE;
      case PICTURE -> PICTURE;
      case SPECK -> WHITE;
    };
  }

  /** How many pixels a cell is wide and high. */
  int cell() {
    return cell;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  byte at(int x, int y) {
    return cells[y * width + x];
  }
}
