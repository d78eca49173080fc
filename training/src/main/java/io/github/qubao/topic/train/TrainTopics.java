package io.github.qubao.topic.train;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.training.Resource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Trains the built-in topic model; training/README.md has the command. */
public final class TrainTopics {
  static final Path OWN_LABELS = Path.of("training/src/main/data/topics");

  private TrainTopics() {}

  /**
   * Takes the folder of the shared data. With {@code --try} nothing is written: penalties are
   * compared by cross-validation on the articles of training. With {@code --measure} nothing is
   * written either: the model that core ships is measured on the labels of 2025, and on the
   * articles of a file in JSON Lines (title, text, topic, second) if one is named behind.
   */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
    String mode = args.length > 1 ? args[1] : "";
    TopicData data = TopicData.read(shared, OWN_LABELS);
    switch (mode) {
      case "--try" -> compare(data);
      case "--measure" -> {
        TopicClassifier builtIn = TopicClassifier.builtIn(Segmenter.create());
        measure(builtIn, data);
        if (args.length > 2) {
          List<LabelledText> more = TopicData.labelledLines(Path.of(args[2]));
          System.out.print("on " + args[2] + ":\n" + Evaluation.of(builtIn, more));
          System.out.print(check(builtIn, more));
          abstain(builtIn, more);
        }
      }
      case "" -> train(data);
      default -> throw new IllegalArgumentException("--try, --measure or nothing, not " + mode);
    }
  }

  private static void compare(TopicData data) {
    for (double penalty : new double[] {0.003, 0.01, 0.03}) {
      TopicTrainer trainer =
          TopicTrainer.builder().penalty(penalty).background(data.unlabelled()).build();
      System.out.printf(
          "penalty %.3f, cross-validated:%n%s",
          penalty, trainer.crossValidate(data.train(), 3, fold -> {}));
    }
  }

  private static void train(TopicData data) throws IOException {
    byte[] model = model(data);
    System.out.println(
        data.train().size() + " articles, " + data.teaching().size() + " more that teach");
    measure(TopicClassifier.load(new ByteArrayInputStream(model), Segmenter.create()), data);
    Resource.write(
        "topic/topics.bin",
        model,
        "io.github.qubao.topic.train.TrainTopics: labels topics-train.tsv, articles and labels of"
            + " training/src/main/data/topics, texts news-2022-2025.jsonl.gz (xin-wen-lian-bo by"
            + " DuckBurnIncense, MIT), 2022 to 2024, news-2022-spring.jsonl.gz (cctv_news by"
            + " yuekcc, MIT), health-notices-2020.jsonl.gz (DXY-COVID-19-Data by BlankerL, MIT)");
  }

  private static void measure(TopicClassifier classifier, TopicData data) throws IOException {
    List<LabelledText> dev = data.dev();
    System.out.print(
        "on the articles written for summaries that do not teach:\n"
            + Evaluation.of(classifier, TopicData.proseArticles(OWN_LABELS, true)));
    System.out.print(
        "on the counter-examples that do not teach:\n"
            + Evaluation.of(classifier, TopicData.counterExamples(OWN_LABELS, true)));
    System.out.print(
        "on the items of other sources that do not teach:\n"
            + Evaluation.of(classifier, data.apart())
            + check(classifier, data.apart()));
    if (dev.isEmpty()) {
      System.out.println("not measured: topics-dev.tsv is not there");
      return;
    }
    System.out.print(
        "on topics-dev.tsv:\n" + Evaluation.of(classifier, dev) + check(classifier, dev));
    abstain(classifier, dev);
    int two = 0;
    int both = 0;
    int more = 0;
    for (LabelledText a : dev) {
      List<Topic> shown = classifier.classify(a.title(), a.body()).topics();
      if (a.second().isPresent()) {
        two++;
        both += shown.contains(a.topic()) && shown.contains(a.second().get()) ? 1 : 0;
      } else {
        more += shown.size() > 1 ? 1 : 0;
      }
    }
    System.out.printf(
        "of %d articles with two topics %d show both at %.2f; of %d with one %d show more%n",
        two, both, Classification.SECONDARY_THRESHOLD, dev.size() - two, more);
  }

  private static CalibrationCheck check(TopicClassifier classifier, List<LabelledText> articles) {
    double[] probabilities = new double[articles.size()];
    boolean[] right = new boolean[articles.size()];
    for (int i = 0; i < right.length; i++) {
      LabelledText a = articles.get(i);
      Classification answer = classifier.classify(a.title(), a.body());
      probabilities[i] = answer.probability();
      right[i] = answer.mostProbable().equals(a.topic());
    }
    return CalibrationCheck.of(probabilities, right);
  }

  private static void abstain(TopicClassifier classifier, List<LabelledText> articles) {
    for (double maxError : new double[] {0.01, 0.02, 0.05}) {
      try {
        abstain(classifier.abstain(maxError), maxError, articles);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  private static void abstain(
      TopicClassifier careful, double maxError, List<LabelledText> articles) {
    int answered = 0;
    int wrong = 0;
    for (LabelledText a : articles) {
      Optional<Topic> answer = careful.classify(a.title(), a.body()).topic();
      answered += answer.isPresent() ? 1 : 0;
      wrong += answer.isPresent() && !answer.get().equals(a.topic()) ? 1 : 0;
    }
    System.out.printf(
        "asked for %.2f wrong: %d of %d answered, %.4f of them wrong%n",
        maxError, answered, articles.size(), wrong / Math.max(1.0, answered));
  }

  /** The trainer of the model that core ships. */
  static TopicTrainer trainer(TopicData data) {
    return TopicTrainer.builder()
        .background(data.unlabelled())
        .openings()
        .named("district news, five topics", LocalDate.of(2026, 11, 26))
        .build();
  }

  /** The file that core ships. */
  static byte[] model(TopicData data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trainer(data)
        .train(
            new TrainingSet(data.train(), data.heldOut(), data.hard()),
            fitted -> System.out.println("fitted " + fitted + " models"))
        .save(bytes);
    return bytes.toByteArray();
  }
}
