package io.github.qubao.entity;

import io.github.qubao.text.Characters;

/** Cuts a text into pieces of a bounded length where no name is cut. */
final class Pieces {
  /** A text that is no longer is one piece: most articles are. */
  static final int LONGEST = 2000;

  private static final String SENTENCE_ENDS = Characters.SENTENCE_ENDS + "\n\r；;";
  private static final String CLAUSE_ENDS = "，,、：:　 \t";

  private Pieces() {}

  /**
   * The end of the piece that begins at {@code from}: that of the text if it is near, else after
   * the last sentence in the second half of what is allowed, or after the last clause, or at a code
   * point.
   */
  static int end(String text, int from) {
    if (text.length() - from <= LONGEST) {
      return text.length();
    }
    int last = from + LONGEST;
    int clause = -1;
    for (int i = last; i > from + LONGEST / 2; i--) {
      if (Characters.CLOSERS.indexOf(text.charAt(i)) >= 0) {
        // It stays with the sentence that it closes.
        continue;
      }
      int kind = kind(text, i - 1, from);
      if (kind == 2) {
        return i;
      }
      clause = kind == 1 && clause < 0 ? i : clause;
    }
    if (clause > 0) {
      return clause;
    }
    return Character.isSurrogatePair(text.charAt(last - 1), text.charAt(last)) ? last - 1 : last;
  }

  /**
   * 2 if a sentence ends with the character at {@code at} or before its closing marks, 1 if a
   * clause does.
   */
  private static int kind(String text, int at, int from) {
    int i = at;
    while (i > from && i > at - 4 && Characters.CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    char c = text.charAt(i);
    return SENTENCE_ENDS.indexOf(c) >= 0 ? 2 : i == at && CLAUSE_ENDS.indexOf(c) >= 0 ? 1 : 0;
  }

  /** Whether a piece that ends with {@code c} ends at a mark, where no word goes on. */
  static boolean isMark(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0
        || CLAUSE_ENDS.indexOf(c) >= 0
        || Characters.CLOSERS.indexOf(c) >= 0;
  }
}
