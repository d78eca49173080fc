package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyBuilderTest {
  @Test
  void isUnfinishedUntilASentenceEnds() {
    assertTrue(body("农技员下到田间，").isUnfinished());
    assertFalse(body("农技员下到田间。").isUnfinished());
    assertFalse(body("农技员说：“下田。”").isUnfinished());
    BodyBuilder photo = body("农技员下到田间");
    photo.isPhoto = true;
    assertFalse(photo.isUnfinished());
  }

  @Test
  void aBylineAtItsEndFinishesIt() {
    assertFalse(body("大家很高兴。（通讯员 周砚）").isUnfinished());
    BodyBuilder onTwoLines = body("大家很高兴。（通讯员 周\n砚）");
    assertFalse(onTwoLines.isUnfinished());
    assertTrue(onTwoLines.isSigned());
    assertFalse(body("大家（周砚也在）").isSigned());
  }

  @Test
  void itsColumnIsMeasuredByInnerLines() {
    BodyBuilder two = body("今天上午青芦镇\n农技员下到田间");
    assertFalse(two.hasMeasuredWidth());
    assertEquals(14 + 4, two.columnWidth(), "a first line may have lost its indent");
    BodyBuilder three = body("今天上午青芦镇\n农技员下到田间指导\n大家育秧");
    assertTrue(three.hasMeasuredWidth());
    assertEquals(18 + 1, three.columnWidth(), "one more character would not have fitted");
  }

  @Test
  void takesAnothersParagraphs() {
    BodyBuilder body = body("甲镇开会。");
    BodyBuilder other = body("乙镇也开会，\n大家高兴。");
    other.guesses = 2;
    other.isEnded = true;
    body.append(other);
    assertEquals(2, body.paragraphs.size());
    assertEquals(3, body.lineCount());
    assertEquals("大家高兴。", body.lastLine().text());
    assertEquals(2, body.guesses);
    assertTrue(body.isEnded);
  }

  private static BodyBuilder body(String lines) {
    List<PageLine> all = LineScanner.scan(lines);
    BodyBuilder body = new BodyBuilder(false, -1);
    body.startParagraph(all.get(0));
    all.subList(1, all.size()).forEach(body::continueParagraph);
    return body;
  }
}
