package io.github.qubao.contract;

import io.github.qubao.text.Characters;

/** What can be seen of a text. */
final class Visible {
  private Visible() {}

  /** White space of any width, and the marks that print nothing. */
  static boolean blank(int c) {
    return Characters.isBlank(c);
  }

  /** The text without blanks. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(c -> !blank(c)).forEach(out::appendCodePoint);
    return out.toString();
  }
}
