package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places without a word that tells what they are: parts of villages, stops, towns, counties. */
class PlacesWithoutTheirWordTest {
  @ParameterizedTest
  @CsvSource({
    "石塘村5组的人都来了。, 石塘村 5组",
    "柏庄村3组、4组和6组停水。, 柏庄村 3组 4组 6组",
    "石塘社区4社有一口井。, 石塘社区 4社",
    "柏庄村六社的路通了。, 柏庄村 六社",
    "石塘农场十二队的棉花开了。, 石塘农场 十二队",
    "龙门村老屋组的灯亮了。, 龙门村 老屋组",
    // No part of a village: who goes together, and how many there are.
    "队员一组去修路，二组去送水。, ''",
    "增长5.5%、7%，形势很好。, ''",
    "村里买了三组机器。, ''",
  })
  void groups(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  @ParameterizedTest
  @CsvSource({
    "2路公交：柳湖花园—青云广场—北门口—东关桥—老茶厂。, 柳湖花园 青云广场 北门口 东关桥 老茶厂",
    "班车停靠会川、锹峪、桃溪口、柏川桥头。, 会川 锹峪 桃溪口 柏川桥头",
    "取消“柏川桥”“锦云路口”两站。, 柏川桥 锦云路口",
    // No stops: what is done one after the other.
    "种植—加工—仓储—销售的路子走通了。, ''",
    "专列途经云南昆明、四川成都、陕西西安。, 云南 昆明 四川 成都 陕西 西安",
  })
  void stops(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** Towns anywhere in the country, where only a place stands, and whose residents are told. */
  @ParameterizedTest
  @CsvSource({
    "老王从锹峪来，又到会川。, 锹峪 会川",
    "他是互助威远镇的人。, 互助 威远镇",
    "来自琼中什运乡的米很香。, 琼中 什运乡",
    "灯都亮了，桃苴村民很高兴。, 桃苴",
    "石塘镇桃苴种起了桑树。, 石塘镇 桃苴",
  })
  void towns(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  @ParameterizedTest
  @CsvSource({
    "清源江柏渡站水位回落。, 清源江 柏渡站",
    "他守在柏塘站。, 柏塘站",
    "S225线和县道X714线都通了。, S225线 县道X714线",
    "车过云川西服务区。, 云川西服务区",
    "茂川戏台、桃苴道班和锦云宾馆都修好了。, 茂川戏台 桃苴道班 锦云宾馆",
    "住在锦云新村三期的人多。, 锦云新村三期",
    "走进柏庄村蜜瓜产业园。, 柏庄村蜜瓜产业园",
    "走进柏庄村光伏农业示范园。, 柏庄村光伏农业示范园",
    "他在汪清荒沟林场护林。, 汪清 荒沟林场",
    "夜里的滨江路夜市很热闹。, 滨江路夜市",
  })
  void whatIsBuilt(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "大家在蜜瓜产业园里干活。",
        "他站在地铁站出口。",
        "服务站站长很忙。",
        "雨下了半山，人到江边。",
        "他住在深处，不在北门。",
      })
  void kindsAreNone(String text) {
    assertEquals("", FoundNames.of(text, Entity.Type.PLACE), text);
  }
}
