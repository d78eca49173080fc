package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:ab)*",
        "(ab)+?",
        "(?:a|b){2,}",
        "(?<role>记者|编辑)*记者",
        "x(?:y(?:a|b)*z)?",
        "(?:本报|本台)*(?:记者|通讯员)",
        "(?:ab){1,5000}",
        "a(?=(?:bc)*d)"
      })
  void groupsRepeatedWithoutABound(String pattern) {
    assertNotEquals(List.of(), Regex.faults(pattern));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\s*\\s*$",
        "\\s*(?:a)?\\s*b",
        ".*第.*版",
        "[^，]*[^。]*",
        "（\\s*([^（）]*?)\\s*摄",
        "a+b?a+",
        "\\d+\\w*",
        "(?:\\s*、?){0,6}$",
        "(?:x\\s*|y)\\s*z",
        ".{0,5000}a.{0,5000}",
        "\\p{Punct}*[-·]*",
        "[\\s　]+[^\\x{30}-\\x{39}]{2,}",
        "a*(?=a*b)",
        "a*a*+b"
      })
  void runsThatShareAText(String pattern) {
    assertNotEquals(List.of(), Regex.faults(pattern));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "记者|编辑",
        "(?:ab){0,6}",
        "(?:ab)*+c",
        "[ab]*",
        "\\s*[:：]\\s*",
        "\\s*+\\s*b",
        "(?>\\s*)\\s*b",
        "\\d+年\\d+月",
        "[^：]*：.*",
        ".*：[^：]*",
        "a*|a*",
        "a*(?:：|:)a*",
        "(?:a*：){0,6}",
        "[\\]\\[]+x",
        "[^\\u4e00-\\u9fff]*[\\u4e00-\\u9fff]*",
        "^.*$",
        "[（(]([^（）()]{2,40})[）)][。\\s]*$",
        "(?:[A-Z&&[^X]])?x*"
      })
  void soundPatterns(String pattern) {
    assertEquals(List.of(), Regex.faults(pattern));
  }
}
