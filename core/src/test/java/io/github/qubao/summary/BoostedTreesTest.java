package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
  private static final List<String> NAMES = List.of("a", "b");
  private static final String LINE = "a>0.5\tb>1.0\tb>2.0\t1.0\t2.0\t4.0\t8.0";

  @Test
  void goesRightWhereTheValueIsAbove() throws IOException {
    BoostedTrees trees = BoostedTrees.read(List.of(LINE, LINE), 2, NAMES);
    assertEquals(2, trees.sum(new float[] {0.5f, 1}));
    assertEquals(4, trees.sum(new float[] {0, 1.5f}));
    assertEquals(8, trees.sum(new float[] {1, 2}));
    assertEquals(16, trees.sum(new float[] {1, 3}));
  }

  @Test
  void writesWhatItReads() throws IOException {
    String lines = LINE + "\n" + LINE.replace("b>2.0", "a>Infinity") + "\n";
    assertEquals(lines, BoostedTrees.read(lines.lines().toList(), 2, NAMES).lines(NAMES));
  }

  @Test
  void saysWhichLineIsWrong() {
    for (String wrong : List.of("a>1", LINE.replace("b>1", "c>1"), LINE.replace("8.0", "x"))) {
      IOException e =
          assertThrows(
              IOException.class, () -> BoostedTrees.read(List.of(LINE, wrong), 2, NAMES), wrong);
      assertTrue(e.toString().contains("line 2"), e.toString());
    }
    BufferedReader empty = new BufferedReader(new StringReader(""));
    assertThrows(IOException.class, () -> PickOrder.read(empty));
  }
}
