package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Organisations that everybody knows by name, and what belongs to them, in sentences of our own.
 */
class KnownOrganizationsTest {
  @ParameterizedTest
  @CsvSource({
    "中新网江南10月8日电 水渠修好了。, 中新网",
    "鲁网11月11日讯 水渠修好了。, 鲁网",
    "来源：浙江在线-浙江日报 记者 林知秋, 浙江在线 浙江日报",
    "科技日报驻海南记者站的林知秋来了。, 科技日报驻海南记者站",
    "来源：人民网-广西频道, 人民网-广西频道",
    "河北日报客户端发了消息。, 河北日报客户端",
    "他在中国青年报社工作。, 中国青年报社",
    "中国青年报社长林知秋来了。, 中国青年报",
    "来源：丹阳日报全媒体中心, 丹阳日报全媒体中心",
    "来源：新丹阳客户端, 新丹阳客户端",
    "路过“新丹阳”客户端的展台。, “新丹阳”客户端",
  })
  void media(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "水渠被农业农村部列为样板。, 农业农村部",
    "国家发展改革委在丹阳开会。, 国家发展改革委",
    "各街道和西北师范大学签约。, 西北师范大学",
    "西北农林科技大学的专家来了。, 西北农林科技大学",
    "丹阳和施耐德电气签约。, 施耐德电气",
    "中国铁塔丹阳分公司修好了基站。, 中国铁塔丹阳分公司",
    "县农业部门和公安部门来了。, ''",
  })
  void offices(String text, String expected) {
    check(text, expected);
  }

  /** What stands behind an office and is its own; what is none. */
  @ParameterizedTest
  @CsvSource({
    "云岭县人民政府门户网站公布了名单。, 云岭县人民政府门户网站",
    "名单在县政府网站公开。, 县政府",
    "云岭县果品流通协会樱桃分会成立。, 云岭县果品流通协会樱桃分会",
    "云岭县人民检察院第一检察部主任林知秋说。, 云岭县人民检察院第一检察部",
    "丹阳海关驻云岭监管组值班。, 丹阳海关驻云岭监管组",
    "丹阳市文化馆协会成立。, 丹阳市文化馆协会",
    "由江南奥岭旅游投资有限公司全资子公司奥岭冰雪有限公司运营。, 江南奥岭旅游投资有限公司 奥岭冰雪有限公司",
    "海口市云岭区委宣传部主办。, 海口市云岭区委宣传部",
    "区农业农村委获评先进。, 区农业农村委",
    "北京冬奥会开幕了。, ''",
    "国家和地方政府出台办法。, ''",
    "农耕文化、木商文化、茶文化都有。, ''",
    "丹阳结合部修好了路。, ''",
    "全县发展花生种植合作社178家。, ''",
  })
  void parts(String text, String expected) {
    check(text, expected);
  }

  /** Accounts and schools by where they stand. */
  @ParameterizedTest
  @CsvSource({
    "（丹阳发布  林知秋）, 丹阳发布",
    "丹阳发布2月14日消息 水渠修好了。, 丹阳发布",
    "来源：丹阳零距离, 丹阳零距离",
    "开滦十中师生参加活动。, 开滦十中",
    "丹阳高速交警提醒大家慢行。, 丹阳高速交警",
    "辖区的政通驾校开学了。, 政通驾校",
    "领导和群众零距离交流。, ''",
    "县政府发布2月14日的公告。, 县政府",
  })
  void standing(String text, String expected) {
    check(text, expected);
  }

  private static void check(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION), text);
  }
}
