package io.github.qubao.entity;

import java.util.HashMap;
import java.util.Map;

/** Immutable and thread-safe. A set of words, looked up where they stand in a text. */
final class WordSet {
  private final WordTable table;

  /** A bit by the hash of each word: where it is not set, the table is not asked. */
  private final long hashes;

  /** The words that stand in {@code words}, set apart by blanks. */
  WordSet(String words) {
    Map<String, Integer> all = new HashMap<>();
    for (String word : words.split(" ")) {
      all.put(word, 1);
    }
    table = new WordTable(all);
    long bits = 0;
    for (String word : all.keySet()) {
      bits |= bit(word.hashCode());
    }
    hashes = bits;
  }

  /** Whether the token is one of them. */
  boolean has(Words w, int i) {
    int hash = w.hash(i);
    return (hashes & bit(hash)) != 0
        && w.length(i) > 0
        && table.get(w.text(), w.start(i), w.end(i), hash) != 0;
  }

  private static long bit(int hash) {
    return 1L << (hash * 0x9E3779B9 >>> 26);
  }

  /** Whether what stands there is one of them. */
  boolean has(String text, int from, int to) {
    return table.get(text, from, to) != 0;
  }

  boolean has(String word) {
    return table.get(word, 0, word.length(), word.hashCode()) != 0;
  }
}
