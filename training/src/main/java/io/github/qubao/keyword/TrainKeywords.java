package io.github.qubao.keyword;

import io.github.qubao.keyword.LabelledWords.Label;
import io.github.qubao.keyword.LabelledWords.Row;
import io.github.qubao.training.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains what tells good keywords from nonsense; training/README.md has the command. First it
 * prints how the words that would be kept were labelled, by cross-validation over articles.
 */
public final class TrainKeywords {
  static final Path LABELLED = Path.of("training/src/main/data/keyword/labelled.tsv");

  private static final double PENALTY = 100;

  private static final int FOLDS = 10;

  /** What nobody was asked about is mostly nonsense; it counts so much as such. */
  private static final double UNKNOWN_WEIGHT = 0.3;

  private TrainKeywords() {}

  /**
   * Without arguments it trains. With {@code --rows} and behind it pairs of files, articles and
   * labels, it makes the labelled figures again, which is needed when {@link KeywordFeatures} has
   * changed.
   */
  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args[0].equals("--rows")) {
      List<Path> articles = new ArrayList<>();
      List<Path> labels = new ArrayList<>();
      for (int i = 1; i + 1 < args.length; i += 2) {
        articles.add(Path.of(args[i]));
        labels.add(Path.of(args[i + 1]));
      }
      LabelledWords.write(LABELLED, articles, labels);
      return;
    }
    List<Row> rows = LabelledWords.read(LABELLED);
    crossValidate(rows);
    Resource.write(
        "keyword/judge.tsv",
        file(rows).getBytes(StandardCharsets.UTF_8),
        "io.github.qubao.keyword.TrainKeywords: " + LABELLED);
  }

  /** The file that core ships. */
  static String file(List<Row> rows) {
    double[] nonsense = weights(rows, Label.BAD);
    double[] good = weights(rows, Label.GOOD);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < nonsense.length; i++) {
      String name = i < KeywordFeatures.NAMES.size() ? KeywordFeatures.NAMES.get(i) : "constant";
      out.append(String.format(Locale.ROOT, "%s\t%.4f\t%.4f\n", name, nonsense[i], good[i]));
    }
    return out.toString();
  }

  private static KeywordJudge judge(List<Row> rows) {
    return new KeywordJudge(weights(rows, Label.BAD), weights(rows, Label.GOOD));
  }

  private static double[] weights(List<Row> rows, Label label) {
    float[][] features = rows.stream().map(Row::features).toArray(float[][]::new);
    double[] truth = new double[features.length];
    double[] counts = new double[features.length];
    for (int i = 0; i < truth.length; i++) {
      boolean unknown = rows.get(i).label() == Label.UNKNOWN;
      truth[i] = rows.get(i).label() == label || unknown && label == Label.BAD ? 1 : 0;
      counts[i] = unknown ? UNKNOWN_WEIGHT : 1;
    }
    return LogisticRegression.fit(features, truth, counts, PENALTY);
  }

  private static void crossValidate(List<Row> rows) {
    double[] worths = new double[rows.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int apart = fold;
      KeywordJudge judge = judge(rows.stream().filter(r -> r.article() % FOLDS != apart).toList());
      for (int i = 0; i < worths.length; i++) {
        if (rows.get(i).article() % FOLDS == fold) {
          worths[i] = judge.worth(rows.get(i).features());
        }
      }
    }
    long articles = rows.stream().mapToInt(Row::article).distinct().count();
    for (boolean titled : new boolean[] {true, false}) {
      System.out.println(
          (titled ? "with" : "without") + " title, " + articles + " articles, held out:");
      System.out.println(
          "worth at least  words an article  good   ok  bad  unknown  bad of labelled");
      for (double least = -0.2; least < 0.75; least += 0.1) {
        int[] n = new int[Label.values().length];
        for (int i = 0; i < worths.length; i++) {
          if (rows.get(i).titled() == titled && worths[i] >= least) {
            n[rows.get(i).label().ordinal()]++;
          }
        }
        int labelled = n[0] + n[1] + n[2];
        System.out.printf(
            Locale.ROOT,
            "%14.1f  %16.2f  %4d %4d %4d %8d  %14.1f %%%n",
            least,
            (labelled + n[3]) / (double) articles,
            n[0],
            n[1],
            n[2],
            n[3],
            100.0 * n[2] / Math.max(1, labelled));
      }
    }
  }
}
