package io.github.qubao.segment;

/** Stateless. Classes of characters that the rules for tokens share. */
final class RuleChars {
  /** No token of a rule is longer: the lattice stays bounded. */
  static final int LONGEST = 256;

  private RuleChars() {}

  /** Whether {@code c} is a digit, half-width or full-width. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** Whether {@code c} is a Latin letter of any width, with or without an accent. */
  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= 'ａ' && c <= 'ｚ'
        || c >= 'Ａ' && c <= 'Ｚ'
        || c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7;
  }

  static boolean hasLatin(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLatin(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code c} can begin a token of a rule or stand in one. */
  static boolean inWord(char c) {
    return isDigit(c) || isLatin(c) || isRaised(c);
  }

  /** Superscripts and subscripts: m³, CO₂. */
  static boolean isRaised(char c) {
    return c == '²' || c == '³' || c == '¹' || c >= 0x2070 && c <= 0x209C;
  }

  /** The half-width form of a full-width one of ASCII, else the character itself. */
  static char ascii(char c) {
    return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
  }

  /** The end of the character at {@code at}, which may be a surrogate pair. */
  static int behind(char[] text, int at, int last) {
    boolean pair = at + 1 < last && Character.isSurrogatePair(text[at], text[at + 1]);
    return pair ? at + 2 : at + 1;
  }
}
