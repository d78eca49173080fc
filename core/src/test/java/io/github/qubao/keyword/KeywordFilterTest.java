package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordFilterTest {
  @Test
  void whatCountsIsNoKeyword() {
    for (String count : List.of("八个月", "三万", "两百名", "一盘盘", "一排排", "几百亩")) {
      assertTrue(KeywordFilter.isCount(count), count);
    }
    for (String word : List.of("一窗办成", "三农", "稻种", "一老一小", "一", "八一", "盘盘", "一张网")) {
      assertFalse(KeywordFilter.isCount(word), word);
    }
  }
}
