package io.github.qubao.text;

import java.util.Objects;

/**
 * Stateless and thread-safe. Classes of characters, the same for all parts of the library and on
 * every version of Java, as far as the ranges are written out here.
 */
public final class Characters {
  /** Marks that end a sentence wherever they stand; ASCII {@code .} does only behind a word. */
  public static final String SENTENCE_ENDS = "。！？!?…";

  /** Opening quotes and brackets; the one at the same place in {@link #CLOSERS} closes it. */
  public static final String OPENERS = "“‘「『（(【《〈[";

  /** Closing quotes and brackets, in the order of {@link #OPENERS}. */
  public static final String CLOSERS = "”’」』）)】》〉]";

  /** The Han characters of {@link #isHan(int)} in the basic plane, for a class in a regex. */
  public static final String HAN = "\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff";

  private Characters() {}

  /**
   * Whether a UTF-16 unit is a Chinese character (汉字) by itself. 〇 is none: it is written among
   * numerals.
   */
  public static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFAFF;
  }

  /** Whether a code point is a Chinese character, those of two UTF-16 units included. */
  public static boolean isHan(int codePoint) {
    return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT
        ? isHan((char) codePoint)
        : codePoint >= 0x20000 && codePoint <= 0x3FFFF;
  }

  /** Whether a unit is part of a word: a Chinese character, a letter or a digit of any script. */
  public static boolean isWordy(char c) {
    return isHan(c) || Character.isLetterOrDigit(c);
  }

  /** White space of any width, and what prints nothing: controls, marks of direction, joiners. */
  public static boolean isBlank(char c) {
    // Nearly all characters of a text are Han.
    return !isHan(c)
        && (Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.isISOControl(c)
            || Character.getType(c) == Character.FORMAT);
  }

  /** Whether all of {@code text[start, end)} is blank. */
  public static boolean isBlank(String text, int start, int end) {
    return skipBlanks(text, start, end) >= end;
  }

  /** The first place from {@code start} on that is not blank, or {@code end}. */
  public static int skipBlanks(String text, int start, int end) {
    Objects.requireNonNull(text, "text");
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The place after the last of {@code text[start, end)} that is not blank, or {@code start}. */
  public static int skipBlanksBack(String text, int start, int end) {
    Objects.requireNonNull(text, "text");
    int at = end;
    while (at > start && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether {@code c} ends a line: line feed, carriage return, form feed or one of their kind. */
  public static boolean endsLine(char c) {
    return c >= '\n' && c <= '\r' || c == '\u2028' || c == '\u2029';
  }
}
