package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People whom the place or office tells that they are of, and what they do. */
class PersonOthersTest {
  @ParameterizedTest
  @CsvSource({
    "柳坪村的和秀兰把羊肚菌卖进了城。, 和秀兰",
    "县水利局的于涛讲了规矩。, 于涛",
    "党支部书记段开元带着大家干。, 段开元",
    "和祝树林一起返乡的还有三户。, 祝树林",
    "民警税小冬说路不好走。, 税小冬",
    "柳坪村的核桃把枝头压弯了。, ''",
  })
  void byWhomTheyAreOf(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON), text);
  }

  @ParameterizedTest
  @CsvSource({
    "家住四层的揣阿姨说电梯好。, 揣阿姨",
    "居委会的小蒋当天就来了。, 小蒋",
    "王有才回来了。“今年不错。”老王舀起一勺。, 王有才 老王",
    "地里的老姜要收了。, ''",
  })
  void byAForm(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON), text);
  }

  @ParameterizedTest
  @CsvSource({
    "牧民阿依古丽·托乎提拍了照片。, 阿依古丽·托乎提",
    "柳坪村的斯郎拥宗守着盐田。, 斯郎拥宗",
    "警方对星某涉嫌盗伐一案立案。, 星某",
    "校长柳 勤说书会进班。, 柳 勤",
  })
  void ofOtherForms(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON), text);
  }
}
