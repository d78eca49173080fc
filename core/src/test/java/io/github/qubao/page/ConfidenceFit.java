package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights of {@link Confidence} and prints them as they stand in its source, and fails if
 * others stand there: of text and of joined articles on composed pages, of lines with a place on
 * what {@code benchmarks/pages/Read.java PAGES lines} prints of generated pages. Then it prints,
 * for pages of other seeds, how many articles of each tenth of confidence are right.
 *
 * <p>{@code mvn -pl core test -Dtest=ConfidenceFit -Dqubao.pages=LINES.tsv[,OTHER.tsv]}
 */
class ConfidenceFit {
  /** Keeps weights of what is seldom seen small. */
  private static final double RIDGE = 1;

  private static final Path SOURCE = Path.of("src/main/java/io/github/qubao/page/Confidence.java");

  private static final Segmenter SEGMENTER = Segmenter.create();

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
    List<Sample> printed = printed(Path.of(files[0]));
    double[] placed = fit(printed);
    double[] text = fit(composed(10_000, 10_600));
    double[] joined = fit(joined(40_000, 40_600, text));
    String source =
        source("OF_PLACED", placed) + source("OF_TEXT", text) + source("OF_JOINED", joined);
    System.out.println(source);
    printTenths(
        "lines with a place",
        placed,
        Confidence.CAUTION_PLACED,
        printed(Path.of(files[files.length - 1])));
    printTenths("text", text, Confidence.CAUTION_TEXT, composed(20_000, 20_300));
    printTenths("joined", joined, Confidence.CAUTION_TEXT, joined(50_000, 50_300, text));
    String shipped = Files.readString(SOURCE);
    for (String array : source.split("(?<=};\n)")) {
      assertTrue(shipped.contains(array), "not in " + SOURCE + ":\n" + array);
    }
  }

  private static List<Sample> composed(int from, int to) {
    List<Sample> samples = new ArrayList<>();
    for (int seed = from; seed < to; seed++) {
      ComposedPage composed = PageComposer.compose(seed);
      Map<Article, double[]> seen = new HashMap<>();
      Page page =
          new PageReader(SEGMENTER, (a, features) -> seen.put(a, features.get()))
              .read(composed.text());
      for (Article article : page.articles()) {
        if (seen.containsKey(article)) {
          samples.add(new Sample(seen.get(article), isRight(composed, page, article)));
        }
      }
    }
    return samples;
  }

  /** Articles that jump lines have joined. */
  private static List<Sample> joined(int from, int to, double[] text) {
    List<Sample> samples = new ArrayList<>();
    for (int seed = from; seed < to; seed++) {
      ComposedPage composed = PageComposer.composeFile(seed);
      TreeMap<Integer, Double> logits = new TreeMap<>();
      Page page =
          new PageReader(
                  SEGMENTER,
                  (a, features) ->
                      a.paragraphs()
                          .forEach(
                              p ->
                                  p.sources()
                                      .forEach(
                                          s ->
                                              logits.put(
                                                  s.start(),
                                                  logit(
                                                      text,
                                                      features.get(),
                                                      Confidence.CAUTION_TEXT)))))
              .read(composed.text());
      for (Article article : page.articles()) {
        if (article.jumps().stream().anyMatch(Article.Jump::joined)) {
          double first = logits.floorEntry(article.paragraphs().get(0).start()).getValue();
          double other = Double.MAX_VALUE;
          for (TextBlock p : article.paragraphs()) {
            for (Span s : p.sources()) {
              double logit = logits.floorEntry(s.start()).getValue();
              other = logit == first ? other : Math.min(other, logit);
            }
          }
          samples.add(
              new Sample(
                  Confidence.joinedFeatures(first, other), isRight(composed, page, article)));
        }
      }
    }
    return samples;
  }

  private static boolean isRight(ComposedPage composed, Page page, Article article) {
    Page alone = new Page(page.text(), List.of(article), List.of());
    return composed.articles().stream()
        .map(g -> new PageScore().add(g, alone))
        .anyMatch(failed -> !failed.contains("articles") && !failed.contains("headlines"));
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
          new PageReader(SEGMENTER, (a, features) -> seen.put(a, features.get()))
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

  private static double sum(double[] w, double[] features) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * features[i];
    }
    return sum;
  }

  private static double probability(double[] w, double[] features) {
    return 1 / (1 + Math.exp(-sum(w, features)));
  }

  /** As the reader has it: with weights of two digits, and its caution. */
  private static double logit(double[] w, double[] features, double caution) {
    double[] shipped = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      shipped[i] = Math.round(100 * w[i]) / 100.0;
    }
    return sum(shipped, features) - caution;
  }

  /** The array as a formatter would leave it. */
  private static String source(String name, double[] w) {
    String head = "  private static final double[] " + name + " = {";
    StringBuilder values = new StringBuilder();
    StringBuilder line = new StringBuilder("   ");
    for (int i = 0; i < w.length; i++) {
      String value = String.format(Locale.ROOT, " %.2f", w[i]).replace("-0.00", "0.00");
      value += i + 1 < w.length ? "," : "";
      if (line.length() + value.length() > 100) {
        values.append(line).append('\n');
        line = new StringBuilder("   ");
      }
      line.append(value);
    }
    String last = line.toString();
    return w.length < 8 ? head + last.strip() + "};\n" : head + "\n" + values + last + "\n  };\n";
  }

  private static void printTenths(String name, double[] w, double caution, List<Sample> others) {
    int[][] tenths = new int[10][2];
    for (Sample s : others) {
      int tenth = (int) Math.min(9, 10 / (1 + Math.exp(-logit(w, s.features, caution))));
      tenths[tenth][0] += s.right ? 1 : 0;
      tenths[tenth][1]++;
    }
    for (int t = 0; t < 10; t++) {
      System.out.println(name + " from 0." + t + ": " + tenths[t][0] + " right of " + tenths[t][1]);
    }
  }
}
