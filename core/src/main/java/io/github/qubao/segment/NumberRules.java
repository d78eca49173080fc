package io.github.qubao.segment;

import static io.github.qubao.segment.RuleChars.ascii;
import static io.github.qubao.segment.RuleChars.inWord;
import static io.github.qubao.segment.RuleChars.isDigit;
import static io.github.qubao.segment.RuleChars.isLatin;
import static io.github.qubao.segment.RuleChars.isRaised;

/**
 * Finds by rule what no lexicon lists: numbers, dates, percentages, Latin words and mixed codes.
 * Stateless; full-width forms count as their half-width ones.
 */
final class NumberRules {
  private NumberRules() {}

  private static boolean isCombining(char c) {
    return c >= 0x0300 && c < 0x0370;
  }

  /**
   * The end of the token that begins at {@code start}, where {@link RuleChars#inWord} holds,
   * without the unit of a date.
   *
   * @param text the characters
   * @param end how many there are
   */
  static int end(char[] text, int start, int end) {
    int last = Math.min(end, start + RuleChars.LONGEST);
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
    char next = ascii(text[i]);
    if (next == '+' && i - start <= 2 && i + 1 < last && ascii(text[i + 1]) == '+') {
      return i + 2;
    }
    return next == '#' && i - start == 1 ? i + 1 : i;
  }

  /** The end of an ordinal such as 第12 that begins at {@code start}, {@code start} if none does. */
  static int ordinalEnd(char[] text, int start, int end) {
    int last = Math.min(end, start + RuleChars.LONGEST);
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
    char c = ascii(text[i]);
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
    char first = ascii(text[from]);
    char second = ascii(text[from + 1]);
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
}
