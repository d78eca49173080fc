package io.github.qubao.topic.train;

import io.github.qubao.topic.internal.TextFeatures;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. What articles without labels tell: how common a gram is, and which
 * grams go together.
 */
final class UnlabelledCorpus {
  /** In so many of them must a gram stand for what goes with it to be known. */
  private static final int CUTOFF = 8;

  private final DocumentFrequencies counts = new DocumentFrequencies();
  private final int[] grams;
  private final @Nullable LatentSpace space;

  UnlabelledCorpus(List<String> articles) {
    for (String text : articles) {
      counts.add(new TextFeatures("", text));
    }
    grams = sorted(counts.grams(CUTOFF));
    space = grams.length == 0 ? null : LatentSpace.of(articles, counts, grams);
  }

  /** All grams that a model should know, in ascending order, unsigned. */
  int[] vocabulary(IntStream labelled) {
    return sorted(IntStream.concat(labelled, IntStream.of(grams)));
  }

  /** How rare each gram is here, or in the labelled articles if there are no others. */
  float[] idf(int[] of, DocumentFrequencies labelled) {
    DocumentFrequencies from = counts.articles() > 0 ? counts : labelled;
    float[] out = new float[of.length];
    for (int g = 0; g < out.length; g++) {
      out[g] = from.idf(of[g]);
    }
    return out;
  }

  /** None if there are too few articles. */
  @Nullable LatentSpace space() {
    return space;
  }

  private static int[] sorted(IntStream grams) {
    return grams
        .mapToLong(Integer::toUnsignedLong)
        .sorted()
        .distinct()
        .mapToInt(g -> (int) g)
        .toArray();
  }
}
