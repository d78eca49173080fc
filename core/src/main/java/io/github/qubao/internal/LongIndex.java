package io.github.qubao.internal;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Not thread-safe while keys are added. Numbers different keys 0, 1, 2 … in the order in which they
 * first come: an open-addressed hash table, never more than half full. Where keys were chosen to
 * collide, they are placed anew by another hash; their numbers do not depend on it.
 */
public final class LongIndex {
  /** No search looks at more places; keys that nobody chose come nowhere near. */
  private static final int MOST_PLACES = 256;

  private long[] keys;
  private int size;

  /** The number of the key plus 1, 0 where free. */
  private int[] slots;

  private int bits;

  /** Odd. */
  private long multiplier = Hash.GOLDEN_LONG;

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
    if (s < 0 || slots[s] == 0) {
      if (2 * size >= slots.length) {
        bits++;
        slots = new int[1 << bits];
        s = enterAll() ? slot(key) : -1;
      }
      while (s < 0) {
        multiplier = ThreadLocalRandom.current().nextLong() | 1;
        s = enterAll() ? slot(key) : -1;
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
    int s = slot(key);
    return s < 0 ? -1 : slots[s] - 1;
  }

  /** The key of a number below {@link #size()}. */
  public long key(int number) {
    return keys[number];
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  /** The most places that a search for a key that is there looks at. */
  int furthest() {
    int most = 0;
    for (int s = 0; s < slots.length; s++) {
      if (slots[s] != 0) {
        int home = (int) (keys[slots[s] - 1] * multiplier >>> Long.SIZE - bits);
        most = Math.max(most, 1 + (s - home & slots.length - 1));
      }
    }
    return most;
  }

  /** Where a key stands, or a free place for it; below 0 if there is neither. */
  private int slot(long key) {
    int s = (int) (key * multiplier >>> Long.SIZE - bits);
    for (int n = 0; n < MOST_PLACES; n++) {
      if (slots[s] == 0 || keys[slots[s] - 1] == key) {
        return s;
      }
      s = s + 1 & slots.length - 1;
    }
    return -1;
  }

  /** Takes all keys out again and keeps the room; in time of how many there are. */
  public void clear() {
    // Last in, first out: no key was placed behind one that came after it.
    while (size > 0) {
      slots[slot(keys[--size])] = 0;
    }
  }

  /** Places all keys; false if one has no place. */
  private boolean enterAll() {
    Arrays.fill(slots, 0);
    for (int i = 0; i < size; i++) {
      int s = slot(keys[i]);
      if (s < 0) {
        return false;
      }
      slots[s] = i + 1;
    }
    return true;
  }
}
