package io.github.qubao.text;

/**
 * Immutable and thread-safe. A few characters, of which it is asked at nearly every place of a
 * text: most others are told by one look into a small table, and the string is not searched.
 */
final class CharSet {
  /** So many bits are enough: no set has more than some hundred characters. */
  private static final int BITS = 4096;

  private final String members;

  /** The bit of each member is set, and with it those of others that share it. */
  private final long[] bits = new long[BITS / Long.SIZE];

  CharSet(String members) {
    this.members = members;
    for (int i = 0; i < members.length(); i++) {
      bits[members.charAt(i) % BITS / Long.SIZE] |= 1L << members.charAt(i);
    }
  }

  String members() {
    return members;
  }

  boolean has(char c) {
    return (bits[c % BITS / Long.SIZE] >>> c & 1) != 0 && members.indexOf(c) >= 0;
  }
}
