package io.github.qubao.entity;

/**
 * Not thread-safe while it is filled, immutable then. What words begin with, two characters of
 * each: a bit tells that none of them does, and most that does not.
 */
final class PairSet {
  /** So many bits there are. */
  static final int BITS = 1 << 18;

  private final long[] bits = new long[BITS / 64];
  private final StringBuilder firsts = new StringBuilder();
  private final StringBuilder seconds = new StringBuilder();

  /** Of the words of {@code lists}, set apart by blanks, of two characters or more. */
  static PairSet of(String... lists) {
    PairSet pairs = new PairSet();
    for (String list : lists) {
      for (String word : list.split(" ")) {
        pairs.add(word);
      }
    }
    return pairs;
  }

  void add(String word) {
    firsts.append(word.charAt(0));
    seconds.append(word.charAt(1));
    int bit = bit(word.charAt(0), word.charAt(1));
    bits[bit >>> 6] |= 1L << bit;
  }

  /** Whether one of them may begin there. */
  boolean has(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    int bit = bit(text.charAt(at), text.charAt(at + 1));
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }

  /** The number of the bit of two characters. */
  static int bit(char first, char second) {
    return (first * 31 + second) * 0x9E3779B9 >>> 14;
  }

  /** The first character of each. */
  String firsts() {
    return firsts.toString();
  }

  /** The second of each. */
  String seconds() {
    return seconds.toString();
  }
}
