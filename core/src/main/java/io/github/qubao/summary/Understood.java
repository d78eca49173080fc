package io.github.qubao.summary;

import io.github.qubao.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Not thread-safe, one per summary. How probably each sentence is understood alone, told when it is
 * first asked for: it matters of few. The headline again is no sentence of the text.
 */
final class Understood {
  /** What is not told yet. */
  private static final float UNKNOWN = -1;

  private final StandsAlone model;
  private final float[][] values;
  private final String headline;
  private final String text;
  private final List<Span> sentences;
  private final float[] told;

  /**
   * Nothing is told yet.
   *
   * @param values those of {@link PickOrder#values}
   * @param headline without white space around it
   */
  Understood(
      StandsAlone model, float[][] values, String headline, String text, List<Span> sentences) {
    this.model = model;
    this.values = values;
    this.headline = headline;
    this.text = text;
    this.sentences = sentences;
    told = new float[values.length];
    Arrays.fill(told, UNKNOWN);
  }

  float of(int i) {
    if (told[i] == UNKNOWN) {
      tell(i);
    }
    return told[i];
  }

  /** Tells of some sentences that are asked for next, which is cheaper at once. */
  void tell(int... few) {
    float[][] rows = new float[few.length][];
    for (int k = 0; k < few.length; k++) {
      rows[k] = values[few[k]];
    }
    float[] p = model.probabilities(rows);
    for (int k = 0; k < few.length; k++) {
      told[few[k]] = saysTitle(sentences.get(few[k])) ? 0 : p[k];
    }
  }

  /** Whether a sentence is the headline again, as pages write it above the text. */
  private boolean saysTitle(Span sentence) {
    return sentence.length() == headline.length() && text.startsWith(headline, sentence.start());
  }
}
