package io.github.qubao.topic;

import io.github.qubao.segment.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  public static final double ALSO = 0.1;

  /**
   * Immutable and thread-safe. A word that spoke for the topic.
   *
   * @param text the word
   * @param weight what it added to the topic's logit, above the mean of the topics
   * @param titleSpan where it stands in the title, if it does (first place)
   * @param bodySpan where it stands in the body, if it does (first place)
   */
  public record Evidence(
      String text, double weight, Optional<Span> titleSpan, Optional<Span> bodySpan) {}

  /** The probability (0 to 1) of {@link #topic()}. */
  public double probability() {
    return probabilities.getOrDefault(topic, 0.0);
  }

  /**
   * The topics whose probability is at least {@link #ALSO}, the most probable first; none if
   * uncertain.
   */
  public List<Topic> topics() {
    if (uncertain) {
      return List.of();
    }
    return probabilities.entrySet().stream()
        .filter(e -> e.getValue() >= ALSO || e.getKey().equals(topic))
        .sorted(Map.Entry.<Topic, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
