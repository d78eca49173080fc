package io.github.qubao.segment;

import java.util.Objects;

/** A part of a caller's text as a string of its own. Stateless. */
final class TextRange {
  private TextRange() {}

  /** The characters from {@code start} to {@code end}; no copy if they are a whole string. */
  static String of(CharSequence text, int start, int end) {
    Objects.checkFromToIndex(start, end, Objects.requireNonNull(text, "text").length());
    return text.subSequence(start, end).toString();
  }

  /** {@code length} characters of an array, copied. */
  static String of(char[] text, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, Objects.requireNonNull(text, "text").length);
    return new String(text, offset, length);
  }
}
