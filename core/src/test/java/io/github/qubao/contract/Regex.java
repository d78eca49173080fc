package io.github.qubao.contract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads a regular expression of {@link Pattern} and finds what makes it slow or deep on long texts:
 * a group that is repeated without a bound, which takes stack for each time and may take
 * exponential time; and two unbounded runs that can share a text, which take quadratic time.
 */
final class Regex {
  /** A group may be repeated so often; a run that may be longer counts as one without a bound. */
  private static final int BOUND = 300;

  private final String pattern;
  private final List<String> faults = new ArrayList<>();
  private int at;

  private Regex(String pattern) {
    this.pattern = pattern;
  }

  /** What is wrong with a pattern; empty if nothing is. */
  static List<String> faults(String pattern) {
    Pattern.compile(pattern);
    Regex regex = new Regex(pattern);
    regex.alternatives();
    if (regex.at < pattern.length()) {
      throw new IllegalStateException("not understood from " + regex.at + " on: " + pattern);
    }
    return List.copyOf(regex.faults);
  }

  private RegexRuns alternatives() {
    List<RegexRuns> branches = new ArrayList<>();
    branches.add(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      branches.add(sequence());
    }
    return branches.size() == 1 ? branches.get(0) : RegexRuns.either(branches);
  }

  private RegexRuns sequence() {
    RegexRuns all = RegexRuns.NONE;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      RegexRuns next = pattern.charAt(at) == '(' ? group() : single();
      if (all.meets(next)) {
        faults.add("two unbounded runs share a text: " + pattern.substring(0, at));
      }
      all = all.then(next);
    }
    return all;
  }

  private RegexRuns group() {
    int start = at++;
    boolean looks = false;
    boolean atomic = false;
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      looks = pattern.startsWith("?=", at) || pattern.startsWith("?!", at);
      looks |= pattern.startsWith("?<=", at) || pattern.startsWith("?<!", at);
      atomic = pattern.startsWith("?>", at);
      boolean named = pattern.startsWith("?<", at) && !looks;
      at = named ? pattern.indexOf('>', at) + 1 : at + (pattern.startsWith("?<", at) ? 3 : 2);
      if (!looks && !atomic && !named && pattern.charAt(at - 1) != ':') {
        throw new IllegalStateException("a group that is not understood: " + pattern);
      }
    }
    RegexRuns inner = alternatives();
    at++;
    String text = pattern.substring(start, at);
    if (looks) {
      return inner.looked();
    }
    Times times = times();
    if (times == null) {
      return atomic ? inner.atomic() : inner;
    }
    if (times.most > BOUND && !times.possessive) {
      faults.add("a group repeated without a bound: " + text + pattern.substring(times.from, at));
    }
    if (times.most > 1 && inner.meets(inner)) {
      faults.add("unbounded runs of a repeated group share a text: " + text);
    }
    RegexRuns out = times.most > 1 ? inner.then(inner) : inner;
    out = times.possessive ? out.atomic() : out;
    return times.least == 0 ? out.optional() : out;
  }

  /** One character, class or anchor, and how often. */
  private RegexRuns single() {
    int start = at;
    skipSingle();
    String text = pattern.substring(start, at);
    Times times = times();
    if (text.matches("\\^|\\$|\\\\[bBAGzZ]")) {
      return RegexRuns.NONE;
    }
    BitSet set = Sets.of(text);
    if (times == null) {
      return RegexRuns.one(set);
    }
    if (times.most > BOUND) {
      return RegexRuns.run(set, times.least > 0, times.possessive);
    }
    return times.least > 0 ? RegexRuns.one(set) : RegexRuns.NONE;
  }

  private void skipSingle() {
    char c = pattern.charAt(at);
    if (c == '[') {
      skipClass();
    } else if (c == '\\') {
      skipEscape();
    } else {
      at += Character.charCount(pattern.codePointAt(at));
    }
  }

  private void skipEscape() {
    char c = pattern.charAt(at + 1);
    boolean braced = at + 2 < pattern.length() && pattern.charAt(at + 2) == '{';
    if (Character.isDigit(c) || c == 'k' || c == 'Q' || c == 'R' || c == 'X') {
      throw new IllegalStateException("an escape that is not understood: " + pattern);
    }
    at += c == 'u' ? 6 : c == 'x' && !braced ? 4 : 2;
    if (braced && (c == 'p' || c == 'P' || c == 'x')) {
      at = pattern.indexOf('}', at) + 1;
    }
  }

  private void skipClass() {
    at++;
    if (pattern.charAt(at) == '^') {
      at++;
    }
    while (pattern.charAt(at) != ']') {
      skipSingle();
    }
    at++;
  }

  /**
   * How often.
   *
   * @param from where it says so
   */
  private record Times(int from, int least, int most, boolean possessive) {}

  private Times times() {
    if (at == pattern.length()) {
      return null;
    }
    int from = at;
    int least = 0;
    int most = Integer.MAX_VALUE;
    switch (pattern.charAt(at)) {
      case '*' -> at++;
      case '+' -> {
        least = 1;
        at++;
      }
      case '?' -> {
        most = 1;
        at++;
      }
      case '{' -> {
        String[] numbers = pattern.substring(at + 1, pattern.indexOf('}', at)).split(",", -1);
        least = Integer.parseInt(numbers[0]);
        String last = numbers[numbers.length - 1];
        most = last.isEmpty() ? most : Integer.parseInt(last);
        at = pattern.indexOf('}', at) + 1;
      }
      default -> {
        return null;
      }
    }
    boolean possessive = at < pattern.length() && pattern.charAt(at) == '+';
    at += possessive || at < pattern.length() && pattern.charAt(at) == '?' ? 1 : 0;
    return new Times(from, least, most, possessive);
  }

  /** The characters that a class matches, as the JDK has them. */
  private static final class Sets {
    private static final Map<String, BitSet> KNOWN = new ConcurrentHashMap<>();

    static BitSet of(String text) {
      return KNOWN.computeIfAbsent(text, Sets::make);
    }

    private static BitSet make(String text) {
      BitSet out = new BitSet(0x10000);
      if (text.length() == 1 && !text.equals(".")) {
        out.set(text.charAt(0));
        return out;
      }
      Predicate<String> p = Pattern.compile(text).asMatchPredicate();
      for (int c = 0; c < 0x10000; c++) {
        out.set(c, p.test(String.valueOf((char) c)));
      }
      return out;
    }
  }
}
