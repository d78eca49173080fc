package io.github.qubao.segment;

import java.util.Arrays;

/**
 * Stateless. Cuts long words into the words that they are made of, for search: 北京大学 into 北京 and 大学.
 * A part has two characters or more; only the last may have one (生态环境局, 预订率). What has no such
 * parts, and a word of the user's, stays whole.
 */
final class FineWords {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 32;
  private static final int NEVER = Integer.MAX_VALUE / 2;

  private FineWords() {}

  /** Cuts in place; the buffer has tags. */
  static void cut(String text, Settings settings, Dictionary dictionary, TokenBuffer words) {
    int n = words.size;
    int[] ends = Arrays.copyOf(words.ends, n);
    int[] kinds = Arrays.copyOf(words.words, n);
    byte[] tags = Arrays.copyOf(words.tags, n);
    int out = 0;
    int start = 0;
    for (int i = 0; i < n; i++) {
      int length = ends[i] - start;
      // A shorter one is cut where no dictionary has it: 预订 率.
      boolean derived =
          length == SHORTEST - 1
              && kinds[i] == PathWord.NOUN
              && DerivedWords.isSuffix(settings.form(text.charAt(ends[i] - 1)));
      boolean mayBeCut =
          (length >= SHORTEST || derived) && length <= LONGEST && !PathWord.isUser(kinds[i]);
      int[] from = mayBeCut ? parts(text, start, ends[i], settings, dictionary.trie()) : new int[0];
      words.ensure(out + from.length + 1);
      for (int k = 1; k <= from.length; k++) {
        int begin = start + from[k - 1];
        int end = k == from.length ? ends[i] : start + from[k];
        int state = dictionary.trie().state(text, begin, end, settings.charCodes());
        byte known = (byte) (dictionary.tags().tag(state) & ~TagDictionary.AMBIGUOUS);
        byte tag = state > 0 && known > 0 ? known : PathWord.tag(PathWord.NOUN);
        words.put(out++, end, PathWord.of(tag), tag);
      }
      if (from.length == 0) {
        words.put(out++, ends[i], kinds[i], tags[i]);
      }
      start = ends[i];
    }
    words.size = out;
  }

  /**
   * Where the parts of a word begin, as few of them as there can be, the longest first; none if it
   * has no parts.
   */
  private static int[] parts(
      String text, int start, int end, Settings settings, DictionaryTrie trie) {
    int n = end - start;
    int[] count = new int[n + 1];
    int[] next = new int[n + 1];
    Arrays.fill(count, NEVER);
    count[n] = 0;
    for (int at = n - 1; at >= 0; at--) {
      int state = 0;
      for (int to = at + 1; to <= n && to - at < n; to++) {
        char c = text.charAt(start + to - 1);
        state = trie.step(state, settings.charCodes()[c] & CharTable.CODE);
        if (state == 0) {
          break;
        }
        boolean fits = to > at + 1 || to == n;
        if (fits && trie.isWord(state) && count[to] + 1 <= count[at]) {
          count[at] = count[to] + 1;
          next[at] = to;
        }
      }
    }
    if (count[0] >= NEVER) {
      // What an office is: 清华大学.
      boolean office =
          n > 3
              && OfficeWords.HEADS.contains(settings.lookupForm(text.substring(end - 2, end)))
              && !settings.isTakenOut(text, start, end - 2)
              && !settings.isTakenOut(text, end - 2, end);
      return office ? new int[] {0, n - 2} : new int[0];
    }
    int[] out = new int[count[0]];
    for (int k = 0, at = 0; k < out.length; k++, at = next[at]) {
      out[k] = at;
    }
    return out;
  }
}
