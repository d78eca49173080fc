package io.github.qubao.page;

import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. The number that a paper prints on a page: 2, 二, A4.
 *
 * @param section the letter of its section; 0 if it has none
 * @param number from 1 on
 */
record PageLabel(char section, int number) {
  static final String BLANK = "[\\s　]{0,3}";

  private static final String DIGITS = "[0-9０-９]{1,3}";

  private static final String NUMERALS = "[一二三四五六七八九十]{1,3}";

  /** A pattern of what {@link #of} reads. */
  static final String PATTERN =
      "(?:[A-Za-zＡ-Ｚ]?" + BLANK + DIGITS + "|[A-ZＡ-Ｚ]?" + NUMERALS + "|头)";

  /** Reads the number of a page; null if it is none. */
  static @Nullable PageLabel of(String text) {
    char section = 0;
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Character.digit(c, 10);
      int numeral = "一二三四五六七八九".indexOf(c) + 1;
      if (digit >= 0) {
        number = 10 * number + digit;
      } else if (c == '十') {
        number = 10 * Math.max(1, number);
      } else if (numeral > 0) {
        number += numeral;
      } else if (c == '头') {
        number = 1;
      } else if (Character.isLetter(c)) {
        section = Character.toUpperCase((char) (c >= 'Ａ' ? c - 'Ａ' + 'A' : c));
      }
    }
    return number > 0 ? new PageLabel(section, number) : null;
  }

  /** As it is written: 2, A4. */
  @Override
  public String toString() {
    return (section == 0 ? "" : String.valueOf(section)) + number;
  }
}
