package io.github.qubao.topic;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.training.Resource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Trains the built-in topic model; training/README.md has the command. */
public final class TrainTopics {
  static final Path OWN_LABELS = Path.of("training/src/main/data/topics");

  private TrainTopics() {}

  /**
   * Takes the folder of the shared data. With {@code --try} nothing is written: settings are
   * compared by cross-validation on the articles of training.
   */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
    TopicData data = TopicData.read(shared, OWN_LABELS);
    if (args.length > 1 && args[1].equals("--try")) {
      for (double penalty : new double[] {0.005, 0.01, 0.02, 0.04}) {
        TopicTrainer trainer =
            TopicTrainer.builder().penalty(penalty).background(data.background()).build();
        System.out.printf(
            "penalty %.3f, cross-validated:%n%s",
            penalty, trainer.crossValidate(data.train(), 5, fold -> {}));
        System.out.printf(
            "and on 2025:%n%s", Evaluation.of(trainer.train(data.train()), data.dev()));
      }
      return;
    }
    byte[] model = model(data);
    System.out.print(data.train().size() + " articles; on topics-dev.tsv:\n");
    System.out.print(
        Evaluation.of(
            TopicClassifier.load(new ByteArrayInputStream(model), Segmenter.create()), data.dev()));
    Resource.write(
        "topic/topics.bin",
        model,
        "io.github.qubao.topic.TrainTopics: labels topics-train.tsv, articles and labels of"
            + " training/src/main/data/topics, texts news-2022-2025.jsonl.gz (xin-wen-lian-bo by"
            + " DuckBurnIncense, MIT), 2022 to 2024");
  }

  /** The file that core ships. */
  static byte[] model(TopicData data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    train(data).save(bytes);
    return bytes.toByteArray();
  }

  static TopicClassifier train(TopicData data) {
    return TopicTrainer.builder().background(data.background()).build().train(data.train());
  }
}
