package io.github.qubao.cli.io;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How labelled articles are written down. */
public enum LabelledFormat {
  /** As the file's name or its first line tells. */
  AUTO,
  /** One JSON object a line. */
  JSONL,
  /** A table with the names of its columns in the first row. */
  CSV,
  /** A line an article, its topic behind {@code __label__}. */
  FASTTEXT,
  /** A folder with a folder for each topic, and a file for each article in these. */
  FOLDERS;

  private static final String CSV_ENDING = ".csv";

  /** How the names of files of labelled articles end. */
  public static Set<String> endings() {
    return Set.of(".jsonl", ".ndjson", CSV_ENDING, ".txt");
  }

  /** Whether a file's name tells that it holds labelled articles. */
  static boolean isNamedAsOne(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return Stream.of(".jsonl", ".ndjson", CSV_ENDING).anyMatch(lower::endsWith);
  }

  /** What a file of this name is, if its name tells. */
  LabelledFormat of(String file) {
    boolean table = this == AUTO && file.toLowerCase(Locale.ROOT).endsWith(CSV_ENDING);
    return table ? CSV : this;
  }

  /** What a file is whose first line that is not blank is this one. */
  LabelledFormat ofLine(String line) {
    if (this != AUTO) {
      return this;
    }
    return line.stripLeading().startsWith(FastTextLine.LABEL) ? FASTTEXT : JSONL;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
