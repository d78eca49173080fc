package io.github.qubao.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Immutable and thread-safe. A user's words, in a trie of their own. */
final class UserWords {
  /**
   * What a user's word takes off for each character: more than what is left of a built-in word on
   * both sides of it costs. The path with most characters in them wins.
   */
  private static final int BONUS = 26 << 15;

  /** Codes of built-in characters have a bit each, the others share the last. */
  private static final int FIRSTS = 129;

  private final long[] firsts = new long[FIRSTS];
  private final DoubleArrayTrie trie;
  private final int[] costs;
  private final byte[] tags;

  UserWords(Map<String, PartOfSpeech> words, char[] units) {
    int n = words.size();
    costs = new int[n];
    tags = new byte[n];
    List<int[]> keys = new ArrayList<>(n);
    words.forEach((w, p) -> add(keys, w, units, -BONUS * w.length(), p));
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (i, k) -> Arrays.compare(keys.get(i), keys.get(k)));
    DoubleArrayTrie.Builder builder = new DoubleArrayTrie.Builder();
    for (int i : order) {
      builder.add(keys.get(i), i);
    }
    trie = builder.build();
  }

  private void add(List<int[]> keys, String word, char[] units, int cost, PartOfSpeech p) {
    costs[keys.size()] = cost;
    tags[keys.size()] = (byte) (p.ordinal() | TokenBuffer.WHOLE);
    keys.add(encode(word, units));
  }

  private int[] encode(String word, char[] units) {
    int[] out = new int[word.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = code(word.charAt(i), units[word.charAt(i)]);
    }
    int first = Math.min(out[0], FIRSTS * 64 - 1);
    firsts[first >>> 6] |= 1L << first;
    return out;
  }

  /** Characters that no built-in word has keep a code of their own behind the others. */
  private static int code(char c, char unit) {
    int code = unit & Characters.CODE;
    return code != 0 ? code : Characters.CODE + 1 + c;
  }

  /** Whether a word may begin with the character. */
  boolean mayBegin(char c, char unit) {
    int first = Math.min(code(c, unit), FIRSTS * 64 - 1);
    return (firsts[first >>> 6] & 1L << first) != 0;
  }

  /** The state after {@code state} by a character, -1 if there is none. */
  int step(int state, char c, char unit) {
    int next = trie.cells[2 * state] + code(c, unit);
    return 2 * next + 1 < trie.cells.length && trie.cells[2 * next + 1] == state ? next : -1;
  }

  /** The word that ends at {@code state}, -1 if none does. */
  int word(int state) {
    return trie.values[state];
  }

  int cost(int word) {
    return costs[word];
  }

  /** Part of speech, and that the token is to stay whole. */
  byte tag(int word) {
    return tags[word];
  }
}
