package io.github.qubao.topic.train;

import io.github.qubao.topic.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Immutable and thread-safe. A linear support vector machine for each topic against the rest: the
 * squared hinge loss with an L2 penalty, by dual coordinate descent (Hsieh et al., A Dual
 * Coordinate Descent Method for Large-scale Linear SVM, 2008), over tf-idf weights of length 1.
 */
final class LinearSvm {
  private static final double C = 1;
  private static final int PASSES = 100;

  /** When no step of a pass was longer, that was the last. */
  private static final double TOLERANCE = 1e-3;

  private final Map<String, Integer> places = new HashMap<>();
  private final double[] idf;
  private final Map<Topic, double[]> weights = new LinkedHashMap<>();

  /**
   * Trains.
   *
   * @param texts what each text was cut into
   * @param topics of each
   */
  LinearSvm(List<String[]> texts, List<Topic> topics) {
    Map<String, Integer> articles = new TreeMap<>();
    for (String[] text : texts) {
      Arrays.stream(text).distinct().forEach(f -> articles.merge(f, 1, Integer::sum));
    }
    idf = new double[articles.size()];
    articles.forEach(
        (feature, n) -> {
          idf[places.size()] = Math.log((1.0 + texts.size()) / n);
          places.put(feature, places.size());
        });
    List<Row> rows = new ArrayList<>();
    texts.forEach(text -> rows.add(row(text)));
    for (Topic topic : Topic.builtIn()) {
      weights.put(topic, train(rows, topics, topic));
    }
  }

  /** The places of a text's features and their weights. */
  private record Row(int[] places, double[] values) {
    double dot(double[] w) {
      double sum = 0;
      for (int i = 0; i < places.length; i++) {
        sum += values[i] * w[places[i]];
      }
      return sum;
    }
  }

  private Row row(String[] text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (String feature : text) {
      Integer place = places.get(feature);
      if (place != null) {
        counts.merge(place, 1, Integer::sum);
      }
    }
    int[] at = new int[counts.size()];
    double[] values = new double[at.length];
    int n = 0;
    double square = 0;
    for (Map.Entry<Integer, Integer> e : counts.entrySet()) {
      at[n] = e.getKey();
      values[n] = (1 + Math.log(e.getValue())) * idf[at[n]];
      square += values[n] * values[n];
      n++;
    }
    double length = Math.sqrt(square);
    for (int i = 0; i < n; i++) {
      values[i] /= Math.max(1e-9, length);
    }
    return new Row(at, values);
  }

  /** The weights, behind them that of the bias, which is a feature of value 1. */
  private double[] train(List<Row> rows, List<Topic> topics, Topic topic) {
    double[] w = new double[idf.length + 1];
    double[] alpha = new double[rows.size()];
    int[] order = new int[rows.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(1);
    double longest = Double.MAX_VALUE;
    for (int pass = 0; pass < PASSES && longest > TOLERANCE; pass++) {
      longest = 0;
      for (int k = order.length - 1; k > 0; k--) {
        int other = random.nextInt(k + 1);
        int kept = order[k];
        order[k] = order[other];
        order[other] = kept;
      }
      for (int i : order) {
        Row x = rows.get(i);
        double y = topics.get(i).equals(topic) ? 1 : -1;
        double gradient = y * (x.dot(w) + w[idf.length]) - 1 + alpha[i] / (2 * C);
        // The length of a text is 1, and so is the bias.
        double square = 2 + 1 / (2 * C);
        double next = Math.max(0, alpha[i] - gradient / square);
        double step = (next - alpha[i]) * y;
        alpha[i] = next;
        longest = Math.max(longest, Math.abs(step));
        for (int j = 0; j < x.places.length; j++) {
          w[x.places[j]] += step * x.values[j];
        }
        w[idf.length] += step;
      }
    }
    return w;
  }

  /** How far a text lies on each topic's side. */
  Map<Topic, Double> margins(String[] text) {
    Row x = row(text);
    Map<Topic, Double> out = new LinkedHashMap<>();
    weights.forEach((topic, w) -> out.put(topic, x.dot(w) + w[idf.length]));
    return out;
  }
}
