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
    return isDigit(c) || isLatin(c) || isRaised(c);
  }

  /** Superscripts and subscripts: m³, CO₂. */
  private static boolean isRaised(char c) {
    return c == '²' || c == '³' || c == '¹' || c >= 0x2070 && c <= 0x209C;
  }

  private static boolean isCombining(char c) {
    return c >= 0x0300 && c < 0x0370;
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
    int address = SignRules.addressEnd(text, start, last);
    if (address > start) {
      return address;
    }
    int i = start;
    int letters = 0;
    while (i < last) {
      char c = text[i];
      if (inWord(c)) {
        if (letters == 0 && i > start && isLatin(c) && isRaisedUnit(text, i, last)) {
          return i;
        }
        letters += isDigit(c) ? 0 : 1;
        i++;
      } else if (i > start && isCombining(c)
          || i + 1 < last && i > start && connects(text, i, last, letters > 0)) {
        i++;
      } else {
        break;
      }
    }
    if (i == last) {
      return i;
    }
    char next = text[i];
    if (letters > 0) {
      return behindLetters(text, start, i, last);
    }
    if (next == '%' || next == '％' || next == '‰' || next == '℃' || next == '°') {
      return i + 1;
    }
    if (i == start + 1 && next == '\uFE0F' && i + 1 < last && text[i + 1] == '\u20E3') {
      return i + 2;
    }
    if (isMagnitude(next)) {
      while (i < last && isMagnitude(text[i])) {
        i++;
      }
      return i;
    }
    return i;
  }

  /** Whether letters that end with a raised digit stand here: the m³ of 300m³ is its unit. */
  private static boolean isRaisedUnit(char[] text, int at, int last) {
    int to = at;
    while (to < last && to < at + 3 && isLatin(text[to])) {
      to++;
    }
    return to < last
        && isRaised(text[to])
        && (to + 1 == last || !isDigit(text[to + 1]) && !isLatin(text[to + 1]));
  }

  /** With the signs of C++ and C#. */
  private static int behindLetters(char[] text, int start, int i, int last) {
    char next = SignRules.ascii(text[i]);
    if (next == '+' && i - start <= 2 && i + 1 < last && SignRules.ascii(text[i + 1]) == '+') {
      return i + 2;
    }
    return next == '#' && i - start == 1 ? i + 1 : i;
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
    while (i < last && isMagnitude(text[i])) {
      i++;
    }
    return i;
  }

  /**
   * Whether the sign at {@code i} holds together what stands around it: 1,200 3.5 15:30 2007-06
   * COVID-19.
   */
  private static boolean connects(char[] text, int i, int last, boolean mixed) {
    char c = SignRules.ascii(text[i]);
    char before = text[i - 1];
    char after = text[i + 1];
    boolean digits = isDigit(before) && isDigit(after);
    switch (c) {
      case '.':
        return digits || mixed && inWord(after);
      case ',':
        // A full-width comma also stands between two numbers.
        return digits && (text[i] == ',' || isWide(before) && isGroup(text, i + 1, last));
      case ':':
        return digits && !(text[i] == ':' && mixed);
      case '/', '·':
        return digits;
      case '-':
        return inWord(before) && inWord(after) && !(digits && isInWideDate(text, i));
      case '_', '&', '\'', '@':
        return inWord(before) && inWord(after);
      case '+':
        return inWord(before) && inWord(after) && (mixed || !digits);
      default:
        return false;
    }
  }

  /**
   * Whether the hyphen at {@code i} is a full-width one behind a year, or behind the month. A date
   * of full-width digits often runs into the hour behind it (２００７－０６－１１１５：０６), so that its parts
   * stay apart.
   */
  private static boolean isInWideDate(char[] text, int i) {
    return text[i] == '－'
        && (isYear(text, i) || i > 2 && text[i - 3] == '－' && isYear(text, i - 3));
  }

  private static boolean isYear(char[] text, int i) {
    int from = i - 4;
    if (from < 0 || from > 0 && isDigit(text[from - 1])) {
      return false;
    }
    char first = SignRules.ascii(text[from]);
    char second = SignRules.ascii(text[from + 1]);
    return (first == '1' && second == '9' || first == '2' && second <= '1')
        && isDigit(text[from + 1])
        && isDigit(text[from + 2])
        && isDigit(text[from + 3]);
  }

  private static boolean isWide(char digit) {
    return digit >= '０';
  }

  /** Whether three digits and no more stand here. */
  private static boolean isGroup(char[] text, int at, int last) {
    int to = at;
    while (to < last && to < at + 4 && isDigit(text[to])) {
      to++;
    }
    return to == at + 3;
  }

  private static boolean isMagnitude(char c) {
    return c == '万' || c == '亿' || c == '千' || c == '百' || c == '萬' || c == '億';
  }

  /** Whether {@code unit}, simplified, makes a date or an hour of the characters before it. */
  static boolean isDateUnit(char[] text, int start, int end, char unit) {
    int n = end - start;
    int value = 0;
    boolean chinese = !isDigit(text[start]);
    if (chinese) {
      value = ChineseNumerals.value(text, start, end);
    } else {
      for (int i = start; i < end; i++) {
        if (!isDigit(text[i])) {
          return false;
        }
        value = Math.min(99999, value * 10 + (text[i] - (text[i] >= '０' ? '０' : '0')));
      }
    }
    return switch (unit) {
      case '年' -> n == 4 && value >= 1000 && value < 2200;
      case '月' -> (chinese || n <= 2) && value >= 1 && value <= 12;
      case '日' -> (chinese || n <= 2) && value >= 1 && value <= 31;
      // 一时 is an adverb.
      case '时' -> (chinese ? value >= 2 : n <= 2) && value <= 24;
      case '分' -> (chinese || n <= 2) && value >= 0 && value < 60 && isBehindHour(text, start);
      default -> false;
    };
  }

  private static boolean isBehindHour(char[] text, int start) {
    if (start == 0) {
      return false;
    }
    char c = text[start - 1];
    return c == '时' || c == '點' || c == '点' || c == '時';
  }
}
