package io.github.qubao.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {
  @Test
  void namesAreWhatCanBeSeen() {
    for (String bad :
        List.of(
            "",
            " ",
            " a",
            "a ",
            "\u3000区",
            "a\u00A0",
            "a\tb",
            "a\nb",
            "a\u2028b",
            "\u0000",
            "a\u007F",
            "a\u0085b",
            "体\u200B育",
            "体\u202E育",
            "\uFEFF体育",
            "体\u2066育",
            "体\u00AD育",
            "体\u200D育",
            "a\u200Cb",
            "\u200D",
            "👩\u200D",
            "a\uFFFE",
            "a\uFDD0",
            "a\uDBFF\uDFFF",
            "\uD800",
            "a\uDC00")) {
      assertThrows(IllegalArgumentException.class, () -> new Topic(bad), bad);
    }
    for (String good :
        List.of(
            "a b",
            "区　报",
            "a, b; \"c\"",
            "__label__x",
            "体育/足球",
            "-",
            "经济 \uD83D\uDCB0",
            "👩\u200D⚕\uFE0F",
            "می\u200Cخواهم",
            "<b>",
            "été")) {
      assertEquals(good, new Topic(good).name());
    }
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> new Topic("a\u202Eb")).getMessage());
    assertTrue(message.contains("U+202E") && !message.contains("\u202E"), message);
    assertEquals("体育·𠀀", new Topic("体育·𠀀").name());
    assertEquals(100, new Topic("长".repeat(100)).name().length());
    assertThrows(IllegalArgumentException.class, () -> new Topic("长".repeat(101)));
    assertThrows(IllegalArgumentException.class, () -> new Topic("长".repeat(22_000)));
  }

  @Test
  void aTopicIsItsName() {
    assertEquals(Topic.AGRICULTURE, new Topic("agriculture"));
    assertEquals(Topic.AGRICULTURE.hashCode(), new Topic("agriculture").hashCode());
    assertNotEquals(Topic.AGRICULTURE, Topic.OTHER);
    assertEquals("agriculture", Topic.AGRICULTURE.toString());
    assertEquals(5, Topic.builtIn().stream().distinct().count());
  }
}
