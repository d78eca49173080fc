package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that everybody knows and no rule makes, however the segmenter cuts them. */
class KnownNamesTest {
  @ParameterizedTest
  @CsvSource({
    "古柏立在翠云廊两旁。, 翠云廊",
    "车队沿蜀道向北走。, 蜀道",
    "游人在六尺巷里拍照。, 六尺巷",
    "航班从首尔飞来。, 首尔",
    "代表团访问了内比都。, 内比都",
    "水从洱海流出。, 洱海",
    "两岸的人在珠江上划船。, 珠江",
    // Words that only look like such names.
    "北溪方言很难懂。, ''",
    "他走过雪山草地。, ''",
    "村口的古银杏黄了。, ''",
  })
  void places(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE), text);
  }

  @ParameterizedTest
  @CsvSource({
    "诗人白居易、苏东坡在此留下诗篇。, 白居易 苏东坡",
    "康熙、雍正都来过。, 康熙 雍正",
    "总理拉法兰来到这里。, 拉法兰",
    // What bears the name, and nobody who is told of.
    "大家学习黄大年精神。, ''",
    "他爱读文章。, ''",
  })
  void people(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON), text);
  }

  @ParameterizedTest
  @CsvSource({
    "宁德时代在此建厂。, 宁德时代",
    "胡塞武装发表声明。, 胡塞武装",
    "浙师大的老师来了。, 浙师大",
  })
  void organizations(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"organizations.tsv", "people.tsv", "sights.tsv"})
  void aListIsTheOneWithItsChecksum(String file) throws Exception {
    try (InputStream in = KnownNames.class.getResourceAsStream(file);
        InputStream sum = KnownNames.class.getResourceAsStream(file + ".sha256")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      String made = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      String line = new String(Objects.requireNonNull(sum).readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(made, line.substring(0, made.length()));
    }
  }
}
