package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.topic.Topic;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is left of an article of which only the beginning is seen. */
class OpeningTest {
  private static final Topic TOPIC = new Topic("a");

  private static Optional<LabelledText> opening(String title, String body) {
    return Opening.of(new LabelledText(title, body, TOPIC, Optional.of(new Topic("b")), 2));
  }

  private static String body(String title, String body) {
    return opening(title, body).orElseThrow().body();
  }

  @Test
  void itEndsWithASentenceAndHasNoTitle() {
    String sentence = "春".repeat(24) + "。";
    LabelledText opening = opening("标题", sentence.repeat(40)).orElseThrow();
    assertEquals("", opening.title());
    assertEquals(sentence.repeat(3), opening.body());
    assertEquals(TOPIC, opening.topic());
    assertEquals(Optional.of(new Topic("b")), opening.second());
    assertEquals(2, opening.weight());
  }

  @Test
  void theyAreOfSeveralLengthsAndNoneIsLong() {
    for (int chars = 300; chars < 304; chars++) {
      String opening = body("标题", "春".repeat(chars));
      assertEquals(120 + 20 * (chars % 4), opening.length());
    }
  }

  @Test
  void aShortArticleIsItsOwnOpeningWithoutTheTitle() {
    assertEquals("春天来了。", body("标题", " 春天来了。\n"));
    assertEquals("", body("标题", ""));
    assertTrue(opening("", "春天来了。").isEmpty());
    assertTrue(opening("", "").isEmpty());
  }
}
