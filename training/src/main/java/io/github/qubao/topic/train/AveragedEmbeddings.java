package io.github.qubao.topic.train;

import io.github.qubao.topic.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Immutable and thread-safe. fastText's way (Joulin et al., Bag of Tricks for Efficient Text
 * Classification, 2017), written anew: the mean of learned vectors of a text's features, then a
 * linear layer and softmax, by stochastic gradient descent whose rate falls to 0. Features are not
 * hashed: all of them have a place.
 */
final class AveragedEmbeddings {
  private static final int DIMENSIONS = 50;
  private static final int EPOCHS = 25;
  private static final double RATE = 0.5;

  private final Map<String, Integer> places = new HashMap<>();
  private final List<float[]> vectors = new ArrayList<>();
  private final float[][] output = new float[Topic.builtIn().size()][DIMENSIONS];

  /**
   * Trains.
   *
   * @param texts what each text was cut into
   * @param topics of each
   */
  AveragedEmbeddings(List<String[]> texts, List<Topic> topics) {
    Random random = new Random(1);
    List<int[]> rows = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (String[] text : texts) {
      int[] row = new int[text.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = places.computeIfAbsent(text[i], f -> places.size());
        if (row[i] == vectors.size()) {
          float[] start = new float[DIMENSIONS];
          for (int d = 0; d < DIMENSIONS; d++) {
            start[d] = (random.nextFloat() * 2 - 1) / DIMENSIONS;
          }
          vectors.add(start);
        }
      }
      order.add(rows.size());
      rows.add(row);
    }
    int steps = EPOCHS * rows.size();
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        learn(rows.get(i), Topic.builtIn().indexOf(topics.get(i)), RATE * (steps - step++) / steps);
      }
    }
  }

  private void learn(int[] row, int topic, double rate) {
    if (row.length == 0) {
      return;
    }
    float[] mean = mean(row);
    double[] p = softmax(mean);
    float[] change = new float[DIMENSIONS];
    for (int t = 0; t < output.length; t++) {
      double error = rate * ((t == topic ? 1 : 0) - p[t]);
      for (int d = 0; d < DIMENSIONS; d++) {
        change[d] += (float) (error * output[t][d]);
        output[t][d] += (float) (error * mean[d]);
      }
    }
    // As fastText does: each vector takes the whole change over the count of them.
    for (int feature : row) {
      float[] v = vectors.get(feature);
      for (int d = 0; d < DIMENSIONS; d++) {
        v[d] += change[d] / row.length;
      }
    }
  }

  private float[] mean(int[] row) {
    float[] mean = new float[DIMENSIONS];
    for (int feature : row) {
      float[] v = vectors.get(feature);
      for (int d = 0; d < DIMENSIONS; d++) {
        mean[d] += v[d] / row.length;
      }
    }
    return mean;
  }

  private double[] softmax(float[] mean) {
    double[] p = new double[output.length];
    double sum = 0;
    for (int t = 0; t < p.length; t++) {
      double z = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        z += mean[d] * output[t][d];
      }
      p[t] = Math.exp(z);
      sum += p[t];
    }
    for (int t = 0; t < p.length; t++) {
      p[t] /= sum;
    }
    return p;
  }

  /** The probability of each topic. */
  Map<Topic, Double> probabilities(String[] text) {
    List<Integer> known = new ArrayList<>();
    for (String feature : text) {
      Integer place = places.get(feature);
      if (place != null) {
        known.add(place);
      }
    }
    double[] p = softmax(mean(known.stream().mapToInt(i -> i).toArray()));
    Map<Topic, Double> out = new LinkedHashMap<>();
    for (int t = 0; t < p.length; t++) {
      out.put(Topic.builtIn().get(t), p[t]);
    }
    return out;
  }
}
