package io.github.qubao.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.training.NewsSet;
import io.github.qubao.training.Resource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Trains the built-in topic model; training/README.md has the command. */
public final class TrainTopics {
  private static final Path OWN_LABELS = Path.of("training/src/main/data/topics");

  private TrainTopics() {}

  /**
   * Takes the folder of the shared data; with {@code --try} only measures on the labels of 2025.
   */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
    Map<String, NewsSet> items =
        NewsSet.read(shared).stream().collect(Collectors.toMap(NewsSet::id, Function.identity()));
    List<LabelledText> train =
        new ArrayList<>(read(shared.resolve("data/topics-train.tsv"), items));
    if (Files.isDirectory(OWN_LABELS)) {
      try (var files = Files.list(OWN_LABELS)) {
        for (Path p : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
          train.addAll(read(p, items));
        }
      }
    }
    train.addAll(districtArticles(OWN_LABELS.resolve("district-articles.jsonl")));
    List<LabelledText> dev = read(shared.resolve("data/topics-dev.tsv"), items);
    if (args.length > 1 && args[1].equals("--try")) {
      for (double penalty : new double[] {0.001, 0.003, 0.01, 0.03}) {
        TopicTrainer trainer = TopicTrainer.builder().penalty(penalty).build();
        System.out.printf("penalty %.3f: %s%n", penalty, score(trainer.train(train), dev));
      }
      return;
    }
    TopicClassifier classifier = TopicTrainer.create().train(train);
    System.out.println(train.size() + " articles; on topics-dev.tsv: " + score(classifier, dev));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    classifier.save(bytes);
    Resource.write(
        "topic/topics.bin",
        bytes.toByteArray(),
        "io.github.qubao.topic.TrainTopics: labels topics-train.tsv, articles and labels of training/src/main/data/topics, texts"
            + " news-2022-2025.jsonl.gz (xin-wen-lian-bo by DuckBurnIncense, MIT), 2022 to 2024");
  }

  /** Labelled items; none of 2025 may be among those trained on. */
  private static List<LabelledText> read(Path labels, Map<String, NewsSet> items)
      throws IOException {
    List<LabelledText> out = new ArrayList<>();
    for (String line : Files.readAllLines(labels)) {
      String[] cells = line.split("\t");
      NewsSet item = items.get(cells[0]);
      if (item == null) {
        throw new IOException(labels + ": no item " + cells[0]);
      }
      out.add(new LabelledText(item.title(), item.text(), new Topic(cells[1])));
    }
    return out;
  }

  /** The articles written for this project, in the manner of district news. */
  static List<LabelledText> districtArticles(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<LabelledText> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode n = mapper.readTree(line);
      out.add(
          new LabelledText(
              n.get("title").textValue(),
              n.get("text").textValue(),
              new Topic(n.get("topic").textValue())));
    }
    return out;
  }

  private static String score(TopicClassifier classifier, List<LabelledText> gold) {
    List<Topic> topics = classifier.topics();
    int[][] table = new int[topics.size()][topics.size()];
    double[] bins = new double[10];
    for (LabelledText a : gold) {
      Classification c = classifier.classify(a.title(), a.body());
      table[topics.indexOf(a.topic())][topics.indexOf(c.topic())]++;
      int bin = Math.min(9, (int) (10 * c.probability()));
      bins[bin] += (c.topic().equals(a.topic()) ? 1 : 0) - c.probability();
    }
    double macro = 0;
    int right = 0;
    for (int t = 0; t < topics.size(); t++) {
      int row = 0;
      int column = 0;
      for (int o = 0; o < topics.size(); o++) {
        row += table[t][o];
        column += table[o][t];
      }
      right += table[t][t];
      macro += 2.0 * table[t][t] / Math.max(1, row + column) / topics.size();
    }
    double ece = 0;
    for (double b : bins) {
      ece += Math.abs(b) / gold.size();
    }
    return String.format(
        "macro F1 %.4f, accuracy %.4f, ECE %.4f", macro, (double) right / gold.size(), ece);
  }
}
