package io.github.qubao.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stateless. The head of a page in one line (报头、版头): the paper, the day, the number of the page,
 * the section, in any order and set apart by blanks (滨江报 2025年3月8日 03版).
 */
final class PageHead {
  private static final String DIGIT = "[0-9０-９]";

  private static final int LONGEST = 60;

  /** A day with its year. */
  private static final Pattern DAY =
      Pattern.compile(
          DIGIT
              + "{4}[\\s　]{0,2}[年.／/-][\\s　]{0,2}"
              + DIGIT
              + "{1,2}[\\s　]{0,2}[月.／/-][\\s　]{0,2}"
              + DIGIT
              + "{1,2}(?:[\\s　]{0,2}日)?");

  private static final Pattern BLANKS = Pattern.compile("[\\s　·|丨]+");

  /** The number of a page; without 版 it has two digits at most. */
  private static final Pattern FOLIO =
      Pattern.compile(
          "第?" + PageLabel.PATTERN + "版|第" + PageLabel.PATTERN + "|[A-DＡ-Ｄ]?" + DIGIT + "{1,2}");

  /** What else stands there: the weekday, the lunar day, the number of the issue. */
  private static final Pattern OTHERS =
      Pattern.compile("(?:星期|周)[一二三四五六日天]|农历.{2,12}|(?:总第|第|总)[0-9０-９]{1,6}期");

  /** The name of a paper or a section, also with blanks between its characters (民　生). */
  private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{1,8}");

  private PageHead() {}

  /** Whether a line is such a head: it has the day, the number of the page and little else. */
  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    Matcher day = DAY.matcher(text);
    if (!day.find() || touches(text, day.start() - 1) || touches(text, day.end())) {
      return false;
    }
    int folios = 0;
    for (String part :
        BLANKS.split(text.substring(0, day.start()) + " " + text.substring(day.end()))) {
      if (part.isEmpty() || OTHERS.matcher(part).matches()) {
        continue;
      }
      if (FOLIO.matcher(part).matches()) {
        folios++;
      } else if (!NAME.matcher(part).matches()) {
        return false;
      }
    }
    return folios == 1;
  }

  /** Whether a character that is no blank stands there: the day is a part of a sentence then. */
  private static boolean touches(String text, int at) {
    return at >= 0
        && at < text.length()
        && "星周农".indexOf(text.charAt(at)) < 0
        && !BLANKS.matcher(text.substring(at, at + 1)).matches();
  }
}
