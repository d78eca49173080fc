package io.github.qubao.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Stateless. Names of regions, sights, mountains, waters and roads that are known beyond their
 * county, however the segmenter cuts them.
 */
final class PlaceFacts {
  private PlaceFacts() {}

  /** How many tokens from {@code i} on are such a name, the longest; 0 if none. */
  static int length(Words w, int i) {
    return mayBegin(w, i) ? longest(w, i) : 0;
  }

  /** Whether one may begin with the token, by two characters. */
  static boolean mayBegin(Words w, int i) {
    return w.isHan(i) && Table.BEGINNINGS.has(w.text(), w.start(i));
  }

  private static int longest(Words w, int i) {
    int found = 0;
    int start = w.start(i);
    int hash = 0;
    for (int last = i; w.isHan(last) && w.end(last) - start <= Table.LONGEST; last++) {
      for (int at = w.start(last); at < w.end(last); at++) {
        hash = 31 * hash + w.text().charAt(at);
      }
      if (Table.NAMES.get(w.text(), start, w.end(last), hash) != 0) {
        found = last + 1 - i;
      }
    }
    return found;
  }

  /** What {@code sights.tsv} lists, read once: a kind a line, and its names. */
  private static final class Table {
    static final int LONGEST;
    static final WordTable NAMES;

    /** A bit by the first two characters of each: few words that begin no name have it. */
    static final PairSet BEGINNINGS = new PairSet();

    static {
      Map<String, Integer> all = new HashMap<>();
      int longest = 0;
      for (String line : lines()) {
        String[] names = line.split("\t");
        for (int i = 1; i < names.length; i++) {
          all.put(names[i], 1);
          longest = Math.max(longest, names[i].length());
          BEGINNINGS.add(names[i]);
        }
      }
      NAMES = new WordTable(all);
      LONGEST = longest;
    }

    private static String[] lines() {
      try (InputStream in = PlaceFacts.class.getResourceAsStream("sights.tsv")) {
        if (in == null) {
          throw new IllegalStateException("sights.tsv is missing from the jar of qubao");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      } catch (IOException e) {
        throw new UncheckedIOException("sights.tsv cannot be read", e);
      }
    }
  }
}
