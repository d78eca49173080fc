package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private final WordTable table =
      new WordTable(Map.of("桥", 1, "云桥", 2, "云桥县", 3, "云桥县城", 4, "云桥县城北", 5, "a", 6));

  @Test
  void wordsOfAnyLength() {
    String text = "到云桥县城北去";
    for (int to = 2; to <= 6; to++) {
      assertEquals(to == 2 ? 0 : to - 1, table.get(text, 1, to));
    }
    assertEquals(1, table.get(text, 2, 3));
    assertEquals(0, table.get(text, 2, 4));
    assertEquals(0, table.get(text, 1, 1));
  }

  /** Their hash codes and their characters, side by side, are those of another word. */
  @Test
  void zeroIsACharacter() {
    assertEquals(6, table.get("a", 0, 1));
    assertEquals(0, table.get("\0a", 0, 2));
  }

  @Test
  void pairsOfABeginning() {
    PairSet pairs = new PairSet(List.of("云桥县", "石塘镇", "柳溪"));
    assertTrue(pairs.has("到石塘去", 1));
    assertTrue(pairs.has("柳溪", 0));
    assertFalse(pairs.has("柳溪", 1));
    assertFalse(pairs.has("", 0));
  }
}
