package io.github.qubao.segment;

import io.github.qubao.text.Characters;
import java.util.Arrays;
import java.util.Map;

/**
 * Stateless. Marks the words of a trie that the shortest path takes whole wherever no word crosses
 * their ends: what is inside need not be looked at then, and the path is the same.
 */
final class CertainWords {
  private CertainWords() {}

  /**
   * Sets {@link DictionaryTrie#CERTAIN} in the cells of the words of which it holds.
   *
   * @param codes codes of characters
   * @param unknownCost what a character costs that is not proposed by itself
   */
  static void mark(
      long[] cells, Iterable<String> words, Map<Character, Integer> codes, int unknownCost) {
    for (String word : words) {
      if (word.length() > 1 && word.chars().allMatch(CertainWords::isPlain)) {
        int[] key = DictionaryWriter.encode(word, codes);
        int state = state(cells, key, 0, key.length);
        long cell = cells[state];
        if (DictionaryTrie.cost(cell) > 0
            && (cell & DictionaryTrie.PHRASE) == 0
            && !isCrossed(cells, key)
            && DictionaryTrie.cost(cell) <= splitCost(cells, key, unknownCost)) {
          cells[state] |= DictionaryTrie.CERTAIN;
        }
      }
    }
  }

  /** Whether no rule looks at the character. */
  private static boolean isPlain(int c) {
    return Characters.isHan(c) && !ChineseNumerals.mayBegin((char) c) && c != '第';
  }

  /** Whether a word may begin with two of the last characters or more and go on behind the word. */
  private static boolean isCrossed(long[] cells, int[] key) {
    for (int from = 1; from + 1 < key.length; from++) {
      int state = state(cells, key, from, key.length);
      if (state > 0 && DictionaryTrie.base(cells[state]) > 0) {
        return true;
      }
    }
    return false;
  }

  /** What the cheapest way costs through two or more words. */
  private static int splitCost(long[] cells, int[] key, int unknownCost) {
    int n = key.length;
    int[] cost = new int[n + 1];
    Arrays.fill(cost, Integer.MAX_VALUE / 2);
    cost[0] = 0;
    for (int from = 0; from < n; from++) {
      for (int to = from + 1; to <= n; to++) {
        int state = state(cells, key, from, to);
        int price = state > 0 ? DictionaryTrie.cost(cells[state]) : 0;
        if (to == from + 1 && price == 0) {
          price = unknownCost;
        }
        if (price > 0 && to - from < n) {
          cost[to] = Math.min(cost[to], cost[from] + price);
        }
      }
    }
    return cost[n];
  }

  private static int state(long[] cells, int[] key, int from, int to) {
    int state = 0;
    for (int i = from; i < to; i++) {
      int base = DictionaryTrie.base(cells[state]);
      if (base == 0 || (cells[base + key[i]] & DictionaryTrie.LABEL) != key[i]) {
        return 0;
      }
      state = base + key[i];
    }
    return state;
  }
}
