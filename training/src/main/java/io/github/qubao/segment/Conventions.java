package io.github.qubao.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Where this project's words differ from the vote: numeral and measure, determiner and measure are
 * two words, as in most gold sets.
 */
final class Conventions {
  private static final String NUMERALS = "一二三四五六七八九十两几半百千万亿零〇数";

  private final Set<String> measures = new HashSet<>();
  private final Set<String> determiners = new HashSet<>();
  private final Set<String> exceptions = new HashSet<>();

  /** Reads {@code measures.txt} and {@code determiners.txt}. */
  Conventions(Path folder) throws IOException {
    read(folder.resolve("measures.txt"), measures);
    read(folder.resolve("determiners.txt"), determiners);
    determiners.removeIf(
        w -> {
          boolean exception = w.startsWith("!");
          if (exception) {
            exceptions.add(w.substring(1));
          }
          return exception;
        });
  }

  private static void read(Path file, Set<String> into) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        into.addAll(Set.of(line.strip().split("\\s+")));
      }
    }
  }

  static boolean isNumeral(String word) {
    return word.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
  }

  /**
   * Where {@code word} comes apart, 0 if it stays whole.
   *
   * @param tag its tag in HanLP's dictionary, empty if it is not there
   */
  int split(String word, String tag) {
    if (exceptions.contains(word)) {
      return 0;
    }
    int numerals = 0;
    while (numerals < word.length() && NUMERALS.indexOf(word.charAt(numerals)) >= 0) {
      numerals++;
    }
    if (numerals == 0) {
      boolean apart =
          word.length() > 1
              && determiners.contains(word.substring(0, 1))
              && measures.contains(word.substring(1));
      return apart ? 1 : 0;
    }
    // Words that the dictionary has as another kind, such as the adverb 一度, only look so.
    boolean number =
        tag.isEmpty()
            || tag.startsWith("m")
            || tag.startsWith("q")
            || tag.equals("t")
            || tag.equals("nz");
    return number && measures.contains(word.substring(numerals)) ? numerals : 0;
  }
}
