package io.github.qubao.summary;

import java.util.Arrays;

/**
 * Not thread-safe. The summaries that editors may make of a few sentences, each a set of them, and
 * how probable each set is. An editor takes sentences by their strength, one after another, until
 * the next does not fit. Sets are bits of an {@code int}.
 */
final class EditorsChoice {
  /**
   * What is left of a set's worth where none of its sentences names a place or an office, though
   * one might.
   */
  private static final double UNNAMED = 0.6;

  /** and where the act that the report opens with is not in it. */
  private static final double ACTLESS = 0.5;

  /** and for each that says again what another one in it says, */
  private static final double REPEATED = 0.3;

  /** of which so much is said there. */
  private static final float MOST_SHARED = 0.6f;

  /** Sums of probabilities are right to much more than that. */
  private static final double SLACK = 1e-9;

  private final int maxChars;
  private final int[] lengthOf;
  private final int[] sets;
  private final double[] probabilities;
  private final int size;

  /** Of each set of {@link #sets} how probable it and those behind it are together. */
  private final double[] rest;

  /** Of each sentence the set of those that say most of it. */
  private final int[] repeats;

  /**
   * Looks at some sentences.
   *
   * @param weights e to their strengths
   * @param lengths their lengths in the summary
   * @param overlap of each, the share of the others' pairs of characters that it says
   * @param stop the weight of taking no more, though more would fit; 0 if an editor fills the room
   */
  EditorsChoice(double[] weights, int[] lengths, float[][] overlap, int maxChars, double stop) {
    this.maxChars = maxChars;
    int all = 1 << weights.length;
    repeats = new int[weights.length];
    for (int k = 0; k < repeats.length; k++) {
      for (int j = 0; j < repeats.length; j++) {
        repeats[j] |= k != j && overlap[k][j] > MOST_SHARED ? 1 << k : 0;
      }
    }
    lengthOf = new int[all];
    sets = new int[all];
    probabilities = new double[all];
    double[] reached = new double[all];
    double[] next = new double[weights.length];
    float[] said = new float[weights.length];
    reached[0] = 1;
    int n = 0;
    for (int set = 0; set < all; set++) {
      if (set > 0) {
        lengthOf[set] = lengthOf[set & set - 1] + lengths[Integer.numberOfTrailingZeros(set)];
      }
      if (reached[set] == 0) {
        continue;
      }
      said(overlap, set, said);
      double sum = 0;
      for (int j = 0; j < next.length; j++) {
        next[j] = isIn(set, j) ? 0 : weights[j] * (1 - SentenceSelector.REDUNDANCY * said[j]);
        sum += next[j];
      }
      double ends = sum > 0 ? 0 : reached[set];
      if (set > 0 && sum > 0) {
        double stops = stop / (stop + sum);
        ends = reached[set] * stops;
        reached[set] *= 1 - stops;
      }
      for (int j = 0; j < next.length && sum > 0; j++) {
        double p = reached[set] * next[j] / sum;
        if (set == 0 || lengthOf[set] + lengths[j] <= maxChars) {
          reached[set | 1 << j] += isIn(set, j) ? 0 : p;
        } else {
          ends += p;
        }
      }
      if (ends > 0) {
        sets[n] = set;
        probabilities[n++] = ends;
      }
    }
    size = n;
    rest = new double[size + 1];
    for (int k = size - 1; k >= 0; k--) {
      rest[k] = rest[k + 1] + probabilities[k];
    }
  }

  private static boolean isIn(int set, int j) {
    return (set >>> j & 1) != 0;
  }

  /** Of each sentence how much of it one of a set says. */
  private static void said(float[][] overlap, int set, float[] out) {
    Arrays.fill(out, 0);
    for (int left = set; left != 0; left &= left - 1) {
      float[] by = overlap[Integer.numberOfTrailingZeros(left)];
      for (int j = 0; j < out.length; j++) {
        out[j] = Math.max(out[j], by[j]);
      }
    }
  }

  /**
   * The F1 over characters that a set has with an editor's on average; less than {@code least}, and
   * no more exactly, where it is clear that it is less. With each of the editor's sets it is at
   * most 1.
   */
  private double expectedF1(int set, double least) {
    double sum = 0;
    for (int n = 0; n < size; n++) {
      if (sum + rest[n] < least) {
        return sum + rest[n];
      }
      int shared = lengthOf[set & sets[n]];
      if (shared > 0) {
        sum += probabilities[n] * 2 * shared / (lengthOf[set] + lengthOf[sets[n]]);
      }
    }
    return sum;
  }

  private double coherence(int set, int names, int act, int[] before, float[] torn) {
    double out = names != 0 && (set & names) == 0 ? UNNAMED : 1;
    out *= act != 0 && (set & act) == 0 ? ACTLESS : 1;
    for (int j = 0; j < before.length; j++) {
      out *= isIn(set, j) && (set & repeats[j]) != 0 ? REPEATED : 1;
      out *= isIn(set, j) && (set & before[j]) == 0 ? torn[j] : 1;
    }
    return out;
  }

  /**
   * The set that fits and shares most with editors' on average.
   *
   * @param alone the only sentence that may be longer, and then stands alone; -1 if none may
   * @param names the sentences that name a place or an office
   * @param act the sentence that tells the act which the report opens with, as a set; empty if none
   *     does
   * @param before of each sentence those that tell what it speaks of, as a set
   * @param torn what is left of a set's worth for each sentence in it without one of those
   */
  int best(int alone, int names, int act, int[] before, float[] torn) {
    int best = 0;
    double most = -1;
    for (int set = 1; set < lengthOf.length; set++) {
      if (lengthOf[set] <= maxChars || alone >= 0 && set == 1 << alone) {
        double coherence = coherence(set, names, act, before, torn);
        // What is clearly worth less is told no more exactly.
        double least = coherence > 0 ? most / coherence * (1 - SLACK) : 0;
        double f1 = expectedF1(set, least) * coherence;
        if (f1 > most) {
          most = f1;
          best = set;
        }
      }
    }
    return best;
  }
}
