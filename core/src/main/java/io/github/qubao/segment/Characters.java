package io.github.qubao.segment;

/**
 * Immutable and thread-safe. What the lexicon knows of characters: their codes in its trie, their
 * classes for the rules, their kinds for what no word covers.
 */
final class Characters {
  /** Kinds of HanLP's table: letters and signs of one byte. */
  static final int SINGLE = 5;

  static final int DELIMITER = 6;
  static final int CHINESE = 7;
  static final int NUMBER = 9;
  static final int INDEX = 10;
  static final int CHINESE_NUMBER = 11;

  /** The code's bits in a unit; the class stands above. */
  static final int CODE = (1 << 13) - 1;

  /** Set for letters and digits that rules put together. */
  static final int IN_WORD = 1 << 13;

  /** Set for marks of which several alike are one token. */
  static final int MARK = 1 << 14;

  private final char[] plain;
  private final char[] folded;
  private final byte[] kinds;

  /**
   * Takes the arrays, one element a character, as they are.
   *
   * @param codes 0 for a character that is in no word, else up to {@link #CODE}
   * @param simplified the simplified form, 0 for a character that has none
   * @param kinds kinds as HanLP has them
   */
  Characters(char[] codes, char[] simplified, byte[] kinds) {
    this.kinds = kinds;
    plain = new char[1 << 16];
    folded = new char[1 << 16];
    for (int c = 0; c < plain.length; c++) {
      int code = codes[c];
      int fold = code;
      if (fold == 0 && simplified[c] != 0) {
        fold = codes[simplified[c]];
      }
      if (fold == 0 && c >= 0xFF01 && c <= 0xFF5E) {
        fold = codes[c - 0xFEE0];
      }
      int classes = NumberRules.inWord((char) c) ? IN_WORD : isMark((char) c) ? MARK : 0;
      plain[c] = (char) (code | classes);
      folded[c] = (char) (fold | classes);
    }
  }

  private static boolean isMark(char c) {
    if (c < 0x80
        || c >= 0x2010 && c < 0x2050
        || c >= 0x2190 && c < 0x2600
        || c >= 0x3000 && c < 0x3020
        || c >= 0xFF00) {
      int type = Character.getType(c);
      return type == Character.DASH_PUNCTUATION
          || type == Character.OTHER_PUNCTUATION
          || type == Character.MATH_SYMBOL
          || type == Character.OTHER_SYMBOL;
    }
    return false;
  }

  /**
   * A unit a character: its code and its classes. With {@code fold}, a traditional or full-width
   * form that is in no word has the code of its plain form.
   */
  char[] units(boolean fold) {
    return fold ? folded : plain;
  }

  int kind(char c) {
    return kinds[c];
  }
}
