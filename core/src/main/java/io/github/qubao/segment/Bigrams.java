package io.github.qubao.segment;

import io.github.qubao.internal.Hash;
import java.util.Arrays;

/**
 * Immutable and thread-safe once filled. Costs of word pairs, in an open-addressed table behind a
 * filter of bits (Bloom, 1970): most pairs that are asked for do not exist, and the filter, small
 * enough for the second-level cache, says so without a look at the table.
 */
final class Bigrams {
  private static final int FILTER_BITS = 22;
  private static final long NO_KEY = -1L;

  private final long[] filter = new long[1 << FILTER_BITS - 6];
  private final long[] slots;
  private final int mask;

  /** No pair stands further from its place; of the shipped lexicons' pairs none does by 393. */
  private static final int FURTHEST = 2048;

  Bigrams(int pairs) {
    int room = Integer.highestOneBit(Math.max(16, pairs)) * 2;
    slots = new long[pairs > room - (room >> 3) ? 2 * room : room];
    mask = slots.length - 1;
    Arrays.fill(slots, NO_KEY);
  }

  private static int hash(int u, int v) {
    int h = Hash.ofPair(u, v);
    return h ^ h >>> 15;
  }

  /** Two bits of one word of the filter. */
  private static long bits(int hash) {
    return 1L << hash | 1L << (hash >>> 6);
  }

  /**
   * Adds a pair that is not there yet; ids are below 2^20, the cost below 2^23.
   *
   * @return whether there was room near its place: not if ids were chosen to collide
   */
  boolean put(int u, int v, int cost) {
    int h = hash(u, v);
    filter[h >>> 32 - FILTER_BITS + 6] |= bits(h);
    int s = h & mask;
    for (int n = 0; slots[s] != NO_KEY; n++) {
      if (n == FURTHEST) {
        return false;
      }
      s = s + 1 & mask;
    }
    slots[s] = ((long) u << 20 | v) << 23 | cost;
    return true;
  }

  /** The cost of the pair, {@link Integer#MAX_VALUE} if there is none. */
  int cost(int u, int v) {
    int h = hash(u, v);
    long bits = bits(h);
    if ((filter[h >>> 32 - FILTER_BITS + 6] & bits) != bits) {
      return Integer.MAX_VALUE;
    }
    long key = (long) u << 20 | v;
    int s = h & mask;
    for (long slot = slots[s]; slot != NO_KEY; slot = slots[s]) {
      if (slot >>> 23 == key) {
        return (int) slot & (1 << 23) - 1;
      }
      s = s + 1 & mask;
    }
    return Integer.MAX_VALUE;
  }
}
