package io.github.qubao.text;

/**
 * Stateless and thread-safe. What an editor's program left in a text at the edges of a sentence:
 * tags of HTML, {@code <p class="…">云桥县…。</p>}, and a bar of a table, {@code | 云桥县…。}.
 */
final class Markup {
  /** No tag is longer. */
  private static final int LONGEST = 120;

  private Markup() {}

  /** Behind the tags or the bar, with the blanks behind each, that stand at {@code from}. */
  static int skip(String text, int from, int end) {
    int at = from;
    if (end - from > 1 && isBar(text.charAt(from)) && Characters.isBlank(text.charAt(from + 1))) {
      at = Characters.skipBlanks(text, from + 1, end);
    }
    while (at < end && text.charAt(at) == '<') {
      int most = Math.min(end, at + LONGEST);
      int close = at + 1;
      while (close < most && text.charAt(close) != '>' && text.charAt(close) != '<') {
        close++;
      }
      if (close == most || !isTag(text, at, close)) {
        return at;
      }
      at = Characters.skipBlanks(text, close + 1, end);
    }
    return at;
  }

  /** Before the tags, with the blanks before each, that stand before {@code end}. */
  static int skipBack(String text, int from, int end) {
    int at = end;
    while (at > from && text.charAt(at - 1) == '>') {
      int least = Math.max(from, at - LONGEST);
      int open = at - 2;
      while (open >= least && text.charAt(open) != '<' && text.charAt(open) != '>') {
        open--;
      }
      if (open < least || !isTag(text, open, at - 1)) {
        return at;
      }
      at = Characters.skipBlanksBack(text, from, open);
    }
    return at;
  }

  private static boolean isBar(char c) {
    return c == '|' || c == '｜';
  }

  /** Whether a tag stands from {@code <} to {@code >}: {@code <p …>}, {@code </p>}. */
  private static boolean isTag(String text, int open, int close) {
    int name = text.charAt(open + 1) == '/' ? open + 2 : open + 1;
    char first = text.charAt(name);
    return text.charAt(open) == '<'
        && text.charAt(close) == '>'
        && (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z');
  }
}
