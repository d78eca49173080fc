package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds that articles drawn at random were full of, in sentences of our own. */
class KindsOfDistrictNewsTest {
  @ParameterizedTest
  @CsvSource({
    "义诊在柳坪村老年人活动中心举行。, 柳坪村老年人活动中心",
    "他住在柳坪村老人公寓。, 柳坪村老人公寓",
    "一行来到云岭县会展中心参观。, 云岭县会展中心",
    "检查组查看了丹阳中心市场的卫生。, 丹阳中心市场",
    "车过椒江二桥，就到了。, 椒江二桥",
    "考察团到柳坪村研学旅行基地调研。, 柳坪村研学旅行基地",
    "丹江口库区的水更清了。, 丹江口库区",
    "他们来到石塘镇花园社区。, 石塘镇 花园社区",
    "他走在繁华街道上，来看金茶种植基地。, ''",
    "S225是一条好路，G318次列车已经开出。, S225",
    "养路工维护杜坪村至灰岭村公路。, 杜坪村 灰岭村",
    "他家在向阳北路88号。, 向阳北路",
    "来源：察布查尔县农牧民说，察布查尔县下雨了。, 察布查尔县 察布查尔县",
    "一行到周文园进行义诊。, 周文园",
  })
  void places(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  @ParameterizedTest
  @CsvSource({
    "嫌疑人被江苏南京警方抓获，当地警方正在审查。, 江苏南京警方",
    "丹阳公安多措并举，丹阳消防提醒市民。, 丹阳公安 丹阳消防",
    "云岭县图书馆馆长林知秋到场，读者走进县图书馆。, 云岭县图书馆 县图书馆",
    "云岭县人民法院刑事审判庭开庭。, 云岭县人民法院刑事审判庭",
    "云岭县人民法院乡村巡回法庭走进柳坪村。, 云岭县人民法院乡村巡回法庭",
    "林知秋当选政协云岭县第十届委员会主席。, 政协云岭县第十届委员会",
    "在石塘镇党委政府的关心下，路修好了。, 石塘镇党委 政府",
    "他带领县政府督查室、县教育局检查。, 县政府督查室 县教育局",
    "石塘镇工会、团委、妇联发起了活动。, 石塘镇工会 团委 妇联",
    "云岭县柳坪乡金穗禾种养专业合作社的茶叶丰收。, 金穗禾种养专业合作社",
    "区委书记林知秋，政协主席周远帆参加。, 政协",
    "（丹阳网记者 林知秋）, 丹阳网",
    "来源：丹阳新媒体, 丹阳新媒体",
    "他读《丹阳法制报》和《柳坪旧事》。, 丹阳法制报",
    "石塘镇工会、武装、老龄委、团委发起活动。, 石塘镇工会 老龄委 团委",
    "村集体经济合作社分红了。, ''",
    "丹阳发布 2023-07-12, 丹阳发布",
    "村里有换装室、活动室，他上大学去了，市督导组走了。, ''",
  })
  void organizations(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  @ParameterizedTest
  @CsvSource({
    "药农采了徐长卿、何首乌和丹参。, ''",
    "经过一年多的严抓严治，常抓长管，成效很好。, ''",
    "□本报记者  李  敏  通讯员  周远帆, 李  敏 周远帆",
    "副县长扎西当周带领一行检查。, 扎西当周",
  })
  void people(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }
}
