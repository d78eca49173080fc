package io.github.qubao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. Finds where a dateline and byline end that stand before a text on a
 * web page, behind the page's own lines, where {@link BylineGrammar#opening} does not look.
 */
final class LineDateline {
  /** No dateline with its bracket is longer. */
  private static final int LONGEST = 200;

  private static final String NAME = "[" + Characters.HAN + "·]{1,10}?" + BylineWords.PUBLISHER_ENDS;

  /** One that names a paper or station and nothing else: [云桥新媒体], 本网 before 近日. */
  private static final Pattern BARE =
      Pattern.compile(
          "[\\[【〔](?:[" + Characters.HAN + "·]{1,10}?媒体|" + NAME + ")[\\]】〕]"
              + "|本[报网台刊站](?=[\\s　])");

  /** What stands before a dateline in a list of pictures' captions. */
  private static final String BULLETS = "•·-*";

  private LineDateline() {}

  /** Where the text of a line begins, behind dateline and byline; 0 if there is neither. */
  static int end(String line) {
    int from = 0;
    int most = Math.min(line.length(), LONGEST);
    while (from < most && BULLETS.indexOf(line.charAt(from)) >= 0) {
      from = Characters.skipBlanks(line, from + 1, most);
    }
    Matcher bare = BARE.matcher(line).region(from, line.length());
    if (bare.lookingAt()) {
      return Characters.skipBlanks(line, bare.end(), line.length());
    }
    int behind = BylineGrammar.opening(line.substring(from, most)).textStart();
    return behind > 0 && from + behind < line.length() ? from + behind : 0;
  }
}
