package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageStyleTest {
  /** A paragraph in a column of ten characters, its first line short by two. */
  private static final String PARAGRAPH =
      """
      今天上午青芦镇的
      农技员下到田间指导大家
      看苗情查墒情忙着做好春
      耕前的准备。
      """;

  @Test
  void keptIndentsAreLearned() {
    PageStyle style = style(("　　" + PARAGRAPH).repeat(5));
    assertTrue(style.indentsText());
    assertFalse(style.losesIndents());
    assertFalse(style.separatesByGaps());
  }

  @Test
  void lostIndentsAreLearnedFromShortFirstLines() {
    PageStyle style = style((PARAGRAPH + "\n").repeat(5));
    assertFalse(style.indentsText());
    assertTrue(style.losesIndents());
    assertTrue(style.separatesByGaps());
  }

  @Test
  void nothingIsLearnedFromTwoParagraphs() {
    assertFalse(style((PARAGRAPH + "\n").repeat(2)).separatesByGaps());
  }

  /** It is short because it lost its indent, so that no paragraph starts under it. */
  @Test
  void aFirstLineThatEndsASentenceEndsNoParagraph() {
    String paragraph = PARAGRAPH.replace("今天上午青芦镇的", "今天下田看苗情。");
    assertTrue(style((paragraph + "\n").repeat(5)).separatesByGaps());
  }

  /** In a column of ten characters, what is wider stands in it only without white. */
  @Test
  void linesOfOneColumnThatLookWiderAreSetTight() {
    String tight = PARAGRAPH.replace("看苗情查墒情忙着做好春", "看苗情查墒情忙着做好春\n看苗情，查墒情，忙着做春");
    assertFalse(style((PARAGRAPH + "\n").repeat(20)).compressesPunctuation());
    assertTrue(style((tight + "\n").repeat(5)).compressesPunctuation());
  }

  @Test
  void oneWideLineAmongManyDoesNotSayThatLinesAreSetTight() {
    String loose = PARAGRAPH.replace("看苗情", "看苗情查墒情忙着做好明\n看苗情");
    String tight = PARAGRAPH.replace("看苗情", "看苗情，查墒情，忙着做明\n看苗情");
    assertFalse(style((loose + "\n").repeat(80) + tight).compressesPunctuation());
  }

  /** Each article has its own column: a wider one is not a tight one. */
  @Test
  void looseLinesOfSeveralColumnsAreNotTight() {
    String wide = PARAGRAPH.replace("农技员下到田间", "农技员，下到田间，").replace("看苗情查墒情忙着做好", "看苗情、查墒情、忙着做明");
    assertFalse(style((PARAGRAPH + "\n" + wide + "\n").repeat(5)).compressesPunctuation());
  }

  @Test
  void aColumnIsAsWideAsMostInnerLines() {
    List<PageLine> lines = LineScanner.scan(PARAGRAPH.repeat(3));
    assertEquals(23, PageStyle.columnWidth(lines), "22 and what one more character needs");
    assertEquals(-1, PageStyle.columnWidth(lines.subList(0, 3)));
  }

  private static PageStyle style(String page) {
    return PageStyle.of(LineScanner.scan(page));
  }
}
