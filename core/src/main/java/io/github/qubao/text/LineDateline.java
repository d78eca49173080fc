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

  private static final String NAME =
      "[" + Characters.HAN + "·]{1,10}?" + BylineWords.PUBLISHER_ENDS;

  /** One that names a paper or station and nothing else: [云桥新媒体], 本网 before 近日. */
  static final KeyedPattern BARE =
      new KeyedPattern(
          Pattern.compile(
              "[\\[【〔](?:["
                  + Characters.HAN
                  + "·]{1,10}?媒体|"
                  + NAME
                  + ")[\\]】〕]"
                  + "|本[报网台刊站](?=[\\s　])"),
          "[【〔本",
          1);

  /** Several papers, one of which may name its page: 云桥日报、云桥网（www.example.org）、掌上云桥讯. */
  static final KeyedPattern MANY =
      new KeyedPattern(
          Pattern.compile(
              "(?:["
                  + Characters.HAN
                  + "]{2,10}(?:[（(][\\w./:]{1,40}[）)])?[\\s　、]{1,2}){1,4}["
                  + Characters.HAN
                  + "]{2,10}讯(?:[\\s　]{0,2}[（(][^（）()，。]{2,60}[）)]|[\\s　])"),
          "讯",
          LONGEST);

  /**
   * A magazine by its name alone, a paper before a date, a bracket or a role, or one that sends its
   * report in other words: 《云桥周刊》, 云桥晚报 6月3日，…; 云桥电视台消息：（记者 祁芳）; 云桥台记者祁芳、通讯员林渡报道：; 掌上云桥报道：（记者 祁芳）.
   */
  static final KeyedPattern HOUSE =
      new KeyedPattern(
          Pattern.compile(
              "《["
                  + Characters.HAN
                  + "]{2,10}(?:周刊|日报|晚报|时报|晨报|杂志|新闻)》[\\s　]{1,4}"
                  + "|["
                  + Characters.HAN
                  + "]{2,10}(?:周刊|日报|晚报|时报|晨报)[\\s　]{1,4}(?=[（(]|"
                  + BylineWords.ROLE
                  + "|[0-9０-９]{1,4}[年月日]|近日|日前|连日来|[今昨]日)"
                  + "|["
                  + Characters.HAN
                  + "]{2,10}(?:台|报|网|中心)(?:消息|报道)[：:][\\s　]{0,4}[（(][^（）()，。]{2,60}[）)]"
                  + "|["
                  + Characters.HAN
                  + "]{2,10}报道[：:][\\s　]{0,4}[（(]"
                  + BylineWords.ROLE
                  + "[^（）()，。]{2,60}[）)]"
                  + "|["
                  + Characters.HAN
                  + "]{2,10}(?:台|报|网|中心)记者["
                  + Characters.HAN
                  + "、\\s　]{2,30}(?:[，,]通讯员["
                  + Characters.HAN
                  + "、\\s　]{2,30})?报道[：:]"),
          "刊报志闻台网中",
          16);

  /** What may stand behind a dateline: 6月3日（通讯员 祁芳）. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:[0-9]{1,2}月)?[0-9]{1,2}日[\\s　]{0,4}[（(][\\s　]{0,4}"
              + BylineWords.ROLE
              + "[^（）()，。]{1,60}[）)][\\s　]{0,4}");

  /** What stands before a dateline in a list of pictures' captions, and a bar of a table. */
  private static final String BULLETS = "•·-*|｜";

  /** When the page was written, right before its text; no time of a clause: 09:00许. */
  static final KeyedPattern STAMP =
      new KeyedPattern(
          Pattern.compile(SiteLines.TIME + "(?:[\\s　]{1,4}|(?=[^\\s　:许分时点]))"), "0123456789", 1);

  /** So far in a line behind others stands what tells that it has a dateline. */
  private static final int TOLD_WITHIN = 30;

  private LineDateline() {}

  /**
   * Where the text of a line begins that is not the text's first: behind a dateline, if there is
   * one; a headline or what a page tells of the report in short may stand before it.
   */
  static int endWithin(String line) {
    int most = Math.min(line.length() - 1, TOLD_WITHIN);
    for (int i = 1; i < most; i++) {
      char c = line.charAt(i);
      if (c == '讯'
          || c == '报' && line.charAt(i + 1) == '道'
          || c == '电' && "（( 　".indexOf(line.charAt(i + 1)) >= 0) {
        return end(line, true);
      }
      if ("，。；".indexOf(c) >= 0) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * Where the text of a line begins, behind dateline and byline; 0 if there is neither.
   *
   * @param only whether a byline alone is none
   */
  static int end(String line, boolean only) {
    int stamped = 0;
    while (true) {
      int most = Math.min(line.length(), stamped + LONGEST);
      int from = stamped;
      while (from < most && BULLETS.indexOf(line.charAt(from)) >= 0) {
        from = Characters.skipBlanks(line, from + 1, most);
      }
      Matcher stamp = STAMP.at(line, from, most);
      if (stamp == null || stamp.end() == line.length()) {
        int end = end(line, from, most, only);
        return end > 0 ? end : stamped;
      }
      stamped = stamp.end();
    }
  }

  /** The same from behind bullets and stamps on. */
  private static int end(String line, int from, int most, boolean only) {
    Matcher bare = BARE.at(line, from, line.length());
    if (bare != null) {
      return Characters.skipBlanks(line, bare.end(), line.length());
    }
    Matcher house = HOUSE.at(line, from, most);
    if (house != null && house.end() < line.length()) {
      return Characters.skipBlanks(line, house.end(), line.length());
    }
    Matcher many = MANY.at(line, from, most);
    if (many != null && many.end() < line.length()) {
      return Characters.skipBlanks(line, many.end(), line.length());
    }
    BylineGrammar.Opening opening = BylineGrammar.opening(line.substring(from, most));
    int behind = only && opening.dateline().isEmpty() ? 0 : opening.textStart();
    if (behind == 0 || from + behind >= line.length()) {
      return 0;
    }
    Matcher dated = DATED.matcher(line).region(from + behind, most);
    return dated.lookingAt() && dated.end() < line.length() ? dated.end() : from + behind;
  }
}
