package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    for (String word : List.of("季度", "副主任", "大娘", "全媒体", "知识", "线上", "乡党委书记", "祁某")) {
      assertTrue(KeywordFilter.isCommon(word) && !KeywordFilter.isVague(word), word);
    }
    for (String word : List.of("氛围", "海拔", "男女", "县城", "重要性")) {
      assertTrue(KeywordFilter.isVague(word) && !KeywordFilter.isCommon(word), word);
    }
    assertEquals(GeneralWords.Use.MODIFIER, GeneralWords.of("高标准"));
    assertEquals(GeneralWords.Use.PART, GeneralWords.of("氛围"));
    assertEquals(GeneralWords.Use.WORK, GeneralWords.of("在青芦灌溉", 3, 5));
    assertTrue(KeywordFilter.isWork("灌溉") && !KeywordFilter.isWork("稻种"));
    for (String word : List.of("稻种", "卫生院", "非遗", "招聘会")) {
      assertFalse(KeywordFilter.isCommon(word) || KeywordFilter.isVague(word), word);
    }
  }

  /** A general word with a suffix is as general, and kinds of work are not. */
  @Test
  void whatIsMadeOfGeneralWordsIsVague() {
    for (String word :
        List.of(
            "示范区", "建设期", "责任制", "现场会", "专题会", "易发区", "工作者", "黄金期", "全景式", "全校", "总面积", "知名人士",
            "馆长")) {
      assertTrue(KeywordFilter.isVague(word), word);
    }
    for (String word : List.of("养殖户", "运动会", "招聘会", "保护区", "卫生院", "总工会", "休渔期")) {
      assertFalse(KeywordFilter.isVague(word), word);
    }
  }

  @Test
  void countsOfCountsAreCounts() {
    assertTrue(KeywordFilter.isCount("四个一") && KeywordFilter.isCount("两个"));
    assertFalse(KeywordFilter.isCount("一个桃"));
  }
}
