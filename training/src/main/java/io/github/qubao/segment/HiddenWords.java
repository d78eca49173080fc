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
          char[] codes = new char[n];
          for (int i = 0; i < n; i++) {
            codes[i] = charCodes[word.charAt(i)];
          }
          int state = dictionary.trie().state(codes, 0, n);
          long cost =
              dictionary.trie().isPhrase(state)
                  ? 0
                  : (long) DictionaryTrie.COST << DictionaryTrie.COST_SHIFT;
          cells[state] &= ~(DictionaryTrie.WORD | DictionaryTrie.CERTAIN | cost);
        });
    return new Dictionary(
        dictionary.chars(),
        dictionary.trie().with(cells),
        dictionary.unknownCost(),
        dictionary.numberCost(),
        dictionary.latinCost(),
        dictionary.wordCount(),
        dictionary.phraseStates(),
        dictionary.phraseCuts(),
        dictionary.tags(),
        dictionary.charTagger());
  }

  private static int part(String word, int parts) {
    return Math.floorMod(word.hashCode() * 0x9E3779B1 >>> 8, parts);
  }
}
