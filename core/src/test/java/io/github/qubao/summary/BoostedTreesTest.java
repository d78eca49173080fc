package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
  private static final List<String> NAMES = List.of("a", "b", "c");
  private static final String LINE =
      "a>0.5\tb>1.0\tb>2.0\tc>0.5\tc>0.5\tc>0.5\tc>0.5\t1.0\t2.0\t4.0\t8.0\t16.0\t32.0\t64.0\t128.0";

  @Test
  void goesRightWhereTheValueIsAbove() throws IOException {
    BoostedTrees trees = BoostedTrees.read(List.of(LINE, LINE), NAMES);
    float[][] rows = {{0.5f, 1, 0.5f}, {0, 1.5f, 1}, {1, 2, 1}, {1, 3, 0}, {1, 3, 1}};
    assertArrayEquals(new float[] {2, 16, 64, 128, 256}, trees.sums(rows));
  }

  @Test
  void writesWhatItReads() throws IOException {
    String lines = LINE + "\n" + LINE.replace("b>2.0", "a>Infinity") + "\n";
    assertEquals(lines, BoostedTrees.read(lines.lines().toList(), NAMES).lines(NAMES));
  }

  @Test
  void saysWhichLineIsWrong() {
    for (String wrong : List.of("a>1", LINE.replace("b>1", "d>1"), LINE.replace("128.0", "x"))) {
      IOException e =
          assertThrows(
              IOException.class, () -> BoostedTrees.read(List.of(LINE, wrong), NAMES), wrong);
      assertTrue(e.toString().contains("line 2"), e.toString());
    }
    BufferedReader empty = new BufferedReader(new StringReader(""));
    assertThrows(IOException.class, () -> PickOrder.read(empty));
  }
}
