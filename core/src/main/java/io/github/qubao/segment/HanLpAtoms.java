package io.github.qubao.segment;

/**
 * Not thread-safe: one per lattice. Finds atoms (原子), which stand where no word of HanLP's
 * dictionary does: runs of one category of character. HanLP looks for them only on the way of
 * longest words; and a run that goes on over Chinese numerals has atoms of them beside their words.
 */
final class HanLpAtoms {
  private final Window window;

  /** The next place on the way of longest words. */
  private int greedy;

  /** Where the next of a run of atoms begins, -1 if there is none. */
  private int next;

  /** Where that run ends. */
  private int runEnd;

  HanLpAtoms(Window window) {
    this.window = window;
  }

  /** Begins a text. */
  void begin() {
    greedy = 0;
    next = -1;
  }

  /** The first {@code by} characters of the window are dropped. */
  void drop(int by) {
    greedy -= by;
    next -= by;
    runEnd -= by;
  }

  /** Whether an atom of a run that began before begins at {@code at}. */
  boolean isNext(int at) {
    return at == next;
  }

  /**
   * The end of the atom that begins at {@code at}; {@code at} if none does.
   *
   * @param longest the end of the longest word that begins there, 0 if none does
   */
  int end(int at, int longest, HanLpDictionary dictionary) {
    if (at == greedy && longest == 0) {
      runEnd = runEnd(at, dictionary);
      next = at;
    }
    int to = at;
    if (at == next) {
      to = atomEnd(at, dictionary);
      next = to < runEnd ? to : -1;
    }
    if (at == greedy) {
      greedy = longest > 0 ? longest : runEnd;
    }
    return to;
  }

  /**
   * The same with a user's words, where no word begins. The way of longest words is not known then:
   * an atom goes on over characters of its category until one of theirs may begin, but is no word
   * that they took out.
   */
  int end(int at, UserDictionary users, HanLpDictionary dictionary) {
    runEnd = runEnd(at, dictionary);
    int last = atomEnd(at, dictionary);
    int behind = RuleChars.behind(window.chars, at, window.filled);
    int to = behind;
    while (to < last
        && (window.cutsWord(to) || !users.trie.mayBegin(window.chars[to], window.codes[to]))) {
      to++;
    }
    int category = dictionary.category(window.chars[at]);
    boolean removed =
        users.removed != null
            && !HanLpDictionary.isNumber(category)
            && category != HanLpDictionary.SINGLE
            && window.valueIn(users.removed, at, to) >= 0;
    return removed ? behind : to;
  }

  private int runEnd(int at, HanLpDictionary dictionary) {
    int to = at + 1;
    while (to < window.filled
        && to < at + RuleChars.LONGEST
        && (!dictionary.wordBegins(window, to)
            || dictionary.category(window.chars[to]) == HanLpDictionary.CHINESE_NUMBER)) {
      to++;
    }
    return to;
  }

  private int atomEnd(int at, HanLpDictionary dictionary) {
    char[] text = window.chars;
    int to = at + 1;
    int category = dictionary.category(text[at]);
    while (to < runEnd) {
      boolean point =
          category == HanLpDictionary.NUMBER_SIGN
              && "，,．.".indexOf(text[to]) >= 0
              && to + 1 < runEnd
              && dictionary.category(text[to + 1]) == HanLpDictionary.NUMBER_SIGN;
      if (dictionary.category(text[to]) != category && !point) {
        break;
      }
      to++;
    }
    return to;
  }
}
