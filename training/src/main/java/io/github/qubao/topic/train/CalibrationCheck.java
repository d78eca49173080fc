package io.github.qubao.topic.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Immutable and thread-safe. The expected calibration error (ECE) of answers in ten bins of equal
 * width and in ten of equally many answers, and what it would be if each answer were right with
 * just the probability it has: of few answers not 0, by chance.
 */
final class CalibrationCheck {
  private static final int BINS = 10;
  private static final int DRAWS = 1000;

  private final double[] probabilities;
  private final boolean[] right;

  private CalibrationCheck(double[] probabilities, boolean[] right) {
    this.probabilities = probabilities;
    this.right = right;
  }

  /**
   * Takes answers.
   *
   * @param probabilities of the answers, 0 to 1
   * @param right whether each was
   */
  static CalibrationCheck of(double[] probabilities, boolean[] right) {
    int[] order =
        IntStream.range(0, right.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> probabilities[i]))
            .mapToInt(i -> i)
            .toArray();
    boolean[] sorted = new boolean[order.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = right[order[i]];
    }
    return new CalibrationCheck(
        Arrays.stream(order).mapToDouble(i -> probabilities[i]).toArray(), sorted);
  }

  /** The ECE in bins of equal width. */
  double equalWidth() {
    return error(right, false);
  }

  /** The ECE in bins of equally many answers, give or take one. */
  double equalMass() {
    return error(right, true);
  }

  /** By how much the answers are surer than they are right, on average; below 0 if less sure. */
  double overconfidence() {
    double sum = 0;
    for (int i = 0; i < right.length; i++) {
      sum += probabilities[i] - (right[i] ? 1 : 0);
    }
    return sum / Math.max(1, right.length);
  }

  /**
   * The mean ECE of answers as many and as sure, each right with its probability.
   *
   * @param equalMass in bins of equally many, not of equal width
   */
  double byChance(boolean equalMass) {
    Random random = new Random(1);
    boolean[] drawn = new boolean[right.length];
    double sum = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = random.nextDouble() < probabilities[i];
      }
      sum += error(drawn, equalMass);
    }
    return sum / DRAWS;
  }

  private double error(boolean[] rightOnes, boolean equalMass) {
    int n = rightOnes.length;
    double[] gaps = new double[BINS];
    for (int i = 0; i < n; i++) {
      int bin = equalMass ? (int) ((long) i * BINS / n) : (int) (probabilities[i] * BINS);
      gaps[Math.min(BINS - 1, bin)] += (rightOnes[i] ? 1 : 0) - probabilities[i];
    }
    return Arrays.stream(gaps).map(Math::abs).sum() / Math.max(1, n);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "ECE %.3f (by chance %.3f), in bins of equally many %.3f (by chance %.3f), overconfident by"
            + " %.3f%n",
        equalWidth(),
        byChance(false),
        equalMass(),
        byChance(true),
        overconfidence());
  }
}
