package io.github.qubao.entity;

import java.util.HashMap;
import java.util.Map;

/** Immutable and thread-safe. A set of words, looked up where they stand in a text. */
final class WordSet {
  private final String words;
  private final WordTable table;

  /** So many bits there are at least for a word: most words that are none are told by them. */
  private static final int BITS = 16;

  /** A bit by the hash of each word: where it is not set, the table is not asked. */
  private final long[] hashes;

  /** How far a mixed hash is shifted to the number of its bit. */
  private final int shift;

  /** The words that stand in {@code words}, set apart by blanks. */
  WordSet(String words) {
    this.words = words;
    Map<String, Integer> all = new HashMap<>();
    for (String word : words.split(" ")) {
      all.put(word, 1);
    }
    table = new WordTable(all);
    int bits = Math.max(64, Integer.highestOneBit(all.size() * BITS) << 1);
    hashes = new long[bits / 64];
    shift = Integer.numberOfLeadingZeros(bits) + 1;
    for (String word : all.keySet()) {
      int bit = bit(word.hashCode());
      hashes[bit >>> 6] |= 1L << bit;
    }
  }

  /** Whether the token is one of them. */
  boolean has(Words w, int i) {
    int hash = w.hash(i);
    int bit = bit(hash);
    return (hashes[bit >>> 6] >>> bit & 1) != 0
        && w.length(i) > 0
        && table.get(w.text(), w.start(i), w.end(i), hash) != 0;
  }

  private int bit(int hash) {
    return hash * 0x9E3779B9 >>> shift;
  }

  /** Gives each of them a class of {@link Vocabulary}. */
  void addTo(Map<String, Long> all, long wordClass) {
    Vocabulary.add(all, wordClass, words);
  }

  /** Whether what stands there is one of them. */
  boolean has(String text, int from, int to) {
    return table.get(text, from, to) != 0;
  }

  boolean has(String word) {
    return table.get(word, 0, word.length(), word.hashCode()) != 0;
  }
}
