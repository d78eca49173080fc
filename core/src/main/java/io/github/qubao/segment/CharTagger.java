package io.github.qubao.segment;

/**
 * Not thread-safe: one per worker. The second stage: finds words that the dictionary does not have
 * (未登录词), and settles those that it has but that are often two words. Where the shortest path left
 * single Han characters side by side, a tagger says which of them are one word; everything else
 * stays as it is.
 */
final class CharTagger {
  /** Longer runs are tagged in pieces of so many characters. */
  static final int LONGEST = 64;

  /** The lower bytes of both halves of an integer. */
  private static final int LANES = 0x00FF00FF;

  /** Stand for what is no Han character. */
  private static final int DIGIT = 1 << 17;

  private static final int LATIN = DIGIT + 1;
  private static final int OUTSIDE = DIGIT + 2;

  /**
   * By the lengths of the words that begin one, two and three characters before and whether one of
   * five begins four before: the longest that ends at the character, and the longest that covers it
   * and more on both sides, three bits each.
   */
  private static final byte[] OVER = new byte[1 << 13];

  static {
    for (int key = 0; key < OVER.length; key++) {
      int one = key & 15;
      int two = key >> 4 & 15;
      int three = key >> 8 & 15;
      int ends = (one & 1) != 0 ? 2 : 0;
      ends = (two & 2) != 0 ? 3 : ends;
      ends = (three & 4) != 0 ? 4 : ends;
      ends = key >> 12 != 0 ? 5 : ends;
      int covers = Math.max(longest(one & ~1), longest(two & ~3));
      covers = Math.max(covers, longest(three & ~7));
      OVER[key] = (byte) (ends | covers << 3);
    }
  }

  private final int[] chars = new int[LONGEST + 4];
  private final int[] words = new int[LONGEST];
  private final int[] entries = new int[LONGEST * CharTaggerModel.FEATURES];

  /** Of each character what speaks for B and E, and for M and S. */
  private final int[] sums = new int[LONGEST * 2];

  /** The best tag before, for each character and tag. */
  private final byte[] back = new byte[LONGEST * 4];

  /** The tags of the run tagged last. */
  private final byte[] tags = new byte[LONGEST];

  /** The longest of the lengths in a byte of {@link Window#wordLengths}, 0 if there is none. */
  private static int longest(int lengths) {
    return lengths == 0 ? 0 : 33 - Integer.numberOfLeadingZeros(lengths);
  }

  /** Whether the last run tagged has a cut before its character {@code i}. */
  boolean isCutBefore(int i) {
    return tags[i] == CharTaggerModel.B || tags[i] == CharTaggerModel.S;
  }

  /** The table's place of a feature of a character of the run looked at last. */
  int entry(int character, int feature) {
    return entries[character * CharTaggerModel.FEATURES + feature];
  }

  /** Looks at a run of {@code n} characters: its features are in {@link #entry} then. */
  void look(Window window, int from, int n, DictionaryTrie trie) {
    for (int i = -2; i < n + 2; i++) {
      chars[i + 2] = character(window, from + i);
    }
    int before = lengthsBefore(window, from, trie);
    for (int i = 0; i < n; i++) {
      int lengths = window.lengths(from + i, trie);
      words[i] = words(before, lengths);
      before = next(before, lengths);
    }
    CharTaggerModel.features(chars, n, words, entries);
  }

  /** The lengths at the four characters before {@code from}, the nearest in the lowest bits. */
  private static int lengthsBefore(Window window, int from, DictionaryTrie trie) {
    int before = 0;
    for (int at = Math.max(0, from - 4); at < from; at++) {
      before = next(before, window.lengths(at, trie));
    }
    return before;
  }

  private static int next(int before, int lengths) {
    return before << 4 & 0xFFFF | lengths;
  }

  /** The longest words that begin with, end with and cover a character, three bits each. */
  private static int words(int before, int lengths) {
    return longest(lengths) | OVER[before & 0xFFF | before >> 15 << 12] << 3;
  }

  private static int character(Window window, int at) {
    if (at < 0 || at >= window.filled) {
      return OUTSIDE;
    }
    char c = window.chars[at];
    char unit = window.codes[at];
    if ((unit & CharTable.IN_WORD) != 0) {
      return RuleChars.isDigit(c) ? DIGIT : LATIN;
    }
    return CharTable.key(c, unit);
  }

  /** Tags a run of {@code n} characters, two or more, by the best way through all tags. */
  void tag(Window window, int from, int n, DictionaryTrie trie, CharTaggerModel model) {
    if (n == 2) {
      tagPair(window, from, trie, model);
    } else {
      look(window, from, n, trie);
      sum(n, model);
      tagRun(n, model.transitions);
    }
  }

  /** Most runs are of two characters: one word or two. */
  private void tagPair(Window window, int from, DictionaryTrie trie, CharTaggerModel model) {
    int before = lengthsBefore(window, from, trie);
    int lengths = window.lengths(from, trie);
    int firstWords = words(before, lengths);
    int secondWords = words(next(before, lengths), window.lengths(from + 1, trie));
    boolean word =
        model.pairScore(
                character(window, from - 1),
                character(window, from),
                character(window, from + 1),
                character(window, from + 2),
                firstWords,
                secondWords)
            > 0;
    tags[0] = (byte) (word ? CharTaggerModel.B : CharTaggerModel.S);
    tags[1] = (byte) (word ? CharTaggerModel.E : CharTaggerModel.S);
  }

  /** Adds up what the features say of each tag: two sums in an integer, 16 bits each. */
  private void sum(int n, CharTaggerModel model) {
    int[] weights = model.biased;
    for (int i = 0; i < n; i++) {
      int bAndE = 0;
      int mAndS = 0;
      int first = i * CharTaggerModel.FEATURES;
      for (int k = 0; k < CharTaggerModel.FEATURES; k++) {
        int w = weights[entries[first + k]];
        bAndE += w & LANES;
        mAndS += w >>> 8 & LANES;
      }
      sums[2 * i] = bAndE;
      sums[2 * i + 1] = mAndS;
    }
  }

  private static int low(int sum) {
    return sum & 0xFFFF;
  }

  private static int high(int sum) {
    return sum >>> 16;
  }

  /** The best way through all tags of a run (Viterbi, 1967), which begins and ends with a word. */
  private void tagRun(int n, int[] t) {
    int b = low(sums[0]);
    int m = Integer.MIN_VALUE / 2;
    int e = Integer.MIN_VALUE / 2;
    int s = high(sums[1]);
    for (int i = 1; i < n; i++) {
      int eb = e + t[4 * CharTaggerModel.E + CharTaggerModel.B];
      int sb = s + t[4 * CharTaggerModel.S + CharTaggerModel.B];
      int bm = b + t[4 * CharTaggerModel.B + CharTaggerModel.M];
      int mm = m + t[4 * CharTaggerModel.M + CharTaggerModel.M];
      int be = b + t[4 * CharTaggerModel.B + CharTaggerModel.E];
      int me = m + t[4 * CharTaggerModel.M + CharTaggerModel.E];
      int es = e + t[4 * CharTaggerModel.E + CharTaggerModel.S];
      int ss = s + t[4 * CharTaggerModel.S + CharTaggerModel.S];
      back[4 * i + CharTaggerModel.B] = (byte) (eb > sb ? CharTaggerModel.E : CharTaggerModel.S);
      back[4 * i + CharTaggerModel.M] = (byte) (bm >= mm ? CharTaggerModel.B : CharTaggerModel.M);
      back[4 * i + CharTaggerModel.E] = (byte) (be >= me ? CharTaggerModel.B : CharTaggerModel.M);
      back[4 * i + CharTaggerModel.S] = (byte) (es > ss ? CharTaggerModel.E : CharTaggerModel.S);
      b = Math.max(eb, sb) + low(sums[2 * i]);
      m = Math.max(bm, mm) + low(sums[2 * i + 1]);
      e = Math.max(be, me) + high(sums[2 * i]);
      s = Math.max(es, ss) + high(sums[2 * i + 1]);
    }
    byte best = (byte) (e > s ? CharTaggerModel.E : CharTaggerModel.S);
    for (int i = n - 1; i >= 0; i--) {
      tags[i] = best;
      best = back[4 * i + best];
    }
  }
}
