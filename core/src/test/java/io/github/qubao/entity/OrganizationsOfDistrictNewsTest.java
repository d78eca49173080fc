package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of organisations that news of districts names, in sentences of our own. */
class OrganizationsOfDistrictNewsTest {
  /** Sites and accounts, by where they stand. */
  @ParameterizedTest
  @CsvSource({
    "云岭融媒讯（记者 林知秋）水渠修好了。, 云岭融媒",
    "【沙浔融媒·记者 林知秋】, 沙浔融媒",
    "来源 | 丹阳发布, 丹阳发布",
    "来源：今日丹阳, 今日丹阳",
    "扫码关注“沙浔政务”, 沙浔政务",
    "江南网（www.jiangnan.example）, 江南网",
    "掌上丹阳记者 林知秋, 掌上丹阳",
    "丹阳新闻网农村频道播出了节目。, 丹阳新闻网农村频道",
    "丹阳网9月8日讯（记者 林知秋）水渠修好了。, 丹阳网",
    "注明来源为“丹阳网”的文字，版权归原作者。, 丹阳网",
    "发布：丹阳网|责任编辑：林知秋, 丹阳网",
    "来源：丹阳新闻网-农村频道, 丹阳新闻网-农村频道",
    "丹阳日报新媒体出品, 丹阳日报新媒体",
    "织密安全网，全县一张网。, ''",
    "新规发布，书记在线回答。, ''",
  })
  void media(String text, String expected) {
    check(text, expected);
  }

  /** What an office has of its own is of its name; so is whose branch it is. */
  @ParameterizedTest
  @CsvSource({
    "云岭县公安局反诈中心提醒市民。, 云岭县公安局反诈中心",
    "区卫生健康局医政科科长林知秋说。, 区卫生健康局医政科",
    "县农业农村局植保站站长林知秋说。, 县农业农村局植保站",
    "丹阳市文化馆滨江区分馆开放了。, 丹阳市文化馆滨江区分馆",
    "云岭县人民法院驻柳坪镇法庭开庭。, 云岭县人民法院驻柳坪镇法庭",
    "农行丹阳支行和国家税务总局丹阳市税务局来了。, 农行丹阳支行 国家税务总局丹阳市税务局",
    "武警丹阳市支队参加救援。, 武警丹阳市支队",
    "林知秋在教育部关工委工作。, 教育部关工委",
    "中共云岭区委宣传部主办。, 中共云岭区委宣传部",
  })
  void units(String text, String expected) {
    check(text, expected);
  }

  /** A level behind a verb or a person begins the name. */
  @ParameterizedTest
  @CsvSource({
    "县长林知秋现场督导县人民医院建设。, 县人民医院",
    "区执法局联合公安交警云岭大队检查。, 区执法局 云岭大队",
    "在11个镇卫生院建起了药房。, ''",
    "他到镇卫生院看病。, 镇卫生院",
  })
  void beginnings(String text, String expected) {
    check(text, expected);
  }

  /** Companies and cooperatives by their product or their own short name. */
  @ParameterizedTest
  @CsvSource({
    "柳坪村鸭业合作社分红了。, 柳坪村鸭业合作社",
    "柳坪镇金穗禾鸭业合作社分红了。, 金穗禾鸭业合作社",
    "由中禾番茄制品公司收购。, 中禾番茄制品公司",
    "云岭黎明气体有限公司投产。, 云岭黎明气体有限公司",
    "丹阳锅炉厂有限责任公司投产。, 丹阳锅炉厂有限责任公司",
    "签约的有天津津禾食品、云岭县丰汇煤业。, 天津津禾食品 云岭县丰汇煤业",
    "绿色食品、现代农业和生物科技发展快。, ''",
  })
  void companies(String text, String expected) {
    check(text, expected);
  }

  /** Groups for a task, bodies of a session, teams, and titles that are none. */
  @ParameterizedTest
  @CsvSource({
    "云岭县冬季清洁取暖工作领导小组办公室通报。, 云岭县冬季清洁取暖工作领导小组办公室",
    "依托县矛盾纠纷调处中心办公。, 县矛盾纠纷调处中心",
    "县清欠办通报，县藏医院、县芒果办。, 县清欠办 县藏医院 县芒果办",
    "云岭区第六届人大常委会第三次会议召开。, 云岭区第六届人大常委会",
    "云岭县第五届人民代表大会第三次会议召开。, ''",
    "柳坪村女子龙舟队夺冠，柳坪镇代表队第二。, 柳坪村女子龙舟队",
    "云岭县“暖屯”志愿服务队来了。, 云岭县“暖屯”志愿服务队",
    "沙浔县委副书记、县长林知秋。, ''",
    "县委常委、县纪委书记、区委政法委副书记林知秋。, ''",
    "市场监督管理局副局长林知秋说。, 市场监督管理局",
    "梅花派出所和镇司法所都来了。, 梅花派出所 镇司法所",
    "曾可（三小）、王明（龙仙二小）获奖。, 三小 龙仙二小",
    "县教育局、民委、工业信息化局、森林消防大队参加。, 县教育局 民委 工业信息化局 森林消防大队",
  })
  void groups(String text, String expected) {
    check(text, expected);
  }

  private static void check(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }
}
