package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineWidthsTest {
  @Test
  void aFullWidthCharacterIsTwoHalfWidths() {
    assertEquals(6, LineWidths.of("春耕水").width());
    assertEquals(5, LineWidths.of("3月18").width());
    assertEquals(3, LineWidths.of("ｱｲｳ").width(), "half-width katakana");
  }

  @Test
  void onlyPunctuationCanBeCompressed() {
    assertEquals(12, LineWidths.of("“春耕”，水").width());
    assertEquals(9, LineWidths.of("“春耕”，水").minWidth());
    assertEquals(6, LineWidths.of("春耕水").minWidth());
  }

  @Test
  void noBreakCutsANumberOrStandsBeforeAClosingMark() {
    assertEquals(2, LineWidths.of("春耕").unbreakableStart());
    assertEquals(4, LineWidths.of("春，耕").unbreakableStart());
    assertEquals(4, LineWidths.of("“春耕").unbreakableStart());
    assertEquals(5, LineWidths.of("12.5%的").unbreakableStart());
  }

  /** A line is full if the first character of the next would not have fitted into it. */
  @Test
  void aLineFillsItsColumnWhereTheNextWouldNotFit() {
    List<PageLine> lines = LineScanner.scan("今天区里开春耕\n会\n今天区里\n开会");
    assertTrue(lines.get(0).fills(14, lines.get(1)));
    assertFalse(lines.get(2).fills(14, lines.get(3)));
    assertTrue(lines.get(0).fitsInto(14));
    assertFalse(lines.get(0).fitsInto(12));
  }

  /** The mark that the next begins with would have lost its white too. */
  @Test
  void whatTheNextBeginsWithIsSetTightToo() {
    List<PageLine> lines = LineScanner.scan("今天，区里开会\n春、耕");
    assertEquals(17, lines.get(0).breakWidth(lines.get(1)));
    assertEquals(15, lines.get(0).setTight().breakWidth(lines.get(1)));
  }

  /** Where lines are set tight, what the next begins with might have stood in a wider line. */
  @Test
  void aTightLineIsFullOnlyWhereNoMoreWouldHaveBeenSetTight() {
    List<PageLine> lines = LineScanner.scan("今天，区里、开会\n春耕");
    PageLine tight = lines.get(0).setTight();
    assertTrue(lines.get(0).fills(18, lines.get(1)));
    assertFalse(tight.fills(18, lines.get(1)));
    assertTrue(tight.fills(17, lines.get(1)));
    assertEquals(15, LineWidths.of("今，天，区，里，会").tight().leastWidth(), "no more than three");
  }

  @Test
  void charactersOfTwoUnitsAreOneAndInvisibleOnesNone() {
    assertEquals(LineWidths.of("李吉好"), LineWidths.of("李𠮷好"));
    assertEquals(LineWidths.of("𠮷，好").unbreakableStart(), LineWidths.of("吉，好").unbreakableStart());
    assertEquals(LineWidths.of("早稻"), LineWidths.of("早\u200B稻\uFE00"));
  }
}
