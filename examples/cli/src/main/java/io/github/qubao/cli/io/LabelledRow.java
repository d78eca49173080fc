package io.github.qubao.cli.io;

import io.github.qubao.topic.Topic;
import io.github.qubao.topic.train.LabelledText;
import java.util.Optional;

/**
 * A labelled article as it was read, whatever the format.
 *
 * @param line where it begins, counted from 1
 * @param second a second topic; none if empty or {@code -}
 */
record LabelledRow(long line, String title, String text, String topic, String second) {

  /**
   * The article.
   *
   * @throws InputException if a topic has no name that a topic may have
   */
  LabelledText article(String source) {
    return new LabelledText(
        title,
        text,
        topic(topic, source),
        second.isEmpty() || second.equals("-")
            ? Optional.empty()
            : Optional.of(topic(second, source)));
  }

  private Topic topic(String name, String source) {
    try {
      return new Topic(name);
    } catch (IllegalArgumentException e) {
      throw new InputException(source, line, "bad label: " + e.getMessage());
    }
  }
}
