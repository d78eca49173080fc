package io.github.qubao.topic.train;

import io.github.qubao.topic.Topic;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. An article and the topic that a reader gave it.
 *
 * @param title the headline, empty if there is none
 * @param body the text
 * @param topic what it was filed under
 * @param second a second topic, if the article is truly about both; looked at when a classifier is
 *     evaluated, not when it is trained
 * @param weight as how many articles it counts when a classifier learns, 1 to 100; in its shares of
 *     topics, its choice of words and its calibration each article counts once
 */
public record LabelledText(
    String title, String body, Topic topic, Optional<Topic> second, int weight)
    implements Serializable {
  private static final int MAX_WEIGHT = 100;

  /**
   * Checks the values.
   *
   * @throws NullPointerException if one is null
   * @throws IllegalArgumentException if the weight is not 1 to 100
   */
  public LabelledText {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(second, "second");
    if (weight < 1 || weight > MAX_WEIGHT) {
      throw new IllegalArgumentException("weight is 1 to " + MAX_WEIGHT + ", not " + weight);
    }
  }

  /** An article that counts once. */
  public LabelledText(String title, String body, Topic topic, Optional<Topic> second) {
    this(title, body, topic, second, 1);
  }

  /** An article about one topic. */
  public LabelledText(String title, String body, Topic topic) {
    this(title, body, topic, Optional.empty());
  }

  /** What is written in place of it: an Optional cannot be. */
  private Object writeReplace() {
    return new Serialized(title, body, topic, second.orElse(null), weight);
  }

  private record Serialized(
      String title, String body, Topic topic, @Nullable Topic second, int weight)
      implements Serializable {
    private Object readResolve() {
      return new LabelledText(title, body, topic, Optional.ofNullable(second), weight);
    }
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LabelledText t
        && title.equals(t.title)
        && body.equals(t.body)
        && topic.equals(t.topic)
        && second.equals(t.second)
        && weight == t.weight;
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, body, topic, second, weight);
  }
}
