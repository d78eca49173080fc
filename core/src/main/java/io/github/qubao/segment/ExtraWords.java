package io.github.qubao.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Immutable and thread-safe. Words beside the built-in ones, in a trie of their own: the district
 * words, which cost what rare words cost, and a user's, which win.
 */
final class ExtraWords {
  /**
   * What a user's word takes off for each character, more than any word costs: the path with most
   * of them wins.
   */
  private static final int BONUS = 13 << 15;

  /** Codes of built-in characters have a bit each, the others share the last. */
  private static final int FIRSTS = 129;

  private final long[] firsts = new long[FIRSTS];
  private final DoubleArrayTrie trie;
  private final int[] costs;
  private final byte[] tags;

  ExtraWords(
      Map<String, PartOfSpeech> district,
      Map<String, PartOfSpeech> users,
      LexiconData data,
      char[] units) {
    int n = district.size() + users.size();
    costs = new int[n];
    tags = new byte[n];
    List<int[]> keys = new ArrayList<>(n);
    int rare = data.costs.unigram(1);
    district.forEach((w, p) -> add(keys, w, units, rare, p));
    users.forEach((w, p) -> add(keys, w, units, -BONUS * Math.min(64, w.length()), p));
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (i, k) -> Arrays.compare(keys.get(i), keys.get(k)));
    DoubleArrayTrie.Builder builder = new DoubleArrayTrie.Builder();
    for (int i : order) {
      // Sorting is stable: of a word that both have, the user's comes later and holds.
      builder.add(keys.get(i), i);
    }
    trie = builder.build();
  }

  private void add(List<int[]> keys, String word, char[] units, int cost, PartOfSpeech p) {
    costs[keys.size()] = cost;
    tags[keys.size()] = (byte) p.ordinal();
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

  boolean isUsers(int word) {
    return costs[word] < 0;
  }

  byte tag(int word) {
    return tags[word];
  }
}
