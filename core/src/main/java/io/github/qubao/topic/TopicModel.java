package io.github.qubao.topic;

import java.util.Arrays;
import java.util.List;

/**
 * Immutable and thread-safe. A maximum-entropy model over weighted features, in plain tables.
 *
 * <p>The weight of a feature in a text is (1 + ln count) · idf, and the weights of each field are
 * scaled to that field's length. A topic's logit is the sum of its parameters times these, plus its
 * bias, divided by the temperature.
 */
final class TopicModel {
  /** The length that each field's weights are scaled to: titles are short, so they count less. */
  private static final double[] SHARE = {0.8, 1, 1};

  private final List<Topic> topics;
  private final long[] keys;
  private final float[] idf;
  private final float[] parameters;
  private final float[] bias;
  private final float[] prior;
  private final float temperature;
  private final int[] slots;

  /**
   * Takes the arrays as they are.
   *
   * @param keys features in ascending order
   * @param idf of each feature
   * @param parameters of each feature, a row of as many as there are topics
   * @param bias of each topic
   * @param prior share of each topic among the articles of training, 0 to 1
   * @param temperature what logits are divided by
   */
  TopicModel(
      List<Topic> topics,
      long[] keys,
      float[] idf,
      float[] parameters,
      float[] bias,
      float[] prior,
      float temperature) {
    this.topics = List.copyOf(topics);
    this.keys = keys;
    this.idf = idf;
    this.parameters = parameters;
    this.bias = bias;
    this.prior = prior;
    this.temperature = temperature;
    this.slots = new int[Integer.highestOneBit(Math.max(8, keys.length)) * 4];
    Arrays.fill(slots, -1);
    for (int i = 0; i < keys.length; i++) {
      int s = slot(keys[i]);
      while (slots[s] >= 0) {
        s = s + 1 & slots.length - 1;
      }
      slots[s] = i;
    }
  }

  private int slot(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & slots.length - 1;
  }

  /** The place of a feature in the tables, -1 if the model does not know it. */
  int find(long key) {
    int s = slot(key);
    while (slots[s] >= 0) {
      if (keys[slots[s]] == key) {
        return slots[s];
      }
      s = s + 1 & slots.length - 1;
    }
    return -1;
  }

  /** A text as the model sees it: for each of its features, where in the tables and its weight. */
  static final class Vector {
    /** The place of each feature of the text in the tables, -1 if the model does not know it. */
    final int[] rows;

    /** The weight of each feature of the text; 0 if the model does not know it. */
    final double[] weights;

    /** How many different pairs of characters the model knows. */
    int known;

    Vector(int size) {
      rows = new int[size];
      weights = new double[size];
    }
  }

  Vector vector(TextFeatures text) {
    int n = text.size();
    Vector v = new Vector(n);
    double[] squares = new double[TextFeatures.FIELDS];
    for (int i = 0; i < n; i++) {
      long key = text.key(i);
      int row = find(key);
      v.rows[i] = row;
      if (row >= 0) {
        v.known += TextFeatures.isPair(key) && TextFeatures.field(key) != TextFeatures.LEAD ? 1 : 0;
        int count = text.count(i);
        double w = (count == 1 ? 1 : 1 + StrictMath.log(count)) * idf[row];
        v.weights[i] = w;
        squares[TextFeatures.field(key)] += w * w;
      }
    }
    for (int f = 0; f < squares.length; f++) {
      squares[f] = squares[f] > 0 ? SHARE[f] / Math.sqrt(squares[f]) : 0;
    }
    for (int i = 0; i < n; i++) {
      v.weights[i] *= squares[TextFeatures.field(text.key(i))];
    }
    return v;
  }

  /** The logit of each topic, not yet divided by the temperature. */
  double[] logits(Vector v) {
    int k = topics.size();
    double[] out = new double[k];
    for (int t = 0; t < k; t++) {
      out[t] = bias[t];
    }
    for (int i = 0; i < v.rows.length; i++) {
      if (v.rows[i] >= 0) {
        int row = v.rows[i] * k;
        double w = v.weights[i];
        for (int t = 0; t < k; t++) {
          out[t] += w * parameters[row + t];
        }
      }
    }
    return out;
  }

  /** Softmax with the greatest logit taken out first, so that no exponential overflows. */
  static double[] softmax(double[] logits, double temperature) {
    double max = Double.NEGATIVE_INFINITY;
    for (double x : logits) {
      max = Math.max(max, x);
    }
    double[] out = new double[logits.length];
    double sum = 0;
    for (int t = 0; t < out.length; t++) {
      out[t] = Math.exp((logits[t] - max) / temperature);
      sum += out[t];
    }
    for (int t = 0; t < out.length; t++) {
      out[t] /= sum;
    }
    return out;
  }

  /** How much feature {@code f} speaks for topic {@code t}, against the mean of all topics. */
  double pull(int f, int t) {
    int k = topics.size();
    double mean = 0;
    for (int i = 0; i < k; i++) {
      mean += parameters[f * k + i];
    }
    return parameters[f * k + t] - mean / k;
  }

  List<Topic> topics() {
    return topics;
  }

  long[] keys() {
    return keys;
  }

  float[] idf() {
    return idf;
  }

  float[] parameters() {
    return parameters;
  }

  float[] bias() {
    return bias;
  }

  float[] prior() {
    return prior;
  }

  float temperature() {
    return temperature;
  }
}
