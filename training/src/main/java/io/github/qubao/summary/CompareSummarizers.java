package io.github.qubao.summary;

import com.hankcs.hanlp.HanLP;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.TokenBuffer;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import io.github.qubao.training.NewsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Prints a table of summarisers on readers' picks: the lead, HanLP's {@code extractSummary},
 * TextRank (Mihalcea and Tarau 2004) and LexRank (Erkan and Radev 2004), both measured by this
 * code, and ours; and how far two readers agree. All but HanLP's take whole sentences that fit, in
 * the order of their rank.
 */
public final class CompareSummarizers {
  private static final Path PICKS = Path.of("training/src/main/data/summary");

  private static final double DAMPING = 0.85;

  /** LexRank's threshold on the cosine, as its authors found best. */
  private static final double THRESHOLD = 0.1;

  private CompareSummarizers() {}

  /** One way to summarise. */
  private interface Method {
    List<Span> summarize(PickedArticle article, int maxChars);
  }

  /** Takes the folder of the shared data; without it only the written articles are measured. */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
    Path dev = shared.resolve("data/summary-picks-dev.tsv");
    if (Files.exists(dev)) {
      List<PickedArticle> items = PickedArticle.read(dev, NewsSet.read(shared));
      System.out.printf("%d items of 2025%n", items.size());
      print(items);
    }
    List<NewsSet> written = NewsSet.readWritten(TrainSummaries.ARTICLES);
    List<PickedArticle> test =
        PickedArticle.read(PICKS.resolve("district-test-picks.tsv"), written);
    System.out.printf("%n%d written articles of districts, never trained on%n", test.size());
    print(test);
    PickAgreement.print(
        PickedArticle.read(PICKS.resolve("district-picks.tsv"), written),
        PickedArticle.read(PICKS.resolve("district-second-reader.tsv"), written));
  }

  private static void print(List<PickedArticle> items) {
    Summarizer ours = new Summarizer();
    print("lead", items, (a, n) -> PickedArticle.fit(a.lead(), n));
    print(
        "lead without datelines and credits",
        items,
        (a, n) -> PickedArticle.fit(Prose.of(a.text()).sentences(), n));
    print("HanLP extractSummary", items, CompareSummarizers::hanLp);
    print("TextRank", items, (a, n) -> ranked(a, n, false));
    print("LexRank", items, (a, n) -> ranked(a, n, true));
    print(
        "Qubao without title",
        items,
        (a, n) -> TrainSummaries.spans(ours.summarize("", a.text(), n)));
    print("Qubao", items, (a, n) -> TrainSummaries.spans(ours.summarize(a.title(), a.text(), n)));
  }

  private static void print(String name, List<PickedArticle> items, Method method) {
    double at160 = items.stream().mapToDouble(a -> a.f1(method.summarize(a, 160), 160)).sum();
    double at80 = items.stream().mapToDouble(a -> a.f1(method.summarize(a, 80), 80)).sum();
    System.out.printf("| %s | %.3f | %.3f |%n", name, at160 / items.size(), at80 / items.size());
  }

  /** The pieces that HanLP gives while they fit, found again in the text. */
  private static List<Span> hanLp(PickedArticle a, int maxChars) {
    List<Span> found = new ArrayList<>();
    for (String piece : HanLP.extractSummary(a.text(), 20)) {
      int at = a.text().indexOf(piece);
      if (at >= 0) {
        found.add(new Span(at, at + piece.length()));
      }
    }
    return PickedArticle.fit(found, maxChars);
  }

  private static List<Span> ranked(PickedArticle a, int maxChars, boolean lexRank) {
    List<Span> sentences = a.lead();
    double[] rank = rank(weights(a.text(), sentences, lexRank));
    List<Span> order =
        IntStream.range(0, rank.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -rank[i]))
            .map(sentences::get)
            .toList();
    return PickedArticle.fit(order, maxChars);
  }

  private static double[][] weights(String text, List<Span> sentences, boolean lexRank) {
    List<Map<String, Integer>> words = new ArrayList<>();
    Map<String, Integer> in = new HashMap<>();
    TokenBuffer tokens = new TokenBuffer();
    for (Span s : sentences) {
      String sentence = s.in(text);
      Segmenter.create().segment(sentence, tokens);
      Map<String, Integer> counts = new HashMap<>();
      for (int i = 0; i < tokens.size(); i++) {
        String w = sentence.substring(tokens.start(i), tokens.end(i));
        if (Character.isLetterOrDigit(w.charAt(0))) {
          counts.merge(w, 1, Integer::sum);
        }
      }
      counts.keySet().forEach(w -> in.merge(w, 1, Integer::sum));
      words.add(counts);
    }
    int n = sentences.size();
    double[][] out = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j) {
          out[i][j] =
              lexRank
                  ? cosine(words.get(i), words.get(j), in, n) > THRESHOLD ? 1 : 0
                  : overlap(words.get(i), words.get(j));
        }
      }
    }
    return out;
  }

  /** TextRank's: words shared, over the logarithms of the lengths. */
  private static double overlap(Map<String, Integer> a, Map<String, Integer> b) {
    Set<String> both = new HashSet<>(a.keySet());
    both.retainAll(b.keySet());
    double length = Math.log(Math.max(2, a.size())) + Math.log(Math.max(2, b.size()));
    return both.size() / length;
  }

  private static double cosine(
      Map<String, Integer> a, Map<String, Integer> b, Map<String, Integer> in, int n) {
    double dot = 0;
    for (Map.Entry<String, Integer> e : a.entrySet()) {
      double idf = Math.log(1 + n / (double) in.getOrDefault(e.getKey(), 1));
      dot += e.getValue() * b.getOrDefault(e.getKey(), 0) * idf * idf;
    }
    return dot == 0 ? 0 : dot / (norm(a, in, n) * norm(b, in, n));
  }

  private static double norm(Map<String, Integer> a, Map<String, Integer> in, int n) {
    double sum = 0;
    for (Map.Entry<String, Integer> e : a.entrySet()) {
      double x = e.getValue() * Math.log(1 + n / (double) in.getOrDefault(e.getKey(), 1));
      sum += x * x;
    }
    return Math.sqrt(sum);
  }

  /** PageRank by power iteration. */
  private static double[] rank(double[][] weights) {
    int n = weights.length;
    double[] rank = new double[n];
    Arrays.fill(rank, 1);
    for (int round = 0; round < 50; round++) {
      double[] next = new double[n];
      Arrays.fill(next, 1 - DAMPING);
      for (int i = 0; i < n; i++) {
        double out = 0;
        for (double w : weights[i]) {
          out += w;
        }
        for (int j = 0; j < n && out > 0; j++) {
          next[j] += DAMPING * rank[i] * weights[i][j] / out;
        }
      }
      rank = next;
    }
    return rank;
  }
}
