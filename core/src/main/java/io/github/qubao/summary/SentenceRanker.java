package io.github.qubao.summary;

import io.github.qubao.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Immutable and thread-safe. Tells how likely an editor keeps each sentence: logistic regression
 * (OpenNLP's maximum entropy of two outcomes) over {@link SentenceFeatures}, one set of weights for
 * articles with a title and one for those without.
 *
 * <p>The weights are plain text, {@code ranker.tsv}: the name of a feature, its weight with a title
 * and its weight without one.
 */
final class SentenceRanker {
  private static final int EMPTY = SentenceFeatures.NAMES.indexOf("empty");

  /**
   * Who else was there is never chosen while anything better is: the few such sentences that taught
   * the weights are too few to say so.
   */
  private static final float LAST_RESORT = 0.05f;

  /** What an editor fills of the characters allowed, as a share. */
  private static final float FILLED = 0.8f;

  /** Log-odds by which an article may expect less than that before it is taken for strange. */
  private static final float SLACK = 0.6f;

  private static final float MOST = 6;

  private final float[] titled;
  private final float[] plain;

  SentenceRanker(float[] titled, float[] plain) {
    this.titled = titled;
    this.plain = plain;
  }

  /** The built-in one, read once. */
  static SentenceRanker builtIn() {
    return BuiltIn.RANKER;
  }

  private static final class BuiltIn {
    static final SentenceRanker RANKER = read();

    private static SentenceRanker read() {
      try (InputStream in = SentenceRanker.class.getResourceAsStream("ranker.tsv")) {
        if (in == null) {
          throw new IllegalStateException("ranker.tsv is missing from the jar of qubao");
        }
        return SentenceRanker.read(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("ranker.tsv cannot be read", e);
      }
    }
  }

  /**
   * Reads weights.
   *
   * @throws IOException if a line has no known feature or no two numbers; it says which line
   */
  static SentenceRanker read(BufferedReader in) throws IOException {
    float[] titled = new float[SentenceFeatures.SIZE + 1];
    float[] plain = new float[SentenceFeatures.SIZE + 1];
    int n = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      n++;
      String[] cells = line.split("\t", -1);
      int f =
          cells[0].equals("bias")
              ? SentenceFeatures.SIZE
              : SentenceFeatures.NAMES.indexOf(cells[0]);
      if (f < 0 || cells.length != 3) {
        throw new IOException("ranker.tsv, line " + n + ": expected feature, weight, weight");
      }
      try {
        titled[f] = Float.parseFloat(cells[1]);
        plain[f] = Float.parseFloat(cells[2]);
      } catch (NumberFormatException e) {
        throw new IOException("ranker.tsv, line " + n + ": not a number", e);
      }
    }
    if (n != SentenceFeatures.SIZE + 1) {
      throw new IOException(
          "ranker.tsv has " + n + " lines instead of " + (SentenceFeatures.SIZE + 1));
    }
    return new SentenceRanker(titled, plain);
  }

  /** The probabilities, 0 to 1, of the sentences that {@code values} tell of. */
  float[] probabilities(float[] values, boolean hasTitle) {
    return emptyLast(values, ranked(values, hasTitle));
  }

  /**
   * The same for a summary of {@code maxChars}. An editor fills most of that whatever the article
   * is like: where the sentences after the lead seem far too poor for it, as those of a manner that
   * the weights were not learned from do, they are all raised alike.
   */
  float[] probabilities(float[] values, boolean hasTitle, List<Span> sentences, int maxChars) {
    return emptyLast(values, raised(ranked(values, hasTitle), sentences, maxChars));
  }

  private float[] ranked(float[] values, boolean hasTitle) {
    float[] weights = hasTitle ? titled : plain;
    int size = SentenceFeatures.SIZE;
    float[] out = new float[values.length / size];
    for (int i = 0; i < out.length; i++) {
      float sum = weights[size];
      for (int f = 0; f < size; f++) {
        sum += weights[f] * values[i * size + f];
      }
      out[i] = (float) (1 / (1 + Math.exp(-sum)));
    }
    return out;
  }

  private static float[] emptyLast(float[] values, float[] probabilities) {
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] *= values[i * SentenceFeatures.SIZE + EMPTY] > 0 ? LAST_RESORT : 1;
    }
    return probabilities;
  }

  private static float[] raised(float[] probabilities, List<Span> sentences, int maxChars) {
    long total = 0;
    for (Span s : sentences) {
      total += s.length();
    }
    float target = FILLED * Math.min(maxChars, total);
    if (probabilities.length < 2 || filled(probabilities, sentences, maxChars, SLACK) >= target) {
      return probabilities;
    }
    float low = SLACK;
    float high = MOST;
    for (int i = 0; i < 12; i++) {
      float middle = (low + high) / 2;
      boolean little = filled(probabilities, sentences, maxChars, middle) < target;
      low = little ? middle : low;
      high = little ? high : middle;
    }
    float[] out = probabilities.clone();
    for (int i = 1; i < out.length; i++) {
      out[i] = (float) raised(out[i], Math.exp(low - SLACK));
    }
    return out;
  }

  /** How many characters are expected to be kept if the later sentences are raised. */
  private static float filled(
      float[] probabilities, List<Span> sentences, int maxChars, float logOdds) {
    double odds = Math.exp(logOdds);
    double sum = probabilities[0] * Math.min(maxChars, sentences.get(0).length());
    for (int i = 1; i < probabilities.length; i++) {
      sum += raised(probabilities[i], odds) * Math.min(maxChars, sentences.get(i).length());
    }
    return (float) sum;
  }

  private static double raised(float p, double odds) {
    return p * odds / (1 - p + p * odds);
  }
}
