package io.github.qubao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Immutable and thread-safe. A regex of many words, which is tried only where one of the characters
 * stands that it may begin with: a regex by itself tries every word at every place.
 */
final class Cue {
  private final Pattern pattern;
  private final String firsts;

  /**
   * A cue.
   *
   * @param firsts the characters that what matches may begin with
   */
  Cue(Pattern pattern, String firsts) {
    this.pattern = pattern;
    this.firsts = firsts;
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
    return !s.isEmpty() && firsts.indexOf(s.charAt(0)) >= 0;
  }

  /** Whether it stands anywhere in {@code s}; {@code ^} is the beginning of {@code s}. */
  boolean isIn(String s) {
    Matcher matcher = null;
    for (int i = 0; i < s.length(); i++) {
      if (firsts.indexOf(s.charAt(i)) < 0) {
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
