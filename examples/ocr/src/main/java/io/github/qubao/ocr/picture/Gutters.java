package io.github.qubao.ocr.picture;

import java.util.Arrays;

/**
 * Immutable. The gutters that part columns: upright white between text and text, wide enough and
 * beside enough lines. H. Baird and T. Breuel cover the white of a page with rectangles (Background
 * structure in document images, 1994; Two geometric algorithms for layout analysis, 2002); here
 * each column of cells is looked at once, so that the time is linear in the cells, and white at the
 * end of a paragraph, where no text follows, does not count.
 */
final class Gutters {
  /**
   * Gutters of these widths that have text on both sides in so many rows part lines, in sizes of
   * the text's type; rows where the white is a mark's own are not counted. A gutter of 3 mm in
   * which a comma hangs is 0.4 wide; the ink of a line is 0.9 high.
   */
  private static final double[][] LEAST = {{0.4, 3.4}, {0.7, 1.6}};

  /** As many times the least part larger type. */
  private static final double[] LEVELS = {1, 1.6, 2.5, 3.8};

  /** White is between two texts if it is not wider, in sizes of the text's type. */
  private static final double WIDEST = 5;

  /** Rows with text on both sides are of one gutter if they are not further apart. */
  private static final double APART = 2.5;

  private final Grid grid;

  /** For each cell what size of type is parted there: how many of the levels. */
  private final byte[] levels;

  private Gutters(Grid grid, byte[] levels) {
    this.grid = grid;
    this.levels = levels;
  }

  /**
   * The gutters of a page.
   *
   * @param size of the text's type in pixels
   * @param ofMarks for each cell whether it is white of a mark, or of a character of a headline
   */
  static Gutters of(Grid grid, double size, boolean[] ofMarks) {
    boolean[] between = between(grid, (int) (WIDEST * size / grid.cell()));
    byte[] levels = new byte[grid.width() * grid.height()];
    double cells = size / grid.cell();
    for (double[] least : LEAST) {
      int width = Math.max(1, (int) (least[0] * cells));
      for (int level = 0; level < LEVELS.length; level++) {
        int rows = (int) (least[1] * LEVELS[level] * cells);
        boolean[] tall = tall(grid, between, ofMarks, rows, (int) (APART * cells));
        mark(grid, tall, width, levels, level + 1);
      }
    }
    return new Gutters(grid, levels);
  }

  /** The white cells that have text or pictures to the left and to the right, not too far away. */
  private static boolean[] between(Grid grid, int widest) {
    int w = grid.width();
    boolean[] between = new boolean[w * grid.height()];
    for (int y = 0; y < grid.height(); y++) {
      int last = -1;
      for (int x = 0; x < w; x++) {
        byte c = grid.at(x, y);
        if (c == Grid.TEXT || c == Grid.PICTURE) {
          if (last >= 0 && x - last - 1 <= widest) {
            Arrays.fill(between, y * w + last + 1, y * w + x, true);
          }
          last = x;
        }
      }
    }
    return between;
  }

  /** The cells of upright runs of white with enough rows that are between text. */
  private static boolean[] tall(
      Grid grid, boolean[] between, boolean[] ofMarks, int rows, int apart) {
    int w = grid.width();
    boolean[] tall = new boolean[between.length];
    for (int x = 0; x < w; x++) {
      int first = -1;
      int last = -1;
      int count = 0;
      for (int y = 0; y <= grid.height(); y++) {
        boolean in = y < grid.height() && between[y * w + x];
        boolean ends =
            y == grid.height()
                || grid.at(x, y) == Grid.TEXT
                || grid.at(x, y) == Grid.PICTURE
                || in && last >= 0 && y - last > apart;
        if (ends) {
          for (int i = first; count >= rows && i <= last; i++) {
            tall[i * w + x] = true;
          }
          first = -1;
          last = -1;
          count = 0;
        }
        if (in) {
          first = first < 0 ? y : first;
          last = y;
          count += ofMarks[y * w + x] ? 0 : 1;
        }
      }
    }
    return tall;
  }

  /** Marks runs of tall cells in a row that are wide enough. */
  private static void mark(Grid grid, boolean[] tall, int width, byte[] levels, int level) {
    int w = grid.width();
    for (int y = 0; y < grid.height(); y++) {
      int start = 0;
      for (int x = 0; x <= w; x++) {
        if (x == w || !tall[y * w + x]) {
          for (int i = start; x - start >= width && i < x; i++) {
            levels[y * w + i] = (byte) Math.max(levels[y * w + i], level);
          }
          start = x + 1;
        }
      }
    }
  }

  /** The level of gutters that part type of a height, in pixels. */
  int level(double height, double size) {
    int level = 1;
    while (level < LEVELS.length && LEVELS[level - 1] < height / size) {
      level++;
    }
    return level;
  }

  /** Whether a cell is in a gutter of a level. */
  boolean parts(int x, int y, int level) {
    return levels[y * grid.width() + x] >= level;
  }
}
