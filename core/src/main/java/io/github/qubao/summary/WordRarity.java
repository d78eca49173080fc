package io.github.qubao.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Immutable and thread-safe. How rare a word is in the news: its inverse document frequency in
 * 24,325 items, kept in steps of half a doubling ({@code word-counts.tsv}, read once).
 */
final class WordRarity {
  private final Map<String, Byte> levels;
  private final int items;

  private WordRarity(int items, Map<String, Byte> levels) {
    this.items = items;
    this.levels = levels;
  }

  private static final class BuiltIn {
    static final WordRarity RARITY = load();

    private static WordRarity load() {
      try (InputStream in = WordRarity.class.getResourceAsStream("word-counts.tsv")) {
        if (in == null) {
          throw new IllegalStateException("word-counts.tsv is missing from the jar of qubao");
        }
        return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("word-counts.tsv cannot be read", e);
      }
    }
  }

  static WordRarity builtIn() {
    return BuiltIn.RARITY;
  }

  /** Steps of half a doubling: 1 → 0, 2 → 2, 3 → 3, 4 → 4. */
  static int level(int items) {
    return (int) Math.round(2 * Math.log(items) / Math.log(2));
  }

  /**
   * Reads counts.
   *
   * @throws IOException if a line does not begin with a number
   */
  static WordRarity read(BufferedReader in) throws IOException {
    try {
      int items = Integer.parseInt(String.valueOf(in.readLine()));
      Map<String, Byte> levels = new HashMap<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        byte level = Byte.parseByte(cells[0]);
        for (int i = 1; i < cells.length; i++) {
          levels.put(cells[i], level);
        }
      }
      return new WordRarity(items, levels);
    } catch (NumberFormatException e) {
      throw new IOException("word-counts.tsv: a line does not begin with a number", e);
    }
  }

  /** 0 for a word that every item has to 1 for one that hardly any has. */
  double of(String word) {
    Byte level = levels.get(word);
    double count = level == null ? 2 : Math.pow(2, level / 2.0);
    return Math.max(0, Math.log(items / count) / Math.log(items / 2.0));
  }
}
