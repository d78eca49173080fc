package io.github.qubao.topic.train;

import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how well classifiers file articles of a source when they learn from all the others: one
 * row a classifier over what ours reads, characters and pairs, one column a source. Held-out items
 * would say too much: items of one source are alike.
 */
public final class HoldOutSources {
  private HoldOutSources() {}

  /** Takes the folder of the shared data. */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
    TopicData data = TopicData.read(shared, TrainTopics.OWN_LABELS);
    Map<String, TopicLearners.Learner> learners =
        new LinkedHashMap<>(new TopicLearners(Segmenter.create()).all());
    learners.keySet().removeIf(name -> !name.endsWith("characters and pairs"));
    TopicTrainer trainer = TrainTopics.trainer(data);
    learners.put("Qubao", articles -> TopicLearners.of(trainer.uncalibrated(articles)));
    StringBuilder head = new StringBuilder("| accuracy and macro F1 on |");
    StringBuilder line = new StringBuilder("|---|");
    for (TopicData.Source source : data.sources()) {
      head.append(" ").append(source.name()).append(" (").append(source.all().size()).append(") |");
      line.append("---:|");
    }
    System.out.println(head + " mean accuracy |\n" + line + "---:|");
    for (Map.Entry<String, TopicLearners.Learner> learner : learners.entrySet()) {
      System.out.println(row(learner.getKey(), learner.getValue(), data));
    }
  }

  private static String row(String name, TopicLearners.Learner learner, TopicData data)
      throws IOException {
    StringBuilder out = new StringBuilder("| " + name + " |");
    double sum = 0;
    for (TopicData.Source held : data.sources()) {
      List<LabelledText> others = new ArrayList<>();
      for (TopicData.Source source : data.sources()) {
        if (source != held) {
          others.addAll(source.all());
        }
      }
      Evaluation e = CompareTopics.evaluation(learner.learn(others), held.all());
      sum += e.accuracy();
      out.append(String.format(Locale.ROOT, " %.3f, %.3f |", e.accuracy(), e.macroF1()));
    }
    return out.append(String.format(Locale.ROOT, " %.3f |", sum / data.sources().size()))
        .toString();
  }
}
