package io.github.qubao.entity;

/** Immutable and thread-safe. A set of UTF-16 units, a bit each: a look-up is one load. */
final class CharSet {
  private final long[] bits = new long[1 << 10];

  CharSet(String members) {
    for (int i = 0; i < members.length(); i++) {
      char c = members.charAt(i);
      bits[c >>> 6] |= 1L << c;
    }
  }

  boolean has(char c) {
    return (bits[c >>> 6] & 1L << c) != 0;
  }
}
