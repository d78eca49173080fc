package io.github.qubao.entity;

/**
 * Not thread-safe while it is filled, immutable then. Several sets of {@link PairSet} in one table,
 * so that one look-up tells which of them may have two characters.
 */
final class PairMarks {
  private final byte[] marks = new byte[PairSet.BITS];

  /**
   * Gives what begins as a word of {@code pairs} that mark.
   *
   * @param mark one bit of the lowest seven
   */
  PairMarks with(PairSet pairs, long mark) {
    String firsts = pairs.firsts();
    String seconds = pairs.seconds();
    for (int i = 0; i < firsts.length(); i++) {
      marks[PairSet.bit(firsts.charAt(i), seconds.charAt(i))] |= (byte) mark;
    }
    return this;
  }

  /** The marks of the two characters that stand there. */
  long at(String text, int at) {
    return at + 1 < text.length() ? marks[PairSet.bit(text.charAt(at), text.charAt(at + 1))] : 0;
  }
}
