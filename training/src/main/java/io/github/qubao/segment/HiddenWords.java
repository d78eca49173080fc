package io.github.qubao.segment;

import java.util.Map;

/**
 * Hides words from the path while the tagger learns: it then meets in running text what unknown
 * words look like, which a dictionary that was made from the same text has nearly all of.
 */
final class HiddenWords {
  /** Frequent words are known in any text. */
  private static final int FREQUENT = 300;

  private static final int LONGEST = 5;

  private HiddenWords() {}

  /** The dictionary without one in {@code parts} of its rarer words, another for each part. */
  static Dictionary hide(
      Dictionary dictionary, Map<String, DictionarySource.Word> words, int part, int parts) {
    char[] charCodes = dictionary.chars().charCodes(false);
    long[] cells = dictionary.trie().cells.clone();
    words.forEach(
        (word, x) -> {
          int n = word.length();
          if (n < 2 || n > LONGEST || x.count() >= FREQUENT || part(word, parts) != part) {
            return;
          }
          int state = dictionary.trie().state(word, 0, n, charCodes);
          cells[state] = DictionaryTrie.withoutWord(cells[state]);
        });
    return dictionary.with(cells);
  }

  private static int part(String word, int parts) {
    return Math.floorMod(word.hashCode() * 0x9E3779B1 >>> 8, parts);
  }
}
