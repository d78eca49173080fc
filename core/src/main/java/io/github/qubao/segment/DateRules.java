package io.github.qubao.segment;

/** Stateless. Tells dates and hours, of digits or of Chinese characters: 2022年, 九月, 15日, 9时. */
final class DateRules {
  private DateRules() {}

  /** Whether {@code unit}, simplified, makes a date or an hour of the characters before it. */
  static boolean isUnit(char[] text, int start, int end, char unit) {
    int n = end - start;
    int value = 0;
    boolean chinese = !RuleChars.isDigit(text[start]);
    if (chinese) {
      value = ChineseNumerals.value(text, start, end);
    } else {
      for (int i = start; i < end; i++) {
        if (!RuleChars.isDigit(text[i])) {
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
