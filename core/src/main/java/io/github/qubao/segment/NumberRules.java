package io.github.qubao.segment;

/**
 * Finds by rule what no lexicon lists: numbers, dates, percentages, Latin words and mixed codes.
 * Stateless; full-width forms count as their half-width ones.
 */
final class NumberRules {
  /** No token of a rule is longer: the lattice stays bounded. */
  static final int LONGEST = 256;

  private NumberRules() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

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
    return isDigit(c) || isLatin(c);
  }

  /**
   * The end of the token that begins at {@code start}, where {@link #inWord} holds, without the
   * unit of a date.
   *
   * @param text the characters
   * @param end how many there are
   */
  static int end(char[] text, int start, int end) {
    int last = Math.min(end, start + LONGEST);
    int i = start;
    int letters = 0;
    while (i < last) {
      char c = text[i];
      if (inWord(c)) {
        letters += isDigit(c) ? 0 : 1;
        i++;
      } else if (i + 1 < last && connects(text, i, letters > 0)) {
        i++;
      } else {
        break;
      }
    }
    if (letters > 0 || i == last) {
      return i;
    }
    char next = text[i];
    if (next == '%' || next == '％' || next == '‰' || next == '℃') {
      return i + 1;
    }
    if (isMagnitude(next)) {
      while (i < last && isMagnitude(text[i])) {
        i++;
      }
      return i;
    }
    return i;
  }

  /** The end of an ordinal such as 第12 that begins at {@code start}, {@code start} if none does. */
  static int ordinalEnd(char[] text, int start, int end) {
    int last = Math.min(end, start + LONGEST);
    int i = start + 1;
    if (text[start] != '第' || i >= last || !isDigit(text[i])) {
      return start;
    }
    while (i < last && isDigit(text[i])) {
      i++;
    }
    return i;
  }

  /**
   * Whether the sign at {@code i} holds together what stands around it: 1,200 3.5 15:30 2007-06
   * COVID-19.
   */
  private static boolean connects(char[] text, int i, boolean mixed) {
    char c = text[i];
    char before = text[i - 1];
    char after = text[i + 1];
    if (c == '.' || c == '．') {
      return isDigit(before) && isDigit(after) || mixed && inWord(after);
    }
    if (c == ',' || c == ':' || c == '：' || c == '/') {
      return isDigit(before) && isDigit(after) && !(c == ':' && mixed);
    }
    if (c == '-' || c == '_' || c == '&' || c == '\'' || c == '@' || c == '+') {
      return inWord(before)
          && inWord(after)
          && (mixed || !isDigit(before) || !isDigit(after) || c != '+');
    }
    return false;
  }

  private static boolean isMagnitude(char c) {
    return c == '万' || c == '亿' || c == '千' || c == '百' || c == '萬' || c == '億';
  }

  /** Whether {@code unit}, simplified, makes a date or an hour of the characters before it. */
  static boolean isDateUnit(char[] text, int start, int end, char unit) {
    int n = end - start;
    int value = 0;
    for (int i = start; i < end; i++) {
      if (!isDigit(text[i])) {
        return false;
      }
      value = Math.min(99999, value * 10 + (text[i] - (text[i] >= '０' ? '０' : '0')));
    }
    return switch (unit) {
      case '年' -> n == 4 && value >= 1000 && value < 2200;
      case '月' -> n <= 2 && value >= 1 && value <= 12;
      case '日' -> n <= 2 && value >= 1 && value <= 31;
      case '时' -> n <= 2 && value <= 24;
      default -> false;
    };
  }
}
