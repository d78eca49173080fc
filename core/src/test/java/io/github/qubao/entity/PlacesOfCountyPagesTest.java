package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small places as pages of counties name them: hamlets, bridges, stops, parks, stations. */
class PlacesOfCountyPagesTest {
  /** What the segmenter cuts off, and what it joins. */
  @ParameterizedTest
  @CsvSource({
    "工人在石塘县滨河南路施工，该路连着涡河马石桥。, 石塘县 滨河南路 涡河 马石桥",
    "镇里为石塘街道学府新苑社区送药。, 石塘街道 学府新苑社区",
    "沿珠石山、小南湖跑步。, 珠石山 小南湖",
    "从青岭公交站上车。, 青岭公交站",
    "巡查组紧挨青塘水库大坝走了一圈。, 青塘水库",
    "石塘镇核桃种植片区今年丰收。, 石塘镇",
    "班车从二道沟开到五里店，再到八里桥。, 二道沟 五里店 八里桥",
  })
  void pieces(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** What is called by words of every day, and what only tells a kind. */
  @ParameterizedTest
  @CsvSource({
    "去年石塘县建设桥下游有人落水。, 石塘县 建设桥",
    "他在石塘镇发展村住了三年。, 石塘镇 发展村",
    "他们参观了月季公园和主题公园。, 月季公园",
    "这座悬索桥和跨河桥都在大修。, ''",
    "各地扩大新兴市场的出口。, ''",
    "在和谐社区建设中，大家出了力。, ''",
    "他在队里司职中卫。, ''",
    "周末带孩子去篮球公园。, ''",
  })
  void everydayWords(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** What a list, a count or a way tells. */
  @ParameterizedTest
  @CsvSource({
    "银行为云岭、木格几个村放贷。, 云岭 木格",
    "会议期间取消“西山”“桃花沟”两站。, 西山 桃花沟",
    "志愿者来到金柳湾小区和康乐市场，把灯修好。, 金柳湾小区 康乐市场",
    "游客从云坪到水洛，一路看花。, 云坪 水洛",
    "一个徒弟来自水洛，一个来自木亚。, 水洛 木亚",
    "他嫁到柏坑，今年种茶。, 柏坑",
  })
  void told(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** Goods are called by their place, and what grows everywhere is only from there. */
  @ParameterizedTest
  @CsvSource({
    "展台上摆着太湖瓷、庐山云雾茶和南昌剪纸。, ''",
    "南昌大米卖到了外省。, 南昌",
    "南昌茶叶产业越做越大。, 南昌",
  })
  void goods(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }
}
