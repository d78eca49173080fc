package io.github.qubao.topic.train;

import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import io.github.qubao.topic.internal.TopicModelFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. What maxent sees of a text, and how what it learned comes back into
 * the model's tables. Beside each gram of each field it sees the gram whatever its field, so that
 * what titles teach helps in bodies (Daumé III, Frustratingly Easy Domain Adaptation, 2007), and
 * the text's place in a latent space, so that what one gram teaches helps those that go with it.
 * All of them are sums of the same weights, so what is learned is a sum of parameters.
 */
final class Expansion {
  private static final String BIAS = "bias";

  /** How much the place in the latent space counts beside the grams. */
  private static final float LATENT_WEIGHT = 2;

  private final int grams;
  private final @Nullable LatentSpace space;

  /** Where each gram's axes begin in the space, -1 where it knows none. */
  private final int[] axes;

  Expansion(int[] grams, @Nullable LatentSpace space) {
    this.grams = grams.length;
    this.space = space;
    axes = new int[grams.length];
    for (int g = 0; g < axes.length; g++) {
      axes[g] = space == null ? -1 : space.find(grams[g]);
    }
  }

  /**
   * Immutable. A text's features by the names that maxent knows them by.
   *
   * @param names of the features
   * @param values of each
   */
  record Contexts(String[] names, float[] values) {}

  Contexts contexts(TopicModel.Vector v) {
    List<String> names = new ArrayList<>(List.of(BIAS));
    List<Float> values = new ArrayList<>(List.of(1f));
    Map<Integer, Double> shared = new TreeMap<>();
    for (int i = 0; i < v.size(); i++) {
      if (v.rows[i] >= 0) {
        names.add(specific(v.rows[i]));
        values.add((float) v.weights[i]);
        shared.merge(v.rows[i] / TextFeatures.FIELDS, v.weights[i], Double::sum);
      }
    }
    double[] place = new double[space == null ? 0 : space.dimensions()];
    shared.forEach(
        (gram, weight) -> {
          names.add(shared(gram));
          values.add(weight.floatValue());
          for (int j = 0; axes[gram] >= 0 && j < place.length; j++) {
            place[j] += weight * axis(gram, j);
          }
        });
    for (int j = 0; j < place.length; j++) {
      names.add(latent(j));
      values.add((float) place[j]);
    }
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return new Contexts(names.toArray(String[]::new), array);
  }

  private double axis(int gram, int j) {
    return space == null ? 0 : LATENT_WEIGHT * space.axis(axes[gram] + j);
  }

  /** What articles of one topic teach: to answer it, most of the time. */
  static Map<String, double[]> constant(int topic, int topics) {
    double[] bias = new double[topics];
    bias[topic] = 3;
    return Map.of(BIAS, bias);
  }

  /**
   * The model of what was learned, not calibrated yet.
   *
   * @param learned the parameters of each name, one a topic
   * @param untrained the model that weighed the texts
   * @param prior share of each topic
   */
  TopicModel model(Map<String, double[]> learned, TopicModel untrained, float[] prior) {
    int k = prior.length;
    float[] parameters = new float[grams * TextFeatures.FIELDS * k];
    float[] bias = new float[k];
    double[] none = new double[k];
    int dimensions = space == null ? 0 : space.dimensions();
    double[][] latent = new double[dimensions][];
    for (int j = 0; j < dimensions; j++) {
      latent[j] = learned.getOrDefault(latent(j), none);
    }
    for (int g = 0; g < grams; g++) {
      double[] shared = learned.getOrDefault(shared(g), none).clone();
      for (int j = 0; axes[g] >= 0 && j < dimensions; j++) {
        double x = axis(g, j);
        for (int t = 0; t < k; t++) {
          shared[t] += x * latent[j][t];
        }
      }
      for (int f = 0; f < TextFeatures.FIELDS; f++) {
        int row = g * TextFeatures.FIELDS + f;
        double[] specific = learned.getOrDefault(specific(row), none);
        double mean = (Arrays.stream(specific).sum() + Arrays.stream(shared).sum()) / k;
        for (int t = 0; t < k; t++) {
          // What all topics have alike changes no probability.
          parameters[row * k + t] = bounded(specific[t] + shared[t] - mean);
        }
      }
    }
    double[] b = learned.getOrDefault(BIAS, none);
    for (int t = 0; t < k; t++) {
      bias[t] = bounded(b[t]);
    }
    return new TopicModel(
        untrained.topics(),
        untrained.grams(),
        untrained.idf(),
        parameters,
        bias,
        prior,
        1,
        0,
        untrained.notes());
  }

  /** As near as a file comes; without a penalty worth the name, parameters grow and grow. */
  private static float bounded(double parameter) {
    float max = TopicModelFormat.MAX_PARAMETER;
    return (float) Math.max(-max, Math.min(max, parameter));
  }

  private static String specific(int row) {
    return "f" + row;
  }

  private static String shared(int gram) {
    return "g" + gram;
  }

  private static String latent(int dimension) {
    return "z" + dimension;
  }
}
