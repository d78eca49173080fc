package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In a column of ten characters, which are twenty half-widths. */
class ParagraphDetectorTest {
  private static final ParagraphDetector INDENTED =
      new ParagraphDetector(new PageStyle(true, false, false, false, false, false));
  private static final ParagraphDetector LOST =
      new ParagraphDetector(new PageStyle(false, true, false, false, false, false));
  private static final ParagraphDetector PLAIN =
      new ParagraphDetector(new PageStyle(false, false, false, false, false, false));

  @Test
  void anIndentBehindASentenceStartsAParagraph() {
    assertTrue(starts(INDENTED, "大家忙着做好春耕工作。\n　　青芦镇的农技员下"));
    assertFalse(starts(INDENTED, "大家忙着做好春耕工作。\n青芦镇的农技员下到田间"));
  }

  @Test
  void aShortLineBehindASentenceEndsAParagraph() {
    assertTrue(starts(PLAIN, "大家忙着。\n青芦镇的农技员下到田间"));
    assertFalse(starts(PLAIN, "大家忙着做好春耕工作。\n青芦镇的农技员下到田间"));
  }

  @Test
  void wordsTellWhereNothingElseDoes() {
    assertTrue(starts(PLAIN, "大家忙着做好春耕工作。\n据了解，青芦镇农技员下"));
    assertTrue(starts(PLAIN, "大家忙着做好春耕工作。\n三是青芦镇农技员下到田"));
    assertTrue(starts(PLAIN, "大家忙着做好春耕工作。\n地点：青芦镇的田间地头"));
  }

  @Test
  void insideASentenceNoParagraphStarts() {
    assertFalse(starts(PLAIN, "大家忙着做好春耕的各项\n据了解，青芦镇农技员下"));
  }

  @Test
  void aLostIndentMakesALineShort() {
    assertEquals(true, LOST.lostIndent(line("青芦镇的农技员下", 0), line("甲", 0), 20));
    assertEquals(false, LOST.lostIndent(line("青芦镇的农技员下到田间", 0), line("甲", 0), 20));
    assertNull(LOST.lostIndent(line("青芦镇开会。", 0), line("甲", 0), 20), "the last line too");
    assertNull(PLAIN.lostIndent(line("青芦镇的农技员下", 0), line("甲", 0), 20));
  }

  @Test
  void listItemsAreNumberedOrMarked() {
    for (String item : List.of("一、", "二是", "（三）", "4.", "⑤", "●")) {
      assertTrue(ParagraphDetector.isListItem(item + "修渠"), item);
    }
    assertFalse(ParagraphDetector.isListItem("4.5公里"));
  }

  private static boolean starts(ParagraphDetector paragraphs, String twoLines) {
    return paragraphs.startsParagraph(line(twoLines, 0), false, line(twoLines, 1), null, null, 20);
  }

  /** Without the gap that stands before the first line of a page. */
  private static PageLine line(String page, int index) {
    return LineScanner.scan("甲\n" + page).get(index + 1);
  }
}
