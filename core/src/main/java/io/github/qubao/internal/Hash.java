package io.github.qubao.internal;

/**
 * Stateless and thread-safe. Spreads numbers over tables whose size is a power of two, by
 * multiplication (Knuth 1973, section 6.4): the upper bits of the product are the hash. Those who
 * choose their numbers can make them collide, so a table bounds its searches.
 */
public final class Hash {
  private static final int GOLDEN_INT = 0x9E3779B1;
  static final long GOLDEN_LONG = 0x9E3779B97F4A7C15L;

  private Hash() {}

  /** Of an integer, 32 bits. */
  public static int of(int x) {
    return x * GOLDEN_INT;
  }

  /** Of a pair of characters, 32 bits. */
  public static int of(char first, char second) {
    return of(first << 16 | second);
  }

  /** Of two integers, 32 bits. */
  public static int ofPair(int first, int second) {
    return first * GOLDEN_INT ^ second * 0x85EBCA77;
  }

  /** Of a long integer, the upper {@code bits} bits. */
  public static int of(long x, int bits) {
    return (int) (x * GOLDEN_LONG >>> Long.SIZE - bits);
  }
}
