package io.github.qubao.entity;

import java.util.Arrays;

/**
 * Not thread-safe. The labels that the tokens of a run may have, with the sums of their weights:
 * the best labels together (Viterbi), and how likely a name is with all other labels of the run
 * (forward and backward sums, scaled as in Rabiner 1989). Tokens are counted from the run's first.
 */
final class NameLattice {
  /**
   * Labels that are worse than the best by more count as if by this much: nothing is impossible.
   */
  private static final int LEAST = -40 * NameModel.UNIT;

  private static final int LABELS = NameLabels.COUNT;
  private static final int CLOSED = NameLabels.CLOSED;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** e to the power of each score from 0 down to {@link #LEAST}. */
  private static final double[] POWERS = powers();

  private final NameModel model;
  private int size;

  /** Of each token the scores of its labels. */
  private int[] scores = new int[0];

  private int[] best = new int[0];
  private byte[] before = new byte[0];
  private byte[] labels = new byte[0];

  /** Of each token e to the power of its scores, relative to the best. */
  private double[] own = new double[0];

  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] scales = new double[0];

  /** Of the labels of one token, what it and all behind it add. */
  private final double[] ahead = new double[LABELS];

  NameLattice(NameModel model) {
    this.model = model;
  }

  /** Makes room for a run; the scores of each of its tokens are to be put behind each other. */
  int[] scores(int tokens) {
    size = tokens;
    if (labels.length < tokens) {
      int room = 2 * tokens;
      scores = new int[room * LABELS];
      best = new int[room * LABELS];
      before = new byte[room * LABELS];
      labels = new byte[room];
      own = new double[room * LABELS];
      forward = new double[room * LABELS];
      backward = new double[room * LABELS];
      scales = new double[room];
    }
    return scores;
  }

  int labelAt(int token) {
    return labels[token];
  }

  /** Finds the best labels of the run; false if there is no name in it. */
  boolean label() {
    Arrays.fill(best, 0, LABELS, NEVER);
    for (int k : NameLabels.OPENING) {
      best[k] = scores[k] + model.pair(NameLabels.OUTSIDE, k);
    }
    for (int i = 1; i < size; i++) {
      step(i * LABELS);
    }
    int last = (size - 1) * LABELS;
    int label = 0;
    for (int k = 1; k < CLOSED; k++) {
      label = best[last + k] > best[last + label] ? k : label;
    }
    boolean any = false;
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = (byte) label;
      any |= label != NameLabels.OUTSIDE;
      label = before[i * LABELS + label];
    }
    return any;
  }

  private void step(int at) {
    int from = at - LABELS;
    for (int k : NameLabels.OPENING) {
      int most = best[from] + model.pair(NameLabels.OUTSIDE, k);
      int arg = NameLabels.OUTSIDE;
      for (int b = 1; b < CLOSED; b++) {
        int sum = best[from + b] + model.pair(b, k);
        if (sum > most) {
          most = sum;
          arg = b;
        }
      }
      best[at + k] = most + scores[at + k];
      before[at + k] = (byte) arg;
    }
    for (int k : NameLabels.CONTINUING) {
      int begin = NameLabels.beginOf(k);
      int inside = NameLabels.insideOf(k);
      int behindBegin = best[from + begin] + model.pair(begin, k);
      int behindInside = best[from + inside] + model.pair(inside, k);
      best[at + k] = Math.max(behindBegin, behindInside) + scores[at + k];
      before[at + k] = (byte) (behindBegin >= behindInside ? begin : inside);
    }
  }

  /** Makes the sums that {@link #probability} needs. */
  void sum() {
    for (int i = 0; i < size; i++) {
      int at = i * LABELS;
      raise(at);
      double all = 0;
      if (i == 0) {
        Arrays.fill(forward, 0, LABELS, 0);
        for (int k : NameLabels.OPENING) {
          forward[k] = model.power(NameLabels.OUTSIDE, k) * own[k];
        }
      } else {
        stepForward(at);
      }
      for (int k = 0; k < LABELS; k++) {
        all += forward[at + k];
      }
      for (int k = 0; k < LABELS; k++) {
        forward[at + k] /= all;
      }
      scales[i] = all;
    }
    int last = (size - 1) * LABELS;
    double all = 0;
    for (int k = 0; k < CLOSED; k++) {
      all += forward[last + k];
    }
    for (int k = 0; k < LABELS; k++) {
      backward[last + k] = k < CLOSED ? 1 / all : 0;
    }
    for (int i = size - 1; i > 0; i--) {
      stepBackward(i * LABELS, scales[i]);
    }
  }

  /** Puts e to the power of the scores of a token, relative to the best, beside them. */
  private void raise(int at) {
    int most = scores[at];
    for (int k = 1; k < LABELS; k++) {
      most = Math.max(most, scores[at + k]);
    }
    for (int k = 0; k < LABELS; k++) {
      own[at + k] = power(scores[at + k] - most);
    }
  }

  private void stepForward(int at) {
    int from = at - LABELS;
    for (int k : NameLabels.OPENING) {
      double sum = 0;
      for (int b = 0; b < CLOSED; b++) {
        sum += forward[from + b] * model.power(b, k);
      }
      forward[at + k] = sum * own[at + k];
    }
    for (int k : NameLabels.CONTINUING) {
      int begin = NameLabels.beginOf(k);
      int inside = NameLabels.insideOf(k);
      double sum =
          forward[from + begin] * model.power(begin, k)
              + forward[from + inside] * model.power(inside, k);
      forward[at + k] = sum * own[at + k];
    }
  }

  private void stepBackward(int at, double scale) {
    int to = at - LABELS;
    for (int k = 0; k < LABELS; k++) {
      ahead[k] = own[at + k] * backward[at + k] / scale;
    }
    for (int b = 0; b < CLOSED; b++) {
      double sum = 0;
      for (int k : NameLabels.OPENING) {
        sum += ahead[k] * model.power(b, k);
      }
      backward[to + b] = sum;
    }
    for (int b = CLOSED; b < LABELS; b++) {
      int end = NameLabels.endOf(b);
      int inside = NameLabels.insideOf(b);
      backward[to + b] = ahead[end] * model.power(b, end) + ahead[inside] * model.power(b, inside);
    }
  }

  /** How likely it is that those tokens are the name that their labels say: 0 to 1. */
  double probability(int first, int last) {
    int label = labels[first];
    double share = 0;
    if (first == 0) {
      share = model.power(NameLabels.OUTSIDE, label);
    } else {
      for (int b = 0; b < CLOSED; b++) {
        share += forward[(first - 1) * LABELS + b] * model.power(b, label);
      }
    }
    for (int i = first; i <= last; i++) {
      if (i > first) {
        share *= model.power(labels[i - 1], labels[i]);
      }
      share *= own[i * LABELS + labels[i]] / scales[i];
    }
    return Math.min(1, share * backward[last * LABELS + labels[last]]);
  }

  private static double power(int score) {
    return POWERS[-Math.max(LEAST, score)];
  }

  private static double[] powers() {
    double[] out = new double[1 - LEAST];
    for (int i = 0; i < out.length; i++) {
      out[i] = StrictMath.exp((double) -i / NameModel.UNIT);
    }
    return out;
  }
}
