package io.github.qubao.lucene;

import java.util.List;
import java.util.Map;

/** How good an order of articles is, the best first, beside the grades of the relevant ones. */
record Ranking(List<String> ids, Map<String, Integer> grades) {
  /** How many of the first ten are relevant, in tenths. */
  double precisionAt10() {
    return relevantIn(10) / 10.0;
  }

  /** The share of the relevant ones that is among the first ten. */
  double recallAt10() {
    return (double) relevantIn(10) / grades.size();
  }

  /**
   * The mean, over the relevant ones, of the precision where they stand; 0 for one that is not
   * found.
   */
  double averagePrecision() {
    double sum = 0;
    int relevant = 0;
    for (int i = 0; i < ids.size(); i++) {
      if (grades.containsKey(ids.get(i))) {
        relevant++;
        sum += (double) relevant / (i + 1);
      }
    }
    return sum / grades.size();
  }

  /**
   * Gain 3 for what is about it, 1 for what has something on it, less the deeper; 1 is the best
   * order.
   */
  double ndcgAt10() {
    double gain = 0;
    for (int i = 0; i < Math.min(10, ids.size()); i++) {
      gain += gain(grades.getOrDefault(ids.get(i), 0), i);
    }
    List<Integer> best = grades.values().stream().sorted((a, b) -> b - a).limit(10).toList();
    double most = 0;
    for (int i = 0; i < best.size(); i++) {
      most += gain(best.get(i), i);
    }
    return gain / most;
  }

  /** How many of the first n are relevant. */
  int relevantIn(int n) {
    return (int) ids.stream().limit(n).filter(grades::containsKey).count();
  }

  private static double gain(int grade, int place) {
    return ((1 << grade) - 1) * Math.log(2) / Math.log(place + 2.0);
  }
}
