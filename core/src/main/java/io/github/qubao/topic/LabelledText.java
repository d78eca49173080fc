package io.github.qubao.topic;

import java.util.Objects;

/**
 * Immutable and thread-safe. An article and the topic that a reader gave it.
 *
 * @param title the headline, empty if there is none
 * @param body the text
 * @param topic what it was filed under
 */
public record LabelledText(String title, String body, Topic topic) {
  /** Checks that nothing is null. */
  public LabelledText {
    Objects.requireNonNull(title);
    Objects.requireNonNull(body);
    Objects.requireNonNull(topic);
  }
}
