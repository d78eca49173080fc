package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Prose;
import org.junit.jupiter.api.Test;

class NewsFeaturesTest {
  private static final String BODY =
      "清晨的河滩上，青山村的祁师傅忙着收网。6月3日，云桥县渔政中队接到求助。队员当场清点渔网，共收缴12张，折价三万元。\n" + "目前，渔网已如数移交。";

  private final float[][] values =
      PickOrder.values("", BODY, Reading.of(BODY, Prose.of(BODY), /* national= */ false));

  private float value(int sentence, String name) {
    assertTrue(PickOrder.NAMES.contains(name), name);
    return values[sentence][PickOrder.NAMES.indexOf(name)];
  }

  /** A day counts nothing; numerals do, before a measure. */
  @Test
  void countFiguresOfThings() {
    assertEquals(0, value(1, "counted"));
    assertEquals(0.5f, value(2, "counted"));
    assertEquals(1, value(2, "lastCounted"));
    assertEquals(1, value(2, "counting"));
    assertEquals(0, value(3, "counted"));
  }

  @Test
  void tellOutcomesScenesAndPeople() {
    assertEquals(1, value(3, "lastOutcome"));
    assertTrue(value(3, "news-outcome") > 0);
    assertTrue(value(0, "news-scenery") > 0);
    assertTrue(value(0, "news-folk") > 0);
  }

  @Test
  void tellWhereInItsParagraphASentenceStands() {
    assertEquals(1, value(0, "opensParagraph"));
    assertEquals(0.5f, value(2, "inParagraph"));
    assertEquals(1, value(3, "opensParagraph"));
    assertEquals(1, value(3, "fromEnd"));
    assertEquals(1, value(3, "paragraphFromEnd"));
  }
}
