package io.github.qubao.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Stateless. Multinomial logistic regression by stochastic gradients (AdaGrad) with an L2 penalty;
 * the weights are the means of those after the later epochs, rounded, small ones left out.
 */
final class NameTrainer {
  private static final int EPOCHS = 5;
  private static final float RATE = 0.05f;
  private static final float PENALTY = 0.004f;

  /** Rarer features are left out. */
  private static final int LEAST_COUNT = 3;

  /** So are smaller weights. */
  private static final float LEAST_WEIGHT = 0.08f;

  private static final float NO_GRADIENT = 1e-4f;

  private static final int CLASSES = NameModel.TYPES + 1;

  private NameTrainer() {}

  /**
   * @param label 0 for no name, else 1 and more by type
   */
  record Example(int[] features, int label, float weight) {}

  static NameModel train(List<Example> examples) {
    int[] counts = new int[NameModel.FEATURES];
    for (Example e : examples) {
      for (int f : e.features()) {
        counts[f]++;
      }
    }
    float[] w = new float[NameModel.FEATURES * CLASSES];
    float[] squares = new float[w.length];
    float[] sum = new float[w.length];
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int k = random.nextInt(i + 1);
        int swapped = order[i];
        order[i] = order[k];
        order[k] = swapped;
      }
      for (int i : order) {
        learn(examples.get(i), counts, w, squares);
      }
      if (epoch >= EPOCHS / 2) {
        for (int i = 0; i < w.length; i++) {
          sum[i] += w[i] / (EPOCHS - EPOCHS / 2);
        }
      }
    }
    return rounded(sum);
  }

  private static void learn(Example example, int[] counts, float[] w, float[] squares) {
    double[] scores = new double[CLASSES];
    for (int f : example.features()) {
      if (counts[f] >= LEAST_COUNT) {
        for (int c = 0; c < CLASSES; c++) {
          scores[c] += w[f * CLASSES + c];
        }
      }
    }
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < CLASSES; c++) {
      scores[c] = StrictMath.exp(scores[c] - most);
      sum += scores[c];
    }
    for (int c = 0; c < CLASSES; c++) {
      scores[c] = (scores[c] / sum - (c == example.label() ? 1 : 0)) * example.weight();
    }
    for (int f : example.features()) {
      for (int c = 0; c < CLASSES && counts[f] >= LEAST_COUNT; c++) {
        float gradient = (float) scores[c];
        if (Math.abs(gradient) >= NO_GRADIENT) {
          int at = f * CLASSES + c;
          gradient += PENALTY * w[at];
          squares[at] += gradient * gradient;
          w[at] -= RATE * gradient / (float) StrictMath.sqrt(squares[at] + NO_GRADIENT);
        }
      }
    }
  }

  private static NameModel rounded(float[] w) {
    byte[] out = new byte[NameModel.FEATURES * NameModel.TYPES];
    for (int f = 0; f < NameModel.FEATURES; f++) {
      for (int t = 0; t < NameModel.TYPES; t++) {
        float weight = w[f * CLASSES + t + 1] - w[f * CLASSES];
        int units = Math.round(weight * NameModel.UNIT);
        out[f * NameModel.TYPES + t] =
            Math.abs(weight) < LEAST_WEIGHT
                ? 0
                : (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, units));
      }
    }
    return new NameModel(out);
  }
}
