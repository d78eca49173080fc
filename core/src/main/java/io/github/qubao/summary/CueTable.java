package io.github.qubao.summary;

import io.github.qubao.internal.Hash;
import io.github.qubao.text.Characters;

/**
 * Immutable and thread-safe. The pairs of characters of some {@link Cues}, of which all are asked
 * at once: by its hash, which no other pair has, a pair is found in one look, and most are in none.
 */
final class CueTable {
  /** A class in one of the cues has so many bits. */
  private static final int BITS = 5;

  private static final int CLASS = (1 << BITS) - 1;

  /** The upper bits of the hashes of all pairs are set. */
  private final long[] filter = new long[1 << 10];

  private final int[] hashes = new int[1 << 12];

  /** Of each of them its class in each of the cues, plus 1; 0 if it is in none. */
  private final int[] classes = new int[hashes.length];

  CueTable(Cues... all) {
    for (int c = 0; c < all.length; c++) {
      if (all[c].count() >= CLASS || (c + 1) * BITS >= Integer.SIZE) {
        throw new IllegalArgumentException("too many classes");
      }
      for (String pair : all[c].pairs()) {
        add(
            pair.charAt(0),
            pair.charAt(1),
            all[c].of(pair.charAt(0), pair.charAt(1)) + 1 << c * BITS);
      }
    }
  }

  private void add(char a, char b, int bits) {
    if (!Characters.isWordy(a) || !Characters.isWordy(b)) {
      throw new IllegalArgumentException("no pair of a word: " + a + b);
    }
    int hash = Hash.of(a, b);
    filter[hash >>> 22] |= 1L << (hash >>> 16);
    int slot = slot(hash);
    hashes[slot] = hash;
    classes[slot] |= bits;
  }

  private int slot(int hash) {
    int slot = hash >>> 20;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }

  /** What {@link #of} tells a class by, 0 of a pair that is in no class. */
  int find(int hash) {
    return (filter[hash >>> 22] >>> (hash >>> 16) & 1) == 0 ? 0 : classes[slot(hash)];
  }

  /** The class of what was found in one of the cues, or -1. */
  static int of(int found, int cues) {
    return (found >>> cues * BITS & CLASS) - 1;
  }
}
