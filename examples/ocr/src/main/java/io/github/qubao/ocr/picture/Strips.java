package io.github.qubao.ocr.picture;

import java.util.Arrays;

/**
 * Immutable. The upright strips of white on a page, as are between columns: all white rectangles of
 * a least width and height, found as an opening of the white (J. Serra, Image analysis and
 * mathematical morphology, 1982) rather than one by one, as H. Baird and T. Breuel cover the white
 * (Background structure in document images, 1994; Two geometric algorithms for layout analysis,
 * 2002). The time is linear in the cells.
 */
final class Strips {
  /** Least heights, in sizes of the text's type: three of its lines, and so of larger type. */
  private static final double[] HEIGHTS = {4.5, 7, 11, 17};

  /** Least width, in sizes of the text's type: of a gutter of 3 mm in which a comma hangs. */
  private static final double WIDTH = 0.4;

  private final Grid grid;

  /** For each cell how many of the heights the strip that it is in has. */
  private final byte[] levels;

  private Strips(Grid grid, byte[] levels) {
    this.grid = grid;
    this.levels = levels;
  }

  /**
   * The strips of a page.
   *
   * @param size of the text's type in pixels
   */
  static Strips of(Grid grid, double size) {
    byte[] levels = new byte[grid.width() * grid.height()];
    int width = Math.max(1, (int) (WIDTH * size / grid.cell()));
    for (double height : HEIGHTS) {
      boolean[] open = opened(grid, width, (int) (height * size / grid.cell()));
      for (int i = 0; i < levels.length; i++) {
        levels[i] += open[i] ? 1 : 0;
      }
    }
    return new Strips(grid, levels);
  }

  /** The cells of all white rectangles of a width and height. */
  private static boolean[] opened(Grid grid, int width, int height) {
    int w = grid.width();
    int h = grid.height();
    boolean[] open = new boolean[w * h];
    int[] below = new int[w]; // white cells from here downwards
    int[] until = new int[w]; // rows still to be opened, while going downwards
    for (int y = h - 1; y >= 0; y--) {
      int run = 0;
      for (int x = w - 1; x >= 0; x--) {
        byte c = grid.at(x, y);
        below[x] = c == Grid.WHITE || c == Grid.RULE ? below[x] + 1 : 0;
        run = below[x] >= height ? run + 1 : 0;
        open[y * w + x] = run >= width; // a corner of a rectangle, its upper left one
      }
    }
    Arrays.fill(until, 0);
    for (int y = 0; y < h; y++) {
      int columns = 0;
      for (int x = 0; x < w; x++) {
        columns = open[y * w + x] ? width : Math.max(0, columns - 1);
        until[x] = columns > 0 ? height : Math.max(0, until[x] - 1);
        open[y * w + x] = until[x] > 0;
      }
    }
    return open;
  }

  /** The level of strips that part type of a height, in pixels. */
  int level(double height, double size) {
    int level = 1;
    while (level < HEIGHTS.length && HEIGHTS[level - 1] < 4.5 * height / size) {
      level++;
    }
    return level;
  }

  /** Whether a cell is in a strip of a level. */
  boolean parts(int x, int y, int level) {
    return levels[y * grid.width() + x] >= level;
  }
}
