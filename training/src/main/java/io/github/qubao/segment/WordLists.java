package io.github.qubao.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the project's word lists, in which {@code #} begins a comment. Stateless. */
final class WordLists {
  private WordLists() {}

  /** The cells of each line of a file, set apart by blanks. */
  static List<List<String>> lines(Path file) throws IOException {
    List<List<String>> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String text = line.replaceFirst("#.*", "").strip();
      if (!text.isEmpty()) {
        out.add(Arrays.asList(text.split("\\s+")));
      }
    }
    return out;
  }

  /** Words and their tags, of lists whose lines are a word and its tag. */
  static Map<String, String> byWord(Path folder) throws IOException {
    Map<String, String> out = new TreeMap<>();
    for (Path file : files(folder)) {
      for (List<String> cells : lines(file)) {
        out.put(cells.get(0), cells.size() > 1 ? cells.get(1) : "n");
      }
    }
    return out;
  }

  /** Words and their tags, of lists whose lines are a tag and words. */
  static Map<String, String> byTag(Path folder) throws IOException {
    Map<String, String> out = new TreeMap<>();
    for (Path file : files(folder)) {
      for (List<String> cells : lines(file)) {
        cells.subList(1, cells.size()).forEach(w -> out.put(w, cells.get(0)));
      }
    }
    return out;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
