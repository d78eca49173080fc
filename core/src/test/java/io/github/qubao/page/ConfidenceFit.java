package io.github.qubao.page;

import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits the weights of {@link Confidence} and prints them: of text on composed pages, of lines with
 * a place on what {@code benchmarks/pages/Read.java PAGES lines} prints of generated pages. Then it
 * prints, for pages of other seeds, how many articles of each tenth of confidence are right.
 *
 * <p>{@code mvn -pl core test -Dtest=ConfidenceFit -Dqubao.pages=LINES.tsv[,OTHER.tsv]}
 */
class ConfidenceFit {
  /** Keeps weights of what is seldom seen small. */
  private static final double RIDGE = 0.5;

  /** What is known of an article, and whether it was right. */
  private record Sample(double[] features, boolean right) {}

  /** What should be read. */
  private record Gold(String title, String body, List<String> names) {}

  @org.junit.jupiter.api.Test
  @org.junit.jupiter.api.condition.EnabledIfSystemProperty(named = "qubao.pages", matches = ".+")
  void fits() throws IOException {
    main(System.getProperty("qubao.pages").split(","));
  }

  public static void main(String[] files) throws IOException {
    double[] text = fit(composed(10_000, 10_600));
    print("OF_TEXT", text, composed(20_000, 20_300));
    List<Sample> printed = printed(Path.of(files[0]));
    print("OF_PLACED", fit(printed), printed(Path.of(files[files.length - 1])));
  }

  private static List<Sample> composed(int from, int to) {
    List<Sample> samples = new ArrayList<>();
    for (int seed = from; seed < to; seed++) {
      ComposedPage composed = PageComposer.compose(seed);
      Map<Article, double[]> seen = new HashMap<>();
      Page page =
          new PageReader(Segmenter.create(), (a, features) -> seen.put(a, features.get()))
              .read(composed.text());
      for (Article article : page.articles()) {
        Page alone = new Page(page.text(), List.of(article), List.of());
        boolean right =
            composed.articles().stream().anyMatch(g -> isRight(new PageScore().add(g, alone)));
        if (seen.containsKey(article)) {
          samples.add(new Sample(seen.get(article), right));
        }
      }
    }
    return samples;
  }

  private static boolean isRight(String failed) {
    return !failed.contains("articles") && !failed.contains("headlines");
  }

  private static List<Sample> printed(Path file) throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<Gold> gold = new ArrayList<>();
    List<PrintedPage.Line> lines = new ArrayList<>();
    List<String> all = new ArrayList<>(Files.readAllLines(file));
    all.add("page");
    for (String row : all) {
      String[] f = row.split("\t", -1);
      switch (f[0]) {
        case "gold" ->
            gold.add(new Gold(plain(f[1]), plain(f[2]), List.of(plain(f[3]).split("\\|"))));
        case "line" ->
            lines.add(
                new PrintedPage.Line(
                    f[7],
                    Integer.parseInt(f[1]),
                    Double.parseDouble(f[2]),
                    Double.parseDouble(f[3]),
                    Double.parseDouble(f[4]),
                    Double.parseDouble(f[5]),
                    f[6]));
        default -> {
          Map<Article, double[]> seen = new HashMap<>();
          new PageReader(Segmenter.create(), (a, features) -> seen.put(a, features.get()))
              .read(new PrintedPage(lines));
          seen.forEach(
              (article, features) ->
                  samples.add(
                      new Sample(features, gold.stream().anyMatch(g -> isRight(g, article)))));
          gold.clear();
          lines.clear();
        }
      }
    }
    return samples;
  }

  /** As {@code score.py} has it: the same headline, and nearly all of the body. */
  private static boolean isRight(Gold gold, Article article) {
    String body = unsigned(plain(article.body()), gold.names);
    String wanted = unsigned(gold.body, gold.names);
    if (article.kind() == Article.Kind.PHOTO) {
      return gold.title.isEmpty() && (wanted.startsWith(body) || body.startsWith(wanted));
    }
    if (wanted.length() < 8 || body.length() < 8) {
      return wanted.equals(body) && gold.title.equals(plain(article.title()));
    }
    return (gold.title.isEmpty() || gold.title.equals(plain(article.title())))
        && wanted.startsWith(body.substring(0, 8))
        && wanted.endsWith(body.substring(body.length() - 8))
        && overlap(wanted, body) >= 0.98;
  }

  private static String unsigned(String text, List<String> names) {
    String cut = text;
    for (String name : names) {
      cut = cut.endsWith(name) ? cut.substring(0, cut.length() - name.length()) : cut;
      cut = cut.startsWith(name) ? cut.substring(name.length()) : cut;
    }
    return cut.replaceAll("（[^（）]{1,40}）$", "");
  }

  private static double overlap(String a, String b) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < a.length(); i++) {
      pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 1 < b.length(); i++) {
      shared += pairs.merge(b.substring(i, i + 2), -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return 2.0 * shared / (a.length() + b.length() - 2);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s　]+", "");
  }

  /** Logistic regression by gradient descent: a few thousand steps for a few weights. */
  private static double[] fit(List<Sample> samples) {
    int n = samples.get(0).features.length;
    double[] w = new double[n];
    double[] squares = new double[n];
    for (int step = 0; step < 6_000; step++) {
      double[] gradient = new double[n];
      for (Sample s : samples) {
        double miss = (s.right ? 1 : 0) - probability(w, s.features);
        for (int i = 0; i < n; i++) {
          gradient[i] += miss * s.features[i];
        }
      }
      for (int i = 0; i < n; i++) {
        gradient[i] -= i == 0 ? 0 : RIDGE * w[i];
        squares[i] += gradient[i] * gradient[i];
        w[i] += 0.5 * gradient[i] / Math.sqrt(squares[i] + 1e-9);
      }
    }
    return w;
  }

  private static double probability(double[] w, double[] features) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static void print(String name, double[] w, List<Sample> others) {
    StringBuilder out = new StringBuilder(name + " = {");
    for (int i = 0; i < w.length; i++) {
      out.append(String.format(Locale.ROOT, i == 0 ? "%.2f" : ", %.2f", w[i]));
    }
    System.out.println(out.append("}"));
    int[][] tenths = new int[10][2];
    for (Sample s : others) {
      int tenth = (int) Math.min(9, 10 * probability(w, s.features));
      tenths[tenth][0] += s.right ? 1 : 0;
      tenths[tenth][1]++;
    }
    for (int t = 0; t < 10; t++) {
      System.out.println("from 0." + t + ": " + tenths[t][0] + " right of " + tenths[t][1]);
    }
  }
}
