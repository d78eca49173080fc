package io.github.qubao.keyword;

/** Stateless. A short word as a number, so that tables of words are asked without a string. */
final class PackedWord {
  /** So many UTF-16 units fit in a long, and nearly all words have no more. */
  static final int LONGEST = 4;

  private PackedWord() {}

  /** The number of {@code text[start, end)}, which is no longer than {@link #LONGEST}. */
  static long of(String text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      key = key << Character.SIZE | text.charAt(i);
    }
    return key;
  }
}
