package io.github.qubao.topic;

import io.github.qubao.internal.Lists;
import io.github.qubao.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. What a classifier says of one article.
 *
 * @param topic the most probable topic
 * @param probabilities the probability (0 to 1) of each topic of the model, in the model's order;
 *     they sum to 1
 * @param uncertain whether the text says too little to be relied on: empty, of an unknown script,
 *     one word, or of characters that do not go together; the probabilities are then the shares of
 *     the topics in the articles of training
 * @param evidence the words that spoke for {@code topic}, the weightiest first; may be empty
 */
public record Classification(
    Topic topic, Map<Topic, Double> probabilities, boolean uncertain, List<Evidence> evidence) {

  /**
   * Probability (0 to 1) from which a topic beside the best one counts as an article's topic too.
   * Of what the built-in model finds and misses at this bar, MODEL_CARD.md tells.
   */
  public static final double SECONDARY_THRESHOLD = 0.1;

  /**
   * Copies the map and the list.
   *
   * @throws NullPointerException if a value is null
   */
  public Classification {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(probabilities, "probabilities");
    probabilities.forEach(
        (t, p) -> {
          Objects.requireNonNull(t, "probabilities has a null topic");
          Objects.requireNonNull(p, "probabilities has a null probability");
        });
    probabilities = Collections.unmodifiableMap(new LinkedHashMap<>(probabilities));
    evidence = Lists.copy(evidence, "evidence");
  }

  /**
   * Immutable and thread-safe. A word that spoke for the topic.
   *
   * @param text the word
   * @param weight what it added to the topic's logit, above the mean of the topics
   * @param titleSpan where it stands in the title, if it does (first place)
   * @param bodySpan where it stands in the body, if it does (first place)
   */
  public record Evidence(
      String text, double weight, Optional<Span> titleSpan, Optional<Span> bodySpan) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException if one is null
     */
    public Evidence {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(titleSpan, "titleSpan");
      Objects.requireNonNull(bodySpan, "bodySpan");
    }

    // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Evidence e
          && text.equals(e.text)
          && Double.compare(weight, e.weight) == 0
          && titleSpan.equals(e.titleSpan)
          && bodySpan.equals(e.bodySpan);
    }

    @Override
    public int hashCode() {
      return Objects.hash(text, weight, titleSpan, bodySpan);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Classification c
        && topic.equals(c.topic)
        && probabilities.equals(c.probabilities)
        && uncertain == c.uncertain
        && evidence.equals(c.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(topic, probabilities, uncertain, evidence);
  }

  /** The probability (0 to 1) of {@link #topic()}. */
  public double probability() {
    return probabilities.getOrDefault(topic, 0.0);
  }

  /**
   * The topics whose probability is at least {@link #SECONDARY_THRESHOLD}, the most probable first;
   * none if uncertain.
   */
  public List<Topic> topics() {
    if (uncertain) {
      return List.of();
    }
    return probabilities.entrySet().stream()
        .filter(e -> e.getValue() >= SECONDARY_THRESHOLD || e.getKey().equals(topic))
        .sorted(Map.Entry.<Topic, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
