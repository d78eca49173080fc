package io.github.qubao.entity;

import java.util.Arrays;
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

  /**
   * Two a slot, side by side so that they are read together: of each word of up to four characters
   * these, which is all of it, or the hash code of a longer one; then its length and its number.
   */
  private final long[] slots;

  private final String[] words;
  private final int mask;

  /** A table of words whose numbers are not 0. */
  WordTable(Map<String, Integer> all) {
    int size = Integer.highestOneBit(Math.max(1, all.size()) * 4 - 1) << 1;
    slots = new long[2 * size];
    words = new String[size];
    mask = size - 1;
    taken = new long[size + 63 >>> 6];
    Arrays.fill(words, "");
    all.forEach(
        (word, number) -> {
          int hash = word.hashCode();
          int at = spread(hash) & mask;
          while (isTaken(at)) {
            at = at + 1 & mask;
          }
          words[at] = word;
          slots[2 * at] = key(word, 0, word.length(), hash);
          slots[2 * at + 1] = (long) word.length() << Integer.SIZE | number;
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
    if (!isTaken(at)) {
      return 0;
    }
    long key = key(text, from, to, hash);
    int length = to - from;
    do {
      if (slots[2 * at] == key
          && slots[2 * at + 1] >>> Integer.SIZE == length
          && (length <= SHORT || text.startsWith(words[at], from))) {
        return (int) slots[2 * at + 1];
      }
      at = at + 1 & mask;
    } while (isTaken(at));
    return 0;
  }

  private boolean isTaken(int at) {
    return (taken[at >>> 6] >>> at & 1) != 0;
  }

  /** The characters of a short word side by side; of a longer one its hash code. */
  private static long key(String text, int from, int to, int hash) {
    if (to - from > SHORT) {
      return hash;
    }
    long key = 0;
    for (int at = from; at < to; at++) {
      key = key << Character.SIZE | text.charAt(at);
    }
    return key;
  }
}
