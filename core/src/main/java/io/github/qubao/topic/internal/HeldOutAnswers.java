package io.github.qubao.topic.internal;

import java.util.Arrays;

/**
 * Immutable and thread-safe. How sure a model was of its answers on articles held out of training,
 * and which of them were right.
 */
public final class HeldOutAnswers {
  /** Of more, every so manieth is kept. */
  public static final int MOST = 20_000;

  /** With which probability {@link #threshold} keeps its promise. */
  public static final double CONFIDENCE = 0.95;

  /** The shares of the articles, in per cent, that sequences of tests begin with. */
  private static final int[] STARTS = {15, 45, 75};

  private static final double LOG_DELTA = StrictMath.log((1 - CONFIDENCE) / STARTS.length);

  /** A probability of 1. */
  private static final int ONE = (1 << 15) - 1;

  /** No answers. */
  public static final HeldOutAnswers NONE = new HeldOutAnswers(new char[0]);

  /** The probability in units of 1 / {@link #ONE}, above the bit of a right answer; rising. */
  private final char[] answers;

  private HeldOutAnswers(char[] answers) {
    this.answers = answers;
  }

  /**
   * The answers.
   *
   * @param probabilities of the most probable topics, 0 to 1
   * @param right whether each was the article's
   */
  public static HeldOutAnswers of(double[] probabilities, boolean[] right) {
    int step = 1 + (probabilities.length - 1) / MOST;
    char[] answers = new char[(probabilities.length + step - 1) / step];
    for (int i = 0; i < answers.length; i++) {
      int p = (int) Math.round(probabilities[i * step] * ONE);
      answers[i] = (char) (p << 1 | (right[i * step] ? 1 : 0));
    }
    Arrays.sort(answers);
    return new HeldOutAnswers(answers);
  }

  static HeldOutAnswers ofBits(char[] answers) {
    char[] sorted = answers.clone();
    Arrays.sort(sorted);
    return new HeldOutAnswers(sorted);
  }

  char[] bits() {
    return answers.clone();
  }

  /** How many there are. */
  public int size() {
    return answers.length;
  }

  /** The share (0 to 1) of right ones; 0 of none. */
  public double accuracy() {
    int right = 0;
    for (char a : answers) {
      right += a & 1;
    }
    return answers.length == 0 ? 0 : (double) right / answers.length;
  }

  /**
   * The lowest probability from which on answers keep {@code maxError} with {@link #CONFIDENCE};
   * above 1 if none does.
   *
   * <p>Learn then Test (Angelopoulos et al., 2021) by fixed sequences: from a few shares of the
   * articles on, the surest first, each larger share is tested in turn until one fails, by the
   * binomial distribution, to keep the error. Each sequence has its part of what may be missing to
   * certainty.
   */
  public double threshold(double maxError) {
    int most = -1;
    for (int start : STARTS) {
      if (start <= most) {
        // It would go the way of the one before, from here on.
        continue;
      }
      for (int share = start; share <= 100 && keeps(first(share), maxError); share++) {
        most = Math.max(most, share);
      }
    }
    if (most < 0) {
      return 2;
    }
    int first = first(most);
    // Where all may be answered, so may what is less sure than any of these.
    return first == 0 ? 0 : (answers[first] >> 1) / (double) ONE;
  }

  private boolean keeps(int first, double maxError) {
    int n = answers.length - first;
    return n > 0 && logTail(n, wrongFrom(first), maxError) <= LOG_DELTA;
  }

  /** The least error that {@link #threshold} can keep, to a thousandth of itself; 1 if none. */
  public double leastError() {
    double low = 0;
    double high = 1;
    while (high - low > 1e-3 * high) {
      double middle = (low + high) / 2;
      if (threshold(middle) <= 1) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Where the surest {@code share} (per cent) begin, with all that are as sure. */
  private int first(int share) {
    int first = (int) ((long) answers.length * (100 - share) / 100);
    while (first > 0 && first < answers.length && answers[first - 1] >> 1 == answers[first] >> 1) {
      first--;
    }
    return first;
  }

  private int wrongFrom(int first) {
    int wrong = 0;
    for (int i = first; i < answers.length; i++) {
      wrong += 1 - (answers[i] & 1);
    }
    return wrong;
  }

  /**
   * The logarithm of the probability that of {@code n} answers at most {@code wrong} are, if each
   * is with probability {@code error}.
   */
  static double logTail(int n, int wrong, double error) {
    if (wrong >= n) {
      return 0;
    }
    double odds = StrictMath.log(error) - StrictMath.log1p(-error);
    double term = n * StrictMath.log1p(-error);
    double most = term;
    // The sum of the terms, each over the largest so far, so that none is too small for a double.
    double sum = 1;
    for (int i = 1; i <= wrong; i++) {
      term += StrictMath.log((n - i + 1.0) / i) + odds;
      if (term > most) {
        sum = sum * StrictMath.exp(most - term) + 1;
        most = term;
      } else {
        sum += StrictMath.exp(term - most);
      }
    }
    return Math.min(0, most + StrictMath.log(sum));
  }
}
