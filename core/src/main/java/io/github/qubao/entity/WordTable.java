package io.github.qubao.entity;

import java.util.Map;

/**
 * Immutable and thread-safe. Words and a number for each, looked up where they stand in a text: no
 * substring is made and no number boxed.
 */
final class WordTable {
  /** So many characters are a number of 64 bits. */
  private static final int SHORT = 4;

  /** A bit a slot that is taken: few bytes, so that most words that are none cost no more. */
  private final long[] taken;

  /** Of each word of up to four characters these, which is all of it; else 0. */
  private final long[] keys;

  private final String[] words;
  private final int[] hashes;
  private final int[] numbers;
  private final int mask;

  /** A table of words whose numbers are not 0. */
  WordTable(Map<String, Integer> all) {
    int size = Integer.highestOneBit(Math.max(1, all.size()) * 4 - 1) << 1;
    keys = new long[size];
    words = new String[size];
    hashes = new int[size];
    numbers = new int[size];
    mask = size - 1;
    taken = new long[size + 63 >>> 6];
    java.util.Arrays.fill(words, "");
    all.forEach(
        (word, number) -> {
          int at = spread(word.hashCode()) & mask;
          while (numbers[at] != 0) {
            at = at + 1 & mask;
          }
          words[at] = word;
          keys[at] = word.length() <= SHORT ? key(word, 0, word.length()) : 0;
          hashes[at] = word.hashCode();
          numbers[at] = number;
          taken[at >>> 6] |= 1L << at;
        });
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 16;
  }

  /** The hash code of the string that stands there. */
  static int hash(String text, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return hash;
  }

  /** The number of the word that stands there, 0 if it is none. */
  int get(String text, int from, int to) {
    return get(text, from, to, hash(text, from, to));
  }

  /** As above, where {@code hash} of the word is known. */
  int get(String text, int from, int to, int hash) {
    int at = spread(hash) & mask;
    while ((taken[at >>> 6] >>> at & 1) != 0) {
      // Most words asked for are none of the table: their hash alone shows it, without their text.
      if (hashes[at] == hash && stands(at, text, from, to)) {
        return numbers[at];
      }
      at = at + 1 & mask;
    }
    return 0;
  }

  private boolean stands(int at, String text, int from, int to) {
    if (to - from <= SHORT) {
      return keys[at] == key(text, from, to);
    }
    String word = words[at];
    return word.length() == to - from && text.startsWith(word, from);
  }

  /** The characters of a short word side by side, before them their number if there is room. */
  private static long key(String text, int from, int to) {
    long key = (long) to - from;
    for (int at = from; at < to; at++) {
      key = key << Character.SIZE | text.charAt(at);
    }
    return key;
  }
}
