package io.github.qubao.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.page.PrintedPage.Line;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four times as many lines take about four times as long, wherever they stand. */
class LayoutGrowthTest {
  /** Four is linear; sixteen, what comparing all with all takes, is far beyond. */
  private static final double MOST = 9;

  /** What does not grow, in nanoseconds: below it nothing is told by a ratio. */
  private static final double FIXED = 20_000_000;

  private static final int LINES = 5_000;

  private enum Kind {
    BESIDE_ONE_ANOTHER {
      @Override
      List<LayoutLine> lines(int n) {
        List<LayoutLine> lines = new ArrayList<>();
        for (int i = 0; i < n; i++) {
          lines.add(line("夜市开张", 60 * i, 100, 10));
        }
        return lines;
      }

      @Override
      void work(List<LayoutLine> lines) {
        Blocks.of(lines);
      }
    },
    BESIDE_INITIALS {
      @Override
      List<LayoutLine> lines(int n) {
        List<LayoutLine> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) { // each moves the lines to where the next one may stand
          lines.add(line("夜", -36 * i, 100, 30));
        }
        for (int i = 0; i < n; i++) {
          lines.add(line("夜市开张", 36 + 10.0 * i / n, 80 + 20.0 * i / n, 10));
        }
        return lines;
      }

      @Override
      void work(List<LayoutLine> lines) {
        Initials.joined(lines);
      }
    };

    abstract List<LayoutLine> lines(int n);

    abstract void work(List<LayoutLine> lines);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void timeGrowsWithTheLines(Kind kind) {
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    List<List<LayoutLine>> pages = List.of(kind.lines(LINES), kind.lines(4 * LINES));
    for (int run = 0; run < 4 && (run == 0 || least[1] > MOST * least[0]); run++) {
      for (int i = 0; i < 2; i++) {
        least[i] = Math.min(least[i], nanos(kind, pages.get(i)));
      }
    }
    assertTrue(least[1] <= MOST * least[0], "x " + least[1] / least[0]);
  }

  private static double nanos(Kind kind, List<LayoutLine> lines) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    kind.work(lines);
    return FIXED + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  private static LayoutLine line(String text, double left, double baseline, double size) {
    return LayoutLine.of(new Line(text, 0, left, baseline, left + text.length() * size, size, ""));
  }
}
