package io.github.qubao.topic.train;

import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModelFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Not thread-safe. In how many articles each character and pair of characters stands, whatever the
 * field.
 */
final class DocumentFrequencies {
  private final Map<Integer, Integer> counts = new HashMap<>();
  private int articles;

  void add(TextFeatures text) {
    articles++;
    for (int gram : text.grams()) {
      counts.merge(gram, 1, Integer::sum);
    }
  }

  int articles() {
    return articles;
  }

  /** The grams that stand in at least so many articles. */
  IntStream grams(int min) {
    return counts.entrySet().stream().filter(e -> e.getValue() >= min).mapToInt(Map.Entry::getKey);
  }

  /** ln((1 + articles) / (1 + articles with it)), at least {@code 1 / 16}, in the file's steps. */
  float idf(int gram) {
    double idf = StrictMath.log((1.0 + articles) / (1 + counts.getOrDefault(gram, 0)));
    return Math.max(1, Math.round(idf / TopicModelFormat.IDF_STEP)) * TopicModelFormat.IDF_STEP;
  }
}
