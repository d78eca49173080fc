package io.github.qubao.segment;

import java.util.Map;

/**
 * Immutable and thread-safe. What the lexicon knows of characters: their codes in its trie, their
 * classes for the rules, their kinds for what no word covers.
 */
final class Characters {
  /** Kinds of HanLP's table: letters and signs of one byte. */
  static final int SINGLE = 5;

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

  /** Set for Han characters. */
  static final int HAN = 1 << 15;

  /** Where letters, digits and marks stand. */
  private static final char[][] SIGNS = {
    {0, 0x250}, {0x2010, 0x2050}, {0x2190, 0x2600}, {0x3000, 0x3020}, {0xFF00, 0xFFFF}
  };

  private static final char[][] HANS = {
    {0x3007, 0x3008}, {0x3400, 0x4DC0}, {0x4E00, 0xA000}, {0xF900, 0xFB00}
  };

  private final char[] plain;
  private final char[] folded;
  private final byte[] kinds;

  /** The simplified form of each character. */
  private final char[] forms = new char[Character.MAX_VALUE + 1];

  /**
   * Takes the arrays, one element a character, for its own.
   *
   * @param codes 0 for a character that is in no word, else up to {@link #CODE}
   * @param simplified the simplified forms of traditional characters
   * @param kinds kinds as HanLP has them
   */
  Characters(char[] codes, Map<Character, Character> simplified, byte[] kinds) {
    this.kinds = kinds;
    folded = codes.clone();
    for (int c = 0; c < forms.length; c++) {
      forms[c] = (char) c;
    }
    simplified.forEach(
        (c, form) -> {
          fold(c, codes[form]);
          forms[c] = form;
        });
    for (char c = 0xFF01; c <= 0xFF5E; c++) {
      fold(c, codes[c - 0xFEE0]);
    }
    plain = codes;
    for (char[] range : HANS) {
      for (int c = range[0]; c < range[1]; c++) {
        plain[c] |= HAN;
        folded[c] |= HAN;
      }
    }
    for (char[] range : SIGNS) {
      for (int c = range[0]; c < range[1]; c++) {
        int classes = NumberRules.inWord((char) c) ? IN_WORD : isMark((char) c) ? MARK : 0;
        plain[c] |= (char) classes;
        folded[c] |= (char) classes;
      }
    }
  }

  private void fold(char c, char code) {
    if (folded[c] == 0) {
      folded[c] = code;
    }
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.DASH_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION
        || type == Character.MATH_SYMBOL
        || type == Character.OTHER_SYMBOL;
  }

  /**
   * A unit a character: its code and its classes. With {@code fold}, a traditional or full-width
   * form that is in no word has the code of its plain form.
   */
  char[] units(boolean fold) {
    return fold ? folded : plain;
  }

  /** The simplified form of a traditional character; any other as it is. */
  char simplified(char c) {
    return forms[c];
  }

  int kind(char c) {
    return kinds[c];
  }
}
