package io.github.qubao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A regex whose every match has one of a few characters near its
 * beginning, before any comma or stop; it is tried only where one of them stands.
 */
final class KeyedPattern {
  private final Pattern pattern;
  private final CharSet keys;
  private final int within;

  /**
   * A pattern.
   *
   * @param keys one of these is among the first characters of what matches,
   * @param within so many of them
   */
  KeyedPattern(Pattern pattern, String keys, int within) {
    this.pattern = pattern;
    this.keys = new CharSet(keys);
    this.within = within;
  }

  /** The match that begins at {@code from}, which sees nothing beyond {@code to}; null if none. */
  @Nullable Matcher at(String text, int from, int to) {
    int most = Math.min(to, from + within);
    for (int i = from; i < most && text.charAt(i) != '，' && text.charAt(i) != '。'; i++) {
      if (keys.has(text.charAt(i))) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        return matcher.lookingAt() ? matcher : null;
      }
    }
    return null;
  }

  Pattern pattern() {
    return pattern;
  }
}
