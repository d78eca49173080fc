package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that are known beyond their county, by names that no rule makes. */
class PlaceFactsTest {
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
  })
  void known(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE), text);
  }

  @Test
  void theListIsTheOneWithThatChecksum() throws Exception {
    try (InputStream in = PlaceFacts.class.getResourceAsStream("sights.tsv");
        InputStream sum = PlaceFacts.class.getResourceAsStream("sights.tsv.sha256")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      String made = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      String line = new String(Objects.requireNonNull(sum).readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(made, line.substring(0, made.length()));
    }
  }
}
