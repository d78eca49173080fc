package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordFilterTest {
  /** What is counted names nothing; what only begins with a number may. */
  @ParameterizedTest
  @CsvSource({
    "一场, true",
    "两起, true",
    "三万, true",
    "四个一, true",
    "万达广场, false",
    "百货商场, false",
    "八一农场, false",
  })
  void counts(String word, boolean count) {
    assertEquals(count, KeywordFilter.isCount(word), word);
  }
}
