package io.github.qubao.summary;

import java.util.Arrays;
import java.util.List;

/**
 * Immutable and thread-safe. A few words that are looked for at every place of a text: most places
 * are ruled out by their first character.
 */
final class WordMatcher {
  /** Words stand together whose first characters have the same last ten bits. */
  private static final int GROUPS = 1024;

  private static final String[] NONE = {};

  private final String[][] groups = new String[GROUPS][];

  /** A bit for each group that has words. */
  private final long[] some = new long[GROUPS / Long.SIZE];

  private WordMatcher(List<String> words) {
    Arrays.fill(groups, NONE);
    for (String word : words) {
      int group = word.charAt(0) % GROUPS;
      String[] all = Arrays.copyOf(groups[group], groups[group].length + 1);
      all[all.length - 1] = word;
      groups[group] = all;
      some[group / Long.SIZE] |= 1L << group;
    }
  }

  static WordMatcher of(String... words) {
    return new WordMatcher(List.of(words));
  }

  /** Whether one of the words stands at {@code at}. */
  boolean beginsAt(String text, int at) {
    return at < text.length() && beginsAt(text, at, text.length());
  }

  /** Whether one of the words stands at {@code at} and does not end behind {@code end}. */
  private boolean beginsAt(String text, int at, int end) {
    int group = text.charAt(at) % GROUPS;
    return (some[group / Long.SIZE] >>> group & 1) != 0 && isAt(groups[group], text, at, end);
  }

  private static boolean isAt(String[] group, String text, int at, int end) {
    for (String word : group) {
      if (at + word.length() <= end && text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words begins in {@code text[start, end)}. */
  boolean isIn(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (beginsAt(text, at, text.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words stands in {@code text[start, end)}. */
  boolean isWithin(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (beginsAt(text, at, end)) {
        return true;
      }
    }
    return false;
  }
}
