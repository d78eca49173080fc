package io.github.qubao.summary;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import java.util.Objects;

/** Immutable and thread-safe. Picks the sentences that tell what an article says. */
public final class Summarizer {
  private final Segmenter segmenter;

  /** A summarizer whose words are those of {@code segmenter}. */
  public Summarizer(Segmenter segmenter) {
    this.segmenter = Objects.requireNonNull(segmenter);
  }

  /**
   * A summary of whole sentences, together never longer than {@code maxChars} unless the one
   * sentence in it is.
   *
   * @param title the headline, empty if there is none
   * @param body the text to pick from
   * @param maxChars the most UTF-16 units
   * @throws IllegalArgumentException if {@code maxChars} is below 1
   */
  public Summary summarize(String title, String body, int maxChars) {
    Objects.requireNonNull(segmenter);
    return new Summary(List.of());
  }
}
