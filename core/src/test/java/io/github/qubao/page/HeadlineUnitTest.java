package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeadlineUnitTest {
  @Test
  void rubricsAreNamesOfColumns() {
    assertTrue(unit("图片新闻").isRubric());
    assertTrue(unit("湖 畔 副 刊").isRubric());
    assertFalse(unit("青芦镇育秧忙").isRubric());
  }

  @Test
  void aKickerLeadsIn() {
    assertTrue(unit("区农业农村局").leadsIn());
    assertTrue(unit("春耕现场会强调").leadsIn());
    assertFalse(unit("青芦镇育秧忙").leadsIn());
  }

  @Test
  void letterSpacingIsNoPartOfTheText() {
    assertEquals("公告", unit("公 告").plainText());
    assertEquals("育秧忙 春意浓", unit("育秧忙 春意浓").plainText());
  }

  @Test
  void severalLinesReadAsOne() {
    assertEquals("青芦镇育秧忙", unit("青芦镇\n育秧忙").text());
    assertEquals(1, unit("青芦镇\n育秧忙").lastLineIndex());
  }

  private static HeadlineUnit unit(String lines) {
    return new HeadlineUnit(0, LineScanner.scan(lines));
  }
}
