package io.github.qubao.summary;

import io.github.qubao.text.Span;
import io.github.qubao.training.NewsSet;
import io.github.qubao.training.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Trains the built-in ranker of sentences; training/README.md has the command. */
public final class TrainSummaries {
  private static final Path PICKS = Path.of("training/src/main/data/summary/picks.tsv");
  private static final double PENALTY = 22;
  private static final int FOLDS = 10;

  /** So many older items teach, by their headlines, the ranker for texts without a title. */
  private static final int HEADLINES = 1000;

  private TrainSummaries() {}

  /**
   * Takes the folder of the shared data. With {@code --try} nothing is written: settings are
   * compared by cross-validation on our own picks.
   */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
    List<NewsSet> news = NewsSet.read(shared);
    List<PickedArticle> own = PickedArticle.read(PICKS, news);
    List<PickedArticle> dev =
        PickedArticle.read(shared.resolve("data/summary-picks-dev.tsv"), news);
    if (args.length > 1 && args[1].equals("--try")) {
      for (double penalty : new double[] {10, 22, 44}) {
        crossValidate(own, dev, news, penalty);
      }
      return;
    }
    String file = trainer(own, news, PENALTY).file();
    print("picks of 2025", dev, trainer(own, news, PENALTY).train());
    Resource.write(
        "summary/ranker.tsv",
        file.getBytes(StandardCharsets.UTF_8),
        "io.github.qubao.summary.TrainSummaries: training/src/main/data/summary/picks.tsv, texts and"
            + " headlines of news-2022-2025.jsonl.gz (xin-wen-lian-bo by DuckBurnIncense, MIT),"
            + " 2022 to 2024");
  }

  static RankerTrainer trainer(List<PickedArticle> picked, List<NewsSet> news, double penalty) {
    RankerTrainer trainer = new RankerTrainer(penalty);
    picked.forEach(trainer::add);
    List<NewsSet> older = news.stream().filter(n -> n.year() < 2025).toList();
    for (int i = 0; i < HEADLINES; i++) {
      NewsSet n = older.get((int) ((long) i * older.size() / HEADLINES));
      trainer.addHeadline(n.title(), n.text(), 80);
    }
    return trainer;
  }

  private static void crossValidate(
      List<PickedArticle> own, List<PickedArticle> dev, List<NewsSet> news, double penalty) {
    System.out.printf("penalty %s%n", penalty);
    double[] sums = new double[8];
    for (int fold = 0; fold < FOLDS; fold++) {
      int f = fold;
      List<PickedArticle> rest = own.stream().filter(a -> own.indexOf(a) % FOLDS != f).toList();
      SentenceRanker ranker = trainer(rest, news, penalty).train();
      List<PickedArticle> held = own.stream().filter(a -> own.indexOf(a) % FOLDS == f).toList();
      double[] s = sums(held, ranker);
      for (int i = 0; i < s.length; i++) {
        sums[i] += s[i];
      }
    }
    print("  own, held out", sums, own.size());
    print("  picks of 2025", dev, trainer(own, news, penalty).train());
  }

  private static void print(String what, List<PickedArticle> items, SentenceRanker ranker) {
    print(what, sums(items, ranker), items.size());
  }

  private static void print(String what, double[] s, int n) {
    System.out.printf(
        "%s: 160: F1 %.4f, %.3f of the lead's; 80: %.4f, %.3f; without titles 160: %.3f, 80: %.3f%n",
        what, s[0] / n, s[0] / s[1], s[2] / n, s[2] / s[3], s[4] / s[1], s[5] / s[3]);
  }

  /** F1 of ours and of the lead at 160 and at 80, and of ours without titles. */
  private static double[] sums(List<PickedArticle> items, SentenceRanker ranker) {
    Summarizer summarizer = new Summarizer(Summarizer.LongSentence.WHOLE, ranker);
    double[] out = new double[8];
    for (PickedArticle a : items) {
      int k = 0;
      for (int n : new int[] {160, 80}) {
        out[2 * k] += a.f1(spans(summarizer.summarize(a.title(), a.text(), n)), n);
        out[2 * k + 1] += a.f1(PickedArticle.fit(a.lead(), n), n);
        out[4 + k] += a.f1(spans(summarizer.summarize("", a.text(), n)), n);
        k++;
      }
    }
    return out;
  }

  static List<Span> spans(Summary summary) {
    return summary.sentences().stream().map(Summary.Sentence::span).toList();
  }
}
