package io.github.qubao.topic.internal;

import io.github.qubao.internal.Hash;

/**
 * Immutable and thread-safe. Where each gram of a model stands among all of them, by a hash table
 * (open addressing, linear probing).
 *
 * <p>A gram whose way through the table is longer than {@value #MAX_PROBES} is left out of it and
 * looked up among the sorted ones, so that grams chosen to collide cost no more than a search.
 */
final class GramTable {
  private static final int MAX_PROBES = 32;

  /** In ascending order, unsigned. */
  private final int[] grams;

  /** Pairs of a gram and its place plus 1, 0 where free. */
  private final int[] slots;

  private final int shift;

  /**
   * Takes the array as it is.
   *
   * @param grams in ascending order, unsigned
   */
  GramTable(int[] grams) {
    this.grams = grams;
    int bits = 34 - Integer.numberOfLeadingZeros(Math.max(4, grams.length));
    slots = new int[1 << bits];
    shift = 33 - bits;
    for (int i = 0; i < grams.length; i++) {
      int s = slot(grams[i]);
      int probes = 1;
      while (slots[s + 1] != 0 && probes < MAX_PROBES) {
        s = s + 2 & slots.length - 1;
        probes++;
      }
      if (slots[s + 1] == 0) {
        slots[s] = grams[i];
        slots[s + 1] = i + 1;
      }
    }
  }

  private int slot(int gram) {
    return (Hash.of(gram) >>> shift) * 2;
  }

  /** The place of a gram, -1 if it is not there. */
  int find(int gram) {
    int s = slot(gram);
    for (int probes = 0; probes < MAX_PROBES; probes++) {
      if (slots[s + 1] == 0) {
        return -1;
      }
      if (slots[s] == gram) {
        return slots[s + 1] - 1;
      }
      s = s + 2 & slots.length - 1;
    }
    return search(grams, gram);
  }

  /** Binary search; the place of {@code gram} among the sorted ones, -1 if it is not there. */
  static int search(int[] grams, int gram) {
    int low = 0;
    int high = grams.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compareUnsigned(grams[middle], gram);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
