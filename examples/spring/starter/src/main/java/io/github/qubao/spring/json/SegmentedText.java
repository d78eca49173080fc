package io.github.qubao.spring.json;

import io.github.qubao.segment.Token;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. A text and its words, to be written as JSON; {@link Token} alone does
 * not know its text.
 *
 * @param text the text that was segmented
 * @param tokens its words
 */
public record SegmentedText(String text, List<Token> tokens) {
  /**
   * Copies the list.
   *
   * @throws NullPointerException if a value is null
   */
  public SegmentedText {
    Objects.requireNonNull(text, "text");
    tokens = List.copyOf(Objects.requireNonNull(tokens, "tokens"));
  }
}
