package io.github.qubao.contract;

import io.github.qubao.text.Characters;

/** What can be seen of a text. */
final class Visible {
  private Visible() {}

  /** White space of any width, and the marks that print nothing. */
  static boolean blank(int c) {
    return Character.isBmpCodePoint(c) && Characters.isBlank((char) c);
  }

  /** The text without blanks. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().filter(c -> !blank(c)).forEach(c -> out.append((char) c));
    return out.toString();
  }
}
