package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylineLinesTest {
  @Test
  void aNameAloneStandsBetweenAHeadlineAndProse() {
    assertTrue(of("青芦镇育秧忙\n周砚\n今天上午，大家育秧。").isBareName(1));
    assertFalse(of("大家育秧。\n周砚\n今天上午，大家育秧。").isBareName(1), "no headline is above");
    assertFalse(of("青芦镇育秧忙\n周砚\n责任编辑 沈禾").isBareName(1), "no prose is below");
    assertFalse(of("青芦镇育秧忙\n周砚").isBareName(1), "nothing is below");
    assertFalse(of("周砚\n今天上午，大家育秧。").isBareName(0), "nothing is above");
  }

  @Test
  void aBylineInBracketsMayTakeThreeLines() {
    assertEquals(2, of("（记者 周\n砚）\n今天上午，大家育秧。").tornEnd(0));
    assertEquals(3, of("（记者 周砚\n通讯员 林小\n满）\n今天上午，大家育秧。").tornEnd(0));
    assertEquals(0, of("（记者 周砚\n通讯员 林小\n满 许\n棠）").tornEnd(0), "four lines");
    assertEquals(0, of("（记者 周\n\n砚）").tornEnd(0), "a gap is between");
    assertEquals(0, of("（大家都\n来了）").tornEnd(0), "no byline");
    assertEquals(0, of("记者 周\n砚）").tornEnd(0), "no bracket");
  }

  @Test
  void anOfficeMayHaveWritersInABracketBehindItsName() {
    assertEquals(1, of("云汀区自来水有限公司（通讯员周砚）").officeEnd(0));
    assertEquals(2, of("云汀区自来水有限公司（通\n\n讯员周砚）").officeEnd(0));
    assertEquals(0, of("云汀区自来水有限公司").officeEnd(0), "nobody is named");
    assertEquals(0, of("青芦镇育秧忙（通讯员周砚）").officeEnd(0), "no office");
    assertEquals(0, of("（通讯员周砚）").officeEnd(0), "a bracket alone");
  }

  private static BylineLines of(String page) {
    List<PageLine> lines = LineScanner.scan(page);
    return new BylineLines(lines, new Furniture(lines));
  }
}
