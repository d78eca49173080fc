package io.github.qubao.summary;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import java.util.Objects;

/** Immutable and thread-safe. Picks the words that tell what an article is about. */
public final class KeywordExtractor {
  private final Segmenter segmenter;

  /** An extractor whose words are those of {@code segmenter}. */
  public KeywordExtractor(Segmenter segmenter) {
    this.segmenter = Objects.requireNonNull(segmenter);
  }

  /**
   * The best keywords, the best first. Asking for fewer gives the beginning of the same list.
   *
   * @param title the headline, empty if there is none
   * @param body the text
   * @param limit the most keywords
   * @throws IllegalArgumentException if {@code limit} is negative
   */
  public List<Keyword> extract(String title, String body, int limit) {
    Objects.requireNonNull(segmenter);
    return List.of();
  }
}
