package io.github.qubao.contract;

/** What can be seen of a text. */
final class Visible {
  private Visible() {}

  /** White space of any width, and the marks that print nothing. */
  static boolean blank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || Character.isISOControl(c);
  }

  /** The text without blanks. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().filter(c -> !blank(c)).forEach(c -> out.append((char) c));
    return out.toString();
  }
}
