package io.github.qubao.entity;

import java.util.HashMap;
import java.util.Map;

/** Immutable and thread-safe. A set of words, looked up where they stand in a text. */
final class WordSet {
  private final WordTable table;

  /** The words that stand in {@code words}, set apart by blanks. */
  WordSet(String words) {
    Map<String, Integer> all = new HashMap<>();
    for (String word : words.split(" ")) {
      all.put(word, 1);
    }
    table = new WordTable(all);
  }

  /** Whether the token is one of them. */
  boolean has(Words w, int i) {
    return w.length(i) > 0 && table.get(w.text(), w.start(i), w.end(i), w.hash(i)) != 0;
  }

  /** Whether what stands there is one of them. */
  boolean has(String text, int from, int to) {
    return table.get(text, from, to) != 0;
  }

  boolean has(String word) {
    return table.get(word, 0, word.length(), word.hashCode()) != 0;
  }
}
