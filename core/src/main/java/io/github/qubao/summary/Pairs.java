package io.github.qubao.summary;

import io.github.qubao.internal.Hash;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.List;

/**
 * Immutable and thread-safe. The pairs of neighbouring characters of an article's sentences: words
 * without a segmenter. Each is told once; what is said again, and what is common to title, lead and
 * sentences, is counted by these numbers.
 */
final class Pairs {
  /** Pairs are told apart by so many bits where it is asked what is said again. */
  private static final int KIND_BITS = 14;

  /** How many kinds there are then. */
  static final int KINDS = 1 << KIND_BITS;

  /** Of each place the hash of the pair that begins there, 0 if none does. */
  private final int[] hashes;

  Pairs(String body, List<Span> sentences) {
    hashes = new int[body.length()];
    for (int i = 0; i < sentences.size(); i++) {
      Span s = sentences.get(i);
      add(body, s.start(), s.end(), hashes);
    }
  }

  /** The hashes of the pairs of a text by itself. */
  static int[] of(String text) {
    int[] out = new int[text.length()];
    add(text, 0, text.length(), out);
    return out;
  }

  private static void add(String text, int start, int end, int[] out) {
    char before = 0;
    boolean wordy = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean also = Characters.isWordy(c);
      if (wordy && also) {
        out[i - 1] = Hash.of(before, c);
      }
      before = c;
      wordy = also;
    }
  }

  /** The hash of the pair that begins at a place, 0 if none does. */
  int at(int place) {
    return hashes[place];
  }

  /** The kind of a pair, below {@link #KINDS}, by its hash. */
  static int kind(int hash) {
    return hash >>> Integer.SIZE - KIND_BITS;
  }
}
