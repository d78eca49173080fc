package io.github.qubao.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Not thread-safe while it is filled, immutable then. Several sets of characters in one table, so
 * that one look-up tells which of them have a character: a bit each.
 */
final class CharMarks {
  /** Of each UTF-16 unit the number of its marks: few have others than most. */
  private final short[] numbers = new short[1 << Character.SIZE];

  /** All marks that a character has, each once; the first are none. */
  private long[] marks = new long[1];

  private final Map<Long, Short> numberOf = new HashMap<>();

  /** Gives the characters of a set that mark. */
  CharMarks with(CharSet set, long mark) {
    String members = set.members();
    for (int i = 0; i < members.length(); i++) {
      char c = members.charAt(i);
      numbers[c] = number(marks[numbers[c]] | mark);
    }
    return this;
  }

  private short number(long wanted) {
    return numberOf.computeIfAbsent(
        wanted,
        w -> {
          marks = Arrays.copyOf(marks, marks.length + 1);
          marks[marks.length - 1] = w;
          return (short) (marks.length - 1);
        });
  }

  /** The marks of a character. */
  long of(char c) {
    return marks[numbers[c]];
  }
}
