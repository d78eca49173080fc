package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {
  private static String first(String text) {
    return text.substring(0, ChineseNumerals.end(text.toCharArray(), 0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三百六十五",
        "一千二百三十四万",
        "玖拾万",
        "二〇二四",
        "一九九七",
        "三点五",
        "百分之三点五",
        "三分之二",
        "两千三百",
        "十五",
        "四十六万",
        "一百零三",
        "十七八",
        "三四十",
        "几十",
        "数百万",
        "十几",
        "二十几",
        "百分之62",
        "百分之3.5",
        "千分之五",
        "百分之百",
        "一万亿",
        "三点五万",
        "零点八",
        "叁佰贰拾",
        "兩百",
        "幾十",
        "八千万",
        "一百二",
        "几分之一",
        "一百〇一",
        "二十分之一",
      })
  void wholeNumerals(String numeral) {
    assertEquals(numeral, first(numeral));
    assertEquals(numeral, first(numeral + "人"));
  }

  /** Where another word or another numeral begins, the numeral ends. */
  @ParameterizedTest
  @CsvSource({
    "二十三十岁, 二十",
    "三十分钟, 三十",
    "五十点半, 五十",
    "三点五十分, ''",
    "三点一刻, ''",
    "两点一线, ''",
    "万一下雨, ''",
    "千万不要, ''",
    "百货大楼, ''",
    "一个, ''",
    "两两相对, ''",
    "五一放假, ''",
    "数学, ''",
    "几乎, ''",
    "十分, ''",
    "百分点, ''",
    "二十两银子, 二十",
    "零十, ''",
    "三百百货, 三百",
    "一二三四, 一二三四",
    "十万个为什么, 十万",
    "二百五十百, 二百五十",
  })
  void endsWhereAnotherWordBegins(String text, String numeral) {
    assertEquals(numeral, first(text));
  }

  @Test
  void valuesAreThoseOfDates() {
    assertEquals(31, value("三十一"));
    assertEquals(10, value("十"));
    assertEquals(12, value("十二"));
    assertEquals(7, value("七"));
    assertEquals(2024, value("二〇二四"));
    assertEquals(-1, value("三百"));
    assertEquals(-1, value("两"));
    assertEquals(-1, value("一二"));
    assertEquals(-1, value("三十一万"));
  }

  private static int value(String text) {
    return ChineseNumerals.value(text.toCharArray(), 0, text.length());
  }

  @Test
  void longRowsOfDigitsEndSomewhere() {
    String digits = "一二三四五".repeat(100);
    assertEquals(ChineseNumerals.LONGEST, first(digits).length());
  }
}
