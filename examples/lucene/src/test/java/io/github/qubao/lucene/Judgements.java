package io.github.qubao.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a reader of the articles holds to be an answer to a query: 2 is about it, 1 has something on
 * it, 0, which is not written down, has nothing.
 */
final class Judgements {
  private static final Set<String> TRADITIONAL = Set.of("無人機 農田", "電動自行車", "養老服務");

  private Judgements() {}

  /** Whether a query is in traditional characters; the articles are not. */
  static boolean isTraditional(String query) {
    return TRADITIONAL.contains(query);
  }

  /** The queries in order, and the grades of the articles, by id. */
  static Map<String, Map<String, Integer>> pass(int number) throws IOException {
    String file = "judgements-" + number + ".tsv";
    Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Judgements.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        Map<String, Integer> grades = new TreeMap<>();
        for (String judged : line.substring(tab + 1).split(" ")) {
          int colon = judged.indexOf(':');
          grades.put(judged.substring(0, colon), Integer.valueOf(judged.substring(colon + 1)));
        }
        all.put(line.substring(0, tab), grades);
      }
    }
    return all;
  }

  /** Both passes: of two grades the lower one. */
  static Map<String, Map<String, Integer>> agreed() throws IOException {
    Map<String, Map<String, Integer>> second = pass(2);
    Map<String, Map<String, Integer>> agreed = new LinkedHashMap<>();
    pass(1)
        .forEach(
            (query, grades) -> {
              Map<String, Integer> kept = new TreeMap<>();
              Map<String, Integer> others = Objects.requireNonNull(second.get(query), query);
              grades.forEach(
                  (id, grade) -> {
                    int lower = Math.min(grade, others.getOrDefault(id, 0));
                    if (lower > 0) {
                      kept.put(id, lower);
                    }
                  });
              agreed.put(query, kept);
            });
    return agreed;
  }

  /**
   * Cohen's kappa of the two passes, over these articles and those that either pass has a grade
   * for.
   */
  static double kappa(Map<String, Set<String>> read) throws IOException {
    int[][] counts = new int[3][3];
    Map<String, Map<String, Integer>> second = pass(2);
    for (var query : pass(1).entrySet()) {
      Map<String, Integer> others = Objects.requireNonNull(second.get(query.getKey()));
      Set<String> ids = new HashSet<>(read.getOrDefault(query.getKey(), Set.of()));
      ids.addAll(query.getValue().keySet());
      ids.addAll(others.keySet());
      for (String id : ids) {
        counts[query.getValue().getOrDefault(id, 0)][others.getOrDefault(id, 0)]++;
      }
    }
    double n = 0;
    double same = 0;
    double byChance = 0;
    for (int i = 0; i < 3; i++) {
      int first = 0;
      int then = 0;
      for (int j = 0; j < 3; j++) {
        first += counts[i][j];
        then += counts[j][i];
      }
      n += first;
      same += counts[i][i];
      byChance += (double) first * then;
    }
    return (same / n - byChance / n / n) / (1 - byChance / n / n);
  }
}
