package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that only their text tells: by their county, by a list, by what stands beside them. */
class PlacesTheirTextTellsTest {
  /** The towns of a county that is named, without their last word, and what is named by them. */
  @ParameterizedTest
  @CsvSource({
    "渭源县昨日下雨，会川的路滑，锹峪也起了雾。, 渭源县 会川 锹峪",
    "渭源县农业农村局到上湾、大安查看。, 上湾 大安",
    "渭源县来人，会川中学放假。, 渭源县",
  })
  void townsOfTheirCounty(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** What is listed beside places is one; people in a list are not. */
  @ParameterizedTest
  @CsvSource({
    "雨落在石塘镇、柏川、青岙镇。, 石塘镇 柏川 青岙镇",
    "车经清源江、茂川、白石镇到站。, 清源江 茂川 白石镇",
    "柏庄、黄寨、茂屯已全部通车。, 柏庄 黄寨 茂屯",
    "茂川、青埠两个镇正在修路。, 茂川 青埠",
    "汉滨区、石泉、汉阴有雨。, 汉滨区 石泉 汉阴",
  })
  void lists(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  @ParameterizedTest
  @CsvSource({
    "工地在金桂苑南侧。, 金桂苑",
    "江心洲下游的水涨了。, 江心洲",
    "石塘镇桃苴的村口有棵树。, 石塘镇 桃苴",
    "车从环城北路开过，又上了绕城北路。, 环城北路 绕城北路",
    "对柏庄村幸福水库开展巡查。, 柏庄村 幸福水库",
    "他在茂川早市卖菜，又去云栖客栈住下。, 茂川早市 云栖客栈",
    "樟树下社区通了路。, 樟树下社区",
    "一二五团的棉花熟了。, 一二五团",
    "家在青云街3巷10号。, 青云街3巷",
  })
  void whatStandsBeside(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** What is done or counted at a river, a road or a hill; kinds; nicknames; events; people. */
  @ParameterizedTest
  @CsvSource({
    "为了让大家少跑路，水顺着沟流进河里。",
    "山上的人嫌路远，走了八里山路。",
    "他们挖了一条浅沟，又隔河相望。",
    "所在镇和属地街道要负责。",
    "春天的茶山没人管。",
    "全社区都来了，超采区水位回升。",
    "人们叫它“烂尾路”，又叫“瓶子山”。",
    "陈国强站在田埂上。",
    "柳城市第六届运动会开幕。",
    "护林员艾山每天巡山。",
    "买了一台新冰柜，卖了一个旧电话亭。",
  })
  void noPlaces(String text) {
    assertEquals("", FoundNames.of(text, Entity.Type.PLACE));
  }
}
