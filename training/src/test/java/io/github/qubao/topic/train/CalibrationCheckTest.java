package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationCheckTest {
  @Test
  void itIsTheDistanceWithinEachBin() {
    double[] p = {0.95, 0.95, 0.65, 0.65};
    CalibrationCheck check = CalibrationCheck.of(p, new boolean[] {true, true, true, false});
    // (2 · 0.05 + 2 · 0.15) / 4, the second bin surer than right, the first less sure.
    assertEquals(0.1, check.equalWidth(), 1e-12);
    assertEquals((0.65 + 0.35 + 0.05 + 0.05) / 4, check.equalMass(), 1e-12);
    assertEquals((0.3 - 0.1) / 4, check.overconfidence(), 1e-12);
  }

  @Test
  void answersRightAsOftenAsTheySayAreAsFarAsByChance() {
    Random random = new Random(3);
    for (int n : new int[] {100, 10_000}) {
      double[] p = random.doubles(n, 0.5, 1).toArray();
      boolean[] right = new boolean[n];
      boolean[] never = new boolean[n];
      for (int i = 0; i < n; i++) {
        right[i] = random.nextDouble() < p[i];
      }
      CalibrationCheck check = CalibrationCheck.of(p, right);
      assertEquals(check.byChance(false), check.equalWidth(), check.byChance(false));
      assertEquals(check.byChance(true), check.equalMass(), check.byChance(true));
      assertTrue(check.byChance(false) < 1.2 / Math.sqrt(n), "" + check);
      assertTrue(CalibrationCheck.of(p, never).equalWidth() > 0.7);
    }
  }
}
