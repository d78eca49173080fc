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
  private final int[] entries = new int[LONGEST * CharTaggerModel.FEATURES];

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
  void look(Window window, int from, int n) {
    for (int i = -2; i < n + 2; i++) {
      chars[i + 2] = character(window, from + i);
    }
    byte[] lengths = window.wordLengths;
    for (int i = 0; i < n; i++) {
      int at = from + i;
      int key = at > 0 ? lengths[at - 1] : 0;
      key |= at > 1 ? lengths[at - 2] << 4 : 0;
      key |= at > 2 ? lengths[at - 3] << 8 : 0;
      key |= at > 3 ? lengths[at - 4] >> 3 << 12 : 0;
      int words = longest(lengths[at]) | OVER[key] << 3;
      CharTaggerModel.features(chars, i + 2, words, entries, i * CharTaggerModel.FEATURES);
    }
  }

  private static int character(Window window, int at) {
    if (at < 0 || at >= window.filled) {
      return OUTSIDE;
    }
    char c = window.chars[at];
    int unit = window.codes[at];
    if ((unit & CharTable.IN_WORD) != 0) {
      return NumberRules.isDigit(c) ? DIGIT : LATIN;
    }
    int code = unit & CharTable.CODE;
    return code != 0 ? code : CharTable.CODE + 1 + c;
  }

  /** Tags a run of {@code n} characters by the best way through all tags (Viterbi, 1967). */
  void tag(Window window, int from, int n, CharTaggerModel model) {
    look(window, from, n);
    int[] weights = model.weights;
    int[] t = model.transitions;
    int b = 0;
    int m = 0;
    int e = 0;
    int s = 0;
    for (int i = 0; i < n; i++) {
      int wb = 0;
      int wm = 0;
      int we = 0;
      int ws = 0;
      int last = (i + 1) * CharTaggerModel.FEATURES;
      for (int k = i * CharTaggerModel.FEATURES; k < last; k++) {
        int w = weights[entries[k]];
        wb += (byte) w;
        wm += (byte) (w >> 8);
        we += (byte) (w >> 16);
        ws += w >> 24;
      }
      if (i == 0) {
        // A run begins and ends with a word.
        b = wb;
        s = ws;
        m = Integer.MIN_VALUE / 2;
        e = Integer.MIN_VALUE / 2;
        continue;
      }
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
      b = Math.max(eb, sb) + wb;
      m = Math.max(bm, mm) + wm;
      e = Math.max(be, me) + we;
      s = Math.max(es, ss) + ws;
    }
    byte best = (byte) (e > s ? CharTaggerModel.E : CharTaggerModel.S);
    for (int i = n - 1; i >= 0; i--) {
      tags[i] = best;
      best = back[4 * i + best];
    }
  }
}
