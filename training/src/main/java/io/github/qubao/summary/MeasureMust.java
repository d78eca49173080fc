package io.github.qubao.summary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Prints how much of what a summary must have ours have, the first sentences, and the best choice
 * of whole sentences: the mean over articles of the share of their strings. Takes a file of JSON
 * Lines with {@code id}, {@code title}, {@code body} and {@code must}, strings of the body; behind
 * it files that have the articles, if that one has not.
 */
public final class MeasureMust {
  private static final int[] LENGTHS = {160, 80};

  private MeasureMust() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException(
          "expected a file of JSON Lines: id, title, body, must; or id and must, and files of articles");
    }
    Path[] others = Arrays.stream(args, 1, args.length).map(Path::of).toArray(Path[]::new);
    List<MustArticle> articles = MustArticle.read(Path.of(args[0]), others);
    Summarizer ours = new Summarizer();
    System.out.printf("%d articles, mean and standard error%n", articles.size());
    for (int n : LENGTHS) {
      System.out.printf("%d characters%n", n);
      print("lead", articles, a -> a.leadShare(n));
      print("Qubao", articles, a -> a.share(ours.summarize(a.title(), a.body(), n).text()));
      print("Qubao without title", articles, a -> a.share(ours.summarize("", a.body(), n).text()));
      print("best choice of sentences", articles, a -> a.bestShare(n));
    }
  }

  private static void print(
      String name, List<MustArticle> articles, ToDoubleFunction<MustArticle> share) {
    double[] shares = articles.stream().mapToDouble(share).toArray();
    System.out.printf(
        Locale.ROOT, "| %s | %.3f | ± %.3f |%n", name, mean(shares), standardError(shares));
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double v : values) {
      sum += v;
    }
    return sum / values.length;
  }

  static double standardError(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double v : values) {
      sum += (v - mean) * (v - mean);
    }
    return Math.sqrt(sum / (values.length - 1) / values.length);
  }
}
