package io.github.qubao.segment;

/**
 * Finds numerals in Chinese characters (汉字数词): 三百六十五, 二〇二四, 百分之三点五, 三分之二, 第二十一. Stateless.
 *
 * <p>A numeral is read as a person reads it: digits before falling magnitudes, so that 二十三十 is 二十
 * and 三十; or three digits and more in a row. Single digits are left to the dictionary.
 */
final class ChineseNumerals {
  /** No numeral is longer; what goes on behind is another one. */
  static final int LONGEST = 64;

  private static final String DIGITS = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖两";
  private static final String TRADITIONAL_DIGITS = "貳參陸兩";
  private static final int[] TRADITIONAL_VALUES = {2, 3, 6, 2};

  /** The first power of ten that opens a new section of a numeral: 万. */
  private static final int MYRIAD = 4;

  /** Of each character whether it may stand behind the first one. */
  private static final boolean[] FOLLOWS = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < FOLLOWS.length; c++) {
      FOLLOWS[c] =
          mayBegin((char) c) || RuleChars.isDigit((char) c) || "块塊分点點年月日时時".indexOf(c) >= 0;
    }
  }

  private ChineseNumerals() {}

  /** The value of a digit, -1 if {@code c} is none. */
  static int digit(char c) {
    int i = DIGITS.indexOf(c);
    if (i >= 0) {
      return i == 20 ? 2 : i % 10;
    }
    int t = TRADITIONAL_DIGITS.indexOf(c);
    return t >= 0 ? TRADITIONAL_VALUES[t] : -1;
  }

  /** The power of ten that {@code c} stands for, 0 if it is none. */
  private static int magnitude(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      case '万', '萬' -> MYRIAD;
      case '亿', '億' -> 8;
      default -> 0;
    };
  }

  /** Whether a numeral may begin with {@code c}. */
  static boolean mayBegin(char c) {
    return digit(c) >= 0 || magnitude(c) > 0 || isVague(c);
  }

  /**
   * Whether {@code c} may stand behind the first character of a numeral, an ordinal or a date:
   * nearly all single digits end here.
   */
  static boolean mayFollow(char c) {
    return FOLLOWS[c];
  }

  /** 几十, 数百: stands for a digit before a magnitude. */
  private static boolean isVague(char c) {
    return c == '几' || c == '数' || c == '幾' || c == '數';
  }

  /**
   * The end of the numeral of two characters or more that begins at {@code start}; {@code start} if
   * none does.
   *
   * @param text the characters
   * @param end how many there are
   */
  static int end(char[] text, int start, int end) {
    int last = Math.min(end, start + LONGEST);
    if (magnitude(text[start]) > 1) {
      // 百分之三: no other numeral begins with a magnitude above ten.
      int to = behindFenZhi(text, start + 1, last);
      return to > 0 ? to : start;
    }
    int to = cardinalEnd(text, start, last);
    boolean few = text[start] == '几' || text[start] == '幾';
    if (to == start && (digit(text[start]) >= 0 || few)) {
      to = start + 1;
    }
    if (to == start) {
      return start;
    }
    if (isPrice(text, to, last)) {
      return to + 2;
    }
    int fraction = behindFenZhi(text, to, last);
    if (fraction > 0) {
      return fraction;
    }
    to = decimalEnd(text, to, last);
    return to - start > 1 ? to : start;
  }

  /** Whether 块 and a digit stand at {@code at}: 两块五 is two and a half yuan. */
  private static boolean isPrice(char[] text, int at, int last) {
    return at + 1 < last
        && (text[at] == '块' || text[at] == '塊')
        && digit(text[at + 1]) > 0
        && !isTwoOfThings(text[at + 1])
        && (at + 2 == last || magnitude(text[at + 2]) == 0);
  }

  /** The end of 分之 and a number that stand at {@code at}; 0 if they do not. */
  private static int behindFenZhi(char[] text, int at, int last) {
    int from = at + 2;
    if (from >= last || text[at] != '分' || text[at + 1] != '之') {
      return 0;
    }
    if (RuleChars.isDigit(text[from])) {
      return NumberRules.end(text, from, last);
    }
    int to = cardinalEnd(text, from, last);
    if (to == from
        && (digit(text[from]) >= 0 || magnitude(text[from]) > 0 || isVague(text[from]))) {
      to = from + 1;
    }
    return to == from ? 0 : decimalEnd(text, to, last);
  }

  /** The end of 点 and the digits behind it, with 万 and 亿; {@code at} if none stand there. */
  private static int decimalEnd(char[] text, int at, int last) {
    int to = at + 1;
    if (to >= last || text[at] != '点' && text[at] != '點') {
      return at;
    }
    while (to < last && digit(text[to]) >= 0 && !isTwoOfThings(text[to])) {
      to++;
    }
    if (to == at + 1) {
      return at;
    }
    if (to < last) {
      // 三点五十分, 三点一刻: an hour. 两点一线: points.
      int power = magnitude(text[to]);
      if (power > 0 && power < MYRIAD || "刻分钟半线".indexOf(text[to]) >= 0) {
        return at;
      }
    }
    while (to < last && magnitude(text[to]) >= MYRIAD) {
      to++;
    }
    return to;
  }

  private static boolean isTwoOfThings(char c) {
    return c == '两' || c == '兩';
  }

  /** The end of what counts from {@code start} on: digits in a row, or digits and magnitudes. */
  static int cardinalEnd(char[] text, int start, int last) {
    int at = start;
    int small = MYRIAD;
    int big = Integer.MAX_VALUE;
    while (at < last) {
      int digits = 0;
      while (at + digits < last && digit(text[at + digits]) >= 0) {
        digits++;
      }
      if (at == start && digits >= 3) {
        return start + digits;
      }
      if (digits == 0 && isVague(text[at])) {
        if (at > start) {
          boolean few = text[at] == '几' || text[at] == '幾';
          return few && magnitude(text[at - 1]) == 1 ? at + 1 : at;
        }
        digits = at + 1 < last && magnitude(text[at + 1]) > 0 ? 1 : 0;
      }
      int next = at + digits;
      int power = next < last ? magnitude(text[next]) : 0;
      if (power == 0) {
        return tailEnd(text, start, at, digits);
      }
      boolean bare = digits == 0;
      boolean falls = power < MYRIAD ? power < small : power < big || power > MYRIAD && bare;
      if (digits > 2
          || !falls
          || bare && (at == start ? power != 1 : power < MYRIAD)
          || digits == 1 && power == 1 && at == start && digit(text[at]) == 0) {
        return at;
      }
      if (power < MYRIAD) {
        small = power;
      } else {
        big = power;
        small = MYRIAD;
      }
      at = next + 1;
    }
    return at;
  }

  /** The end of the digits behind the last magnitude: 一百零三, 十七八. */
  private static int tailEnd(char[] text, int start, int at, int digits) {
    if (at == start) {
      return start;
    }
    boolean whole =
        digits == 1 || digits == 2 && (digit(text[at]) == 0 || magnitude(text[at - 1]) == 1);
    return whole && digit(text[at + digits - 1]) != 0 && !isTwoOfThings(text[at + digits - 1])
        ? at + digits
        : at;
  }

  /** Whether the characters are digits alone. */
  static boolean isDigits(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (digit(text[i]) < 0 || isTwoOfThings(text[i])) {
        return false;
      }
    }
    return to > from;
  }

  /** The value of a numeral below 100 without 零, of four digits in a row, or -1. */
  static int value(char[] text, int from, int to) {
    if (isDigits(text, from, to)) {
      int value = 0;
      for (int i = from; i < to; i++) {
        value = value * 10 + digit(text[i]);
      }
      return to - from == 1 || to - from == 4 ? value : -1;
    }
    int i = from;
    int tens = 1;
    if (digit(text[i]) > 0 && !isTwoOfThings(text[i])) {
      tens = digit(text[i++]);
    }
    if (i >= to || magnitude(text[i]) != 1) {
      return -1;
    }
    i++;
    if (i == to) {
      return 10 * tens;
    }
    return i + 1 == to && digit(text[i]) > 0 ? 10 * tens + digit(text[i]) : -1;
  }
}
