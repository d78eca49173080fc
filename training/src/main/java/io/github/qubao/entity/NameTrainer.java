package io.github.qubao.entity;

import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Not thread-safe. Multinomial logistic regression over the spans of marked texts, by stochastic
 * gradients (AdaGrad) with an L2 penalty; the weights are the means of those after the later
 * epochs, rounded, small ones left out. The same texts in the same order make the same weights.
 */
final class NameTrainer {
  private static final int EPOCHS = 5;
  private static final float RATE = 0.05f;

  /** So often the examples are learned, in other orders: the mean errs less than each. */
  private static final int MEMBERS = 5;

  /** Rarer features are left out. */
  private static final int LEAST_COUNT = 3;

  /** So are smaller weights. */
  private static final float LEAST_WEIGHT = 0.08f;

  private static final float NO_GRADIENT = 1e-4f;

  private static final int CLASSES = NameModel.TYPES + 1;

  private final float penalty;

  NameTrainer(float penalty) {
    this.penalty = penalty;
  }

  /**
   * @param label 0 for no name, else 1 and more by type
   */
  record Example(int[] features, int label, float weight) {}

  /** Each span of a text, in order. */
  static List<Example> examples(NameTexts.Marked text, Segmenter segmenter) {
    Words words = text.words(segmenter);
    RuleNames rules = new RuleNames(words, text.found(words));
    NameSpans spans = new NameSpans(words, rules);
    SpanFeatures features =
        new SpanFeatures(
            words, rules, new NameModel(new byte[NameModel.FEATURES * NameModel.TYPES]));
    Map<List<Integer>, Integer> labels = new HashMap<>();
    for (NameTexts.Name n : text.names()) {
      labels.put(List.of(n.start(), n.end()), 1 + n.type().ordinal());
    }
    List<Example> out = new ArrayList<>();
    for (int s = 0; s < spans.size(); s++) {
      List<Integer> at = List.of(words.start(spans.first(s)), words.end(spans.last(s)));
      int label = labels.getOrDefault(at, 0);
      out.add(new Example(features.numbers(spans, s), label, text.weight()));
    }
    return out;
  }

  NameModel train(List<Example> examples) {
    int[] counts = new int[NameModel.FEATURES];
    for (Example e : examples) {
      for (int f : e.features()) {
        counts[f]++;
      }
    }
    List<Example> kept = new ArrayList<>();
    for (Example e : examples) {
      int[] frequent = Arrays.stream(e.features()).filter(f -> counts[f] >= LEAST_COUNT).toArray();
      kept.add(new Example(frequent, e.label(), e.weight()));
    }
    float[] sum = new float[NameModel.FEATURES * CLASSES];
    for (int member = 1; member <= MEMBERS; member++) {
      addMean(kept, new Random(member), sum);
    }
    return rounded(sum);
  }

  /** Learns once, and adds a share of the mean of the weights after the later epochs. */
  private void addMean(List<Example> examples, Random random, float[] sum) {
    float[] w = new float[sum.length];
    float[] squares = new float[sum.length];
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (int i : order) {
        learn(examples.get(i), w, squares);
      }
      if (epoch >= EPOCHS / 2) {
        for (int i = 0; i < w.length; i++) {
          sum[i] += w[i] / (EPOCHS - EPOCHS / 2) / MEMBERS;
        }
      }
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[k];
      order[k] = swapped;
    }
  }

  private void learn(Example example, float[] w, float[] squares) {
    double[] scores = new double[CLASSES];
    for (int f : example.features()) {
      for (int c = 0; c < CLASSES; c++) {
        scores[c] += w[f * CLASSES + c];
      }
    }
    double most = scores[0];
    for (double s : scores) {
      most = Math.max(most, s);
    }
    double sum = 0;
    for (int c = 0; c < CLASSES; c++) {
      scores[c] = StrictMath.exp(scores[c] - most);
      sum += scores[c];
    }
    for (int c = 0; c < CLASSES; c++) {
      float error = (float) ((scores[c] / sum - (c == example.label() ? 1 : 0)) * example.weight());
      if (Math.abs(error) < NO_GRADIENT) {
        continue;
      }
      for (int f : example.features()) {
        int at = f * CLASSES + c;
        float gradient = error + penalty * w[at];
        squares[at] += gradient * gradient;
        w[at] -= RATE * gradient / (float) Math.sqrt(squares[at] + NO_GRADIENT);
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
