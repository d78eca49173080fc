package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Qubao;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The time and the memory of every call grow as the text does, whatever its shape. Short texts, so
 * that it is done soon; {@link GrowthTable} takes long ones.
 */
class GrowthTest {
  /**
   * So many more rounds a text that seems to cost too much is given. On a busy machine the compiler
   * comes late, and may be ready when 8n has just been measured and n has not.
   */
  private static final int ROUNDS = 16;

  /** n; the longest text is eight times as long. */
  private static final int LENGTH = Integer.getInteger("qubao.growth.length", 1000);

  private static final Qubao QUBAO = Qubao.create();

  @ParameterizedTest
  @EnumSource
  void costIsLinear(Call call) {
    GrowthTable.warmUp(QUBAO, List.of(call), LENGTH);
    List<Growth> worse = new ArrayList<>();
    for (String shape : Shapes.names()) {
      Growth g = Growth.measureAgain(Growth.measure(QUBAO, call, shape, LENGTH, 2), QUBAO, ROUNDS);
      if (!g.bounded()) {
        worse.add(g);
      }
    }
    assertEquals(List.of(), worse);
  }

  @Test
  void thereAreShapesEnoughAndTheyAreAsLongAsAskedFor() {
    assertTrue(Shapes.names().size() >= 40, () -> Shapes.names().size() + " shapes");
    for (String shape : Shapes.names()) {
      for (int length : new int[] {0, 1, 7, 100, 1001}) {
        String text = Shapes.of(shape, length, 1);
        assertEquals(length, text.length(), shape);
        assertEquals(text, Shapes.of(shape, length, 1), shape);
      }
    }
  }
}
