package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void isTheBestThereIs() {
    Random random = new Random(20261126);
    for (int n = 0; n < 3_000; n++) {
      double[][] gain = new double[random.nextInt(7)][random.nextInt(6)];
      // Some ties, and some gains below nothing.
      for (double[] row : gain) {
        for (int j = 0; j < row.length; j++) {
          row[j] = (random.nextInt(12) - 4) / 4.0;
        }
      }
      int columns = gain.length == 0 ? 0 : gain[0].length;
      int[] columnOf = Assignment.best(gain.length, columns, (i, j) -> gain[i][j]);
      boolean[] taken = new boolean[columns];
      double sum = 0;
      for (int i = 0; i < columnOf.length; i++) {
        if (columnOf[i] >= 0) {
          assertTrue(!taken[columnOf[i]], "one column, two rows");
          taken[columnOf[i]] = true;
          sum += gain[i][columnOf[i]];
        }
      }
      assertEquals(most(gain, 0, new boolean[columns]), sum, 1e-9);
    }
  }

  private static double most(double[][] gain, int row, boolean[] taken) {
    if (row == gain.length) {
      return 0;
    }
    double best = most(gain, row + 1, taken);
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        taken[j] = true;
        best = Math.max(best, gain[row][j] + most(gain, row + 1, taken));
        taken[j] = false;
      }
    }
    return best;
  }

  /** All want all, or all want the same ones most: no row looks at a column more than so often. */
  @Test
  void workIsBounded() {
    int columns = 120;
    for (int rows = 100; rows <= 1600; rows *= 2) {
      for (int kind = 0; kind < 3; kind++) {
        int k = kind;
        long[] asked = new long[1];
        Assignment.best(
            rows,
            columns,
            (i, j) -> {
              asked[0]++;
              return k == 0 ? 1 : k == 1 ? columns - j : 1.0 / (1 + Math.abs(i % columns - j));
            });
        assertTrue(
            asked[0] <= (Assignment.MAX_MOVES + 1L) * rows * columns,
            rows + " rows, kind " + k + ": " + asked[0]);
      }
    }
  }
}
