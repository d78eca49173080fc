package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sentences whose expected F1 with an editor's choice is best: with probabilities p and
 * lengths l, 2·Σp·l over the chosen, divided by their length plus the length that the editor is
 * expected to keep. What is said already counts less.
 *
 * <p>Each of the best sentences in turn is the first, then greedily those that raise the
 * expectation most; the best of these sets is taken. Linear in the number of sentences.
 */
final class SentenceSelector {
  /** Only so many of the most probable sentences are tried. */
  static final int MOST_CANDIDATES = 256;

  private static final int STARTS = 6;

  /** What a sentence loses at most by saying again what is chosen already. */
  static final float REDUNDANCY = 0.6f;

  /** An editor is expected to fill at least this share of the characters allowed. */
  static final float FILLED = 0.9f;

  private final String body;
  private final List<Span> sentences;
  private final float[] probabilities;
  private final int[] candidates;

  /** Of each candidate its length in the summary, which sets apart what ends without a stop. */
  private final int[] lengths;

  SentenceSelector(String body, Prose prose, float[] probabilities) {
    this.body = body;
    this.sentences = prose.sentences();
    this.probabilities = probabilities;
    this.candidates = best(probabilities, MOST_CANDIDATES);
    this.lengths = new int[candidates.length];
    for (int c = 0; c < lengths.length; c++) {
      Span s = sentences.get(candidates[c]);
      lengths[c] = s.length() + (Summary.endsWithStop(body, s) ? 0 : 1);
    }
  }

  /** The numbers of the highest values, the highest first, ties by position. */
  static int[] best(float[] values, int most) {
    float highest = Float.NEGATIVE_INFINITY;
    for (float value : values) {
      highest = Math.max(highest, value);
    }
    long[] keys = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      keys[i] = (long) Float.floatToIntBits(highest - values[i]) << 32 | i;
    }
    Arrays.sort(keys);
    int[] out = new int[Math.min(most, values.length)];
    for (int i = 0; i < out.length; i++) {
      out[i] = (int) keys[i];
    }
    return out;
  }

  /**
   * The best that fit in {@code maxChars}, in the order of the text. Only the first sentence may be
   * longer, and then stands alone; if nothing fits, the best of all does.
   */
  int[] byChars(int maxChars) {
    float expected = 0;
    int total = 0;
    for (int i = 0; i < probabilities.length; i++) {
      int l = sentences.get(i).length();
      expected += probabilities[i] * Math.min(l, 2f * maxChars);
      total += l;
    }
    expected = Math.max(expected, FILLED * Math.min(maxChars, total));
    @Nullable Choice best = null;
    float most = -1;
    int tried = 0;
    boolean none = sentences.stream().noneMatch(s -> s.length() <= maxChars);
    Redundancy redundancy = new Redundancy(body, sentences, candidates, maxChars);
    for (int c = 0; c < candidates.length; c++) {
      boolean fits = sentences.get(candidates[c]).length() <= maxChars;
      if (!fits && candidates[c] != 0 && !none) {
        continue;
      }
      if (tried++ == STARTS && most > 0) {
        break;
      }
      Choice choice = new Choice(c, redundancy.nothingSaid());
      while (fits && choice.grow(maxChars, expected)) {}
      float f1 = choice.expectedF1(expected);
      if (f1 > most) {
        most = f1;
        best = choice;
      }
    }
    if (best == null) {
      return candidates.length > 0 ? new int[] {0} : new int[0];
    }
    return best.sentences();
  }

  /** The best {@code count}, in the order of the text. */
  int[] byCount(int count) {
    if (candidates.length == 0) {
      return new int[0];
    }
    Redundancy redundancy = new Redundancy(body, sentences, candidates, Integer.MAX_VALUE);
    Choice choice = new Choice(0, redundancy.nothingSaid());
    while (choice.size < count && choice.grow(Integer.MAX_VALUE, Float.POSITIVE_INFINITY)) {}
    return choice.sentences();
  }

  private final class Choice {
    private final boolean[] taken = new boolean[candidates.length];

    /** The candidates that are not taken and were short enough when it was last asked, in order. */
    private final int[] left = IntStream.range(0, candidates.length).toArray();

    private int many = left.length;
    private final Redundancy.Overlap overlap;
    private int size;
    private int length;
    private float expectedHits;

    Choice(int first, Redundancy.Overlap overlap) {
      this.overlap = overlap;
      take(first, probabilities[candidates[first]]);
    }

    private void take(int c, float p) {
      int l = lengths[c];
      taken[c] = true;
      size++;
      length += l;
      expectedHits += p * l;
      overlap.addBigrams(c);
    }

    float expectedF1(float expected) {
      return expectedF1(0, 0, expected);
    }

    /** With one more sentence of probability {@code p} and length {@code l}. */
    private float expectedF1(float p, int l, float expected) {
      return 2 * (expectedHits + p * l) / (length + l + expected);
    }

    /** Adds the sentence that helps most; false if none does. */
    boolean grow(int maxChars, float expected) {
      boolean endless = Float.isInfinite(expected);
      float most = endless ? -1 : expectedF1(expected);
      int best = -1;
      float bestP = 0;
      int kept = 0;
      for (int i = 0; i < many; i++) {
        int c = left[i];
        int l = lengths[c];
        if (taken[c] || l > maxChars - length) {
          continue;
        }
        left[kept++] = c;
        float p = probabilities[candidates[c]];
        if ((endless ? p : expectedF1(p, l, expected)) <= most) {
          continue;
        }
        p *= 1 - REDUNDANCY * overlap.of(c);
        float f1 = endless ? p : expectedF1(p, l, expected);
        if (f1 > most) {
          most = f1;
          best = c;
          bestP = p;
        }
      }
      many = kept;
      if (best >= 0) {
        take(best, bestP);
      }
      return best >= 0;
    }

    int[] sentences() {
      int[] out = new int[size];
      int n = 0;
      for (int c = 0; c < taken.length; c++) {
        if (taken[c]) {
          out[n++] = candidates[c];
        }
      }
      Arrays.sort(out);
      return out;
    }
  }
}
