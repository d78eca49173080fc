package io.github.qubao.page;

import java.util.Arrays;

/**
 * The best one-to-one assignment of rows to columns: the Hungarian method in its
 * shortest-augmenting-path form (Jonker and Volgenant, 1987), O(rows² × columns).
 */
final class Assignment {
  private Assignment() {}

  /**
   * The assignment with the greatest sum of values.
   *
   * @param value gains, rows by columns; a row may stay free, which gains nothing
   * @return the column of each row, -1 where it stays free
   */
  static int[] best(double[][] value) {
    int rows = value.length;
    int real = rows == 0 ? 0 : value[0].length;
    // A free column for each row lets it stay unassigned.
    int columns = real + rows;
    double[] u = new double[rows + 1];
    double[] v = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    int[] way = new int[columns + 1];
    for (int i = 1; i <= rows; i++) {
      rowOf[0] = i;
      int at = 0;
      double[] least = new double[columns + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[columns + 1];
      do {
        used[at] = true;
        int row = rowOf[at];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
          if (!used[j]) {
            double cost = j <= real ? -value[row - 1][j - 1] : 0;
            double reduced = cost - u[row] - v[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              way[j] = at;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (used[j]) {
            u[rowOf[j]] += delta;
            v[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        at = next;
      } while (rowOf[at] != 0);
      do {
        int from = way[at];
        rowOf[at] = rowOf[from];
        at = from;
      } while (at != 0);
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int j = 1; j <= real; j++) {
      if (rowOf[j] > 0) {
        columnOf[rowOf[j] - 1] = j - 1;
      }
    }
    return columnOf;
  }
}
