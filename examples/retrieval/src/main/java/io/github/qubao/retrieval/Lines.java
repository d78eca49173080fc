package io.github.qubao.retrieval;

import io.github.qubao.text.Characters;

/** Stateless and thread-safe. What a line of a text tells by itself. */
final class Lines {
  private static final String END_MARKS = Characters.SENTENCE_ENDS + Characters.CLOSERS + "；;：:\"";

  private Lines() {}

  /** The offset of the line break at or after {@code from}, or the text's end. */
  static int end(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /**
   * Whether a line is a row of a table: a tab between two cells, two bars, or two gaps of two
   * blanks or a full-width one.
   */
  static boolean isTableRow(String text, int from, int to) {
    int first = Characters.skipBlanks(text, from, to);
    int last = Characters.skipBlanksBack(text, first, to);
    int bars = 0;
    int gaps = 0;
    for (int i = first; i < last; i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        return true;
      }
      if (c == '|' || c == '｜' || c == '│') {
        bars++;
      } else if (Characters.isBlank(c)) {
        int end = Characters.skipBlanks(text, i, last);
        gaps += end - i > 1 || c == '\u3000' ? 1 : 0;
        if (text.substring(i, end).indexOf('\t') >= 0) {
          return true;
        }
        i = end - 1;
      }
    }
    return bars > 1 || gaps > 1;
  }

  /** Whether what ends at {@code end} looks as if it went on: no mark that ends anything. */
  static boolean isOpenAt(String text, int end) {
    return END_MARKS.indexOf(text.charAt(end - 1)) < 0;
  }

  /**
   * Whether {@code text[from, to)} is one line break, and the next line is not indented: the next
   * line may go on with the sentence of the last one.
   */
  static boolean isWrap(String text, int from, int to) {
    int at = from;
    while (at < to && !Characters.endsLine(text.charAt(at))) {
      at++;
    }
    if (at == to) {
      return false;
    }
    int next = text.charAt(at) == '\r' && at + 1 < to && text.charAt(at + 1) == '\n' ? 2 : 1;
    return at + next == to;
  }
}
