package io.github.qubao.segment;

/**
 * Not thread-safe: one per worker. Chooses among the parts of speech of ambiguous words: a hidden
 * Markov model of the first order (Viterbi, 1967), from one word with a single part of speech to
 * the next.
 */
final class PosTagger {
  /** A stretch of ambiguous words is settled after so many. */
  private static final int LONGEST = 64;

  /** Room for a choice's number or its tag below a cost: the least of such sums tells both. */
  private static final int CHOICE_BITS = 5;

  private static final int CHOICE = (1 << CHOICE_BITS) - 1;

  /** Costs and tags of the choices of a word and of the word before it. */
  private final int[][] costs = new int[2][TagDictionary.TAGS];

  private final int[][] tagsOf = new int[2][TagDictionary.TAGS];

  /** For each word of the stretch and each of its choices, its tag and the best choice before. */
  private final short[] back = new short[LONGEST * TagDictionary.TAGS];

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
    int size = out.size;
    // Text begins as it goes on after a mark.
    int before = from > 0 ? tags[from - 1] : PartOfSpeech.PUNCTUATION.ordinal();
    for (int i = from; i < size; ) {
      if (tags[i] < TagDictionary.AMBIGUOUS) {
        before = tags[i++];
        continue;
      }
      int end = i + 1;
      while (end < size && end < i + LONGEST && tags[end] >= TagDictionary.AMBIGUOUS) {
        end++;
      }
      if (!ends && end == size) {
        return i;
      }
      int next = end < size ? tags[end] & ~TagDictionary.AMBIGUOUS : 0;
      if (end == i + 1) {
        tags[i] = single(dictionary.firstChoice(out.words[i]), before, next, dictionary);
      } else {
        stretch(i, end, before, next, dictionary, out);
      }
      i = end;
      before = tags[i - 1];
    }
    return size;
  }

  /** The part of speech of a word between two whose parts of speech are known; 0 for no next. */
  private static byte single(int word, int before, int next, TagDictionary dictionary) {
    int least = Integer.MAX_VALUE;
    for (int i = word, choice = 0; !TagDictionary.isLast(choice); i++) {
      choice = dictionary.choice(i);
      int tag = TagDictionary.tagOf(choice);
      int c = dictionary.transition(before, tag) + TagDictionary.costOf(choice);
      c += next > 0 ? dictionary.transition(tag, next) : 0;
      least = Math.min(least, c << CHOICE_BITS | tag);
    }
    return (byte) (least & CHOICE);
  }

  private void stretch(
      int first, int end, int before, int next, TagDictionary dictionary, TokenBuffer out) {
    int[] last = costs[0];
    int[] lastTags = tagsOf[0];
    int[] now = costs[1];
    int[] nowTags = tagsOf[1];
    short[] back = this.back;
    last[0] = 0;
    lastTags[0] = before;
    int lastCount = 1;
    for (int i = first; i < end; i++) {
      int word = dictionary.firstChoice(out.words[i]);
      int row = (i - first) * TagDictionary.TAGS;
      int count = 0;
      for (int choice = 0; !TagDictionary.isLast(choice); count++) {
        choice = dictionary.choice(word + count);
        int tag = TagDictionary.tagOf(choice);
        int best = Integer.MAX_VALUE;
        for (int p = 0; p < lastCount; p++) {
          int c = last[p] + dictionary.transition(lastTags[p], tag);
          best = Math.min(best, c << CHOICE_BITS | p);
        }
        back[row + count] = (short) (tag << CHOICE_BITS | best & CHOICE);
        now[count] = (best >> CHOICE_BITS) + TagDictionary.costOf(choice);
        nowTags[count] = tag;
      }
      lastCount = count;
      int[] swap = last;
      last = now;
      now = swap;
      swap = lastTags;
      lastTags = nowTags;
      nowTags = swap;
    }
    int least = Integer.MAX_VALUE;
    for (int p = 0; p < lastCount; p++) {
      int c = last[p] + (next > 0 ? dictionary.transition(lastTags[p], next) : 0);
      least = Math.min(least, c << CHOICE_BITS | p);
    }
    int best = least & CHOICE;
    for (int i = end - 1; i >= first; i--) {
      int choice = back[(i - first) * TagDictionary.TAGS + best];
      out.tags[i] = (byte) (choice >> CHOICE_BITS);
      best = choice & CHOICE;
    }
  }
}
