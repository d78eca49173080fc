package io.github.qubao.summary;

import io.github.qubao.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
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
  private static final int BOILERPLATE = SentenceFeatures.NAMES.indexOf("empty");

  /**
   * Who else was there is never chosen while anything better is: the few such sentences that taught
   * the weights are too few to say so.
   */
  private static final float BOILERPLATE_FACTOR = 0.05f;

  /** What an editor fills of the characters allowed, as a share. */
  private static final float EXPECTED_FILL = 0.8f;

  /** Log-odds by which an article may expect less than that before it is taken for strange. */
  private static final float MIN_SHIFT = 0.6f;

  private static final float MAX_SHIFT = 6;

  private final float[] withTitle;
  private final float[] withoutTitle;

  SentenceRanker(float[] withTitle, float[] withoutTitle) {
    this.withTitle = withTitle;
    this.withoutTitle = withoutTitle;
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
    float[] withTitle = new float[SentenceFeatures.SIZE + 1];
    float[] withoutTitle = new float[SentenceFeatures.SIZE + 1];
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
        withTitle[f] = Float.parseFloat(cells[1]);
        withoutTitle[f] = Float.parseFloat(cells[2]);
      } catch (NumberFormatException e) {
        throw new IOException("ranker.tsv, line " + n + ": not a number", e);
      }
    }
    if (n != SentenceFeatures.SIZE + 1) {
      throw new IOException(
          "ranker.tsv has " + n + " lines instead of " + (SentenceFeatures.SIZE + 1));
    }
    return new SentenceRanker(withTitle, withoutTitle);
  }

  /**
   * The probabilities, 0 to 1, that an editor keeps the sentences.
   *
   * @param title the headline, blank if there is none
   * @param maxChars the length of the summary
   */
  float[] probabilities(String title, String body, List<Span> sentences, int maxChars) {
    BitSet boilerplate = new BitSet();
    return demoted(predicted(title, body, sentences, maxChars, boilerplate), boilerplate);
  }

  /**
   * The same, calibrated for a summary that is filled. An editor fills most of {@code maxChars}
   * whatever the article is like: where the sentences after the lead seem far too poor for it, as
   * those of a manner that the weights were not learned from do, they are all raised alike.
   */
  float[] calibratedProbabilities(String title, String body, List<Span> sentences, int maxChars) {
    BitSet boilerplate = new BitSet();
    float[] p = predicted(title, body, sentences, maxChars, boilerplate);
    return demoted(calibrated(p, sentences, maxChars), boilerplate);
  }

  /** What the weights say; the sentences that are boilerplate are noted. */
  private float[] predicted(
      String title, String body, List<Span> sentences, int maxChars, BitSet boilerplate) {
    SentenceFeatures features = new SentenceFeatures(title, body, sentences);
    RelativeFeatures relative = new RelativeFeatures(sentences, maxChars);
    float[] weights = title.isBlank() ? withoutTitle : withTitle;
    float[] values = new float[SentenceFeatures.SIZE];
    float[] out = new float[sentences.size()];
    for (int i = 0; i < out.length; i++) {
      features.compute(i, values);
      relative.add(i, values);
      boilerplate.set(i, values[BOILERPLATE] > 0);
      out[i] = weights[SentenceFeatures.SIZE];
      for (int f = 0; f < SentenceFeatures.RELATIVE; f++) {
        out[i] += weights[f] * values[f];
      }
    }
    for (int i = 0; i < out.length; i++) {
      relative.set(i, values);
      for (int f = SentenceFeatures.RELATIVE; f < SentenceFeatures.SIZE; f++) {
        out[i] += weights[f] * values[f];
      }
      out[i] = (float) (1 / (1 + Math.exp(-out[i])));
    }
    return out;
  }

  private static float[] demoted(float[] probabilities, BitSet boilerplate) {
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] *= boilerplate.get(i) ? BOILERPLATE_FACTOR : 1;
    }
    return probabilities;
  }

  private static float[] calibrated(float[] probabilities, List<Span> sentences, int maxChars) {
    long total = 0;
    for (Span s : sentences) {
      total += s.length();
    }
    float target = EXPECTED_FILL * Math.min(maxChars, total);
    if (probabilities.length < 2
        || expectedLength(probabilities, sentences, maxChars, MIN_SHIFT) >= target) {
      return probabilities;
    }
    float low = MIN_SHIFT;
    float high = MAX_SHIFT;
    for (int i = 0; i < 12; i++) {
      float middle = (low + high) / 2;
      boolean little = expectedLength(probabilities, sentences, maxChars, middle) < target;
      low = little ? middle : low;
      high = little ? high : middle;
    }
    float[] out = probabilities.clone();
    for (int i = 1; i < out.length; i++) {
      out[i] = (float) shifted(out[i], Math.exp(low - MIN_SHIFT));
    }
    return out;
  }

  /** How many characters are expected to be kept if the later sentences are raised. */
  private static float expectedLength(
      float[] probabilities, List<Span> sentences, int maxChars, float logOdds) {
    double odds = Math.exp(logOdds);
    double sum = probabilities[0] * Math.min(maxChars, sentences.get(0).length());
    for (int i = 1; i < probabilities.length; i++) {
      sum += shifted(probabilities[i], odds) * Math.min(maxChars, sentences.get(i).length());
    }
    return (float) sum;
  }

  private static double shifted(float p, double odds) {
    return p * odds / (1 - p + p * odds);
  }
}
