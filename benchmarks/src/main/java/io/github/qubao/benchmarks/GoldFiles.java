package io.github.qubao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files of words set apart by blanks, a sentence a line. */
final class GoldFiles {
  /** How their names end; what is before names the set. */
  static final String SUFFIX = ".gold.txt";

  private GoldFiles() {}

  /**
   * The files, and of each folder those in it that are named as gold is, by name.
   *
   * @throws IllegalArgumentException if one cannot be read or a folder has none
   */
  static List<Path> of(List<Path> filesOrFolders) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path path : filesOrFolders) {
      if (!Files.isReadable(path)) {
        throw new IllegalArgumentException("cannot read " + path);
      }
      if (!Files.isDirectory(path)) {
        all.add(path);
        continue;
      }
      try (Stream<Path> files = Files.list(path)) {
        List<Path> gold = files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList();
        if (gold.isEmpty()) {
          throw new IllegalArgumentException("no *" + SUFFIX + " in " + path);
        }
        all.addAll(gold);
      }
    }
    return all;
  }

  /** The name of the set: of {@code novel.gold.txt} it is {@code novel}. */
  static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }
}
