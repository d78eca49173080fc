package io.github.qubao.cli.view;

/**
 * Immutable and thread-safe. How text for people stands out in a terminal; elsewhere it does not.
 */
public final class Style {
  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String CYAN = "36";

  private final boolean colour;

  public Style(boolean colour) {
    this.colour = colour;
  }

  String headline(String text) {
    return with(BOLD, text);
  }

  String label(String text) {
    return with(DIM, text);
  }

  /** A topic, or what stands in its place. */
  public String topic(String text) {
    return with(CYAN, text);
  }

  private String with(String code, String text) {
    return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[m" : text;
  }
}
