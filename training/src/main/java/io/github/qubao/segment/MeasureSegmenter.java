package io.github.qubao.segment;

import io.github.qubao.segment.Segmenter.DateStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Prints F1 of words against gold: our settings, each voter under our rules, and the vote; then
 * what each gets wrong most often. The benchmarks compare the others as they come.
 */
public final class MeasureSegmenter {
  private static final int MOST_WRONG = 12;

  private MeasureSegmenter() {}

  /** Takes files of words set apart by white space, a sentence a line. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: MeasureSegmenter GOLD…");
      System.exit(2);
    }
    Map<String, Function<String, boolean[]>> cutters = new LinkedHashMap<>();
    cutters.put("dates split", ours(Segmenter.builder().dates(DateStyle.SPLIT)));
    cutters.put("dates joined", ours(Segmenter.builder()));
    cutters.put(
        "dates split, no unknown words",
        ours(Segmenter.builder().dates(DateStyle.SPLIT).unknownWords(false)));
    cutters.put("HanLP-compatible", ours(Segmenter.builder().hanLpCompatible(true)));
    for (Voter voter : Voter.values()) {
      cutters.put(voter + " with our rules", new Ensemble(List.of(voter))::cuts);
    }
    cutters.put("the vote with our rules", new Ensemble(Voter.TEACHERS)::cuts);
    for (Map.Entry<String, Function<String, boolean[]>> e : cutters.entrySet()) {
      StringBuilder line = new StringBuilder(String.format("%-34s", e.getKey()));
      for (String file : args) {
        line.append(String.format(Locale.ROOT, "%7.2f", f1(Path.of(file), e.getValue())));
      }
      System.out.println(line);
    }
    System.out.println("\nWhat each gets wrong most often, how often, as gold has it:");
    for (Map.Entry<String, Function<String, boolean[]>> e : cutters.entrySet()) {
      System.out.println(e.getKey() + ": " + String.join("  ", wrong(args, e.getValue())));
    }
  }

  /** The commonest stretches between cuts that both have, where gold and the cutter differ. */
  private static List<String> wrong(String[] files, Function<String, boolean[]> cutter)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file))) {
        String text = line.replaceAll("\\s", "");
        boolean[] right = gold(line, text);
        boolean[] cuts = cutter.apply(text);
        int from = 0;
        boolean alike = true;
        for (int i = 1; i <= text.length(); i++) {
          alike &= right[i] == cuts[i];
          if (right[i] && cuts[i]) {
            if (!alike) {
              String words =
                  String.join("/", Ensemble.words(text.substring(from, i), part(right, from, i)));
              counts.merge(words, 1, Integer::sum);
            }
            from = i;
            alike = true;
          }
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WRONG)
        .map(e -> e.getKey() + " " + e.getValue())
        .toList();
  }

  private static boolean[] part(boolean[] cuts, int from, int to) {
    return Arrays.copyOfRange(cuts, from, to + 1);
  }

  private static boolean[] gold(String line, String text) {
    boolean[] right = new boolean[text.length() + 1];
    right[0] = true;
    int at = 0;
    for (String word : line.strip().split("\\s+")) {
      at += word.length();
      right[at] = true;
    }
    return right;
  }

  private static Function<String, boolean[]> ours(Segmenter.Builder settings) {
    Segmenter segmenter = settings.build();
    return text -> {
      boolean[] cuts = new boolean[text.length() + 1];
      cuts[0] = true;
      segmenter.segment(text).forEach(t -> cuts[t.end()] = true);
      return cuts;
    };
  }

  /** F1 of words, 0 to 100. */
  private static double f1(Path gold, Function<String, boolean[]> cutter) throws IOException {
    long hits = 0;
    long words = 0;
    for (String line : Files.readAllLines(gold)) {
      String text = line.replaceAll("\\s", "");
      if (text.isEmpty()) {
        continue;
      }
      boolean[] right = gold(line, text);
      boolean[] cuts = cutter.apply(text);
      boolean alike = true;
      for (int i = 1; i <= text.length(); i++) {
        words += (right[i] ? 1 : 0) + (cuts[i] ? 1 : 0);
        hits += alike && right[i] && cuts[i] ? 1 : 0;
        alike = right[i] == cuts[i] && (alike || right[i]);
      }
    }
    return 200.0 * hits / Math.max(1, words);
  }
}
