package io.github.qubao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Immutable and thread-safe. A regex of many words, which is tried only where one of the characters
 * stands that it may begin with: a regex by itself tries every word at every place.
 */
final class Cue {
  /** So many bits are enough: no cue begins with more than some fifty characters. */
  private static final int BITS = 1024;

  private final Pattern pattern;
  private final String firsts;

  /** The bit of each of the first characters is set, and perhaps of others. */
  private final long[] mayBeFirst = new long[BITS / Long.SIZE];

  /**
   * A cue.
   *
   * @param firsts the characters that what matches may begin with
   */
  Cue(Pattern pattern, String firsts) {
    this.pattern = pattern;
    this.firsts = firsts;
    for (int i = 0; i < firsts.length(); i++) {
      int bit = firsts.charAt(i) % BITS;
      mayBeFirst[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /** Whether what matches may begin with {@code c}. */
  private boolean isFirst(char c) {
    int bit = c % BITS;
    return (mayBeFirst[bit / Long.SIZE] >>> bit & 1) != 0 && firsts.indexOf(c) >= 0;
  }

  /** Whether it stands at the beginning of {@code s}. */
  boolean begins(String s) {
    return mayBegin(s) && pattern.matcher(s).lookingAt();
  }

  /** Whether it is the whole of {@code s}. */
  boolean is(String s) {
    return mayBegin(s) && pattern.matcher(s).matches();
  }

  /** Whether the first character of {@code s} is one that it may begin with. */
  boolean mayBegin(String s) {
    return !s.isEmpty() && isFirst(s.charAt(0));
  }

  /** Whether it stands anywhere in {@code s}; {@code ^} is the beginning of {@code s}. */
  boolean isIn(String s) {
    Matcher matcher = null;
    for (int i = 0; i < s.length(); i++) {
      if (!isFirst(s.charAt(i))) {
        continue;
      }
      if (matcher == null) {
        matcher = pattern.matcher(s).useAnchoringBounds(false).useTransparentBounds(true);
      }
      if (matcher.region(i, s.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  Pattern pattern() {
    return pattern;
  }

  String firsts() {
    return firsts;
  }
}
