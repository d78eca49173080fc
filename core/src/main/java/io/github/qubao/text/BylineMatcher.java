package io.github.qubao.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Not thread-safe: one per line. Tells whether a line is nothing but a byline: up to four lists of
 * names, each behind its role, or a mark and one list of names.
 *
 * <p>By hand and not as a pattern, because a role may read as a name and one name as two, so that a
 * line can be read in very many ways. Each reading that failed is kept and not tried again.
 */
final class BylineMatcher {
  private static final int MAX_LISTS = 4;
  private static final int MAX_NAMES = 7;

  /** The number of a list that stands behind a mark and has no role. */
  private static final int WITHOUT_ROLE = 0;

  /** What a byline may begin with, but for blanks: a mark, 文/图, a bracket, a role. */
  private static final CharSet FIRSTS =
      new CharSet(BylineWords.MARKS + "文（(" + BylineWords.ROLE_FIRSTS);

  /** What may stand before the first role, 文/图, and behind all names. */
  private static final Pattern BEFORE =
      Pattern.compile("(?:文[/／、]?图?[/／\\s:：]{0,36}+)?[（(]?\\s{0,36}+");

  private static final Pattern BEHIND =
      Pattern.compile("(?:文[/／、]?图|图[/／、]?文|撰文|报道|文|摄影报道)?\\s{0,36}+[）)]?");

  private final String line;
  private final BitSet failed = new BitSet();

  private BylineMatcher(String line) {
    this.line = line;
  }

  /** Whether {@code line}, which is not long, is nothing but a byline. */
  static boolean matches(String line) {
    if (line.isEmpty() || line.charAt(0) > ' ' && !FIRSTS.has(line.charAt(0))) {
      return false;
    }
    BylineMatcher byline = new BylineMatcher(line);
    int names = byline.mark(0);
    Matcher before = BEFORE.matcher(line).region(names, line.length());
    int first = before.lookingAt() ? before.end() : names;
    return byline.list(first, 1)
        || names > 0
            // Behind ◇ stand rubrics, too.
            && line.charAt(0) != '◇'
            && byline.name(names, WITHOUT_ROLE, 1);
  }

  /** Where a mark and the blanks behind it end; {@code at} if there is none. */
  private int mark(int at) {
    return at < line.length() && BylineWords.MARKS.indexOf(line.charAt(at)) >= 0
        ? skip(at + 1, "")
        : at;
  }

  /**
   * Whether a role and its names begin at {@code at}, as list number {@code list}, and all fits.
   */
  private boolean list(int at, int list) {
    int end = BylineWords.roleEnd(line, at, line.length());
    if (end < 0) {
      return false;
    }
    // 通讯员 is 通讯, too, and 撰稿人 is 撰稿.
    boolean shorter = line.startsWith("通讯员", end - 3) || line.startsWith("撰稿人", end - 3);
    return name(skip(end, "　:：/／"), list, 1) || shorter && name(end - 1, list, 1);
  }

  /** Whether a name begins at {@code at}, number {@code n} of its list, and all behind it fits. */
  private boolean name(int at, int list, int n) {
    int key = (at * (MAX_LISTS + 1) + list) * (MAX_NAMES + 1) + n;
    if (failed.get(key)) {
      return false;
    }
    int end = at;
    int length = 0;
    while (length < 4 && end < line.length() && mayBeInName(line.codePointAt(end))) {
      end += Character.charCount(line.codePointAt(end));
      length++;
    }
    for (int e = end; length >= 2; length--) {
      if (behind(e, list, n)) {
        return true;
      }
      e -= Character.charCount(line.codePointBefore(e));
    }
    int spaced = spacedName(at);
    if (spaced > at && behind(spaced, list, n)) {
      return true;
    }
    failed.set(key);
    return false;
  }

  /** Whether what stands at {@code at}, behind a name, fits. */
  private boolean behind(int at, int list, int n) {
    int next = skip(at, "　、,，/／");
    if (next > at && n < MAX_NAMES && name(next, list, n + 1)) {
      return true;
    }
    if (list == WITHOUT_ROLE) {
      return at == line.length();
    }
    int end = skip(at, "　、/／");
    return BEHIND.matcher(line).region(end, line.length()).matches()
        || list < MAX_LISTS && list(end, list + 1);
  }

  private static boolean mayBeInName(int c) {
    return Characters.isHan(c) || c == '·';
  }

  /** Where a name of two characters with a blank between ends: 李　明; {@code at} if none is here. */
  private int spacedName(int at) {
    if (at >= line.length() || !Characters.isHan(line.codePointAt(at))) {
      return at;
    }
    int given = at + Character.charCount(line.codePointAt(at)) + 1;
    return given < line.length()
            && blank(line.charAt(given - 1))
            && Characters.isHan(line.codePointAt(given))
        ? given + Character.charCount(line.codePointAt(given))
        : at;
  }

  private static boolean blank(char c) {
    return c == '　' || c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Where blanks and {@code others} end. */
  private int skip(int at, String others) {
    int end = at;
    while (end < line.length()) {
      char c = line.charAt(end);
      if (!blank(c) && others.indexOf(c) < 0) {
        break;
      }
      end++;
    }
    return end;
  }
}
