package io.github.qubao.topic.internal;

import java.util.Arrays;

/**
 * Immutable and thread-safe. How sure a model was of its answers on articles held out of training,
 * and which of them were right.
 */
public final class HeldOutAnswers {
  /** Of more, every so manieth is kept. */
  public static final int MOST = 20_000;

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
   * The lowest probability from which on answers keep {@code maxError}; above 1 if none does.
   *
   * <p>Split conformal prediction (Vovk, Gammerman and Shafer, 2005): of articles that come as
   * those held out did, the share that is answered and wrong is at most (wrong + 1) / (all + 1) on
   * average. The bar is the lowest at which that is at most {@code maxError} of the share that is
   * answered.
   */
  public double threshold(double maxError) {
    int n = answers.length;
    double bar = 2;
    int answered = 0;
    int wrong = 0;
    for (int i = n - 1; i >= 0; i--) {
      answered++;
      wrong += 1 - (answers[i] & 1);
      boolean last = i == 0 || answers[i - 1] >> 1 < answers[i] >> 1;
      if (last && (wrong + 1.0) / (n + 1) <= maxError * answered / n) {
        // Where all may be answered, so may what is less sure than any of these.
        bar = i == 0 ? 0 : (answers[i] >> 1) / (double) ONE;
      }
    }
    return bar;
  }

  /** The least error that {@link #threshold} can keep. */
  public double leastError() {
    int n = answers.length;
    double least = 1;
    int wrong = 0;
    for (int i = n - 1; i >= 0; i--) {
      wrong += 1 - (answers[i] & 1);
      least = Math.min(least, (wrong + 1.0) / (n + 1) * n / (n - i));
    }
    return least;
  }
}
