package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineScannerTest {
  @Test
  void anyLineBreakEndsALine() {
    assertEquals(List.of("甲", "乙", "丙", "丁", "戊"), texts("甲\n乙\r\n丙\r丁\f戊"));
    assertFalse(LineScanner.scan("甲\r\n乙").get(1).gap());
  }

  @Test
  void blankLinesAreGaps() {
    List<PageLine> lines = LineScanner.scan("春耕\n现场\n　 \n开会");
    assertEquals(List.of(true, false, true), lines.stream().map(PageLine::gap).toList());
  }

  @Test
  void whiteSpaceAroundALineIsOnlyAnIndent() {
    PageLine line = LineScanner.scan("春耕\n　　现场会 \n").get(1);
    assertEquals("现场会", line.text());
    assertEquals(5, line.start());
    assertEquals(8, line.end());
    assertTrue(line.indented());
    assertFalse(LineScanner.scan("\uFEFF春耕").get(0).indented(), "a byte-order mark is no indent");
  }

  @Test
  void aJumpIsALineOfItsOwn() {
    assertEquals(List.of("农技员下到田间", "（下转第2版）"), texts("农技员下到田间（下转第2版）"));
    assertEquals(List.of("(上接第1版)", "指导春耕。"), texts("(上接第1版)指导春耕。"));
  }

  private static List<String> texts(String page) {
    return LineScanner.scan(page).stream().map(PageLine::text).toList();
  }
}
