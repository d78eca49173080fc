package io.github.qubao.benchmarks;

import java.util.Arrays;

/**
 * Immutable and thread-safe. What is told of a figure that was measured many times.
 *
 * @param median the middle one
 * @param low the lower quartile: a quarter of the figures lie below
 * @param high the upper quartile
 */
record Distribution(double median, double low, double high) {
  /**
   * Of at least one figure; quartiles between two figures are interpolated.
   *
   * @throws IllegalArgumentException if there is no figure
   */
  static Distribution of(double... figures) {
    if (figures.length == 0) {
      throw new IllegalArgumentException("no figure");
    }
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return new Distribution(at(sorted, 0.5), at(sorted, 0.25), at(sorted, 0.75));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
