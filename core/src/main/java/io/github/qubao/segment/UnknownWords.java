package io.github.qubao.segment;

/**
 * Not thread-safe: one per thread, kept in its {@link TokenBuffer}. Finds words that no lexicon has
 * (未登录词): where the lattice left single Han characters side by side, a tagger says which of them
 * are one word. Everything else stays as it is, so the cost is that of a tenth of the text.
 */
final class UnknownWords {
  /** Longer runs are looked at in pieces of so many characters. */
  private static final int LONGEST = 64;

  /** Characters of words around a run that the tagger sees. */
  private static final int AROUND = 4;

  /** Words of the lexicon count as this long at the most. */
  private static final int LONGEST_WORD = 5;

  /** Stand for what is no Han character. */
  private static final int DIGIT = 1 << 17;

  private static final int LATIN = DIGIT + 1;
  private static final int OUTSIDE = DIGIT + 2;

  private static final byte NOUN = (byte) PartOfSpeech.NOUN.ordinal();
  private static final byte PERSON = (byte) PartOfSpeech.PERSON.ordinal();

  private final int[] chars = new int[LONGEST + 4];

  /** Of each character of the run, the longest words that begin with, end with and cover it. */
  private final int[] words = new int[LONGEST];

  private final int[] entries = new int[LONGEST * TaggerModel.FEATURES];

  /** The best tag before, for each character and tag. */
  private final byte[] back = new byte[LONGEST * 4];

  /** The tags of the run looked at last. */
  private final byte[] tags = new byte[LONGEST];

  /** Cuts the tokens of {@code out} again where it is called for. */
  void find(String text, Engine engine, TaggerModel model, boolean tagged, TokenBuffer out) {
    int n = out.size;
    int to = 0;
    int start = 0;
    for (int i = 0; i < n; ) {
      int run = run(text, start, i, engine, out);
      if (run == 1
          && PersonNames.endsAt(text, i, to, engine, out)
          && !isTakenOut(text, start, out.ends[i + 1], engine)) {
        out.tags[to] = tagged ? PERSON : 0;
        out.ends[to++] = out.ends[i + 1];
        start = out.ends[i + 1];
        i += 2;
        continue;
      }
      if (run < 2) {
        out.tags[to] = out.tags[i];
        start = out.ends[i];
        out.ends[to++] = out.ends[i++];
        continue;
      }
      tag(text, start, run, engine, model);
      leaveApart(text, start, run, engine);
      for (int k = 0; k < run; i++, k++) {
        if (k > 0 && tags[k] != TaggerModel.B && tags[k] != TaggerModel.S) {
          out.ends[to - 1] = out.ends[i];
          if (tagged) {
            out.tags[to - 1] =
                partOfSpeech(text, to > 1 ? out.ends[to - 2] : 0, out.ends[i], engine);
          }
        } else {
          out.ends[to] = out.ends[i];
          out.tags[to++] = out.tags[i];
        }
      }
      start = out.ends[to - 1];
    }
    out.size = to;
  }

  /**
   * How many single Han characters stand from token {@code i} on, which begins at {@code start}.
   */
  static int run(String text, int start, int i, Engine engine, TokenBuffer out) {
    int j = i;
    while (j < out.size && j - i < LONGEST && isSingle(text, start + j - i, j, engine, out)) {
      j++;
    }
    return j - i;
  }

  private static boolean isSingle(String text, int at, int token, Engine engine, TokenBuffer out) {
    return out.ends[token] == at + 1
        && (engine.units[text.charAt(at)] & Characters.HAN) != 0
        && (out.tags[token] & TokenBuffer.WHOLE) == 0;
  }

  private static boolean isTakenOut(String text, int from, int to, Engine engine) {
    WordTrie removed = engine.users == null ? null : engine.users.removed;
    return removed != null && removed.contains(text, from, to);
  }

  /** Of a run of {@code n} characters, leaves apart those of words that the user took out. */
  private void leaveApart(String text, int from, int n, Engine engine) {
    if (engine.users == null || engine.users.removed == null) {
      return;
    }
    int begin = 0;
    for (int k = 1; k <= n; k++) {
      if (k == n || tags[k] == TaggerModel.B || tags[k] == TaggerModel.S) {
        if (k - begin > 1 && isTakenOut(text, from + begin, from + k, engine)) {
          java.util.Arrays.fill(tags, begin, k, (byte) TaggerModel.S);
        }
        begin = k;
      }
    }
  }

  /** The lexicon's, if it has the word after all; a person if it looks like one, else a noun. */
  private static byte partOfSpeech(String text, int from, int to, Engine engine) {
    int state = engine.data.state(text, from, to, engine.units);
    if (state > 0 && engine.data.cells[4 * state + LexiconData.ID] >= 0) {
      return engine.data.tags[state];
    }
    boolean name = to - from == 3 && PersonNames.isSurname(engine.form(text.charAt(from)));
    return name ? PERSON : NOUN;
  }

  /** Looks at a run of {@code n} characters and leaves its features in {@link #entries}. */
  void look(String text, int from, int n, Engine engine) {
    char[] units = engine.units;
    for (int i = -2; i < n + 2; i++) {
      chars[i + 2] = character(text, from + i, units);
    }
    java.util.Arrays.fill(words, 0, n, 0);
    int[] cells = engine.data.cells;
    int end = Math.min(text.length(), from + n + AROUND);
    for (int at = Math.max(0, from - AROUND); at < from + n && at + 1 < text.length(); at++) {
      int first = units[text.charAt(at)] & Characters.CODE;
      if (!engine.data.mayBegin(first, units[text.charAt(at + 1)] & Characters.CODE)) {
        continue;
      }
      int state = 0;
      int last = Math.min(end, at + LONGEST_WORD);
      for (int i = at; i < last; i++) {
        int code = units[text.charAt(i)] & Characters.CODE;
        int next = cells[4 * state] + code;
        if (code == 0 || cells[4 * next + LexiconData.CHECK] != state) {
          break;
        }
        state = next;
        if (i > at && cells[4 * state + LexiconData.ID] >= 0) {
          note(at - from, i - from, n);
        }
      }
    }
    for (int i = 0; i < n; i++) {
      TaggerModel.features(chars, i + 2, words[i], entries, i * TaggerModel.FEATURES);
    }
  }

  /** A word of the lexicon stands over the run's characters from {@code first} to {@code last}. */
  private void note(int first, int last, int n) {
    int length = last - first + 1;
    if (first >= 0) {
      words[first] = Math.max(words[first] & 7, length) | words[first] & ~7;
    }
    if (last >= 0 && last < n) {
      words[last] = Math.max(words[last] >> 3 & 7, length) << 3 | words[last] & ~(7 << 3);
    }
    for (int i = Math.max(0, first + 1); i < Math.min(n, last); i++) {
      words[i] = Math.max(words[i] >> 6, length) << 6 | words[i] & 63;
    }
  }

  int entry(int character, int feature) {
    return entries[character * TaggerModel.FEATURES + feature];
  }

  private static int character(String text, int at, char[] units) {
    if (at < 0 || at >= text.length()) {
      return OUTSIDE;
    }
    char c = text.charAt(at);
    int unit = units[c];
    if ((unit & Characters.IN_WORD) != 0) {
      return NumberRules.isDigit(c) ? DIGIT : LATIN;
    }
    int code = unit & Characters.CODE;
    return code != 0 ? code : Characters.CODE + 1 + c;
  }

  /** The best tags (Viterbi, 1967); a run begins and ends with a word. */
  private void tag(String text, int from, int n, Engine engine, TaggerModel model) {
    look(text, from, n, engine);
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
      for (int k = i * TaggerModel.FEATURES; k < (i + 1) * TaggerModel.FEATURES; k++) {
        int w = weights[entries[k]];
        wb += (byte) w;
        wm += (byte) (w >> 8);
        we += (byte) (w >> 16);
        ws += w >> 24;
      }
      if (i == 0) {
        b = wb;
        s = ws;
        m = Integer.MIN_VALUE / 2;
        e = Integer.MIN_VALUE / 2;
        continue;
      }
      int eb = e + t[4 * TaggerModel.E + TaggerModel.B];
      int sb = s + t[4 * TaggerModel.S + TaggerModel.B];
      int bm = b + t[4 * TaggerModel.B + TaggerModel.M];
      int mm = m + t[4 * TaggerModel.M + TaggerModel.M];
      int be = b + t[4 * TaggerModel.B + TaggerModel.E];
      int me = m + t[4 * TaggerModel.M + TaggerModel.E];
      int es = e + t[4 * TaggerModel.E + TaggerModel.S];
      int ss = s + t[4 * TaggerModel.S + TaggerModel.S];
      back[4 * i + TaggerModel.B] = (byte) (eb > sb ? TaggerModel.E : TaggerModel.S);
      back[4 * i + TaggerModel.M] = (byte) (bm >= mm ? TaggerModel.B : TaggerModel.M);
      back[4 * i + TaggerModel.E] = (byte) (be >= me ? TaggerModel.B : TaggerModel.M);
      back[4 * i + TaggerModel.S] = (byte) (es > ss ? TaggerModel.E : TaggerModel.S);
      b = Math.max(eb, sb) + wb;
      m = Math.max(bm, mm) + wm;
      e = Math.max(be, me) + we;
      s = Math.max(es, ss) + ws;
    }
    byte best = (byte) (e > s ? TaggerModel.E : TaggerModel.S);
    for (int i = n - 1; i >= 0; i--) {
      tags[i] = best;
      best = back[4 * i + best];
    }
  }
}
