package io.github.qubao.topic.train;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.train.TopicLearners.Learner;
import io.github.qubao.topic.train.TopicLearners.Method;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Prints two tables of topic classifiers. The first: all trained on the same articles, measured on
 * those of 2025, on those of other sources and, if a file of labelled articles is named, on these.
 * The second: all trained on few articles a topic, the mean of three draws, measured on those of
 * 2025.
 */
public final class CompareTopics {
  private static final int[] FEW = {5, 10, 20, 50};
  private static final int DRAWS = 3;

  private final Segmenter segmenter = Segmenter.create();
  private final TopicLearners learners = new TopicLearners(segmenter);
  private final TopicData data;
  private final List<LabelledText> fresh;

  CompareTopics(TopicData data, List<LabelledText> fresh) {
    this.data = data;
    this.fresh = fresh;
  }

  /**
   * Takes the folder of the shared data and, at will, a file of labelled articles in JSON Lines:
   * title, text, topic and second.
   */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
    CompareTopics compare =
        new CompareTopics(
            TopicData.read(shared, TrainTopics.OWN_LABELS),
            args.length > 1 ? TopicData.labelledLines(Path.of(args[1])) : List.of());
    compare.all();
    compare.few();
  }

  private void all() throws IOException {
    List<LabelledText> articles = new ArrayList<>(data.train());
    articles.addAll(data.teaching());
    System.out.println(
        "| | 2025: macro F1 | accuracy | ECE | other sources: accuracy | ECE |"
            + (fresh.isEmpty() ? "" : " fresh: macro F1 | accuracy | ECE |")
            + "\n|---|---:|---:|---:|---:|---:|"
            + (fresh.isEmpty() ? "" : "---:|---:|---:|"));
    print("keyword list", TopicLearners.keywords(TrainTopics.OWN_LABELS.resolve("keywords.txt")));
    for (Map.Entry<String, Learner> learner : learners.all().entrySet()) {
      print(learner.getKey(), learner.getValue().learn(articles));
    }
    print("Qubao, the built-in model", TopicLearners.of(TopicClassifier.builtIn(segmenter)));
  }

  private void print(String name, Method method) {
    Evaluation dev = evaluation(method, data.dev());
    Evaluation apart = evaluation(method, data.apart());
    System.out.printf(
        "| %s | %.3f | %.3f | %.3f | %.3f | %.3f |",
        name,
        dev.macroF1(),
        dev.accuracy(),
        dev.calibrationError(),
        apart.accuracy(),
        apart.calibrationError());
    if (!fresh.isEmpty()) {
      Evaluation other = evaluation(method, fresh);
      System.out.printf(
          " %.3f | %.3f | %.3f |", other.macroF1(), other.accuracy(), other.calibrationError());
    }
    System.out.println();
  }

  private void few() throws IOException {
    Map<String, Learner> learners = this.learners.all();
    learners.put(
        "Qubao, `TopicTrainer` without background",
        articles -> TopicLearners.of(TopicTrainer.create().train(articles)));
    TopicTrainer taught = TopicTrainer.builder().background(data.unlabelled()).build();
    learners.put(
        "Qubao, `TopicTrainer` with background",
        articles -> TopicLearners.of(taught.train(articles)));
    System.out.println(
        "\n| macro F1, articles a topic | 5 | 10 | 20 | 50 |\n|---|---:|---:|---:|---:|");
    for (Map.Entry<String, Learner> learner : learners.entrySet()) {
      StringBuilder row = new StringBuilder("| " + learner.getKey() + " |");
      for (int size : FEW) {
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
          sum += evaluation(learner.getValue().learn(drawn(size, draw)), data.dev()).macroF1();
        }
        row.append(String.format(Locale.ROOT, " %.3f |", sum / DRAWS));
      }
      System.out.println(row);
    }
  }

  /** So many articles of each topic, the same for every method. */
  private List<LabelledText> drawn(int size, int draw) {
    List<LabelledText> shuffled = new ArrayList<>(data.train());
    Collections.shuffle(shuffled, new Random(draw));
    List<LabelledText> out = new ArrayList<>();
    for (Topic topic : Topic.builtIn()) {
      shuffled.stream().filter(a -> a.topic().equals(topic)).limit(size).forEach(out::add);
    }
    return out;
  }

  static Evaluation evaluation(Method method, List<LabelledText> articles) {
    Evaluation.Counter counter = new Evaluation.Counter(Topic.builtIn());
    for (LabelledText a : articles) {
      Map<Topic, Double> p = method.probabilities(a.title(), a.body());
      Topic best = Topic.OTHER;
      for (Topic t : Topic.builtIn()) {
        best = p.getOrDefault(t, 0.0) > p.getOrDefault(best, 0.0) ? t : best;
      }
      counter.add(a, new Classification(best, p, Classification.Decision.DECIDED, List.of()));
    }
    return counter.evaluation();
  }
}
