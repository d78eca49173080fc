package io.github.qubao.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Stateless. Organisations that are known all over the country by names which no rule makes: 中新网,
 * 农业农村部, 施耐德电气. They may have several words.
 */
final class KnownOrganizations {
  /** Media: what stands before one is never a part of its name. */
  static final int MEDIUM = 1;

  /** Any other. */
  static final int OTHER = 2;

  private KnownOrganizations() {}

  /** How many tokens from {@code i} on are the longest such name of that kind, 0 if none are. */
  static int tokens(Words w, int i, int kind) {
    int start = w.start(i);
    if (!w.isHan(i) || start + 1 >= w.text().length()) {
      return 0;
    }
    if (!Table.mayBegin(w.text().charAt(start), w.text().charAt(start + 1))) {
      return 0;
    }
    int hash = 0;
    int found = 0;
    for (int last = i; (w.isHan(last) || w.isChar(last, '+')) && w.end(last) - start <= Table.LONGEST; last++) {
      for (int at = w.start(last); at < w.end(last); at++) {
        hash = 31 * hash + w.text().charAt(at);
      }
      if (Table.NAMES.get(w.text(), start, w.end(last), hash) == kind) {
        found = last + 1 - i;
      }
    }
    return found;
  }

  /** What {@code organizations.tsv} lists, read once: a kind a line, and its names. */
  private static final class Table {
    static final int LONGEST;
    static final WordTable NAMES;

    /** A bit by the first two characters of each name: few words that begin no name have it. */
    private static final long[] BEGINNINGS = new long[1 << 10];

    static {
      Map<String, Integer> all = new HashMap<>();
      int longest = 0;
      for (String line : lines()) {
        int kind = line.startsWith("MEDIA\t") ? MEDIUM : OTHER;
        String[] names = line.split("\t");
        for (int i = 1; i < names.length; i++) {
          all.put(names[i], kind);
          longest = Math.max(longest, names[i].length());
          int bit = bit(names[i].charAt(0), names[i].charAt(1));
          BEGINNINGS[bit >>> 6] |= 1L << bit;
        }
      }
      NAMES = new WordTable(all);
      LONGEST = longest;
    }

    static boolean mayBegin(char first, char second) {
      int bit = bit(first, second);
      return (BEGINNINGS[bit >>> 6] >>> bit & 1) != 0;
    }

    private static int bit(char first, char second) {
      return (first * 31 + second) * 0x9E3779B9 >>> 16;
    }

    private static String[] lines() {
      try (InputStream in = KnownOrganizations.class.getResourceAsStream("organizations.tsv")) {
        if (in == null) {
          throw new IllegalStateException("organizations.tsv is missing from the jar of qubao");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      } catch (IOException e) {
        throw new UncheckedIOException("organizations.tsv cannot be read", e);
      }
    }
  }
}
