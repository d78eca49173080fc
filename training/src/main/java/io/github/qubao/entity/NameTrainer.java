package io.github.qubao.entity;

import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Not thread-safe. Learns a linear-chain conditional random field over the tokens of marked texts,
 * by stochastic gradients (AdaGrad) with an L2 penalty. It learns twice: by all features, and by
 * those that had the largest weights then. The weights are the means of those after the later
 * epochs, rounded. The same texts in the same order make the same weights.
 */
final class NameTrainer {
  private static final int EPOCHS = 8;

  /** So often the texts are learned in the end, in other orders: the mean errs less than each. */
  private static final int MEMBERS = 2;

  private static final float RATE = 0.05f;
  private static final float PENALTY = 5e-4f;

  /** Rarer features are left out. */
  private static final int LEAST_COUNT = 3;

  /** So many features are learned by. */
  private static final int MOST_FEATURES = 150_000;

  /** A feature counts by its largest weight and this power of how often it is seen. */
  private static final double POWER_OF_COUNT = 0.3;

  /**
   * So much is taken from the weight of no name, which else is too sure: recall for precision.
   * Chosen by the newspaper of {@link CompareEntities}.
   */
  private static final float FOR_NAMES = 0.1625f;

  /** A token with smaller errors teaches nothing. */
  private static final float NO_ERROR = 2e-3f;

  private static final float NO_GRADIENT = 1e-4f;
  private static final float SMOOTHING = 1e-3f;

  private static final int LABELS = NameLabels.COUNT;

  private final float[] weights = new float[TokenFeatures.COUNT * LABELS];
  private final float[] squares = new float[weights.length];
  private final double[] pairs = new double[LABELS * LABELS];
  private final double[] pairSquares = new double[pairs.length];

  /**
   * A text, or a run of one.
   *
   * @param words of each token a number for its word
   * @param features of each token their numbers
   * @param labels of each token its label
   */
  record Example(long[] words, int[][] features, byte[] labels, float weight) {
    Example run(int from, int to) {
      return new Example(
          Arrays.copyOfRange(words, from, to),
          Arrays.copyOfRange(features, from, to),
          Arrays.copyOfRange(labels, from, to),
          weight);
    }

    Example only(IntPredicate feature) {
      int[][] some = new int[features.length][];
      Arrays.setAll(some, i -> Arrays.stream(features[i]).filter(feature).toArray());
      return new Example(words, some, labels, weight);
    }
  }

  /** A text whose names are those that somebody marked and that words do not cut. */
  static Example example(NameTexts.Marked text, Segmenter segmenter) {
    Words words = text.words(segmenter);
    TokenFeatures tokens = new TokenFeatures(words);
    long[] numbersOfWords = new long[words.size()];
    int[][] features = new int[words.size()][];
    int[] numbers = new int[TokenFeatures.MOST];
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      numbersOfWords[i] = TokenFeatures.word(words, i);
      features[i] = Arrays.copyOf(numbers, tokens.of(i, numbers));
      starts.put(words.start(i), i);
      ends.put(words.end(i), i);
    }
    byte[] labels = new byte[words.size()];
    for (NameTexts.Name name : text.names()) {
      Integer first = starts.get(name.start());
      Integer last = ends.get(name.end());
      if (first != null && last != null && first <= last) {
        NameLabels.set(labels, first, last, name.type().ordinal());
      }
    }
    return new Example(numbersOfWords, features, labels, text.weight());
  }

  NameModel train(List<Example> texts) {
    Set<Long> outside = OutsideWords.of(texts);
    List<Example> runs = new ArrayList<>();
    for (Example text : texts) {
      addRuns(text, outside, runs);
    }
    int[] counts = counts(runs);
    runs.replaceAll(run -> run.only(f -> counts[f] >= LEAST_COUNT));
    float[] mean = new float[weights.length];
    learn(runs, 0, mean, new double[pairs.length]);
    boolean[] strong = strong(mean, counts);
    runs.replaceAll(run -> run.only(f -> strong[f]));
    Arrays.fill(mean, 0);
    double[] pairMean = new double[pairs.length];
    for (int member = 1; member <= MEMBERS; member++) {
      learn(runs, member, mean, pairMean);
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= MEMBERS;
    }
    for (int p = 0; p < pairMean.length; p++) {
      pairMean[p] /= MEMBERS;
    }
    return rounded(strong, mean, pairMean, outside);
  }

  private static void addRuns(Example text, Set<Long> outside, List<Example> runs) {
    int first = 0;
    int size = text.labels().length;
    for (int i = 0; i <= size; i++) {
      if (i == size || outside.contains(text.words()[i])) {
        if (i > first) {
          runs.add(text.run(first, i));
        }
        first = i + 1;
      }
    }
  }

  private static int[] counts(List<Example> examples) {
    int[] counts = new int[TokenFeatures.COUNT];
    for (Example e : examples) {
      for (int[] token : e.features()) {
        for (int f : token) {
          counts[f]++;
        }
      }
    }
    return counts;
  }

  /** Learns anew, and adds the means of the weights after the later epochs. */
  private void learn(List<Example> examples, int seed, float[] mean, double[] pairMean) {
    Arrays.fill(weights, 0);
    Arrays.fill(squares, 0);
    Arrays.fill(pairs, 0);
    Arrays.fill(pairSquares, 0);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
      if (epoch >= EPOCHS / 2) {
        for (int i = 0; i < mean.length; i++) {
          mean[i] += weights[i] / (EPOCHS - EPOCHS / 2);
        }
        for (int i = 0; i < pairMean.length; i++) {
          pairMean[i] += pairs[i] / (EPOCHS - EPOCHS / 2);
        }
      }
    }
  }

  /** The features that count most. */
  private static boolean[] strong(float[] weights, int[] counts) {
    float[] worth = new float[counts.length];
    for (int f = 0; f < worth.length; f++) {
      if (counts[f] >= LEAST_COUNT) {
        float most = 0;
        for (int k = 0; k < LABELS; k++) {
          most = Math.max(most, Math.abs(weights[f * LABELS + k]));
        }
        worth[f] = most * (float) StrictMath.pow(counts[f], POWER_OF_COUNT);
      }
    }
    float[] sorted = worth.clone();
    Arrays.sort(sorted);
    float least = sorted[sorted.length - MOST_FEATURES];
    boolean[] out = new boolean[worth.length];
    for (int f = 0; f < out.length; f++) {
      out[f] = worth[f] > 0 && worth[f] >= least;
    }
    return out;
  }

  private void learn(Example e) {
    int size = e.labels().length;
    if (size == 0) {
      return;
    }
    double[][] own = new double[size][LABELS];
    for (int i = 0; i < size; i++) {
      score(e.features()[i], own[i]);
    }
    double[] follow = new double[pairs.length];
    for (int k = 0; k < LABELS; k++) {
      for (int b = 0; b < LABELS; b++) {
        if (NameLabels.mayFollow(b, k)) {
          follow[b * LABELS + k] = StrictMath.exp(pairs[b * LABELS + k]);
        }
      }
    }
    double[][] forward = forward(own, follow);
    double[][] backward = backward(own, follow);
    double[] pairErrors = new double[pairs.length];
    float[] errors = new float[LABELS];
    for (int i = 0; i < size; i++) {
      double all = 0;
      for (int k = 0; k < LABELS; k++) {
        all += forward[i][k] * backward[i][k];
      }
      boolean any = false;
      for (int k = 0; k < LABELS; k++) {
        double likely = forward[i][k] * backward[i][k] / all;
        errors[k] = (float) (likely - (k == e.labels()[i] ? 1 : 0)) * e.weight();
        any |= Math.abs(errors[k]) > NO_ERROR;
      }
      if (any) {
        learn(e.features()[i], errors);
        if (i > 0) {
          addPairErrors(e, i, forward[i - 1], own[i], backward[i], follow, pairErrors);
        }
      }
    }
    for (int p = 0; p < pairs.length; p++) {
      pairSquares[p] += pairErrors[p] * pairErrors[p];
      pairs[p] -= RATE * pairErrors[p] / StrictMath.sqrt(pairSquares[p] + SMOOTHING);
    }
  }

  /** Puts e to the power of each label's score, relative to the best, into {@code out}. */
  private void score(int[] features, double[] out) {
    for (int f : features) {
      for (int k = 0; k < LABELS; k++) {
        out[k] += weights[f * LABELS + k];
      }
    }
    double most = out[0];
    for (double score : out) {
      most = Math.max(most, score);
    }
    for (int k = 0; k < LABELS; k++) {
      out[k] = StrictMath.exp(out[k] - most);
    }
  }

  private static double[][] forward(double[][] own, double[] follow) {
    double[][] out = new double[own.length][LABELS];
    for (int i = 0; i < own.length; i++) {
      for (int k = 0; k < LABELS; k++) {
        double sum = 0;
        for (int b = 0; b < LABELS; b++) {
          double before = i > 0 ? out[i - 1][b] : b == NameLabels.OUTSIDE ? 1 : 0;
          sum += before * follow[b * LABELS + k];
        }
        out[i][k] = sum * own[i][k];
      }
      scale(out[i]);
    }
    return out;
  }

  private static double[][] backward(double[][] own, double[] follow) {
    double[][] out = new double[own.length][LABELS];
    Arrays.fill(out[own.length - 1], 0, NameLabels.CLOSED, 1);
    for (int i = own.length - 1; i > 0; i--) {
      for (int k = 0; k < LABELS; k++) {
        double one = own[i][k] * out[i][k];
        for (int b = 0; b < LABELS; b++) {
          out[i - 1][b] += follow[b * LABELS + k] * one;
        }
      }
      scale(out[i - 1]);
    }
    return out;
  }

  private static void scale(double[] values) {
    double all = 0;
    for (double v : values) {
      all += v;
    }
    for (int k = 0; k < values.length; k++) {
      values[k] /= all;
    }
  }

  private void learn(int[] features, float[] errors) {
    for (int f : features) {
      for (int k = 0; k < LABELS; k++) {
        if (Math.abs(errors[k]) >= NO_GRADIENT) {
          int at = f * LABELS + k;
          float gradient = errors[k] + PENALTY * weights[at];
          squares[at] += gradient * gradient;
          weights[at] -= RATE * gradient / (float) Math.sqrt(squares[at] + SMOOTHING);
        }
      }
    }
  }

  private static void addPairErrors(
      Example e,
      int i,
      double[] before,
      double[] own,
      double[] behind,
      double[] follow,
      double[] errors) {
    double[] likely = new double[errors.length];
    double all = 0;
    for (int k = 0; k < LABELS; k++) {
      for (int b = 0; b < LABELS; b++) {
        int p = b * LABELS + k;
        likely[p] = before[b] * follow[p] * own[k] * behind[k];
        all += likely[p];
      }
    }
    for (int p = 0; p < errors.length; p++) {
      errors[p] += likely[p] / all * e.weight();
    }
    errors[e.labels()[i - 1] * LABELS + e.labels()[i]] -= e.weight();
  }

  private static NameModel rounded(
      boolean[] strong, float[] weights, double[] pairs, Set<Long> outside) {
    SortedMap<Integer, byte[]> rows = new TreeMap<>();
    for (int f = 0; f < strong.length; f++) {
      if (strong[f]) {
        byte[] row = new byte[LABELS];
        for (int k = 0; k < LABELS; k++) {
          row[k] = rounded(weights[f * LABELS + k]);
        }
        rows.put(f, row);
      }
    }
    byte[] roundedPairs = new byte[pairs.length];
    for (int p = 0; p < pairs.length; p++) {
      boolean none = p % LABELS == NameLabels.OUTSIDE;
      roundedPairs[p] = rounded((float) pairs[p] - (none ? FOR_NAMES : 0));
    }
    long[] words = outside.stream().mapToLong(Long::longValue).sorted().toArray();
    return new NameModel(rows, roundedPairs, words);
  }

  private static byte rounded(float weight) {
    int units = Math.round(weight * NameModel.UNIT);
    return (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, units));
  }
}
