package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that lose all their characters to others go, however many they are. */
class PdfScriptsTest {
  /** Four is linear; sixteen, what moving all at each row takes, is far beyond. */
  private static final double MOST = 9;

  /** What does not grow, in nanoseconds: below it nothing is told by a ratio. */
  private static final double FIXED = 20_000_000;

  @Test
  void timeGrowsWithTheRows() {
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    for (int run = 0; run < 4 && (run == 0 || least[1] > MOST * least[0]); run++) {
      for (int i = 0; i < 2; i++) {
        least[i] = Math.min(least[i], nanos(i == 0 ? 50_000 : 200_000));
      }
    }
    assertTrue(least[1] <= MOST * least[0], "x " + least[1] / least[0]);
  }

  private static double nanos(int n) {
    List<List<PdfGlyph>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      rows.add(new ArrayList<>());
    }
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    PdfScripts.join(rows);
    double taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertEquals(0, rows.size());
    return FIXED + taken;
  }
}
