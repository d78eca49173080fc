package io.github.qubao.keyword;

import io.github.qubao.keyword.LabelledWords.Label;
import io.github.qubao.keyword.LabelledWords.Row;
import io.github.qubao.training.NewsSet;
import io.github.qubao.training.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Trains what tells good keywords from nonsense; training/README.md has the command. First it
 * prints how the words that would be kept were labelled, by cross-validation over articles.
 */
public final class TrainKeywords {
  /** Words of real articles. */
  static final Path REAL = Path.of("training/src/main/data/keyword/labelled.tsv");

  /** Words of written articles, and these. */
  static final Path WRITTEN = Path.of("training/src/main/data/keyword/written.tsv");

  private static final List<Path> ARTICLES =
      List.of(
          Path.of("training/src/main/data/articles"),
          Path.of("training/src/main/data/county"),
          Path.of("training/src/main/data/pages"));

  private static final int FOLDS = 10;

  /** What nobody was asked about is mostly nonsense; it counts so much as such. */
  private static final double UNKNOWN_WEIGHT = 0.3;

  private TrainKeywords() {}

  /** Trains. */
  public static void main(String[] args) throws IOException {
    List<Row> rows = rows(Path.of(""));
    crossValidate(rows);
    Resource.write(
        "keyword/judge.tsv",
        file(rows).getBytes(StandardCharsets.UTF_8),
        "io.github.qubao.keyword.TrainKeywords: training/src/main/data/keyword (labels) and"
            + " articles, county and pages (texts)");
  }

  /** All that was labelled; {@code root} is the project's folder. */
  static List<Row> rows(Path root) throws IOException {
    List<NewsSet> articles = new ArrayList<>();
    for (Path folder : ARTICLES) {
      articles.addAll(NewsSet.readWritten(root.resolve(folder)));
    }
    List<Row> rows = new ArrayList<>(LabelledWords.read(root.resolve(REAL)));
    rows.addAll(LabelledWords.of(articles, root.resolve(WRITTEN)));
    fill(rows);
    return rows;
  }

  /**
   * Puts, where a figure is unknown, its median of the words that are alike in what else is known.
   */
  private static void fill(List<Row> rows) {
    for (int k = 0; k < KeywordFeatures.NAMES.size(); k++) {
      int figure = k;
      Map<List<Object>, List<Float>> known = new HashMap<>();
      for (Row r : rows) {
        if (!Float.isNaN(r.features()[k])) {
          known.computeIfAbsent(likeness(r), l -> new ArrayList<>()).add(r.features()[k]);
        }
      }
      known.values().forEach(Collections::sort);
      for (Row r : rows) {
        if (Float.isNaN(r.features()[figure])) {
          List<Float> values = known.getOrDefault(likeness(r), List.of(0f));
          r.features()[figure] = values.get(values.size() / 2);
        }
      }
    }
  }

  /** What of a word is known of all labels and tells most of the rest. */
  private static List<Object> likeness(Row r) {
    List<Object> out = new ArrayList<>(List.of(r.titled()));
    for (String figure : List.of("place", "tagPerson", "pair", "once")) {
      out.add(r.features()[KeywordFeatures.NAMES.indexOf(figure)]);
    }
    return out;
  }

  /** The file that core ships. */
  static String file(List<Row> rows) {
    return judge(rows).lines();
  }

  static KeywordJudge judge(List<Row> rows) {
    JudgeTrainer trainer =
        new JudgeTrainer(
            rows.stream().map(Row::features).toArray(float[][]::new),
            rows.stream().mapToInt(r -> r.real() ? -1 - r.article() : r.article()).toArray());
    return new KeywordJudge(trees(trainer, rows, Label.BAD), trees(trainer, rows, Label.GOOD));
  }

  private static JudgeTrees trees(JudgeTrainer trainer, List<Row> rows, Label label) {
    double[] truth = new double[rows.size()];
    double[] counts = new double[truth.length];
    for (int i = 0; i < truth.length; i++) {
      boolean unknown = rows.get(i).label() == Label.UNKNOWN;
      truth[i] = rows.get(i).label() == label || unknown && label == Label.BAD ? 1 : 0;
      counts[i] = unknown ? UNKNOWN_WEIGHT : 1;
    }
    return trainer.fit(truth, counts);
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
    for (boolean real : new boolean[] {true, false}) {
      for (boolean titled : new boolean[] {true, false}) {
        print(rows, worths, real, titled);
      }
    }
  }

  private static void print(List<Row> rows, double[] worths, boolean real, boolean titled) {
    double[] best = new double[rows.size()];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < worths.length; i++) {
      Row r = rows.get(i);
      if (r.real() == real && r.titled() == titled) {
        best[r.article()] = Math.max(best[r.article()], worths[i]);
      }
    }
    long articles = Arrays.stream(best).filter(b -> b > Double.NEGATIVE_INFINITY).count();
    System.out.printf(
        "%s, %s title, %d articles, held out; all words, then the best of each article:%n",
        real ? "real" : "written", titled ? "with" : "without", articles);
    System.out.println(
        "worth at least  words an article  good   ok  bad  unknown  bad of labelled"
            + "   best  bad of them");
    for (double least = 0; least < 0.875; least += 0.05) {
      int[] n = new int[Label.values().length];
      int[] first = new int[n.length];
      for (int i = 0; i < worths.length; i++) {
        Row r = rows.get(i);
        if (r.real() == real && r.titled() == titled && worths[i] >= least) {
          n[r.label().ordinal()]++;
          first[r.label().ordinal()] += worths[i] == best[r.article()] ? 1 : 0;
        }
      }
      int labelled = n[0] + n[1] + n[2];
      int bests = first[0] + first[1] + first[2];
      System.out.printf(
          Locale.ROOT,
          "%14.2f  %16.2f  %4d %4d %4d %8d  %14.1f %%  %5d  %9.1f %%%n",
          least,
          (labelled + n[3]) / (double) articles,
          n[0],
          n[1],
          n[2],
          n[3],
          100.0 * n[2] / Math.max(1, labelled),
          bests,
          100.0 * first[2] / Math.max(1, bests));
    }
  }
}
