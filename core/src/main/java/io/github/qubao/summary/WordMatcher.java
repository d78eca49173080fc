package io.github.qubao.summary;

import java.util.List;

/**
 * Immutable and thread-safe. A few words that are looked for at every place of a text: most places
 * are ruled out by their first character.
 */
final class WordMatcher {
  /** A character has the bit of its last ten bits. */
  private static final int BITS = 1024;

  private final String[] words;
  private final long[] firsts = new long[BITS / Long.SIZE];

  private WordMatcher(List<String> words) {
    this.words = words.toArray(String[]::new);
    for (String word : words) {
      char c = word.charAt(0);
      firsts[c % BITS / Long.SIZE] |= 1L << c;
    }
  }

  static WordMatcher of(String... words) {
    return new WordMatcher(List.of(words));
  }

  /** Whether one of the words stands at {@code at}. */
  boolean beginsAt(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if ((firsts[c % BITS / Long.SIZE] >>> c & 1) == 0) {
      return false;
    }
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words begins in {@code text[start, end)}. */
  boolean isIn(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (beginsAt(text, at)) {
        return true;
      }
    }
    return false;
  }
}
