package io.github.qubao.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Stateless. Names that lists have, which {@link TokenFeatures} shows to the model: regions,
 * sights, waters, roads and zones; people of history, of stories and of today; offices, schools,
 * companies and media that are known all over the country; provinces, cities and counties. They are
 * found over several tokens, the longest of each kind.
 */
final class KnownNames {
  private static final int PLACE = 1;
  private static final int PERSON = 1 << 1;
  private static final int ORGANIZATION = 1 << 2;
  private static final int MEDIUM = 1 << 3;

  /** A place that has its level in {@link Levels}. */
  private static final int ADMINISTRATIVE = 1 << 4;

  private static final int KINDS = 5;

  /** What a token is of a name, four bits for each kind: its first, a later, its last, its only. */
  private static final int FIRST = 1;

  private static final int LATER = 1 << 1;
  private static final int LAST = 1 << 2;
  private static final int ONLY = 1 << 3;

  /** So many bits a kind has. */
  private static final int BITS = 4;

  /** Of each name its kinds. */
  private static final Map<String, Integer> ALL = load();

  private static final WordTable NAMES = new WordTable(ALL);
  private static final PairSet BEGINNINGS = new PairSet(ALL.keySet());
  private static final int LONGEST = longest();

  private KnownNames() {}

  /** Of each token what it is of the names that it may be in, a number for each such answer. */
  static int[] in(Words w) {
    int[] out = new int[w.size()];
    int[] behind = new int[KINDS];
    for (int i = 0; i < w.size(); i++) {
      if (w.isHan(i) && BEGINNINGS.has(w.text(), w.start(i)) && find(w, i, behind)) {
        for (int kind = 0; kind < KINDS; kind++) {
          mark(out, i, behind[kind], BITS * kind);
        }
      }
    }
    return out;
  }

  /** Puts where the longest name of each kind ends that begins there, or {@code i} if none does. */
  private static boolean find(Words w, int i, int[] behind) {
    Arrays.fill(behind, i);
    boolean any = false;
    int start = w.start(i);
    int hash = 0;
    for (int last = i;
        (w.isHan(last) || last > i && (w.isChar(last, '·') || w.isChar(last, '+')))
            && w.end(last) - start <= LONGEST;
        last++) {
      for (int at = w.start(last); at < w.end(last); at++) {
        hash = 31 * hash + w.text().charAt(at);
      }
      int kinds = NAMES.get(w.text(), start, w.end(last), hash);
      for (int kind = 0; kinds != 0; kind++, kinds >>= 1) {
        if ((kinds & 1) != 0) {
          behind[kind] = last + 1;
          any = true;
        }
      }
    }
    return any;
  }

  private static void mark(int[] out, int first, int behind, int shift) {
    if (behind == first + 1) {
      out[first] |= ONLY << shift;
    } else if (behind > first) {
      out[first] |= FIRST << shift;
      for (int i = first + 1; i < behind - 1; i++) {
        out[i] |= LATER << shift;
      }
      out[behind - 1] |= LAST << shift;
    }
  }

  private static int longest() {
    return ALL.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> all = new HashMap<>();
    Levels.names().forEach(name -> add(all, name, ADMINISTRATIVE));
    read("sights.tsv", all, kind -> PLACE);
    read("people.tsv", all, kind -> PERSON);
    read("organizations.tsv", all, kind -> kind.equals("MEDIA") ? MEDIUM : ORGANIZATION);
    return Map.copyOf(all);
  }

  private static void add(Map<String, Integer> all, String name, int kind) {
    if (name.length() > 1) {
      all.merge(name, kind, (a, b) -> a | b);
    }
  }

  /** A kind a line: what it is called, and its names behind tabs. */
  private static void read(String file, Map<String, Integer> all, ToIntFunction<String> kindOf) {
    try (InputStream in = KnownNames.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar of qubao");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split("\t");
        for (int k = 1; k < cells.length; k++) {
          add(all, cells[k], kindOf.applyAsInt(cells[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
