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

  @Test
  void generalWordsAreKnownByTheirUse() {
    for (String word : List.of("季度", "副主任", "大娘", "全媒体", "知识")) {
      assertTrue(KeywordFilter.isCommon(word) && !KeywordFilter.isVague(word), word);
    }
    for (String word : List.of("氛围", "海拔", "男女", "线上", "重要性")) {
      assertTrue(KeywordFilter.isVague(word) && !KeywordFilter.isCommon(word), word);
    }
    assertTrue(KeywordFilter.isModifier("高标准") && !KeywordFilter.isModifier("氛围"));
    assertTrue(KeywordFilter.isWork("灌溉") && !KeywordFilter.isWork("稻种"));
    for (String word : List.of("稻种", "卫生院", "非遗", "招聘会")) {
      assertFalse(KeywordFilter.isCommon(word) || KeywordFilter.isVague(word), word);
    }
  }
}
