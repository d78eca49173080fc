package io.github.qubao.summary;

import io.github.qubao.text.Prose;
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
 * (OpenNLP's maximum entropy of two outcomes) over {@link SentenceFeatures}, with sets of weights
 * for national news and for districts', with a title and without.
 *
 * <p>The weights are plain text, {@code ranker.tsv}: the name of a feature and its weights for
 * national news with a title and without one, and for districts' with and without.
 */
final class SentenceRanker {
  private static final int COLUMNS = 4;

  /** What an editor fills of the characters allowed, as a share. */
  private static final float EXPECTED_FILL = 0.8f;

  /** Log-odds by which an article may expect less than that before it is taken for strange. */
  private static final float MIN_SHIFT = 0.6f;

  private static final float MAX_SHIFT = 6;

  /** For national news with a title and without one, then for districts' with and without. */
  private final float[][] weights;

  SentenceRanker(float[]... weights) {
    if (weights.length != COLUMNS) {
      throw new IllegalArgumentException(weights.length + " sets of weights");
    }
    this.weights = weights;
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
    float[][] weights = new float[COLUMNS][SentenceFeatures.SIZE + 1];
    int n = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      n++;
      String[] cells = line.split("\t", -1);
      int f =
          cells[0].equals("bias")
              ? SentenceFeatures.SIZE
              : SentenceFeatures.NAMES.indexOf(cells[0]);
      if (f < 0 || cells.length != COLUMNS + 1) {
        throw new IOException(
            "ranker.tsv, line " + n + ": expected feature and " + COLUMNS + " weights");
      }
      try {
        for (int c = 0; c < COLUMNS; c++) {
          weights[c][f] = Float.parseFloat(cells[c + 1]);
        }
      } catch (NumberFormatException e) {
        throw new IOException("ranker.tsv, line " + n + ": not a number", e);
      }
    }
    if (n != SentenceFeatures.SIZE + 1) {
      throw new IOException(
          "ranker.tsv has " + n + " lines instead of " + (SentenceFeatures.SIZE + 1));
    }
    return new SentenceRanker(weights);
  }

  /**
   * The probabilities, 0 to 1, that an editor keeps the sentences.
   *
   * @param title the headline, blank if there is none
   * @param maxChars the length of the summary
   */
  float[] probabilities(String title, String body, Prose prose, int maxChars) {
    return demoted(
        predicted(title, body, prose, maxChars), body, prose, NationalNews.is(title, body, prose));
  }

  /**
   * The same, calibrated for a summary that is filled. An editor fills most of {@code maxChars}
   * whatever the article is like: where the sentences after the lead seem far too poor for it, as
   * those of a manner that the weights were not learned from do, they are all raised alike.
   */
  float[] calibratedProbabilities(String title, String body, Prose prose, int maxChars) {
    float[] p = predicted(title, body, prose, maxChars);
    return demoted(
        calibrated(p, prose.sentences(), maxChars),
        body,
        prose,
        NationalNews.is(title, body, prose));
  }

  /** What is left of probabilities for sentences that do not stand alone. */
  private static float[] demoted(
      float[] probabilities, String body, Prose prose, boolean national) {
    float[] factors = Dependence.factors(body, prose, national);
    for (int i = 0; i < factors.length; i++) {
      factors[i] *= probabilities[i];
    }
    return factors;
  }

  /** What the weights say. */
  private float[] predicted(String title, String body, Prose prose, int maxChars) {
    List<Span> sentences = prose.sentences();
    boolean national = NationalNews.is(title, body, prose);
    SentenceFeatures features = new SentenceFeatures(title, body, prose, national);
    RelativeFeatures relative = new RelativeFeatures(sentences, maxChars);
    float[] w = weights[(national ? 0 : 2) + (title.isBlank() ? 1 : 0)];
    float[] values = new float[SentenceFeatures.SIZE];
    float[] out = new float[sentences.size()];
    for (int i = 0; i < out.length; i++) {
      features.compute(i, values);
      relative.add(i, values);
      out[i] = w[SentenceFeatures.SIZE];
      for (int f = 0; f < SentenceFeatures.RELATIVE; f++) {
        out[i] += w[f] * values[f];
      }
    }
    for (int i = 0; i < out.length; i++) {
      relative.set(i, values);
      for (int f = SentenceFeatures.RELATIVE; f < SentenceFeatures.SIZE; f++) {
        out[i] += w[f] * values[f];
      }
      out[i] = (float) (1 / (1 + Math.exp(-out[i])));
    }
    return out;
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
