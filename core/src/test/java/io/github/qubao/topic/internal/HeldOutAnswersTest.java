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

  /** The share of wrong ones among the answers to as many new articles. */
  @Test
  void theErrorThatIsAskedForIsKeptOnTheMean() {
    Random random = new Random(3);
    for (double asked : new double[] {0.05, 0.1, 0.2}) {
      double sum = 0;
      int models = 200;
      for (int m = 0; m < models; m++) {
        double bar = calibrated(random, 1000).threshold(asked);
        int answered = 0;
        int wrong = 0;
        for (int i = 0; i < 1000; i++) {
          double p = 0.5 + random.nextDouble() / 2;
          boolean right = random.nextDouble() < p;
          answered += p >= bar ? 1 : 0;
          wrong += p >= bar && !right ? 1 : 0;
        }
        sum += answered == 0 ? 0 : (double) wrong / answered;
      }
      double mean = sum / models;
      assertTrue(mean <= asked * 1.02, mean + " of " + asked);
      assertTrue(mean > asked * 0.8, "needlessly careful: " + mean + " of " + asked);
    }
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
    assertEquals(0.25, few.leastError(), 1e-9);
    assertTrue(HeldOutAnswers.NONE.threshold(0.5) > 1);
    assertEquals(1, HeldOutAnswers.NONE.leastError());
  }

  @Test
  void ofManyEverySoManiethIsKept() {
    assertEquals(20_000, calibrated(new Random(5), 20_000).size());
    HeldOutAnswers many = calibrated(new Random(5), 100_000);
    assertEquals(20_000, many.size());
    assertEquals(0.75, many.accuracy(), 0.01);
  }
}
