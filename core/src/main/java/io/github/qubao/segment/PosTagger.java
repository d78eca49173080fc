package io.github.qubao.segment;

/**
 * Not thread-safe: one per worker. Chooses among the parts of speech of ambiguous words: a hidden
 * Markov model of the first order (Viterbi, 1967), from one word with a single part of speech to
 * the next.
 */
final class PosTagger {
  /** A stretch of ambiguous words is settled after so many. */
  private static final int LONGEST = 64;

  /** Where the choices of the words of a stretch begin. */
  private final int[] word = new int[LONGEST];

  private final int[][] cost = new int[2][TagDictionary.TAGS];

  /** For each word of the stretch and each of its tags, the best tag before. */
  private final byte[] back = new byte[LONGEST * TagDictionary.TAGS];

  /** Settles the tags of the tokens, which are as {@link TagDictionary#tag} gives them. */
  void choose(TagDictionary dictionary, TokenBuffer out) {
    choose(dictionary, out, 0, true);
  }

  /**
   * The same from token {@code from} on, those before it being settled.
   *
   * @param ends whether no token will follow the last
   * @return the first token whose tag depends on what will follow; their number if none does
   */
  int choose(TagDictionary dictionary, TokenBuffer out, int from, boolean ends) {
    byte[] tags = out.tags;
    // Text begins as it goes on after a mark.
    int before = from > 0 ? tags[from - 1] : PartOfSpeech.PUNCTUATION.ordinal();
    for (int i = from; i < out.size; ) {
      if ((tags[i] & TagDictionary.AMBIGUOUS) == 0) {
        before = tags[i++];
        continue;
      }
      int n = 0;
      while (i + n < out.size && n < LONGEST && (tags[i + n] & TagDictionary.AMBIGUOUS) != 0) {
        word[n] = dictionary.firstChoice(out.words[i + n]);
        n++;
      }
      if (!ends && i + n == out.size) {
        return i;
      }
      int next = i + n < out.size ? tags[i + n] & ~TagDictionary.AMBIGUOUS : 0;
      if (n == 1) {
        tags[i] = single(word[0], before, next, dictionary);
      } else {
        stretch(i, n, before, next, dictionary, out);
      }
      i += n;
      before = tags[i - 1];
    }
    return out.size;
  }

  /** The part of speech of a word between two whose parts of speech are known; 0 for no next. */
  private static byte single(int word, int before, int next, TagDictionary dictionary) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = word, choice = 0; !TagDictionary.isLast(choice); i++) {
      choice = dictionary.choice(i);
      int tag = TagDictionary.tagOf(choice);
      int c = dictionary.transition(before, tag) + TagDictionary.costOf(choice);
      c += next > 0 ? dictionary.transition(tag, next) : 0;
      if (c < least) {
        least = c;
        best = tag;
      }
    }
    return (byte) best;
  }

  private void stretch(
      int first, int n, int before, int next, TagDictionary dictionary, TokenBuffer out) {
    int[] last = cost[0];
    int[] now = cost[1];
    int lastCount = 0;
    for (int k = 0; k < n; k++) {
      int count = 0;
      for (int choice = 0; !TagDictionary.isLast(choice); count++) {
        choice = dictionary.choice(word[k] + count);
        int tag = TagDictionary.tagOf(choice);
        int best = k == 0 ? dictionary.transition(before, tag) : Integer.MAX_VALUE;
        for (int p = 0; p < lastCount; p++) {
          int tagBefore = TagDictionary.tagOf(dictionary.choice(word[k - 1] + p));
          int c = last[p] + dictionary.transition(tagBefore, tag);
          if (c < best) {
            best = c;
            back[k * TagDictionary.TAGS + count] = (byte) p;
          }
        }
        now[count] = best + TagDictionary.costOf(choice);
      }
      lastCount = count;
      int[] swap = last;
      last = now;
      now = swap;
    }
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int r = 0; r < lastCount; r++) {
      int tag = TagDictionary.tagOf(dictionary.choice(word[n - 1] + r));
      int c = last[r] + (next > 0 ? dictionary.transition(tag, next) : 0);
      if (c < least) {
        least = c;
        best = r;
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      out.tags[first + k] = (byte) TagDictionary.tagOf(dictionary.choice(word[k] + best));
      best = back[k * TagDictionary.TAGS + best];
    }
  }
}
