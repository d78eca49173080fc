package io.github.qubao.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DistributionTest {
  @Test
  void tellsMedianAndQuartiles() {
    assertEquals(new Distribution(3, 2, 4), Distribution.of(5, 1, 4, 2, 3));
    assertEquals(new Distribution(2.5, 1.75, 3.25), Distribution.of(4, 3, 2, 1));
    assertEquals(new Distribution(7, 7, 7), Distribution.of(7));
  }

  /** One round that was disturbed moves neither. */
  @Test
  void anOutlierMovesLittle() {
    assertEquals(Distribution.of(1, 2, 3, 4, 5), Distribution.of(1, 2, 3, 4, 500));
  }

  @Test
  void refusesNoFigure() {
    assertThrows(IllegalArgumentException.class, () -> Distribution.of());
  }
}
