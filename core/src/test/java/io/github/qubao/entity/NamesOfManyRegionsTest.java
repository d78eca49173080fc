package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of names that articles of many regions have, in sentences of our own. */
class NamesOfManyRegionsTest {
  /** Names of parts, with and without a title, however they are cut; and words that are none. */
  @ParameterizedTest
  @CsvSource({
    "牧民扎西卓玛一早就上了山。, 扎西卓玛",
    "院长索南多吉说，新楼十月交付。, 索南多吉",
    "62岁的吉克木呷从前放羊。, 吉克木呷",
    "护林员宝音说，树活了。, 宝音",
    "种了三亩瓜的买买提江说，收成好。, 买买提江",
    "老人阿珠说，路修好了。, 阿珠",
    "47岁的路大成会修车。, 路大成",
    "纠集敖某军闹事。, 敖某军",
    "县委副书记成宾，县委常委李春旺参加。, 成宾 李春旺",
    "村民张大爷满口称赞。, 张大爷",
    "（记者 孙 震）, 孙 震",
    "游客接待量达到三千人。, ''",
  })
  void people(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** Roads, canals, bridges, estates, villages; and kinds and clauses that look like them. */
  @ParameterizedTest
  @CsvSource({
    "车队沿沪蓉高速前行。, 沪蓉高速",
    "他们沿省道207线巡查。, 省道207线",
    "东干渠、竹山排渠都已清淤。, 东干渠 竹山排渠",
    "他住在金花小区3栋。, 金花小区",
    "船过金沙江峡谷。, 金沙江峡谷",
    "这里是全县第一个建制村。, ''",
    "民警赶到呼市。, 呼市",
    "他们沿河边的截洪沟走。, ''",
    "她穿着蒙古长袍。, ''",
    "根据《云桥县防汛办法》处理。, ''",
    "全镇乘船过河的历史结束了。, ''",
  })
  void places(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** Offices of two subjects, police stations, papers, companies; and what only looks like one. */
  @ParameterizedTest
  @CsvSource({
    "市文体广电和旅游局介绍了情况。, 市文体广电和旅游局",
    "县农牧和科技局派人到场。, 县农牧和科技局",
    "云桥县新河派出所接到报警。, 云桥县新河派出所",
    "来源：云桥发布, 云桥发布",
    "由云川汽车（江南）有限公司承担。, 云川汽车（江南）有限公司",
    "县领导深入园区鑫桥纺织、云丰新材料等5家企业调研。, 鑫桥纺织 云丰新材料",
    "县气象灾害防御指挥部发出通知。, 县气象灾害防御指挥部",
    "石塘镇党委政府十分重视。, 石塘镇党委 政府",
    "石塘镇党委组织委员洪震到会。, ''",
    "围绕县政府中心工作开展调研。, 县政府",
    "他在两省交界处停车。, ''",
    "法院对九人犯罪集团案宣判。, ''",
    "打伤了一些。据县气象局统计。, 县气象局",
  })
  void organizations(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }
}
