package io.github.qubao.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void onceClearedItNumbersAsANewOne() {
    Random random = new Random(15);
    LongIndex used = new LongIndex(8);
    for (int round = 0; round < 50; round++) {
      LongIndex fresh = new LongIndex(8);
      for (int n = random.nextInt(3000); n >= 0; n--) {
        long key = (long) random.nextInt(500) << random.nextInt(3) * 20;
        assertEquals(fresh.find(key), used.find(key));
        assertEquals(fresh.add(key), used.add(key));
      }
      assertEquals(fresh.size(), used.size());
      used.clear();
      assertEquals(0, used.size());
      assertEquals(-1, used.find(0));
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

  /** All of them would stand in one place and behind it. */
  @Test
  void keysThatWereChosenToCollideAreNumberedToo() {
    // Odd times its inverse is 1, so that hash times the inverse is a key of that hash.
    long inverse = Hash.GOLDEN_LONG;
    for (int i = 0; i < 6; i++) {
      inverse *= 2 - Hash.GOLDEN_LONG * inverse;
    }
    LongIndex index = new LongIndex(8);
    int count = 50_000;
    for (int i = 0; i < count; i++) {
      assertEquals(i, index.add(i * inverse));
    }
    for (int i = 0; i < count; i++) {
      assertEquals(i, index.find(i * inverse));
      assertEquals(-1, index.find((i + count) * inverse));
    }
    assertTrue(index.furthest() <= 256, "" + index.furthest());
    index.clear();
    assertEquals(-1, index.find(inverse));
  }
}
