package io.github.qubao.summary;

import io.github.qubao.internal.Hash;
import io.github.qubao.text.Span;
import java.util.List;

/**
 * Not thread-safe, one per summary. How much of each of a few sentences each of the others says: a
 * table has for each pair of characters the set of the sentences that have it.
 */
final class Overlaps {
  /** So many sentences at most are bits of an {@code int}. */
  private static final int MOST = Integer.SIZE;

  /** One more than the kind of the pair in each slot, 0 if it is free. */
  private final int[] kinds;

  /** The sentences that have it. */
  private final int[] owners;

  private Overlaps(int pairs) {
    int slots = Integer.highestOneBit(Math.max(1, pairs)) << 2;
    kinds = new int[slots];
    owners = new int[slots];
  }

  /**
   * Of each sentence the shares of the others' pairs that it says, 0 to 1.
   *
   * @param few the numbers of some sentences; they go by their places in this array
   */
  static float[][] of(Pairs pairs, List<Span> sentences, int[] few) {
    if (few.length > MOST) {
      throw new IllegalArgumentException(few.length + " sentences");
    }
    int length = 0;
    for (int i : few) {
      length += sentences.get(i).length();
    }
    Overlaps table = new Overlaps(length);
    int[] slots = new int[length];
    int[] ends = new int[few.length];
    int n = 0;
    for (int k = 0; k < few.length; k++) {
      n = table.add(pairs, sentences.get(few[k]), 1 << k, slots, n);
      ends[k] = n;
    }
    float[][] out = new float[few.length][few.length];
    int[] said = new int[few.length];
    for (int j = 0, from = 0; j < few.length; from = ends[j++]) {
      table.count(slots, from, ends[j], said);
      for (int k = 0; k < few.length; k++) {
        out[k][j] = ends[j] == from ? 0 : said[k] / (float) (ends[j] - from);
        said[k] = 0;
      }
    }
    return out;
  }

  /** Writes the slots of a sentence's pairs from {@code size} on; how many there are then. */
  private int add(Pairs pairs, Span s, int owner, int[] slots, int size) {
    int n = size;
    for (int at = s.start(); at < s.end(); at++) {
      if (pairs.at(at) != 0) {
        int slot = slot(Pairs.kind(pairs.at(at)) + 1);
        owners[slot] |= owner;
        slots[n++] = slot;
      }
    }
    return n;
  }

  private int slot(int kind) {
    int slot = Hash.of(kind) >>> 16 & kinds.length - 1;
    while (kinds[slot] != 0 && kinds[slot] != kind) {
      slot = slot + 1 & kinds.length - 1;
    }
    kinds[slot] = kind;
    return slot;
  }

  /** Counts for each sentence how many of some pairs it has. */
  private void count(int[] slots, int from, int to, int[] said) {
    for (int i = from; i < to; i++) {
      for (int left = owners[slots[i]]; left != 0; left &= left - 1) {
        said[Integer.numberOfTrailingZeros(left)]++;
      }
    }
  }
}
