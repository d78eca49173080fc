package io.github.qubao.entity;

/** Immutable and thread-safe. A set of UTF-16 units, a bit for each that there is. */
final class CharSet {
  private final long[] bits = new long[1 << Character.SIZE - 6];

  CharSet(String members) {
    for (int i = 0; i < members.length(); i++) {
      bits[members.charAt(i) >>> 6] |= 1L << members.charAt(i);
    }
  }

  boolean has(char c) {
    return (bits[c >>> 6] >>> c & 1) != 0;
  }
}
