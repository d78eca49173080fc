package io.github.qubao.text;

/** Immutable and thread-safe. A line or a sentence, where it begins, and the signs that it has. */
final class Piece {
  private final String text;
  private final int start;
  private final long signs;

  /** A line by itself. */
  Piece(String text) {
    this(text, 0, text.length());
  }

  /** {@code whole[start, end)}. */
  Piece(String whole, int start, int end) {
    this.text = whole.substring(start, end);
    this.start = start;
    signs = Sign.all(whole, start, end);
  }

  String text() {
    return text;
  }

  Span span() {
    return new Span(start, start + text.length());
  }

  boolean has(Sign sign) {
    return sign.isAmong(signs);
  }
}
