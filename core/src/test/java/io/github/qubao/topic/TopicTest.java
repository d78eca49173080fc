package io.github.qubao.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {
  @Test
  void namesAreOneWordThatCanBeShown() {
    for (String bad :
        List.of(
            "",
            " ",
            "a b",
            "a\tb",
            "a\u00A0b",
            "区\u3000报",
            "\u0000",
            "a\u007F",
            "\uD800",
            "a\uDC00")) {
      assertThrows(IllegalArgumentException.class, () -> new Topic(bad), bad);
    }
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
