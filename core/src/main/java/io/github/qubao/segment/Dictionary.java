package io.github.qubao.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. The words of the shortest path, and what the stages after it learned.
 *
 * @param chars codes and classes of characters
 * @param trie the words
 * @param unknownCost what a character costs that no word begins with, -ln of its probability in
 *     units of 2^-10
 * @param numberCost of a number
 * @param latinCost of a Latin word
 * @param wordCount how many words the costs were counted over
 * @param phraseStates where phrases end that are put out as several words, rising
 * @param phraseCuts where each is cut: bit k for a cut after k + 1 characters
 * @param tags parts of speech by the states of the trie
 * @param charTagger the second stage's weights
 */
record Dictionary(
    CharTable chars,
    DictionaryTrie trie,
    int unknownCost,
    int numberCost,
    int latinCost,
    int wordCount,
    int[] phraseStates,
    byte[] phraseCuts,
    TagDictionary tags,
    CharTaggerModel charTagger) {

  /** What a word costs that was seen {@code count} times, as HanLP smooths it. */
  static int cost(long count, long wordCount) {
    double p = 0.9 * 0.00001 + 0.1 * Math.min(count, wordCount) / wordCount;
    return (int) Math.round(-Math.log(p) * (1 << 10));
  }

  /** Set beside the cuts of a phrase whose parts the second stage leaves as they are. */
  static final int FIXED = 1 << 7;

  /** Where the phrase that ends at {@code state} is cut, and {@link #FIXED}. */
  int phraseCuts(int state) {
    return phraseCuts[Arrays.binarySearch(phraseStates, state)];
  }

  /** This dictionary without the words that a user took out or counted anew; all else is shared. */
  Dictionary without(List<Lexicon.Change> changes, UserDictionary users, char[] charCodes) {
    long[] cells = trie.cells;
    for (Lexicon.Change c : changes) {
      Lexicon.Word w = c.word();
      if ((w == null || w.count() > 0) && users.hides(c.text())) {
        int state = trie.state(c.text(), 0, c.text().length(), charCodes);
        if (state > 0 && trie.isWord(state)) {
          cells = cells == trie.cells ? cells.clone() : cells;
          cells[state] = DictionaryTrie.withoutWord(cells[state]);
        }
      }
    }
    return cells == trie.cells ? this : with(cells);
  }

  /** This dictionary with other cells of the same trie; all else is shared. */
  Dictionary with(long[] cells) {
    return new Dictionary(
        chars,
        trie.with(cells),
        unknownCost,
        numberCost,
        latinCost,
        wordCount,
        phraseStates,
        phraseCuts,
        tags,
        charTagger);
  }

  /** The dictionary of the default setting, loaded when first asked for and shared by all. */
  static Dictionary builtIn() {
    return BuiltIn.DICTIONARY;
  }

  private static final class BuiltIn {
    static final Dictionary DICTIONARY = read();

    private static Dictionary read() {
      String name = "lexicon.bin";
      try (InputStream in = Dictionary.class.getResourceAsStream(name)) {
        return DictionaryFormat.read(Objects.requireNonNull(in, name + " is not in the jar"));
      } catch (IOException e) {
        throw new UncheckedIOException("the built-in dictionary cannot be read", e);
      }
    }
  }
}
