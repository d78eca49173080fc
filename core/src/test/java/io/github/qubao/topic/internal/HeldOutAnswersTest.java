package io.github.qubao.topic.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HeldOutAnswersTest {
  /** Answers that are right as often as they are sure. */
  private static HeldOutAnswers calibrated(Random random, int n) {
    double[] p = new double[n];
    boolean[] right = new boolean[n];
    for (int i = 0; i < n; i++) {
      p[i] = 0.5 + random.nextDouble() / 2;
      right[i] = random.nextDouble() < p[i];
    }
    return HeldOutAnswers.of(p, right);
  }

  /** Of 400 models, each with its own articles: how many err more often than was asked. */
  @Test
  void theErrorThatIsAskedForIsKeptByNearlyAllModels() {
    Random random = new Random(3);
    for (double asked : new double[] {0.08, 0.1, 0.2}) {
      double sum = 0;
      int broken = 0;
      int models = 400;
      for (int m = 0; m < models; m++) {
        double bar = calibrated(random, 3000).threshold(asked);
        // Of all articles from the bar on: they are wrong as often as they say.
        double error = bar > 1 ? 0 : (1 - Math.max(0.5, bar)) / 2;
        broken += error > asked ? 1 : 0;
        sum += error;
      }
      assertTrue(broken <= models * (1 - HeldOutAnswers.CONFIDENCE), broken + " of " + models);
      assertTrue(sum / models > asked * 0.4, "needlessly careful: " + sum / models);
    }
  }

  @Test
  void theTailIsTheBinomialDistributions() {
    // P(X ≤ 1) of 3 at 0.2: 0.8³ + 3 · 0.2 · 0.8².
    assertEquals(Math.log(0.896), HeldOutAnswers.logTail(3, 1, 0.2), 1e-12);
    assertEquals(20 * Math.log(0.9), HeldOutAnswers.logTail(20, 0, 0.1), 1e-12);
    assertEquals(0, HeldOutAnswers.logTail(20, 20, 0.1), 1e-12);
    // Half of the mass lies up to the median, however small the terms: 10,000 of 20,000.
    assertEquals(Math.log(0.5), HeldOutAnswers.logTail(20_000, 10_000, 0.5), 0.02);
    assertEquals(20_000 * Math.log(0.5), HeldOutAnswers.logTail(20_000, 0, 0.5), 1e-6);
  }

  @Test
  void theBarRisesAsTheErrorFalls() {
    HeldOutAnswers answers = calibrated(new Random(4), 5000);
    double before = 2;
    for (double asked = 0.02; asked < 0.6; asked += 0.02) {
      double bar = answers.threshold(asked);
      assertTrue(bar <= before, asked + ": " + bar);
      before = bar;
    }
    assertTrue(answers.threshold(0.5) < 0.51, "all are answered");
  }

  @Test
  void whatNoAnswerKeepsIsAboveOne() {
    HeldOutAnswers few =
        HeldOutAnswers.of(new double[] {0.9, 0.8, 0.7}, new boolean[] {true, true, true});
    assertTrue(few.threshold(0.1) > 1, "three articles promise little");
    // None of three is wrong by accident, however often they are: 1 - (0.05 / 3)^(1/3) is 0.74.
    assertEquals(1 - Math.cbrt(0.05 / 3), few.leastError(), 1e-3);
    assertTrue(few.threshold(0.75) <= 1);
    assertTrue(HeldOutAnswers.NONE.threshold(0.5) > 1);
    assertEquals(1, HeldOutAnswers.NONE.leastError(), 1e-9);
  }

  @Test
  void ofManyEverySoManiethIsKept() {
    assertEquals(20_000, calibrated(new Random(5), 20_000).size());
    HeldOutAnswers many = calibrated(new Random(5), 100_000);
    assertEquals(20_000, many.size());
    assertEquals(0.75, many.accuracy(), 0.01);
  }
}
