package io.github.qubao.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Immutable and thread-safe. What an editor would say of a word that may be a keyword: two logistic
 * regressions over {@link KeywordFeatures}, one tells how likely it is nonsense, the other how
 * likely the article is to be filed under it. They were learned from what readers said of some
 * 4,000 words of 381 articles ({@code judge.tsv}, a line a figure with its two weights, read once).
 */
final class KeywordJudge {
  /** A word that is right but of little weight is worth so much of a good one. */
  private static final double HALF = 0.5;

  /** Nonsense costs so many good ones. */
  private static final double COST = 2;

  /** The last weights are those of no figure. */
  private final double[] nonsense;

  private final double[] good;

  KeywordJudge(double[] nonsense, double[] good) {
    this.nonsense = nonsense;
    this.good = good;
  }

  /** The built-in one, read once. */
  static KeywordJudge builtIn() {
    return BuiltIn.JUDGE;
  }

  private static final class BuiltIn {
    static final KeywordJudge JUDGE = load();

    private static KeywordJudge load() {
      try (InputStream in = KeywordJudge.class.getResourceAsStream("judge.tsv")) {
        if (in == null) {
          throw new IllegalStateException("judge.tsv is missing from the jar of qubao");
        }
        return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("judge.tsv cannot be read", e);
      }
    }
  }

  /**
   * Reads weights.
   *
   * @throws IOException if a line is not that of the next figure; it says which
   */
  static KeywordJudge read(BufferedReader in) throws IOException {
    List<String> names = KeywordFeatures.NAMES;
    double[] nonsense = new double[names.size() + 1];
    double[] good = new double[names.size() + 1];
    for (int i = 0; i <= names.size(); i++) {
      String name = i < names.size() ? names.get(i) : "constant";
      String line = in.readLine();
      String[] cells = line == null ? new String[0] : line.split("\t");
      if (cells.length != 3 || !cells[0].equals(name)) {
        throw new IOException("judge.tsv: line " + (i + 1) + " is not that of " + name);
      }
      try {
        nonsense[i] = Double.parseDouble(cells[1]);
        good[i] = Double.parseDouble(cells[2]);
      } catch (NumberFormatException e) {
        throw new IOException("judge.tsv: line " + (i + 1) + " has no weights", e);
      }
    }
    return new KeywordJudge(nonsense, good);
  }

  /** What a word is worth on average: 1 if it is good, -2 if it is nonsense. */
  double worth(float[] features) {
    double bad = likelihood(nonsense, features);
    double filed = likelihood(good, features);
    return filed + HALF * (1 - filed - bad) - COST * bad;
  }

  private static double likelihood(double[] weights, float[] features) {
    double sum = weights[features.length];
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    // The same on every machine.
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
