package io.github.qubao.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A user's words as the path and the lattice look them up, and those
 * taken out.
 */
final class UserDictionary {
  /**
   * What a user's word takes off for each character: more than what is left of a built-in word on
   * both sides of it costs. The path with most characters in them wins; a word of one character may
   * lose to a built-in one that has it.
   */
  private static final int BONUS = 26;

  /** Takes words that are found. */
  interface Taker {
    /** Takes the word of number {@code user} that stands between two places of the window. */
    void take(Window window, int start, int end, int user, UserDictionary users);
  }

  final WordTrie trie;

  /** Words that are not to be put together; null if there are none. */
  final @Nullable WordTrie removed;

  /** Four integers a word, side by side so that what is asked together is in one cache line. */
  private final int[] words;

  private static final int COST = 0;
  private static final int COUNT = 1;
  private static final int TAG = 2;
  private static final int OWN_TAG = 3;
  private final String[] tagNames;

  /**
   * Reads what a user said about words.
   *
   * @param scale the unit of costs: so many are one natural logarithm
   * @param costs what a word costs that was seen so often
   */
  UserDictionary(
      List<Lexicon.Change> changes, char[] charCodes, int scale, IntUnaryOperator costs) {
    long added = 0;
    long out = 0;
    int n = 0;
    for (Lexicon.Change c : changes) {
      if (c.word() == null) {
        out += c.text().length();
      } else {
        added += c.text().length();
        n++;
      }
    }
    words = new int[4 * n];
    Map<String, Integer> names = new HashMap<>();
    Map<String, PartOfSpeech> known = new HashMap<>();
    trie = new WordTrie(charCodes, added);
    WordTrie without = out == 0 ? null : new WordTrie(charCodes, out);
    n = 0;
    for (Lexicon.Change c : changes) {
      Lexicon.Word w = c.word();
      if (w == null) {
        trie.remove(c.text());
        if (without != null && !isCharacter(c.text())) {
          without.add(c.text(), 0);
        }
        continue;
      }
      if (without != null) {
        without.remove(c.text());
      }
      PartOfSpeech p = known.computeIfAbsent(w.tag(), PartOfSpeech::ofTag);
      words[4 * n + COST] =
          w.count() == 0 ? -BONUS * scale * w.text().length() : costs.applyAsInt(w.count());
      words[4 * n + COUNT] = Math.max(1, w.count());
      words[4 * n + TAG] = p.ordinal();
      words[4 * n + OWN_TAG] =
          p.tag().equals(w.tag()) ? -1 : names.computeIfAbsent(w.tag(), t -> names.size());
      trie.add(w.text(), n++);
    }
    trie.trim();
    if (without != null) {
      without.trim();
    }
    removed = without;
    tagNames = new String[names.size()];
    names.forEach((name, at) -> tagNames[at] = name);
  }

  private static boolean isCharacter(String word) {
    return word.codePointCount(0, word.length()) == 1;
  }

  /** Whether no built-in word of this text may be proposed: it is taken out, or counted anew. */
  boolean hides(String word) {
    if (removed != null && removed.contains(word, 0, word.length())) {
      return true;
    }
    int own = trie.valueOf(word);
    return own >= 0 && words[4 * own + COST] >= 0;
  }

  /** Gives the words that begin at {@code at} to {@code taker}, the shortest first. */
  void find(Window window, int at, Taker taker) {
    char[] chars = window.chars;
    char[] codes = window.codes;
    int node = trie.single(chars[at], codes[at]);
    int end = at + 1;
    if (node != WordTrie.ROOT && trie.value(node) >= 0) {
      taker.take(window, at, end, trie.value(node), this);
    }
    if (end == window.filled) {
      return;
    }
    node = trie.pair(chars[at], codes[at], chars[end], codes[end]);
    while (node != WordTrie.ROOT) {
      int begin = end;
      end += trie.length(node);
      if (end > window.filled || !trie.matches(node, chars, codes, begin)) {
        return;
      }
      if (trie.value(node) >= 0) {
        taker.take(window, at, end, trie.value(node), this);
      }
      if (end == window.filled) {
        return;
      }
      node = trie.child(node, chars[end], codes[end]);
    }
  }

  int cost(int word) {
    return words[4 * word + COST];
  }

  int count(int word) {
    return words[4 * word + COUNT];
  }

  /** Part of speech. */
  byte tag(int word) {
    return (byte) words[4 * word + TAG];
  }

  /** The tag as the user gave it. */
  String tagName(int word) {
    int own = words[4 * word + OWN_TAG];
    return own >= 0 ? tagNames[own] : Tags.of(tag(word)).tag();
  }
}
