package io.github.qubao.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Immutable and thread-safe. Names that a file lists, a kind a line: its name, and then the names,
 * set apart by tabs. They are found over several tokens, the longest first.
 */
final class KnownNames {
  /** Regions, sights, mountains, waters, roads, zones and foreign places. */
  static final KnownNames PLACES = new KnownNames("sights.tsv", Marks.KNOWN_PLACE, kind -> 1);

  /** People of history, of stories, of today and abroad. */
  static final KnownNames PEOPLE = new KnownNames("people.tsv", Marks.KNOWN_PERSON, kind -> 1);

  /** Which of the {@link Marks} a token has where one may begin. */
  private final long mark;

  private final int longest;
  private final WordTable names;

  /** The first two characters of each: {@link Marks} tells where one may begin by them. */
  private final PairSet beginnings = new PairSet();

  private KnownNames(String file, long mark, ToIntFunction<String> numberOfKind) {
    this.mark = mark;
    Map<String, Integer> all = new HashMap<>();
    int most = 0;
    for (String line : read(file).split("\n")) {
      String[] cells = line.split("\t");
      int kind = numberOfKind.applyAsInt(cells[0]);
      for (int i = 1; i < cells.length; i++) {
        all.put(cells[i], kind);
        most = Math.max(most, cells[i].length());
        beginnings.add(cells[i]);
      }
    }
    names = new WordTable(all);
    longest = most;
  }

  /**
   * Reads a file beside this class.
   *
   * @param numberOfKind a number that is not 0 for each kind that the file has
   */
  static KnownNames of(String file, ToIntFunction<String> numberOfKind) {
    return new KnownNames(file, 0, numberOfKind);
  }

  private static String read(String file) {
    try (InputStream in = KnownNames.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar of qubao");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** What they begin with. */
  PairSet beginnings() {
    return beginnings;
  }

  /** Whether one may begin with the token, by two characters. */
  boolean mayBegin(Words w, int i) {
    return w.shows(i, mark) && w.isHan(i);
  }

  /** How many tokens from {@code i} on are the longest name of kind 1, 0 if none are. */
  int length(Words w, int i) {
    return mayBegin(w, i) ? length(w, i, 1) : 0;
  }

  /** The number of its kind of what stands there, 0 if it is no name. */
  int kind(String text, int from, int to) {
    return names.get(text, from, to);
  }

  /**
   * How many tokens from {@code i} on are the longest name of one of {@code kinds}, 0 if none are.
   *
   * @param kinds their numbers, joined bit by bit
   */
  int length(Words w, int i, int kinds) {
    int start = w.start(i);
    int hash = 0;
    int found = 0;
    for (int last = i;
        (w.isHan(last) || w.isChar(last, '+') || last > i && w.isChar(last, '·'))
            && w.end(last) - start <= longest;
        last++) {
      for (int at = w.start(last); at < w.end(last); at++) {
        hash = 31 * hash + w.text().charAt(at);
      }
      if ((names.get(w.text(), start, w.end(last), hash) & kinds) != 0) {
        found = last + 1 - i;
      }
    }
    return found;
  }
}
