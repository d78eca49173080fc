package io.github.qubao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Immutable and thread-safe. A regex of many words, which is tried only where one of the characters
 * stands that it may begin with: a regex by itself tries every word at every place.
 */
final class Cue {
  private final Pattern pattern;
  private final CharSet firsts;
  private final CharSet seconds;

  /** Whether any character may stand behind the first. */
  private final boolean any;

  /**
   * A cue.
   *
   * @param firsts the characters that what matches may begin with
   */
  Cue(Pattern pattern, String firsts) {
    this(pattern, firsts, "");
  }

  /**
   * A cue of two characters or more.
   *
   * @param seconds the characters that may stand behind the first of what matches; empty if any may
   */
  Cue(Pattern pattern, String firsts, String seconds) {
    this.pattern = pattern;
    this.firsts = new CharSet(firsts);
    this.seconds = new CharSet(seconds);
    any = seconds.isEmpty();
  }

  /** Whether what matches may begin at {@code i}. */
  private boolean mayBeAt(String s, int i) {
    return firsts.has(s.charAt(i)) && (any || i + 1 < s.length() && seconds.has(s.charAt(i + 1)));
  }

  /** Whether it stands at the beginning of {@code s}. */
  boolean begins(String s) {
    return mayBegin(s) && pattern.matcher(s).lookingAt();
  }

  /** Whether it is the whole of {@code s}. */
  boolean is(String s) {
    return mayBegin(s) && pattern.matcher(s).matches();
  }

  /** Whether {@code s} may begin with it: of most that do not, this is false. */
  boolean mayBegin(String s) {
    return !s.isEmpty() && mayBeAt(s, 0);
  }

  /** Whether it stands anywhere in {@code s}; {@code ^} is the beginning of {@code s}. */
  boolean isIn(String s) {
    Matcher matcher = null;
    for (int i = 0; i < s.length(); i++) {
      if (!mayBeAt(s, i)) {
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
    return firsts.members();
  }

  String seconds() {
    return seconds.members();
  }
}
