package io.github.qubao.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Immutable and thread-safe. What an editor would say of a word that may be a keyword: two sums of
 * decision trees over {@link KeywordFeatures}, one tells how likely it is nonsense, the other how
 * likely the article is to be filed under it. They were learned from what readers said of some
 * 8,300 words of 672 articles ({@code judge.tsv}, the trees of the one, an empty line, those of the
 * other; read once).
 */
final class KeywordJudge {
  /** A word that is right but of little weight is worth so much of a good one. */
  private static final double HALF = 0.5;

  /** Nonsense costs so many good ones. */
  private static final double COST = 2;

  /** What is nonsense more likely than that is worth nothing. */
  private static final double HOPELESS = 0.5;

  private final JudgeTrees nonsense;
  private final JudgeTrees good;

  KeywordJudge(JudgeTrees nonsense, JudgeTrees good) {
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
   * Reads what {@link #lines} wrote.
   *
   * @throws IOException if one of the two is missing, or what stands there is no trees
   */
  static KeywordJudge read(BufferedReader in) throws IOException {
    List<String> lines = in.lines().toList();
    int middle = lines.indexOf("");
    if (middle < 0) {
      throw new IOException("judge.tsv: there is no empty line");
    }
    try {
      return new KeywordJudge(
          JudgeTrees.read(lines.subList(0, middle), KeywordFeatures.NAMES),
          JudgeTrees.read(lines.subList(middle + 1, lines.size()), KeywordFeatures.NAMES));
    } catch (IOException e) {
      throw new IOException("judge.tsv: " + e.getMessage(), e);
    }
  }

  /** The file that core ships. */
  String lines() {
    return nonsense.lines(KeywordFeatures.NAMES) + '\n' + good.lines(KeywordFeatures.NAMES);
  }

  /** What a word is worth on average: 1 if it is good, -2 if it is nonsense. */
  double worth(float[] features) {
    double bad = nonsense.likelihood(features);
    if (bad > HOPELESS) {
      // No more than this however good it is: the other trees need not be asked.
      return 1 - bad - COST * bad;
    }
    double filed = good.likelihood(features);
    return filed + HALF * (1 - filed - bad) - COST * bad;
  }
}
