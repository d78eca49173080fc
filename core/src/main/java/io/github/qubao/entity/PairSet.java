package io.github.qubao.entity;

import io.github.qubao.internal.Hash;

/**
 * Immutable and thread-safe. What names begin with, two characters of each: a bit tells that none
 * of them does, and most that does not.
 */
final class PairSet {
  private static final int BITS = 18;

  private final long[] bits = new long[1 << BITS - 6];

  /** Of names of two characters or more. */
  PairSet(Iterable<String> names) {
    for (String name : names) {
      int bit = bit(name.charAt(0), name.charAt(1));
      bits[bit >>> 6] |= 1L << bit;
    }
  }

  /** Whether one of them may begin there. */
  boolean has(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    int bit = bit(text.charAt(at), text.charAt(at + 1));
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }

  private static int bit(char first, char second) {
    return Hash.of(first, second) >>> Integer.SIZE - BITS;
  }
}
