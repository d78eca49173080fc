package io.github.qubao.segment;

import io.github.qubao.segment.DictionarySource.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Stretches that come apart in one way only, written by hand: {@code overlaps.txt}, {@code
 * measured.txt}.
 */
final class HandPhrases {
  private static final String NUMERALS = "一二三四五六七八九十两几";

  /** What names of places end with: the tagger may join it with what stands before, 青安市 民间. */
  private static final String PLACES = "省市县区镇乡村";

  private HandPhrases() {}

  /**
   * The phrases of the two lists in {@code folder}, each as cheap as what the path takes instead.
   */
  static TreeMap<String, Phrase> read(Path folder, Dictionary dictionary) throws IOException {
    FirstStage stage = new FirstStage(dictionary);
    List<String> lines = new ArrayList<>(lines(folder.resolve("overlaps.txt")));
    for (String words : lines(folder.resolve("measured.txt"))) {
      for (int i = 0; i < NUMERALS.length(); i++) {
        lines.add(NUMERALS.charAt(i) + " " + words);
      }
    }
    TreeMap<String, Phrase> out = new TreeMap<>();
    for (String line : lines) {
      String text = line.replace(" ", "");
      int cuts = 0;
      int at = 0;
      for (String word : line.split(" ")) {
        at += word.length();
        cuts |= at < text.length() ? 1 << at - 1 : 0;
      }
      int fixed = PLACES.indexOf(text.charAt(0)) < 0 ? Dictionary.FIXED : 0;
      out.put(text, new Phrase(Math.max(0, stage.cost(text) - 1), cuts | fixed));
    }
    return out;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .flatMap(line -> List.of(line.strip().split("\\s*[|]\\s*")).stream())
        .toList();
  }
}
