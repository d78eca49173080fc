package io.github.qubao.summary;

import java.util.HashMap;
import java.util.Map;

/** Mean of the F1 of shared characters and of shared pairs of characters, like ROUGE-1 and -2. */
final class Overlap {
  private Overlap() {}

  static double f1(String a, String b) {
    return (f1(a, b, 1) + f1(a, b, 2)) / 2;
  }

  private static double f1(String a, String b, int n) {
    String x = a.replaceAll("[^\\p{L}\\p{N}]", "");
    String y = b.replaceAll("[^\\p{L}\\p{N}]", "");
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + n <= y.length(); i++) {
      counts.merge(y.substring(i, i + n), 1, Integer::sum);
    }
    int hit = 0;
    for (int i = 0; i + n <= x.length(); i++) {
      String g = x.substring(i, i + n);
      int left = counts.getOrDefault(g, 0);
      if (left > 0) {
        counts.put(g, left - 1);
        hit++;
      }
    }
    return hit == 0 ? 0 : 2.0 * hit / (x.length() + y.length() - 2 * n + 2);
  }
}
