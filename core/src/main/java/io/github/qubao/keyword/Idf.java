package io.github.qubao.keyword;

import io.github.qubao.internal.Hash;
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
final class Idf {
  /** The short words as numbers, each in its slot or the next that is free; 0 where none is. */
  private final long[] words;

  /** Of the word in each slot. */
  private final double[] idfs;

  private final Map<String, Double> longWords;

  private Idf(Map<Long, Double> words, Map<String, Double> longWords) {
    this.longWords = longWords;
    this.words = new long[Integer.highestOneBit(Math.max(8, words.size())) << 2];
    idfs = new double[this.words.length];
    words.forEach(
        (word, idf) -> {
          int slot = slot(word);
          this.words[slot] = word;
          idfs[slot] = idf;
        });
  }

  /** Where a word is, or a free slot: one look into one table, for it is asked of nearly all. */
  private int slot(long word) {
    int slot = Hash.of(word, Integer.numberOfTrailingZeros(words.length));
    while (words[slot] != word && words[slot] != 0) {
      slot = slot + 1 & words.length - 1;
    }
    return slot;
  }

  private static final class BuiltIn {
    static final Idf IDF = load();

    private static Idf load() {
      try (InputStream in = Idf.class.getResourceAsStream("word-counts.tsv")) {
        if (in == null) {
          throw new IllegalStateException("word-counts.tsv is missing from the jar of qubao");
        }
        return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("word-counts.tsv cannot be read", e);
      }
    }
  }

  static Idf builtIn() {
    return BuiltIn.IDF;
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
  static Idf read(BufferedReader in) throws IOException {
    try {
      int items = Integer.parseInt(String.valueOf(in.readLine()));
      Map<Long, Double> words = new HashMap<>();
      Map<String, Double> longWords = new HashMap<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        double idf = idf(items, Math.pow(2, Byte.parseByte(cells[0]) / 2.0));
        for (int i = 1; i < cells.length; i++) {
          if (cells[i].length() > PackedWord.LONGEST) {
            longWords.put(cells[i], idf);
            continue;
          }
          words.put(PackedWord.of(cells[i], 0, cells[i].length()), idf);
        }
      }
      return new Idf(words, longWords);
    } catch (NumberFormatException e) {
      throw new IOException("word-counts.tsv: a line does not begin with a number", e);
    }
  }

  private static double idf(int items, double count) {
    return Math.max(0, Math.log(items / count) / Math.log(items / 2.0));
  }

  /** 0 for a word that every item has to 1 for one that hardly any has. */
  double of(String word) {
    return of(word, 0, word.length());
  }

  /** The same of {@code text[start, end)}, without a string of its own. */
  double of(String text, int start, int end) {
    if (end - start > PackedWord.LONGEST) {
      return longWords.getOrDefault(text.substring(start, end), 1.0);
    }
    int slot = slot(PackedWord.of(text, start, end));
    return words[slot] == 0 ? 1 : idfs[slot];
  }
}
