package io.github.qubao.topic.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Prints how far two readers of the same items agree on the main topic; needs no shared data. */
public final class LabelAgreement {
  private LabelAgreement() {}

  /** Takes two files of labels, or nothing for those of the built-in model. */
  public static void main(String[] args) throws IOException {
    Path own = TrainTopics.OWN_LABELS;
    System.out.println(
        args.length > 1
            ? of(Path.of(args[0]), Path.of(args[1]))
            : of(own.resolve("labels.tsv"), own.resolve("second-annotator.tsv")));
  }

  /**
   * What two files of labels say of the same ids.
   *
   * @param items how many ids are in both
   * @param same on how many of them they agree
   * @param kappa Cohen's kappa
   */
  record Agreement(int items, int same, double kappa) {
    @Override
    public String toString() {
      return String.format(
          java.util.Locale.ROOT, "%d items, %d alike, kappa %.3f", items, same, kappa);
    }
  }

  static Agreement of(Path one, Path other) throws IOException {
    Map<String, String> first = topics(one);
    Map<String, String> second = topics(other);
    first.keySet().retainAll(second.keySet());
    int same = 0;
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    for (Map.Entry<String, String> e : first.entrySet()) {
      String topic = second.getOrDefault(e.getKey(), "");
      same += e.getValue().equals(topic) ? 1 : 0;
      left.merge(e.getValue(), 1, Integer::sum);
      right.merge(topic, 1, Integer::sum);
    }
    double n = first.size();
    double chance = 0;
    for (Map.Entry<String, Integer> e : left.entrySet()) {
      chance += e.getValue() / n * right.getOrDefault(e.getKey(), 0) / n;
    }
    return new Agreement(first.size(), same, (same / n - chance) / (1 - chance));
  }

  private static Map<String, String> topics(Path file) throws IOException {
    Map<String, String> out = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      out.put(cells[0], cells[1]);
    }
    return out;
  }
}
