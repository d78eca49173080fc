package io.github.qubao.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stateless. The words that are never in a name, or so seldom that it is an error of the marks:
 * {@link NameTagger} asks nothing more of them.
 */
final class OutsideWords {
  /** So often a word is seen at least, by the weights of the texts. */
  private static final double LEAST = 25;

  /** So large a part of these is in names at most. */
  private static final double MOST_IN_NAMES = 0.002;

  private OutsideWords() {}

  static Set<Long> of(List<NameTrainer.Example> texts) {
    Map<Long, double[]> counts = new HashMap<>();
    for (NameTrainer.Example text : texts) {
      for (int i = 0; i < text.labels().length; i++) {
        double[] count = counts.computeIfAbsent(text.words()[i], w -> new double[2]);
        count[0] += text.weight();
        count[1] += text.labels()[i] == NameLabels.OUTSIDE ? 0 : text.weight();
      }
    }
    Set<Long> out = new HashSet<>();
    counts.forEach(
        (word, count) -> {
          if (count[0] >= LEAST && count[1] <= MOST_IN_NAMES * count[0]) {
            out.add(word);
          }
        });
    return out;
  }
}
