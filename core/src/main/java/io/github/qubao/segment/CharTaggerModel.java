package io.github.qubao.segment;

import io.github.qubao.internal.Hash;

/**
 * Immutable and thread-safe. Weights of a character tagger (B, M, E, S: begin, middle, end, single)
 * in a table that features are hashed into, four signed bytes an entry, one a tag; and the pairs of
 * neighbouring characters that are never in one word. An averaged perceptron (Collins, 2002)
 * learned them; training/README.md says of what.
 */
final class CharTaggerModel {
  static final int B = 0;
  static final int M = 1;
  static final int E = 2;
  static final int S = 3;

  /** Features of a character. */
  static final int FEATURES = 7;

  static final int BITS = 18;
  static final int SIZE = 1 << BITS;

  /** Weights of tag pairs, four times the first plus the second. */
  static final int TRANSITIONS = 16;

  private static final int BIAS = 0x80808080;

  static final int APART_BITS = 20;
  static final int APART_SIZE = 1 << APART_BITS - 6;

  /** Entries of the longest words alone, nine bits. */
  private static final int[] WORDS = new int[1 << 9];

  static {
    for (int i = 0; i < WORDS.length; i++) {
      WORDS[i] = entry(4, i, 0);
    }
  }

  /** The weights plus 128 each: sums of unsigned bytes do not borrow from one another. */
  final int[] biased;

  final int[] transitions;
  private final long[] apart;

  CharTaggerModel(int[] weights, int[] transitions, long[] apart) {
    biased = new int[weights.length];
    for (int i = 0; i < weights.length; i++) {
      biased[i] = weights[i] ^ BIAS;
    }
    this.transitions = transitions;
    this.apart = apart;
  }

  /** Whether two neighbouring single characters are never in one word. */
  boolean areApart(int firstCode, int secondCode) {
    return mayJoin(firstCode, secondCode) == 0;
  }

  /** 0 if two neighbouring single characters are never in one word, else 1. */
  int mayJoin(int firstCode, int secondCode) {
    int h = apartBit(firstCode, secondCode);
    return (int) (~apart[h >>> 6] >>> h) & 1;
  }

  static int apartBit(int firstCode, int secondCode) {
    return Hash.ofPair(firstCode, secondCode) >>> 32 - APART_BITS;
  }

  /** The weights as they are stored, four signed bytes an entry. */
  int[] weights() {
    int[] out = new int[biased.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = biased[i] ^ BIAS;
    }
    return out;
  }

  /** The pairs as they are stored, {@link #APART_SIZE} words of bits. */
  long[] apart() {
    return apart.clone();
  }

  /**
   * Puts the entries of the features of a run into {@code out}, {@link #FEATURES} a character. What
   * an n-gram says of each of its characters stands side by side in the table, in one line of the
   * cache.
   *
   * @param chars the characters of the run, two more before and after it
   * @param n how many the run has
   * @param words of each of them the longest words of the dictionary that begin with, end with and
   *     cover it, packed
   */
  static void features(int[] chars, int n, int[] words, int[] out) {
    int b = entry(1, chars[1], 0);
    int c = entry(1, chars[2], 0);
    int bc = entry(2, chars[1], chars[2]);
    for (int i = 0; i < n; i++) {
      int next = chars[i + 3];
      int d = entry(1, next, 0);
      int cd = entry(2, chars[i + 2], next);
      int at = i * FEATURES;
      out[at] = c;
      out[at + 1] = b + 1;
      out[at + 2] = d + 2;
      out[at + 3] = bc;
      out[at + 4] = cd + 1;
      out[at + 5] = WORDS[words[i]];
      out[at + 6] = entry(3, chars[i + 2], words[i]) + 3;
      b = c;
      c = d;
      bc = cd;
    }
  }

  /**
   * How much more speaks for one word of two characters than for two words: what {@link #features}
   * has of them, summed up at once.
   *
   * @param before the character before them
   * @param after the one behind them
   * @param firstWords the longest words at the first, packed
   * @param secondWords those at the second
   */
  int pairScore(int before, int first, int second, int after, int firstWords, int secondWords) {
    int[] w = biased;
    int one = entry(1, first, 0);
    int two = entry(1, second, 0);
    int both = entry(2, first, second);
    return transitions[4 * B + E]
        - transitions[4 * S + S]
        + begins(w[one])
        + begins(w[entry(1, before, 0) + 1])
        + begins(w[two + 2])
        + begins(w[entry(2, before, first)])
        + begins(w[both + 1])
        + begins(w[WORDS[firstWords]])
        + begins(w[entry(3, first, firstWords) + 3])
        + ends(w[two])
        + ends(w[one + 1])
        + ends(w[entry(1, after, 0) + 2])
        + ends(w[both])
        + ends(w[entry(2, second, after) + 1])
        + ends(w[WORDS[secondWords]])
        + ends(w[entry(3, second, secondWords) + 3]);
  }

  /** How much more the weights of an entry speak for B than for S. */
  private static int begins(int weights) {
    return (weights & 0xFF) - (weights >>> 8 * S);
  }

  /** How much more they speak for E than for S. */
  private static int ends(int weights) {
    return (weights >>> 8 * E & 0xFF) - (weights >>> 8 * S);
  }

  /** The first of four entries. */
  private static int entry(int template, int x, int y) {
    int h = template * 0xC2B2AE3D + x * 0x9E3779B1 + y * 0x85EBCA77;
    h = (h ^ h >>> 15) * 0x2C1B3C6D;
    return h >>> 32 - BITS & ~3;
  }
}
