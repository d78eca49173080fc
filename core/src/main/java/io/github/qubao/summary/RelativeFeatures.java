package io.github.qubao.summary;

import io.github.qubao.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Not thread-safe. The features of a sentence that need all others: its share of the most that a
 * sentence after the lead has, and what depends on the length of the summary. Of each sentence five
 * values are kept, so that a long text takes little memory.
 */
final class RelativeFeatures {
  /** What is compared, in the order of the features from {@link SentenceFeatures#RELATIVE} on. */
  private static final int[] SOURCES =
      List.of("titleRecall", "titleNew", "centralBest", "digits", "length").stream()
          .mapToInt(SentenceFeatures.NAMES::indexOf)
          .toArray();

  private final List<Span> sentences;
  private final int maxChars;
  private final float share;
  private final float[][] sources;
  private final float[] maxima = new float[SOURCES.length];

  RelativeFeatures(List<Span> sentences, int maxChars) {
    this.sentences = sentences;
    this.maxChars = maxChars;
    int total = 0;
    for (Span s : sentences) {
      total += s.length();
    }
    share = Math.min(1, maxChars / (float) Math.max(1, total));
    sources = new float[SOURCES.length][sentences.size()];
    Arrays.fill(maxima, 1e-6f);
  }

  /** Notes what a sentence has by itself; all sentences come before the first {@link #set}. */
  void add(int i, float[] values) {
    for (int k = 0; k < SOURCES.length; k++) {
      float value = values[SOURCES[k]];
      sources[k][i] = value;
      maxima[k] = i > 0 ? Math.max(maxima[k], value) : maxima[k];
    }
  }

  /** Sets the values from {@link SentenceFeatures#RELATIVE} on. */
  void set(int i, float[] values) {
    setShares(i, values);
    setRoom(i, values);
  }

  /** Sets those of them that do not depend on the length of the summary. */
  void setShares(int i, float[] values) {
    int at = SentenceFeatures.RELATIVE;
    for (int k = 0; k < SOURCES.length; k++) {
      float ofMaximum = sources[k][i] / maxima[k];
      values[at++] = i > 0 ? ofMaximum * ofMaximum : 0;
    }
  }

  private void setRoom(int i, float[] values) {
    int at = SentenceFeatures.ROOM;
    int lead = sentences.get(0).length();
    int length = sentences.get(i).length();
    float fit = length / (float) maxChars;
    float wide = Math.min(1, maxChars / 240f);
    values[at] = share;
    values[at + 1] = Math.min(1.5f, fit);
    values[at + 2] = fit > 1 ? 1 : 0;
    values[at + 3] = i == 0 ? wide : 0;
    values[at + 4] = i > 0 ? wide : 0;
    values[at + 5] = i > 0 && length > maxChars - lead ? 1 : 0;
    values[at + 6] = i == 0 && fit > 1 ? 1 : 0;
    values[at + 7] = i > 0 && lead > maxChars ? 1 : 0;
  }
}
