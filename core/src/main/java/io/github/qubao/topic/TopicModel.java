package io.github.qubao.topic;

import java.util.Arrays;
import java.util.List;

/**
 * Immutable and thread-safe. A maximum-entropy model over weighted features, in plain tables.
 *
 * <p>The weight of a feature in a text is (1 + ln count) · idf, and the weights of each field are
 * scaled to length 1. A topic's logit is the sum of its parameters times these, plus its bias,
 * divided by the temperature.
 */
final class TopicModel {
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

  /** A text as the model sees it: features it knows, each once, with their weights. */
  static final class Vector {
    int[] features = new int[0];
    double[] weights = new double[0];
    int[] counts = new int[0];
    int size;
    int known;
    int pairs;
  }

  Vector vector(TextFeatures text) {
    int[] found = new int[text.size()];
    int n = 0;
    Vector v = new Vector();
    for (int i = 0; i < text.size(); i++) {
      boolean pair = TextFeatures.isPair(text.key(i));
      v.pairs += pair ? 1 : 0;
      int f = find(text.key(i));
      if (f >= 0) {
        found[n++] = f;
        v.known += pair ? 1 : 0;
      }
    }
    Arrays.sort(found, 0, n);
    v.features = new int[n];
    v.weights = new double[n];
    v.counts = new int[n];
    double[] squares = new double[3];
    for (int i = 0; i < n; ) {
      int j = i;
      while (j < n && found[j] == found[i]) {
        j++;
      }
      int f = found[i];
      double w = (1 + Math.log(j - i)) * idf[f];
      v.features[v.size] = f;
      v.counts[v.size] = j - i;
      v.weights[v.size++] = w;
      squares[TextFeatures.field(keys[f])] += w * w;
      i = j;
    }
    for (int i = 0; i < v.size; i++) {
      v.weights[i] /= Math.sqrt(squares[TextFeatures.field(keys[v.features[i]])]);
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
    for (int i = 0; i < v.size; i++) {
      int row = v.features[i] * k;
      double w = v.weights[i];
      for (int t = 0; t < k; t++) {
        out[t] += w * parameters[row + t];
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
