package io.github.qubao.summary;

import io.github.qubao.segment.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Immutable and thread-safe. Whole sentences of a text, in their order.
 *
 * @param sentences the sentences, in the order of the text
 */
public record Summary(List<Sentence> sentences) {
  /** Copies the list. */
  public Summary {
    sentences = List.copyOf(sentences);
  }

  /** The sentences as one text. */
  public String text() {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining());
  }

  /**
   * Immutable and thread-safe. A sentence of the text.
   *
   * @param text the sentence: {@code span.in(body)}, plus an ellipsis (……) if it was cut and there
   *     is room for one
   * @param span where it stands in the text that was summarised
   * @param cut whether only the beginning of the sentence is here
   */
  public record Sentence(String text, Span span, boolean cut) {}
}
