package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zones, firms in lists, sites and their stations, and whoever is told by his household. */
class NamesOfZonesAndFirmsTest {
  @ParameterizedTest
  @CsvSource({
    "他走进丹阳高新区东部产业园。, 丹阳高新区东部产业园",
    "推进丹阳国家陶瓷文化传承试验区建设。, 丹阳国家陶瓷文化传承试验区",
    "云岭市城乡一体化示范区揭牌。, 云岭市城乡一体化示范区",
    "企业迁到丹阳（石塘）智能制造产业园。, 丹阳（石塘）智能制造产业园",
    "他来到三一重工丹阳智能制造产业园。, 三一重工丹阳智能制造产业园",
    "丹阳保税物流中心建成了。, 丹阳保税物流中心",
    "云岭新区产业港项目开工。, 云岭新区产业港",
    "他们深入石塘镇农民工创业园。, 石塘镇农民工创业园",
    "精密制造装备产业园、核心景区和国家试验区建成了。, ''",
    "它努力打造中国湖泊之都。, ''",
    "环青海湖国际自行车赛开赛了。, ''",
    "丹阳市辖文昌办事处、石塘镇。, 丹阳市 文昌办事处 石塘镇",
    "县办事处下辖5个村，镇办事处辖3个社区。, ''",
    "他家在石塘街道新中苑小区。, 石塘街道 新中苑小区",
    "云岭县辖石塘镇，石塘镇木龙村民小组通了水。, 云岭县 石塘镇 石塘镇 木龙村民小组",
    "工作队携手云岭市磨西、石塘等乡镇。, 云岭市 磨西 石塘",
    "生态立县、旅游兴县。, ''",
  })
  void places(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  @ParameterizedTest
  @CsvSource({
    "来源：红网丹阳站, 红网丹阳站",
    "来源：凤凰网河南综合, 凤凰网河南",
    "长城网·云岭客户端讯, 长城网 云岭客户端",
    "本报讯 （新重庆-重庆日报记者 林知秋）, 新重庆-重庆日报",
    "丹阳公安牢固树立为民理念。, 丹阳公安",
    "省发改委以工代赈办副主任到场。, 省发改委以工代赈办",
    "国家林业局林科院派人来。, 国家林业局林科院",
    "南方医科大学第三附属医院丹阳医院开诊。, 南方医科大学第三附属医院丹阳医院",
    "水利部国际经济技术合作交流中心来人。, 水利部国际经济技术合作交流中心",
    "区里引进山东沅丰、恺捷隔膜等头部企业。, 山东沅丰 恺捷隔膜",
    "精一科技、广沅包装标准化厂房建成。, 精一科技 广沅包装",
    "县中医院青年志愿者服务队来了。, 县中医院青年志愿者服务队",
    "石坪嘴镇到了，石坪嘴学校开学了。, 石坪嘴学校",
    "市、县党委要管。, ''",
  })
  void organizations(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  @ParameterizedTest
  @CsvSource({
    "村民冰珞一家正在商量。, 冰珞",
    "游客于先生在门口。, 于先生",
    "在林浩看来，这很好。, 林浩",
    "老师和同学们一起表演，党支书来了，他盘清摸准底数。, ''",
    "责任编辑：【林恺】, 林恺",
    "法官小李和书记员小刘来了。, 小李 小刘",
    "林知深来了，书记林知深率队督导。, 林知深 林知深",
  })
  void people(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }
}
