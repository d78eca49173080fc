package io.github.qubao.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.lucene.SearchQuality.Result;
import io.github.qubao.lucene.SearchQuality.SearchSystem;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How well our analyzers find articles, beside others, and that the README shows it. */
class SearchQualityTest {
  @Test
  void rankingsAreMeasuredAsTheyAreDefined() {
    Map<String, Integer> grades = Map.of("a", 2, "b", 1, "c", 1);
    Ranking best = new Ranking(List.of("a", "b", "c", "x"), grades);
    assertEquals(1, best.ndcgAt10(), 1e-9);
    assertEquals(1, best.averagePrecision(), 1e-9);
    assertEquals(0.3, best.precisionAt10(), 1e-9);
    Ranking other = new Ranking(List.of("x", "b", "a"), grades);
    assertEquals(2 / 3.0, other.recallAt10(), 1e-9);
    assertEquals((1 / 2.0 + 2 / 3.0) / 3, other.averagePrecision(), 1e-9);
    double log3 = Math.log(2) / Math.log(3);
    assertEquals((log3 + 3 / 2.0) / (3 + log3 + 1 / 2.0), other.ndcgAt10(), 1e-9);
    assertEquals(0, new Ranking(List.of(), grades).ndcgAt10(), 1e-9);
  }

  @Test
  void everyQueryAndArticleIsThere() throws Exception {
    Set<String> ids =
        Articles.all().articles().stream().map(Articles.Article::id).collect(Collectors.toSet());
    assertEquals(466, ids.size());
    assertEquals(50, Judgements.agreed().size());
    assertEquals(Judgements.pass(1).keySet(), Judgements.pass(2).keySet());
    Judgements.agreed()
        .forEach(
            (query, grades) -> {
              assertTrue(!grades.isEmpty() && ids.containsAll(grades.keySet()), query);
            });
  }

  @Test
  void findsMoreThanOthers() throws Exception {
    Articles articles = Articles.all();
    Map<String, Map<String, Integer>> judged = Judgements.agreed();
    double kappa = Judgements.kappa(SearchQuality.pool(articles));
    assertTrue(kappa > 0.8, "kappa " + kappa);
    List<String> table = new ArrayList<>(SearchQuality.HEAD.lines().toList());
    List<Result> results = new ArrayList<>();
    for (SearchSystem system : SearchQuality.systems()) {
      results.add(SearchQuality.measure(system, articles, judged));
      table.add(results.get(results.size() - 1).row());
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(Locale.ROOT, "kappa of the two passes: %.2f%n", kappa);
    table.forEach(out::println);

    Result both = results.get(0);
    Result words = results.get(1);
    for (Result other : results.subList(2, results.size())) {
      assertTrue(both.ndcg() >= other.ndcg(), other.name());
      assertTrue(both.averagePrecision() >= other.averagePrecision(), other.name());
      // IK with all words of its dictionary is ahead by less than a hundredth.
      assertTrue(words.ndcg() >= other.ndcg() - 0.01 || other.name().contains("CJK"), other.name());
    }
    List<String> readme = Files.readAllLines(Path.of("README.md"));
    assertTrue(readme.containsAll(SearchQuality.HEAD.lines().toList()));
    table.stream().skip(2).forEach(row -> assertNear(row, shown(readme, row)));
  }

  private static String shown(List<String> readme, String row) {
    String name = row.substring(0, row.indexOf('|', 1) + 1);
    return readme.stream().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
  }

  /** A new lexicon may move a figure a little; the README is printed anew where it moves more. */
  private static void assertNear(String row, String shown) {
    String[] figures = row.split("\\|");
    String[] readme = shown.split("\\|");
    assertEquals(figures.length, readme.length, shown);
    for (int i = 2; i < figures.length; i++) {
      assertEquals(Double.parseDouble(figures[i]), Double.parseDouble(readme[i]), 0.01, row);
    }
  }
}
