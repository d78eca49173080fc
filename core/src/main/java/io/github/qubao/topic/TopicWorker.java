package io.github.qubao.topic;

import io.github.qubao.segment.Token;
import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Not thread-safe. Classifies one article at a time, and keeps what that takes for the next one.
 */
final class TopicWorker {
  /** A text with fewer letters says too little. */
  private static final int MIN_LETTERS = 8;

  /** So does one of fewer different pairs of Chinese characters: a word again and again. */
  private static final int MIN_PAIRS = 4;

  /** Japanese has Chinese characters too, but more kana than this share of its letters. */
  private static final double MOST_KANA = 0.25;

  private final TextFeatures text = new TextFeatures();
  private final TopicModel.Vector vector = new TopicModel.Vector();
  private final EvidenceFinder finder = new EvidenceFinder();

  /**
   * Classifies an article.
   *
   * @param topics those of the model
   * @param threshold answers below this probability are none
   * @param evidence whether to look for the words that spoke for the answer; only then the tokens
   *     are asked for
   */
  Classification classify(
      TopicModel model,
      List<Topic> topics,
      double threshold,
      boolean evidence,
      String title,
      String body,
      Supplier<List<Token>> titleTokens,
      Supplier<List<Token>> tokens) {
    text.read(title, body);
    model.vector(text, vector);
    boolean uncertain =
        text.letters() < MIN_LETTERS
            || text.pairs() < MIN_PAIRS
            || text.kana() > text.letters() * MOST_KANA
            || vector.meanPmi < model.minMeanPmi();
    double[] p =
        uncertain ? prior(model) : TopicModel.softmax(model.logits(vector), model.temperature());
    int best = 0;
    Map<Topic, Double> probabilities = new LinkedHashMap<>();
    for (int t = 0; t < p.length; t++) {
      best = p[t] > p[best] ? t : best;
      probabilities.put(topics.get(t), p[t]);
    }
    Classification.Decision decision =
        uncertain
            ? Classification.Decision.TOO_LITTLE
            : p[best] < threshold
                ? Classification.Decision.ABSTAINED
                : Classification.Decision.DECIDED;
    List<Classification.Evidence> words =
        evidence && !uncertain
            ? finder.find(model, text, vector, best, title, titleTokens.get(), body, tokens.get())
            : List.of();
    return new Classification(topics.get(best), probabilities, decision, words);
  }

  /** The topics' shares in the articles of training. */
  private static double[] prior(TopicModel model) {
    double[] p = new double[model.prior().length];
    double sum = 0;
    for (float share : model.prior()) {
      sum += share;
    }
    for (int t = 0; t < p.length; t++) {
      p[t] = model.prior()[t] / sum;
    }
    return p;
  }
}
