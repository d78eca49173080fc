package io.github.qubao.internal;

import java.util.Arrays;

/**
 * Not thread-safe while keys are added. Numbers different keys 0, 1, 2 … in the order in which they
 * first come: an open-addressed hash table, never more than half full.
 */
public final class LongIndex {
  private long[] keys;
  private int size;

  /** The number of the key plus 1, 0 where free. */
  private int[] slots;

  private int bits;

  /**
   * An empty index; it grows as needed.
   *
   * @param expected how many keys there is room for at first
   */
  public LongIndex(int expected) {
    bits = 33 - Integer.numberOfLeadingZeros(Math.max(8, expected));
    keys = new long[Math.max(8, expected)];
    slots = new int[1 << bits];
  }

  /** The number of a key, a new one if it is not there yet. */
  public int add(long key) {
    int s = slot(key);
    if (slots[s] == 0) {
      if (2 * size >= slots.length) {
        grow();
        s = slot(key);
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size] = key;
      slots[s] = ++size;
    }
    return slots[s] - 1;
  }

  /** The number of a key, -1 if it is not there. */
  public int find(long key) {
    return slots[slot(key)] - 1;
  }

  /** The key of a number below {@link #size()}. */
  public long key(int number) {
    return keys[number];
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  /** Where a key stands, or a free place for it. */
  private int slot(long key) {
    int s = Hash.of(key, bits);
    while (slots[s] != 0 && keys[slots[s] - 1] != key) {
      s = s + 1 & slots.length - 1;
    }
    return s;
  }

  /** Takes all keys out again and keeps the room; in time of how many there are. */
  public void clear() {
    // Last in, first out: no key was placed behind one that came after it.
    while (size > 0) {
      slots[slot(keys[--size])] = 0;
    }
  }

  private void grow() {
    bits++;
    slots = new int[1 << bits];
    for (int i = 0; i < size; i++) {
      slots[slot(keys[i])] = i + 1;
    }
  }
}
