package io.github.qubao.summary;

import io.github.qubao.text.Span;
import java.util.Arrays;
import java.util.List;

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

  SentenceSelector(String body, List<Span> sentences, float[] probabilities) {
    this.body = body;
    this.sentences = sentences;
    this.probabilities = probabilities;
    this.candidates = best(probabilities);
  }

  /** The most probable sentences, the best first, ties by position. */
  private static int[] best(float[] p) {
    long[] keys = new long[p.length];
    for (int i = 0; i < p.length; i++) {
      keys[i] = (long) Float.floatToIntBits(1 - p[i]) << 32 | i;
    }
    Arrays.sort(keys);
    int[] out = new int[Math.min(MOST_CANDIDATES, p.length)];
    for (int i = 0; i < out.length; i++) {
      out[i] = (int) keys[i];
    }
    return out;
  }

  /**
   * The best that fit in {@code maxChars}, in the order of the text. Only the first sentence may be
   * longer, and then stands alone; if nothing fits, it is the best of all.
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
    int[] best = {};
    float most = -1;
    int tried = 0;
    Redundancy redundancy = new Redundancy(body, sentences, candidates, maxChars);
    for (int c = 0; c < candidates.length; c++) {
      boolean fits = sentences.get(candidates[c]).length() <= maxChars;
      if (!fits && candidates[c] != 0) {
        continue;
      }
      if (tried++ == STARTS && most > 0) {
        break;
      }
      Choice choice = new Choice(c, redundancy.nothing());
      while (fits && choice.grow(maxChars, expected)) {}
      float worth = choice.worth(expected);
      if (worth > most) {
        most = worth;
        best = choice.sentences();
      }
    }
    return best.length == 0 && candidates.length > 0 ? new int[] {0} : best;
  }

  /** The best {@code count}, in the order of the text. */
  int[] byCount(int count) {
    if (candidates.length == 0) {
      return new int[0];
    }
    Redundancy redundancy = new Redundancy(body, sentences, candidates, Integer.MAX_VALUE);
    Choice choice = new Choice(0, redundancy.nothing());
    while (choice.size < count && choice.grow(Integer.MAX_VALUE, Float.POSITIVE_INFINITY)) {}
    return choice.sentences();
  }

  private final class Choice {
    private final boolean[] taken = new boolean[candidates.length];
    private final Redundancy.Said said;
    private int size;
    private int length;
    private float kept;

    Choice(int first, Redundancy.Said said) {
      this.said = said;
      take(first, probabilities[candidates[first]]);
    }

    private void take(int c, float worth) {
      int l = sentences.get(candidates[c]).length();
      taken[c] = true;
      size++;
      length += l;
      kept += worth * l;
      said.add(c);
    }

    float worth(float expected) {
      return worth(0, 0, expected);
    }

    /** With one more sentence of probability {@code p} and length {@code l}. */
    private float worth(float p, int l, float expected) {
      return 2 * (kept + p * l) / (length + l + expected);
    }

    /** Adds the sentence that helps most; false if none does. */
    boolean grow(int maxChars, float expected) {
      boolean endless = Float.isInfinite(expected);
      float most = endless ? -1 : worth(expected);
      int best = -1;
      float bestWorth = 0;
      for (int c = 0; c < candidates.length; c++) {
        int l = sentences.get(candidates[c]).length();
        if (taken[c] || l > maxChars - length) {
          continue;
        }
        float p = probabilities[candidates[c]];
        if ((endless ? p : worth(p, l, expected)) <= most) {
          continue;
        }
        p *= 1 - REDUNDANCY * said.of(c);
        float w = endless ? p : worth(p, l, expected);
        if (w > most) {
          most = w;
          best = c;
          bestWorth = p;
        }
      }
      if (best >= 0) {
        take(best, bestWorth);
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
