package io.github.qubao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableRowsTest {
  private final List<LayoutLine> lines = new ArrayList<>();

  @Test
  void cellsBesideOneAnotherAreARow() {
    row(0, "片区", "日期", "时段");
    row(1, "东坡一带", "6月3日", "上午");
    row(2, "柳巷", "6月14日", "下午");
    assertEquals(List.of("片区　日期　时段", "东坡一带　6月3日　上午", "柳巷　6月14日　下午"), joined());
  }

  @Test
  void ofTwoColumnsOneHasNumbers() {
    row(0, "岗位", "成绩");
    row(1, "东坡", "82.5");
    row(2, "石桥", "80.1");
    assertEquals(List.of("岗位　成绩", "东坡　82.5", "石桥　80.1"), joined());
    lines.clear();
    row(0, "船还没来", "灯亮了");
    row(1, "柳条先到", "人散了");
    row(2, "水面很静", "夜深了");
    assertEquals(6, joined().size(), "verse in two columns");
  }

  @Test
  void proseInColumnsIsNoTable() {
    for (int i = 0; i < 5; i++) {
      add("春耕的水渠修到了村口", 0, 20 * i, 110);
      add("路边的树都发了新芽，", 120, 20 * i, 230);
      add("人们在田里忙着插秧。", 240, 20 * i, 350);
    }
    assertEquals(15, joined().size());
  }

  @Test
  void aRowByItselfIsNone() {
    row(0, "片区", "日期", "时段");
    assertEquals(3, joined().size());
  }

  @Test
  void aTableBesideAnotherKeepsItsOwnRows() {
    for (int i = 0; i < 5; i++) {
      for (int c = 0; c < (i < 3 ? 6 : 3); c++) {
        add("天地玄黄宇宙".charAt(c) + "" + i, 100 * c, 20 * i, 100 * c + 20);
      }
    }
    assertEquals(
        List.of(
            "天0　地0　玄0",
            "黄0　宇0　宙0",
            "天1　地1　玄1",
            "黄1　宇1　宙1",
            "天2　地2　玄2",
            "黄2　宇2　宙2",
            "天3　地3　玄3",
            "天4　地4　玄4"),
        joined().stream().sorted(Comparator.comparingInt(row -> row.charAt(1))).toList());
  }

  @Test
  void theOrderOfTheLinesDoesNotMatter() {
    IntStream.range(0, 8).forEach(i -> row(i, "甲" + i, "乙" + i, "丙" + i));
    List<String> expected = joined();
    Collections.shuffle(lines, new Random(1));
    assertEquals(expected, joined());
  }

  private void row(int n, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      add(cells[i], 100 * i, 20 * n, 100 * i + 10 * cells[i].length());
    }
  }

  private void add(String text, double left, double baseline, double right) {
    lines.add(new LayoutLine(text, left, right, baseline, 10, "Song", List.of()));
  }

  private List<String> joined() {
    return TableRows.joined(lines).stream().map(LayoutLine::text).toList();
  }
}
