package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices by what they are in charge of, however the segmenter cuts them, and what they have. */
class OrganizationFieldsTest {
  @ParameterizedTest
  @CsvSource({
    "县文管所讲解员在门口等着。, 县文管所",
    "区食安办当场开单。, 区食安办",
    "镇民政办上门登记。, 镇民政办",
    "云桥县海事处提醒船家。, 云桥县海事处",
    // Of any.
    "各镇民政办都在登记。, ''",
    "两个县水利站的人来了。, ''",
    "他在市民广场散步。, ''",
    // A crew is none.
    "县文保团队来到现场。, ''",
  })
  void behindALevelOrAPlace(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION), text);
  }

  @ParameterizedTest
  @CsvSource({
    "县住建局环卫站的车来了。, 县住建局环卫站",
    "云桥县市场监管局经开分局上门检查。, 云桥县市场监管局经开分局",
    "云桥公路分局柳坪养护段的人在清障。, 云桥公路分局柳坪养护段",
    "商务部驻琼特派办一行来了。, 商务部驻琼特派办",
    "中铁十局三公司承建了大桥。, 中铁十局三公司",
    "云桥农商银行“小云”宣传队到村里来。, 云桥农商银行“小云”宣传队",
    // Who is there is no part of it.
    "县住建局干部在现场。, 县住建局",
    "县水利局和县林业局来了。, 县水利局 县林业局",
  })
  void withTheirUnits(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION), text);
  }

  @ParameterizedTest
  @CsvSource({
    "霍山交警把展板支到路口。, 霍山交警",
    "霍山融媒转发了视频。, 霍山融媒",
    "照片被霍山发布、人民网转发。, 霍山发布 人民网",
    "霍山供电派来两个人。, 霍山供电",
    // What a place has of it.
    "霍山供电设施完好。, ''",
    "美国电力供应中断。, ''",
    "区内海关备案的企业增加了。, ''",
  })
  void thatActByAShortName(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION), text);
  }

  @ParameterizedTest
  @CsvSource({
    "净溪中心卫生院来了新医生。, 净溪中心卫生院",
    "七里派出所民警赶到现场。, 七里派出所",
    "辖区派出所民警赶到现场。, ''",
    "附近学校的学生来了。, ''",
  })
  void postsOfTowns(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION), text);
  }

  @ParameterizedTest
  @CsvSource({
    "请在市第三人民医院站下车。, 市第三人民医院",
    "霍山站水位在上涨。, 霍山站",
  })
  void stopsAndGaugesArePlaces(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE), text);
  }
}
