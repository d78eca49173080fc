package io.github.qubao.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongIndexTest {
  @Test
  void numbersKeysAsAMapWould() {
    Random random = new Random(14);
    for (int expected : new int[] {0, 1, 100, 5000}) {
      LongIndex index = new LongIndex(expected);
      Map<Long, Integer> map = new HashMap<>();
      for (int n = 0; n < 20_000; n++) {
        // Zero and negative keys too; many twice.
        long key = (long) (random.nextInt(4000) - 2000) << random.nextInt(3) * 16;
        assertEquals(map.getOrDefault(key, -1), index.find(key));
        int number = map.computeIfAbsent(key, k -> map.size());
        assertEquals(number, index.add(key));
        assertEquals(key, index.key(number));
        assertEquals(map.size(), index.size());
      }
    }
  }

  @Test
  void keysThatCollideAreKept() {
    // Multiples of 2^60 share the upper bits of their product with few others.
    LongIndex index = new LongIndex(0);
    for (int round = 0; round < 2; round++) {
      for (long k = 0; k < 16; k++) {
        assertEquals(k, index.add(k << 60));
      }
    }
  }
}
