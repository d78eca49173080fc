package io.github.qubao.lucene;

import io.github.qubao.lucene.Searcher.FieldAnalyzers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.wltea.analyzer.lucene.IKAnalyzer;

/** Our analyzers and others on 50 queries, as readers of district news type them. */
final class SearchQuality {
  static final String WORDS = "Qubao";
  static final String WORDS_AND_BIGRAMS = "Qubao, words and bigrams";

  private SearchQuality() {}

  /** Analyzers of one field or two. */
  record SearchSystem(String name, List<FieldAnalyzers> fields) {
    private static SearchSystem of(String name, Analyzer... fields) {
      List<FieldAnalyzers> all = new ArrayList<>();
      for (Analyzer field : fields) {
        all.add(new FieldAnalyzers(field, field));
      }
      return new SearchSystem(name, all);
    }
  }

  static List<SearchSystem> systems() {
    FieldAnalyzers words = new FieldAnalyzers(QubaoAnalyzer.forIndex(), QubaoAnalyzer.forQuery());
    FieldAnalyzers bigrams =
        new FieldAnalyzers(new QubaoBigramAnalyzer(), new QubaoBigramAnalyzer());
    return List.of(
        new SearchSystem(WORDS_AND_BIGRAMS, List.of(words, bigrams)),
        new SearchSystem(WORDS, List.of(words)),
        SearchSystem.of("IK (max_word) and CJKAnalyzer", new IKAnalyzer(false), new CJKAnalyzer()),
        SearchSystem.of("IK (max_word)", new IKAnalyzer(false)),
        SearchSystem.of("IK (smart)", new IKAnalyzer(true)),
        SearchSystem.of("smartcn", new SmartChineseAnalyzer()),
        SearchSystem.of("CJKAnalyzer", new CJKAnalyzer()),
        SearchSystem.of("StandardAnalyzer", new StandardAnalyzer()));
  }

  /** What an system did, as means over the queries; the last two of queries with all terms. */
  record Result(
      String name,
      double precision,
      double recall,
      double averagePrecision,
      double ndcg,
      double ndcgSimplified,
      double allPrecision,
      double allRecall) {
    String row() {
      return String.format(
          Locale.ROOT,
          "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |",
          name,
          precision,
          recall,
          averagePrecision,
          ndcg,
          ndcgSimplified,
          allPrecision,
          allRecall);
    }
  }

  static final String HEAD =
      "| | P@10 | recall@10 | MAP | nDCG@10 | nDCG@10, simplified | all terms: P | recall |\n"
          + "|---|---:|---:|---:|---:|---:|---:|---:|";

  static Result measure(
      SearchSystem system, Articles articles, Map<String, Map<String, Integer>> judged)
      throws IOException {
    double[] sum = new double[5];
    int simplified = 0;
    int hits = 0;
    int found = 0;
    int relevant = 0;
    try (Searcher searcher = new Searcher(articles, system.fields())) {
      for (var query : judged.entrySet()) {
        Ranking any = new Ranking(searcher.any(query.getKey()), query.getValue());
        sum[0] += any.precisionAt10();
        sum[1] += any.recallAt10();
        sum[2] += any.averagePrecision();
        sum[3] += any.ndcgAt10();
        if (!Judgements.isTraditional(query.getKey())) {
          simplified++;
          sum[4] += any.ndcgAt10();
        }
        Ranking all = new Ranking(searcher.all(query.getKey()), query.getValue());
        hits += all.ids().size();
        found += all.relevantIn(all.ids().size());
        relevant += query.getValue().size();
      }
    }
    int n = judged.size();
    return new Result(
        system.name(),
        sum[0] / n,
        sum[1] / n,
        sum[2] / n,
        sum[3] / n,
        sum[4] / simplified,
        (double) found / hits,
        (double) found / relevant);
  }

  /** The first ten articles of each system for each query: what was read. */
  static Map<String, Set<String>> pool(Articles articles) throws IOException {
    Map<String, Set<String>> pool = new HashMap<>();
    Set<String> queries = Judgements.pass(1).keySet();
    for (SearchSystem system : systems()) {
      try (Searcher searcher = new Searcher(articles, system.fields())) {
        for (String query : queries) {
          searcher.any(query).stream()
              .limit(10)
              .forEach(pool.computeIfAbsent(query, q -> new HashSet<>())::add);
        }
      }
    }
    return pool;
  }
}
