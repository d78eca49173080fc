package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntityRecognizerTest {
  private final EntityRecognizer recognizer = new EntityRecognizer();

  @Test
  void findsPeoplePlacesAndOrganizations() {
    String text = "王建国在湖北省武汉市参观了北京大学。";
    List<Entity> found = recognizer.recognize(text);
    assertTrue(
        found.stream().anyMatch(e -> e.type() == Entity.Type.PERSON && e.text().equals("王建国")),
        found.toString());
    assertTrue(found.stream().anyMatch(e -> e.type() == Entity.Type.PLACE), found.toString());
    assertTrue(
        found.stream().anyMatch(e -> e.type() == Entity.Type.ORGANIZATION), found.toString());
  }

  @Test
  void spansHoldForAnyString() {
    Random random = new Random(20261124);
    String pieces = "王建国在湖北省，、ＡＢ１２ \t\n\u0000\uD83D\uDE00張麗華。 \r\u3000é";
    for (int n = 0; n < 2_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      String s = text.toString();
      int at = 0;
      for (Entity e : recognizer.recognize(s)) {
        assertEquals(e.text(), e.span().in(s));
        assertTrue(e.span().start() >= at, s);
        at = e.span().end();
      }
    }
  }

  @Test
  void emptyTextHasNoNames() {
    assertEquals(List.of(), recognizer.recognize(""));
  }
}
