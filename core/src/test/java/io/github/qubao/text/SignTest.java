package io.github.qubao.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignTest {
  private static boolean has(String text, Sign sign) {
    return new Piece(text).has(sign);
  }

  @Test
  void oneCharacterStandsAnywhere() {
    assertTrue(has("第3名", Sign.DIGIT));
    assertTrue(has("3", Sign.DIGIT));
    assertFalse(has("第三名", Sign.DIGIT));
    assertFalse(has("", Sign.DIGIT));
  }

  @Test
  void twoCharactersStandSideBySide() {
    assertTrue(has("给您带来不便", Sign.INCONVENIENCE));
    assertFalse(has("不太便", Sign.INCONVENIENCE));
    assertFalse(has("便不", Sign.INCONVENIENCE));
    assertTrue(has("本报记 者", Sign.ROLE));
    assertFalse(has("记得作者", Sign.ROLE));
  }

  /** Only what stands within it counts. */
  @Test
  void pieceEndsWhereItEnds() {
    assertFalse(new Piece("带来不便。", 0, 3).has(Sign.INCONVENIENCE));
    assertFalse(new Piece("带来不便。", 3, 5).has(Sign.INCONVENIENCE));
    assertTrue(new Piece("带来不便。", 2, 4).has(Sign.INCONVENIENCE));
    assertFalse(new Piece("带来不便。", 0, 4).has(Sign.END));
  }

  /** A word that is added to a list and lacks its sign would never be found. */
  @Test
  void wordsOfListsHaveTheirSigns() {
    for (String role : BylineWords.WRITERS) {
      assertTrue(has(role, Sign.ROLE), role);
    }
    for (String role : List.of("记 者", "记　者", "通讯", "撰稿")) {
      assertTrue(BylineWords.ROLES.matcher(role).matches() && has(role, Sign.ROLE), role);
    }
    for (String label : FurnitureRules.CONTACTS) {
      assertTrue(has(label, Sign.CONTACT), label);
    }
  }
}
