package io.github.qubao.segment;

/**
 * Names of people in bylines (署名), where a surname stands before a given name that is a word by
 * itself: 通讯员 万 黎明. Stateless.
 */
final class PersonNames {
  /** So many names of a byline are seen, so that a text of names alone takes no longer. */
  static final int MOST_NAMES = 16;

  private PersonNames() {}

  /**
   * Whether three characters are a name in a byline, surname and given name.
   *
   * @param start where they begin, a surname
   * @param end where the given name ends
   * @param before the tokens before {@code start}
   */
  static boolean endsAt(String text, int start, int end, Settings settings, TokenBuffer before) {
    return end - start == 3
        && before.size > 0
        && isHan(text.charAt(start + 1), settings)
        && isHan(text.charAt(start + 2), settings)
        && inByline(text, before.size, settings, before)
        && (end == text.length()
            || !isHan(text.charAt(end), settings)
            || isVerb(text, end, settings));
  }

  private static boolean isHan(char c, Settings settings) {
    return (settings.charCodes()[c] & CharTable.HAN) != 0;
  }

  private static boolean isVerb(String text, int at, Settings settings) {
    for (String verb : NameWords.BEHIND_IN_BYLINE) {
      if (at + verb.length() <= text.length() && standsAt(verb, text, at, settings)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title stands before, other names between. */
  private static boolean inByline(String text, int to, Settings settings, TokenBuffer out) {
    int last = to - 1;
    for (int n = 0; n < MOST_NAMES && last >= 0; n++) {
      if (isTitle(text, last, settings, out)) {
        return true;
      }
      if (last == 0 || !isSeparator(text, out.ends[last - 1], out.ends[last])) {
        return false;
      }
      if (isTitle(text, last - 1, settings, out)) {
        return true;
      }
      // A separator and the name before it.
      last -= 2;
    }
    return false;
  }

  private static boolean isTitle(String text, int token, Settings settings, TokenBuffer out) {
    int start = out.begin(token);
    int length = out.ends[token] - start;
    for (String title : NameWords.BEFORE_IN_BYLINE) {
      if (title.length() == length && standsAt(title, text, start, settings)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAt(String title, String text, int start, Settings settings) {
    for (int i = 0; i < title.length(); i++) {
      if (settings.form(text.charAt(start + i)) != title.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeparator(String text, int start, int end) {
    char c = text.charAt(start);
    return end == start + 1 && (c == ' ' || c == '\u3000' || c == '、');
  }
}
