package io.github.qubao.cli.io;

import java.util.List;

/**
 * Immutable and thread-safe. A pattern of paths as shells have it: {@code *} stands for any
 * characters of a name, {@code ?} for one, {@code [a-z]} for one of a set and {@code [!a-z]} for
 * one outside of it, and {@code **} as a whole name for any folders, none too. Not the JDK's, which
 * cannot match a Chinese name in the C locale.
 */
final class Glob {
  private static final String ANY_FOLDERS = "**";

  private final List<String> names;

  /** Takes the pattern's names, which a {@code /} sets apart. */
  Glob(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** Whether a name has a character that stands for others. */
  static boolean isPattern(String name) {
    return name.chars().anyMatch(c -> c == '*' || c == '?' || c == '[');
  }

  /** How deep under its start a path of the pattern may lie. */
  int mostDepth() {
    return names.contains(ANY_FOLDERS) ? Integer.MAX_VALUE : names.size();
  }

  /** Whether the names of a path, all of them, are the pattern's. */
  boolean matches(List<String> path) {
    // reached[i]: the first i names of the pattern stand for what was read of the path.
    boolean[] reached = new boolean[names.size() + 1];
    reached[0] = true;
    passFolders(reached);
    for (String name : path) {
      boolean[] next = new boolean[reached.length];
      for (int i = 0; i < names.size(); i++) {
        if (reached[i] && names.get(i).equals(ANY_FOLDERS)) {
          next[i] = true;
        } else if (reached[i] && matches(names.get(i), name)) {
          next[i + 1] = true;
        }
      }
      passFolders(next);
      reached = next;
    }
    return reached[names.size()];
  }

  /** {@code **} stands for no folder too. */
  private void passFolders(boolean[] reached) {
    for (int i = 0; i < names.size(); i++) {
      if (reached[i] && names.get(i).equals(ANY_FOLDERS)) {
        reached[i + 1] = true;
      }
    }
  }

  /** Whether a pattern of one name stands for the name. */
  static boolean matches(String pattern, String name) {
    int[] p = pattern.codePoints().toArray();
    int[] n = name.codePoints().toArray();
    int at = 0;
    int star = -1;
    int starAt = 0;
    for (int i = 0; i < n.length; ) {
      int next = at < p.length && p[at] != '*' ? behind(p, at, n[i]) : -1;
      if (next >= 0) {
        at = next;
        i++;
      } else if (at < p.length && p[at] == '*') {
        star = at++;
        starAt = i;
      } else if (star >= 0) {
        // Only the last star can need more: what stood before it has matched.
        at = star + 1;
        i = ++starAt;
      } else {
        return false;
      }
    }
    while (at < p.length && p[at] == '*') {
      at++;
    }
    return at == p.length;
  }

  /** Where the pattern goes on if the element at {@code at} stands for {@code c}, or -1. */
  private static int behind(int[] pattern, int at, int c) {
    if (pattern[at] == '?') {
      return at + 1;
    }
    int end = pattern[at] == '[' ? setEnd(pattern, at) : -1;
    if (end < 0) {
      return pattern[at] == c ? at + 1 : -1;
    }
    boolean outside = pattern[at + 1] == '!' || pattern[at + 1] == '^';
    boolean in = false;
    for (int i = at + (outside ? 2 : 1); i < end; i++) {
      boolean range = i + 2 < end && pattern[i + 1] == '-';
      in |= range ? c >= pattern[i] && c <= pattern[i + 2] : c == pattern[i];
      i += range ? 2 : 0;
    }
    return in == outside ? -1 : end + 1;
  }

  /** Where a set's bracket closes, or -1 if it is none; one that comes first is of the set. */
  private static int setEnd(int[] pattern, int open) {
    int first = open + 1;
    if (first < pattern.length && (pattern[first] == '!' || pattern[first] == '^')) {
      first++;
    }
    for (int i = first + 1; i < pattern.length; i++) {
      if (pattern[i] == ']') {
        return i;
      }
    }
    return -1;
  }
}
