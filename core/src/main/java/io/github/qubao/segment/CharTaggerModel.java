package io.github.qubao.segment;

/**
 * Immutable and thread-safe. Weights of a character tagger (B, M, E, S: begin, middle, end, single)
 * in a table that features are hashed into, four signed bytes an entry, one a tag; and the pairs of
 * neighbouring characters that are never in one word. An averaged perceptron (Collins, 2002)
 * learned them; training/README.md says of what.
 */
final class CharTaggerModel {
  static final int B = 0;
  static final int M = 1;
  static final int E = 2;
  static final int S = 3;

  /** Features of a character. */
  static final int FEATURES = 10;

  static final int BITS = 19;
  static final int SIZE = 1 << BITS;

  /** Weights of tag pairs, four times the first plus the second. */
  static final int TRANSITIONS = 16;

  static final int APART_BITS = 20;
  static final int APART_SIZE = 1 << APART_BITS - 6;

  final int[] weights;
  final int[] transitions;
  private final long[] apart;

  CharTaggerModel(int[] weights, int[] transitions, long[] apart) {
    this.weights = weights;
    this.transitions = transitions;
    this.apart = apart;
  }

  /** Whether two neighbouring single characters are never in one word. */
  boolean areApart(int firstCode, int secondCode) {
    int h = apartBit(firstCode, secondCode);
    return (apart[h >>> 6] & 1L << h) != 0;
  }

  static int apartBit(int firstCode, int secondCode) {
    return (firstCode * 0x9E3779B1 ^ secondCode * 0x85EBCA77) >>> 32 - APART_BITS;
  }

  /** The pairs as they are stored, {@link #APART_SIZE} words of bits. */
  long[] apart() {
    return apart.clone();
  }

  /**
   * Puts the entries of the features of one character into {@code out} from {@code at} on.
   *
   * @param chars the characters of the run, two more before and after it
   * @param i the character's place there
   * @param words the longest words of the dictionary that begin with, end with and cover it, packed
   */
  static void features(int[] chars, int i, int words, int[] out, int at) {
    int a = chars[i - 2];
    int b = chars[i - 1];
    int c = chars[i];
    int d = chars[i + 1];
    int e = chars[i + 2];
    out[at] = entry(1, c, 0, 0);
    out[at + 1] = entry(2, b, 0, 0);
    out[at + 2] = entry(3, d, 0, 0);
    out[at + 3] = entry(4, b, c, 0);
    out[at + 4] = entry(5, c, d, 0);
    out[at + 5] = entry(6, words, 0, 0);
    out[at + 6] = entry(7, c, words, 0);
    out[at + 7] = entry(8, a, b, c);
    out[at + 8] = entry(9, b, c, d);
    out[at + 9] = entry(10, c, d, e);
  }

  private static int entry(int template, int x, int y, int z) {
    int h = template * 0x9E3779B1 + x * 0x85EBCA77;
    h = (h ^ h >>> 15) + y * 0xC2B2AE3D;
    h = (h ^ h >>> 13) * 0x27D4EB2F + z * 0x165667B1;
    h = (h ^ h >>> 16) * 0x85EBCA6B;
    return h >>> 32 - BITS;
  }
}
