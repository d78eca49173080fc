package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Firms by their own names, whole or short, however the segmenter cuts these. */
class CompanyNamesTest {
  @ParameterizedTest
  @CsvSource({
    "由达瑞制衣公司承建的项目完工。, 达瑞制衣公司",
    "近日，霍山县飞锐月农机服务专业合作社来了。, 霍山县飞锐月农机服务专业合作社",
    "去年引进祥惠控股集团。, 祥惠控股集团",
    "美德穗新能源（尚义）有限公司总经理王立新说。, 美德穗新能源（尚义）有限公司",
    "由海祥通公司承建的项目完工。, 海祥通公司",
    // What is counted or any.
    "社区选了一家物业公司。, ''",
    "他在外地的物流公司上班。, ''",
  })
  void whole(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION), text);
  }

  @ParameterizedTest
  @CsvSource({
    "走进杰晟食品，机器轰鸣。, 杰晟食品",
    "安徽凰新创环保与村里签了协议。, 安徽凰新创环保",
    "江苏天源农业派来技术员。, 江苏天源农业",
    // A trade of a place.
    "江苏特色农业快速发展。, ''",
    "江苏东站建设开工。, ''",
  })
  void withoutCompany(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION), text);
  }

  @ParameterizedTest
  @CsvSource({
    "浙江越箭机械有限公司投产，越箭的样机下线。, 浙江越箭机械有限公司 越箭",
    "浙江越箭机械有限公司投产，工人在越箭机械上班。, 浙江越箭机械有限公司 越箭机械",
    // A word of every day is no short name.
    "江苏沃土农业有限公司投产，这里的沃土养人。, 江苏沃土农业有限公司",
  })
  void laterByTheirShortName(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION), text);
  }
}
