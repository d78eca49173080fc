package io.github.qubao.entity;

/** Stateless. What the other places tell where the same characters stand in a text. */
final class Repeated {
  /** So many characters to each side are read for one name, so that time stays linear. */
  private static final int WIDTH = 2000;

  private Repeated() {}

  /** Whether the characters stand near there once more. */
  static boolean isTold(Words w, int from, int to) {
    return next(w.text(), from, to, Math.max(0, from - WIDTH), from) >= 0
        || next(w.text(), from, to, to, to + WIDTH) >= 0;
  }

  /**
   * How often the characters stand near there, if the same stands behind them each time; else 0.
   */
  static int alwaysBefore(Words w, int from, int to) {
    String text = w.text();
    int times = 0;
    for (int at = next(text, from, to, Math.max(0, from - WIDTH), to + WIDTH);
        at >= 0;
        at = next(text, from, to, at + 1, to + WIDTH)) {
      int behind = at + to - from;
      if (behind >= text.length() || text.charAt(behind) != text.charAt(to)) {
        return 0;
      }
      times++;
    }
    return times;
  }

  /** Where from {@code at} on, before {@code end}, the characters begin that stand there, or -1. */
  private static int next(String text, int from, int to, int at, int end) {
    char first = text.charAt(from);
    int last = Math.min(end, text.length() - (to - from) + 1);
    for (int i = at; i < last; i++) {
      if (text.charAt(i) == first && text.regionMatches(i, text, from, to - from)) {
        return i;
      }
    }
    return -1;
  }
}
