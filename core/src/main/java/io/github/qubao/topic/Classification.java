package io.github.qubao.topic;

import io.github.qubao.internal.Lists;
import io.github.qubao.text.Span;
import java.io.Serializable;
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
 * @param mostProbable the most probable topic, whatever the decision: {@link #topic()} is what to
 *     file an article under
 * @param probabilities the probability (0 to 1) of each topic of the model, in the model's order;
 *     they sum to 1
 * @param decision whether there is an answer, and why if there is none
 * @param evidence the words that spoke for {@code mostProbable}, the weightiest first; may be empty
 */
public record Classification(
    Topic mostProbable,
    Map<Topic, Double> probabilities,
    Decision decision,
    List<Evidence> evidence)
    implements Serializable {

  /** Whether a classifier answers. */
  public enum Decision {
    /** The topic is {@link Classification#topic()}. */
    DECIDED,
    /**
     * The text says too little: empty, of an unknown script, one word, or of characters that do not
     * go together. The probabilities are the shares of the topics in the articles of training.
     */
    TOO_LITTLE,
    /** The most probable topic is not sure enough for {@link TopicClassifier#abstain}. */
    ABSTAINED
  }

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
    Objects.requireNonNull(mostProbable, "mostProbable");
    Objects.requireNonNull(decision, "decision");
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
   * @param title where it stands first in the title; null if it does not ({@link #titleSpan()})
   * @param body where it stands first in the body; null if it does not ({@link #bodySpan()})
   */
  public record Evidence(String text, double weight, @Nullable Span title, @Nullable Span body)
      implements Serializable {
    /**
     * Checks the text.
     *
     * @throws NullPointerException if it is null
     */
    public Evidence {
      Objects.requireNonNull(text, "text");
    }

    /** Where the word stands first in the title, if it does. */
    public Optional<Span> titleSpan() {
      return Optional.ofNullable(title);
    }

    /** Where the word stands first in the body, if it does. */
    public Optional<Span> bodySpan() {
      return Optional.ofNullable(body);
    }

    // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Evidence e
          && text.equals(e.text)
          && Double.compare(weight, e.weight) == 0
          && Objects.equals(title, e.title)
          && Objects.equals(body, e.body);
    }

    @Override
    public int hashCode() {
      return Objects.hash(text, weight, title, body);
    }

    private Map<String, Object> toMap() {
      Map<String, Object> out = new LinkedHashMap<>();
      out.put("text", text);
      out.put("weight", weight);
      titleSpan().ifPresent(s -> out.put("title", ends(s)));
      bodySpan().ifPresent(s -> out.put("body", ends(s)));
      return out;
    }

    private static Map<String, Object> ends(Span span) {
      Map<String, Object> out = new LinkedHashMap<>();
      out.put("start", span.start());
      out.put("end", span.end());
      return out;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Classification c
        && mostProbable.equals(c.mostProbable)
        && probabilities.equals(c.probabilities)
        && decision == c.decision
        && evidence.equals(c.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mostProbable, probabilities, decision, evidence);
  }

  /** The topic to file the article under; empty if there is no answer. */
  public Optional<Topic> topic() {
    return isUncertain() ? Optional.empty() : Optional.of(mostProbable);
  }

  /** Whether there is no answer. */
  public boolean isUncertain() {
    return decision != Decision.DECIDED;
  }

  /** The probability (0 to 1) of {@link #mostProbable()}. */
  public double probability() {
    return probabilities.getOrDefault(mostProbable, 0.0);
  }

  /** {@link #topics(double)} from {@link #SECONDARY_THRESHOLD} on. */
  public List<Topic> topics() {
    return topics(SECONDARY_THRESHOLD);
  }

  /**
   * The topic, and all others whose probability is at least {@code threshold}, the most probable
   * first; none if there is no answer.
   *
   * @param threshold 0 to 1
   * @throws IllegalArgumentException if it is not
   */
  public List<Topic> topics(double threshold) {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold is 0 to 1, not " + threshold);
    }
    if (isUncertain()) {
      return List.of();
    }
    return probabilities.entrySet().stream()
        .filter(e -> e.getValue() >= threshold || e.getKey().equals(mostProbable))
        .sorted(Map.Entry.<Topic, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The same as maps, lists, strings, numbers and booleans, for any library that writes JSON:
   * {@code topic}, null if there is no answer, {@code scores}, {@code uncertain}, {@code topics}
   * from {@link #SECONDARY_THRESHOLD} on, and {@code evidence}, named as in the command line's
   * FORMATS.md. A new map each time, the caller's own.
   */
  public Map<String, @Nullable Object> toMap() {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("topic", topic().map(Topic::name).orElse(null));
    Map<String, Object> scores = new LinkedHashMap<>();
    probabilities.forEach((t, p) -> scores.put(t.name(), p));
    out.put("scores", scores);
    out.put("uncertain", isUncertain());
    out.put("topics", topics().stream().map(Topic::name).toList());
    out.put("evidence", evidence.stream().map(Evidence::toMap).toList());
    return out;
  }
}
