package io.github.qubao.segment;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Surnames;
import java.util.Map;

/**
 * Immutable and thread-safe. What a dictionary knows of characters: their codes in its trie, and
 * their classes for the rules.
 */
final class CharTable {
  private static final int CODE_BITS = 13;

  /** The code's bits; the classes stand above. */
  static final int CODE = (1 << CODE_BITS) - 1;

  /** Set for letters and digits that rules put together. */
  static final int IN_WORD = 1 << CODE_BITS;

  /**
   * Set for marks of which several alike are one token, and for what begins numerals and ordinals
   * in Chinese characters.
   */
  static final int MARK = 1 << CODE_BITS + 1;

  /** Where a rule may begin a token. */
  static final int RULE = IN_WORD | MARK;

  /** Set for Han characters. */
  static final int HAN = 1 << CODE_BITS + 2;

  /** Where letters, digits and marks stand. */
  private static final char[][] SIGNS = {
    {0, 0x250},
    {0x2010, 0x2050},
    {0x2070, 0x209D},
    {0x2190, 0x2600},
    {0x3000, 0x3020},
    {0xFF00, 0xFFFF}
  };

  private final char[] exact;
  private final char[] folded;
  private final int largest;

  /** By code, which of {@link #SURNAME} and {@link #SUFFIX} its character may be. */
  private final byte[] roles = new byte[CODE + 1];

  static final int SURNAME = 1;
  static final int SUFFIX = 2;

  private static final char[] IDENTITY = new char[Character.MAX_VALUE + 1];

  /** Of each character its classes, without the bits of the code; no dictionary changes them. */
  private static final byte[] CLASSES = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < IDENTITY.length; c++) {
      IDENTITY[c] = (char) c;
      CLASSES[c] = (byte) (classes((char) c) >> CODE_BITS);
    }
  }

  private final char[] simplified = IDENTITY.clone();

  /**
   * Takes the array, one element a character, for its own.
   *
   * @param codes 0 for a character that is in no word, else up to {@link #CODE}
   * @param forms the simplified forms of traditional characters
   */
  CharTable(char[] codes, Map<Character, Character> forms) {
    folded = codes.clone();
    forms.forEach(
        (c, form) -> {
          fold(c, codes[form]);
          simplified[c] = form;
        });
    LookupForms.all()
        .forEach(
            (c, known) -> {
              char form = forms.getOrDefault(known, known);
              folded[c] = codes[form];
              simplified[c] = form;
            });
    for (char c = 0xFF01; c <= 0xFF5E; c++) {
      fold(c, codes[c - 0xFEE0]);
    }
    exact = codes;
    int most = 0;
    for (int c = 0; c < codes.length; c++) {
      most = Math.max(most, codes[c]);
      if (codes[c] > 0) {
        roles[codes[c]] |= (byte) (Surnames.isSurname((char) c) ? SURNAME : 0);
        roles[codes[c]] |= (byte) (DerivedWords.isSuffix((char) c) ? SUFFIX : 0);
      }
      char classes = (char) (CLASSES[c] << CODE_BITS);
      exact[c] |= classes;
      folded[c] |= classes;
    }
    largest = most;
  }

  private void fold(char c, char code) {
    if (folded[c] == 0) {
      folded[c] = code;
    }
  }

  private static int classes(char c) {
    int classes = 0;
    // In names and words 〇 goes with the characters: 二〇一所.
    if (Characters.isHan(c) || c == '〇' || LookupForms.isRadical(c)) {
      classes |= HAN;
    }
    if (isIn(SIGNS, c) && RuleChars.inWord(c)) {
      classes |= IN_WORD;
    } else if (isIn(SIGNS, c) && isMark(c)) {
      classes |= MARK;
    }
    if (SignRules.mayBegin(c) || c == '第' || ChineseNumerals.mayBegin(c)) {
      classes |= MARK;
    }
    return classes;
  }

  private static boolean isIn(char[][] ranges, char c) {
    for (char[] range : ranges) {
      if (c >= range[0] && c < range[1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.DASH_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION
        || type == Character.MATH_SYMBOL
        || type == Character.OTHER_SYMBOL;
  }

  /**
   * One element a character: its code and its classes. With {@code fold}, a traditional or
   * full-width form that is in no word, a radical or a compatibility form has the code of its plain
   * form.
   */
  char[] charCodes(boolean fold) {
    return fold ? folded : exact;
  }

  /**
   * A number for any character: its code, or, behind all codes, one of its own.
   *
   * @param unit what {@link #charCodes} has of {@code c}
   */
  static int key(char c, char unit) {
    int code = unit & CODE;
    return code != 0 ? code : CODE + 1 + c;
  }

  /** {@link #SURNAME} and {@link #SUFFIX} where the character of a code is one. */
  int roles(int code) {
    return roles[code];
  }

  /** The largest code. */
  int largest() {
    return largest;
  }

  /**
   * One element a character: its simplified form if it is a traditional one and {@code fold} holds,
   * else the character itself.
   */
  char[] forms(boolean fold) {
    return fold ? simplified : IDENTITY;
  }
}
