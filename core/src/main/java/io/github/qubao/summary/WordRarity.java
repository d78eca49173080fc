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
  private final Map<String, Double> rarities;

  private WordRarity(Map<String, Double> rarities) {
    this.rarities = rarities;
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
      Map<String, Double> rarities = new HashMap<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        Double rarity = rarity(items, Math.pow(2, Byte.parseByte(cells[0]) / 2.0));
        for (int i = 1; i < cells.length; i++) {
          rarities.put(cells[i], rarity);
        }
      }
      return new WordRarity(rarities);
    } catch (NumberFormatException e) {
      throw new IOException("word-counts.tsv: a line does not begin with a number", e);
    }
  }

  private static double rarity(int items, double count) {
    return Math.max(0, Math.log(items / count) / Math.log(items / 2.0));
  }

  /** 0 for a word that every item has to 1 for one that hardly any has. */
  double of(String word) {
    return rarities.getOrDefault(word, 1.0);
  }
}
