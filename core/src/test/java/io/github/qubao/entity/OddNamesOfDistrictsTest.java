package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names of offices, firms, accounts and people as pages of counties write them, in sentences of our
 * own.
 */
class OddNamesOfDistrictsTest {
  /** Brackets, units and branches belong to the name. */
  @ParameterizedTest
  @CsvSource({
    "云岭瑞丰仪表（集团）股份有限公司签约。, 云岭瑞丰仪表（集团）股份有限公司",
    "县烟草专卖局（分公司）付清了款。, 县烟草专卖局（分公司）",
    "云岭县第二实验小学舞龙队到场助阵。, 云岭县第二实验小学舞龙队",
    "云岭县第二中学北校区的操场很大。, 云岭县第二中学北校区",
    "云岭集团教育公司的职工来了。, 云岭集团教育公司",
    "云岭县公安局站前派出所民警来了。, 云岭县公安局站前派出所",
    "云岭县人民医院内科党支部来了。, 云岭县人民医院内科党支部",
    "县消防救援大队城东消防救援站出动了。, 县消防救援大队城东消防救援站",
    "县公安局民警到石塘派出所了解情况。, 县公安局 石塘派出所",
  })
  void whole(String text, String expected) {
    check(text, Entity.Type.ORGANIZATION, expected);
  }

  /** Short names of offices that the segmenter has no words for. */
  @ParameterizedTest
  @CsvSource({
    "县防指要求连夜转移群众。, 县防指",
    "石塘镇按照防指要求转移群众。, ''",
    "云岭县启动防指预案。, ''",
    "云岭县森防指设了哨卡。, 云岭县森防指",
    "县水投负责施工。, 县水投",
    "省交投的技术员来了。, 省交投",
    "县委、县政府办联合下文。, 县委 县政府办",
    "县环卫所各认领了一格。, 县环卫所",
    "市一医院承办了活动。, 市一医院",
    "县投入五百万元。, ''",
    "全县投资五百万元。, ''",
  })
  void shortOffices(String text, String expected) {
    check(text, Entity.Type.ORGANIZATION, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "关注公众号“云岭微生活”“石塘零距离”，都能看到。, 云岭微生活 石塘零距离",
    "名单在丹阳农技公众号上。, 丹阳农技",
    "丹阳日报·晨视频记者林知秋, 丹阳日报 晨视频",
    "来源：丹阳日报 石塘融媒, 丹阳日报 石塘融媒",
    "转载注明掌上丹阳, 掌上丹阳",
    "公众号“缴费”栏目可以查。, ''",
    "供稿：石塘镇司法所, 石塘镇司法所",
  })
  void accounts(String text, String expected) {
    check(text, Entity.Type.ORGANIZATION, expected);
  }

  /** By what they are called, by what is done with them, by their age. */
  @ParameterizedTest
  @CsvSource({
    "刘哥每天都来。, 刘哥",
    "县里派魏工带设备去了。, 魏工",
    "陈姨家的菜长得好。, 陈姨",
    "开饭店的老蔡笑着说，今年不愁。, 老蔡",
    "“小李”其实姓程。, 小李",
    "于德海今年五十三岁。, 于德海",
    "马春花和妻子承包了鱼塘。, 马春花",
    "支行行长强俊将锦旗转赠。, 强俊",
    "党委委员康健说，路通了。, 康健",
    "巴特尔家的羊回来了。, 巴特尔",
    "楼组长陆桂珍每周来一次。, 陆桂珍",
    "责编：向 春 晖, 向 春 晖",
  })
  void people(String text, String expected) {
    check(text, Entity.Type.PERSON, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "农户张罗着卖菜。",
    "总书记明确指出，要种好树。",
    "古竹村河长来了。",
    "以图像、文字、视频等展出。",
    "县领导在会上说了话。",
  })
  void nobody(String text) {
    check(text, Entity.Type.PERSON, "");
  }

  private static void check(String text, Entity.Type type, String expected) {
    assertEquals(expected, FoundNames.of(text, type), text);
  }

  /** A list that begins with a word of one character stands at the beginning of its text. */
  @Test
  void namesBehindTheFirstCharacter() {
    assertEquals("", FoundNames.of("我、扎西都来了。", Entity.Type.ORGANIZATION));
    assertEquals("", FoundNames.of("她、卓玛和格桑去了。", Entity.Type.PLACE));
  }

  /** A name of thousands of characters, and many places where it might begin again. */
  @Test
  void whatMightBeALongNameAgainIsReadSoon() {
    String text = "省".repeat(20_000) + "。" + "省下来".repeat(10_000);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> FoundNames.of(text, Entity.Type.PLACE));
  }

  /** Each name has a bracket before it, so that one could be read through all before. */
  @Test
  void rowsOfNamesWithBracketsAreReadSoon() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> FoundNames.of("医院（北京）".repeat(20_000), Entity.Type.PERSON));
  }
}
