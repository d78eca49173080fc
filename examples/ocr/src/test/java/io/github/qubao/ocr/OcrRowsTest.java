package io.github.qubao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pieces of one row are one line, however many they are. */
class OcrRowsTest {
  /** Four is linear; sixteen, what copying all at each piece takes, is far beyond. */
  private static final double MOST = 9;

  /** What does not grow, in nanoseconds: below it nothing is told by a ratio. */
  private static final double FIXED = 20_000_000;

  @Test
  void piecesAreJoinedInTheOrderOfReading() {
    List<OcrType> pieces = row(6);
    for (List<OcrType> order :
        List.of(
            pieces,
            List.of(pieces.get(5), pieces.get(3), pieces.get(4), pieces.get(0), pieces.get(1)))) {
      List<OcrType> lowered = new ArrayList<>();
      for (OcrType p : order) { // so that they are taken in the order given
        double baseline = p.baseline() + 0.1 * lowered.size();
        lowered.add(new OcrType(p.words(), p.left(), p.right(), baseline, p.size(), p.body()));
      }
      List<String> texts = OcrRows.joined(lowered, false).stream().map(OcrType::text).toList();
      assertEquals(order.size() == 6 ? List.of("零零一一二二三三四四五五") : List.of("三三四四五五", "零零一一"), texts);
    }
  }

  @Test
  void timeGrowsWithThePieces() {
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    List<List<OcrType>> pages = List.of(row(4_000), row(16_000));
    for (int run = 0; run < 4 && (run == 0 || least[1] > MOST * least[0]); run++) {
      for (int i = 0; i < 2; i++) {
        least[i] = Math.min(least[i], nanos(pages.get(i)));
      }
    }
    assertTrue(least[1] <= MOST * least[0], "x " + least[1] / least[0]);
  }

  private static double nanos(List<OcrType> pieces) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    OcrRows.joined(pieces, false);
    return FIXED + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  /** Pieces of two characters beside one another. */
  private static List<OcrType> row(int n) {
    List<OcrType> pieces = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String text = "零一二三四五六七八九".substring(i % 10, i % 10 + 1).repeat(2);
      double left = 21.0 * i;
      pieces.add(
          new OcrType(
              List.of(new OcrWord(text, left, left + 20, false)), left, left + 20, 100, 10, true));
    }
    return pieces;
  }
}
