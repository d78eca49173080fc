package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names within the name of something else, which name nothing, and what is like them and does. */
class NamesThatAreBorneTest {
  /** Titles, slogans, prizes and what is called after a model. */
  @ParameterizedTest
  @CsvSource({
    "他被评为“清远市最美志愿者”。",
    "村里要建设“平安丹阳”。",
    "她入围了“感动中国十大人物”。",
    "大家都有一个“中国梦”。",
    "这款茶叶是“浙江著名商标”。",
    "全体党员学雷锋、树新风，弘扬雷锋精神，走雷锋道路。",
    "会议以习近平新时代中国特色社会主义思想为指导。",
  })
  void titlesAndModels(String text) {
    assertEquals(
        "", FoundNames.of(text, Entity.Type.PLACE) + FoundNames.of(text, Entity.Type.PERSON));
  }

  /** What is said, a name alone, and the name of a place in a clause. */
  @ParameterizedTest
  @CsvSource({
    "大家都说：“丹阳好地方”。, 丹阳",
    "他问“去丹阳的路”在哪里。, 丹阳",
    "所谓“丹阳”，就在江苏。, 丹阳 江苏",
    "人们关心“中国的发展”。, 中国",
  })
  void whatIsSaid(String text, String places) {
    assertEquals(places, FoundNames.of(text, Entity.Type.PLACE));
  }
}
