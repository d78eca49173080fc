package io.github.qubao.page;

import java.util.Arrays;

/**
 * The best one-to-one assignment of rows to columns: the Hungarian method in its
 * shortest-augmenting-path form (Jonker and Volgenant, 1987). O(rows × columns) where few rows want
 * the same columns, and never more than {@link #MAX_MOVES} times that.
 */
final class Assignment {
  /** No row moves more others than this to find a column for itself; it stays free instead. */
  static final int MAX_MOVES = 48;

  private Assignment() {}

  /** What a row gains by a column. */
  interface Gain {
    double of(int row, int column);
  }

  /**
   * The assignment with the greatest sum of gains.
   *
   * @return the column of each row, -1 where it stays free, which gains nothing
   */
  static int[] best(int rows, int columns, Gain gain) {
    double[] u = new double[rows + 1];
    double[] v = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    int[] previous = new int[columns + 1];
    double[] slack = new double[columns + 1];
    boolean[] used = new boolean[columns + 1];
    for (int i = 1; i <= rows; i++) {
      rowOf[0] = i;
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      Arrays.fill(used, false);
      int at = 0;
      // The column whose row had better stay free, and what that costs.
      int free = 0;
      double freed = Double.POSITIVE_INFINITY;
      boolean stays = false;
      for (int moved = 0; !stays && (moved == 0 || rowOf[at] != 0); moved++) {
        if (moved > MAX_MOVES) {
          free = 0;
          stays = true;
          break;
        }
        used[at] = true;
        int row = rowOf[at];
        if (-u[row] < freed) {
          freed = -u[row];
          free = at;
        }
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
          if (!used[j]) {
            double reduced = -gain.of(row - 1, j - 1) - u[row] - v[j];
            if (reduced < slack[j]) {
              slack[j] = reduced;
              previous[j] = at;
            }
            if (slack[j] < delta) {
              delta = slack[j];
              next = j;
            }
          }
        }
        stays = freed < delta;
        delta = stays ? freed : delta;
        freed -= delta;
        for (int j = 0; j <= columns; j++) {
          if (used[j]) {
            u[rowOf[j]] += delta;
            v[j] -= delta;
          } else {
            slack[j] -= delta;
          }
        }
        at = next;
      }
      for (int to = stays ? free : at; to != 0; to = previous[to]) {
        rowOf[to] = rowOf[previous[to]];
      }
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] > 0) {
        columnOf[rowOf[j] - 1] = j - 1;
      }
    }
    return columnOf;
  }
}
