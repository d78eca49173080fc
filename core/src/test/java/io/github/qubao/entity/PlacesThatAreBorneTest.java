package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that festivals, titles and praise bear, kinds of places, and places by facts. */
class PlacesThatAreBorneTest {
  @ParameterizedTest
  @CsvSource({
    "柳坪村入选中国美丽休闲乡村。, 柳坪村",
    "产品获中国驰名商标。, ''",
    "这里被誉为“中国苹果之乡”。, ''",
    "第三届中国果品交易会开幕。, ''",
    "美丽中国，从路边开始。, ''",
    "中国是苹果大国。, 中国",
    "他来自中国。, 中国",
    "石塘镇享有“太行山下第一镇”的美誉。, 石塘镇",
    "这是全国第一个彝族自治县。, ''",
    "馆里有教学区、游戏区和阅读区。, ''",
    "船离港出境。, ''",
    "苹果堆叠如山。, ''",
    "柳坪村文化广场上人很多。, 柳坪村",
  })
  void borne(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  @ParameterizedTest
  @CsvSource({
    "这里是川东北最大的果园。, 川东北",
    "他去过晋西北。, 晋西北",
    "大家去了茶卡盐湖和莫高窟。, 茶卡盐湖 莫高窟",
    "队员走进黄河东路、北京中路。, 黄河东路 北京中路",
    "他沿着小漳河走。, 小漳河",
    "石塘县革命烈士纪念碑前摆满了花。, 石塘县革命烈士纪念碑",
    "专家前来金沙调研。, 金沙",
    "他在柳坪村樱桃采摘园里。, 柳坪村樱桃采摘园",
    "前往雄安新区。, 雄安新区",
  })
  void known(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }
}
