package io.github.qubao.summary;

import io.github.qubao.text.Span;
import io.github.qubao.training.NewsSet;
import io.github.qubao.training.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains what ranks sentences, and the order in which they are picked; training/README.md has the
 * command.
 */
public final class TrainSummaries {
  private static final Path PICKS = Path.of("training/src/main/data/summary/picks.tsv");
  private static final Path DISTRICT_PICKS =
      Path.of("training/src/main/data/summary/district-picks.tsv");
  private static final Path REAL_PICKS = Path.of("training/src/main/data/summary/real-picks.tsv");
  private static final Path SORTED = Path.of("training/src/main/data/summary/sorted.tsv");
  static final Path ARTICLES = Path.of("training/src/main/data/articles");
  private static final Path COUNTY_ARTICLES = Path.of("training/src/main/data/county");
  private static final Path PAGES = Path.of("training/src/main/data/pages");

  /** What an article of a district counts, in the ranker as so many items of broadcast news. */
  private static final int DISTRICT_WEIGHT = 2;

  /**
   * What an item of broadcast news counts in the order of picks: so much that the many written
   * pages do not outweigh it.
   */
  private static final double BROADCAST_WEIGHT = 2.5;

  private static final double PENALTY = 22;
  private static final int FOLDS = 5;

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
    List<NewsSet> written = NewsSet.readWritten(ARTICLES);
    List<PickedArticle> district = PickedArticle.read(DISTRICT_PICKS, written);
    List<PickedArticle> dev =
        PickedArticle.read(shared.resolve("data/summary-picks-dev.tsv"), news);
    written.addAll(NewsSet.readWritten(COUNTY_ARTICLES));
    written.addAll(NewsSet.readWritten(PAGES));
    List<SortedArticle> sorted = SortedArticle.read(REAL_PICKS);
    sorted.addAll(SortedArticle.read(SORTED, written));
    if (args.length > 1 && args[1].equals("--try")) {
      for (double penalty : new double[] {22}) {
        crossValidate(own, district, sorted, dev, news, penalty);
      }
      return;
    }
    RankerTrainer ranker = trainer(own, district, news, PENALTY);
    OrderTrainer order = orderTrainer(own, district, sorted);
    AloneTrainer alone = new AloneTrainer();
    sorted.forEach(alone::add);
    print("picks of 2025", sums(dev, ranker.train(), order.train(), alone.train()), dev.size());
    write("summary/ranker.tsv", ranker.file());
    write("summary/order.tsv", order.file());
    write("summary/alone.tsv", alone.file());
  }

  private static void write(String resource, String file) throws IOException {
    Resource.write(
        resource,
        file.getBytes(StandardCharsets.UTF_8),
        "io.github.qubao.summary.TrainSummaries: training/src/main/data/summary (picks) and articles, county and pages, texts and"
            + " headlines of news-2022-2025.jsonl.gz (xin-wen-lian-bo by DuckBurnIncense, MIT),"
            + " 2022 to 2024");
  }

  static RankerTrainer trainer(
      List<PickedArticle> broadcast,
      List<PickedArticle> district,
      List<NewsSet> news,
      double penalty) {
    RankerTrainer trainer = new RankerTrainer(penalty);
    broadcast.forEach(trainer::add);
    district.forEach(a -> trainer.addDistrict(a, DISTRICT_WEIGHT));
    List<NewsSet> older = news.stream().filter(n -> n.year() < 2025).toList();
    for (int i = 0; i < HEADLINES; i++) {
      NewsSet n = older.get((int) ((long) i * older.size() / HEADLINES));
      trainer.addHeadline(n.title(), n.text(), 80);
    }
    return trainer;
  }

  static OrderTrainer orderTrainer(
      List<PickedArticle> broadcast, List<PickedArticle> district, List<SortedArticle> sorted) {
    OrderTrainer trainer = new OrderTrainer();
    broadcast.forEach(a -> trainer.add(a, BROADCAST_WEIGHT));
    district.forEach(a -> trainer.add(a, DISTRICT_WEIGHT));
    sorted.forEach(trainer::add);
    return trainer;
  }

  private static void crossValidate(
      List<PickedArticle> own,
      List<PickedArticle> district,
      List<SortedArticle> sorted,
      List<PickedArticle> dev,
      List<NewsSet> news,
      double penalty) {
    System.out.printf("penalty %s%n", penalty);
    double[] broadcastSums = new double[6];
    double[] districtSums = new double[6];
    AloneTrainer trainer = new AloneTrainer();
    sorted.forEach(trainer::add);
    StandsAlone alone = trainer.train();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<PickedArticle> broadcast = part(own, fold, false);
      List<PickedArticle> local = part(district, fold, false);
      SentenceRanker ranker = trainer(broadcast, local, news, penalty).train();
      PickOrder order = orderTrainer(broadcast, local, sorted).train();
      add(sums(part(own, fold, true), ranker, order, alone), broadcastSums);
      add(sums(part(district, fold, true), ranker, order, alone), districtSums);
    }
    print("  broadcast, held out", broadcastSums, own.size());
    print("  districts, picks held out, sorted sentences not", districtSums, district.size());
    SentenceRanker ranker = trainer(own, district, news, penalty).train();
    PickOrder order = orderTrainer(own, district, sorted).train();
    print("  picks of 2025", sums(dev, ranker, order, alone), dev.size());
  }

  /** The articles of a fold, or all others. */
  private static List<PickedArticle> part(List<PickedArticle> all, int fold, boolean of) {
    List<PickedArticle> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i % FOLDS == fold == of) {
        out.add(all.get(i));
      }
    }
    return out;
  }

  private static void add(double[] some, double[] to) {
    for (int i = 0; i < some.length; i++) {
      to[i] += some[i];
    }
  }

  private static void print(String what, double[] s, int n) {
    System.out.printf(
        "%s: 160: F1 %.4f, %.3f of the lead's; 80: %.4f, %.3f; without titles 160: %.3f, 80: %.3f%n",
        what, s[0] / n, s[0] / s[1], s[2] / n, s[2] / s[3], s[4] / s[1], s[5] / s[3]);
  }

  /** F1 of ours and of the lead at 160 and at 80, and of ours without titles. */
  private static double[] sums(
      List<PickedArticle> items, SentenceRanker ranker, PickOrder order, StandsAlone alone) {
    Summarizer summarizer = new Summarizer(Summarizer.LongSentence.WHOLE, ranker, order, alone);
    double[] out = new double[6];
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
