package io.github.qubao.page;

import java.util.List;
import java.util.regex.Pattern;

/** What a page says at its head that it is. */
enum PageKind {
  /** A digest of the day's news (早报), each a line or a few. */
  DIGEST,
  /** A bulletin of an office (简报), with its number. */
  BULLETIN,
  /** Any other: a page of a newspaper, a web page, articles one under the other. */
  PLAIN;

  /** A digest says so in its first lines, */
  static final int DIGEST_LINES = 3;

  /** a bulletin in a few more. */
  private static final int BULLETIN_LINES = 6;

  /** No line of a head is longer. */
  static final int LONGEST = 40;

  private static final Pattern DIGEST_WORDS =
      Pattern.compile("早报|早新闻|早安|早知道|新闻早餐|早读|简讯|快讯|播报|速览|一分钟");

  /** What stands beside its name at the head of a digest: a bar, the day, a greeting. */
  private static final Pattern DIGEST_HEAD =
      Pattern.compile(
          "^.{0,12}(?:早报|早安|早新闻|早知道|新闻早餐|早读).{0,8}[|｜丨]|月[0-9]{1,2}日.{0,4}(?:星期|周)[一二三四五六日天]|农历|早安[！!]?$|早上好");

  private static final Pattern BULLETIN_WORDS =
      Pattern.compile("(?:简报|动态|信息|快报|专报|摘报|要情|通讯|通报|专刊|参考|交流)(?=$|[（(第》])");

  private static final Pattern ISSUE =
      Pattern.compile(
          "第[\\s　]?[0-9０-９一二三四五六七八九十百〇零]{1,6}[\\s　]?期"
              + "(?=$|[（()）〔0-9０-９总]|[一二][〇○零九]"
              + "|[\\s　]{1,9}(?:[（(0-9０-９总]|[一二][〇○零九]|[^\\s　，]{2,20}(?:编|编印|主办|办公室|政府|局|委|会|中心)$))");

  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

  /** What a page of these lines is; one of which the type is known is a newspaper's. */
  static PageKind of(List<PageLine> lines) {
    List<PageLine> head = lines.subList(0, Math.min(lines.size(), BULLETIN_LINES));
    if (head.stream().anyMatch(PageLine::isPlaced)) {
      return PLAIN;
    }
    if (head.stream().limit(DIGEST_LINES).anyMatch(PageKind::isDigestName)) {
      return DIGEST;
    }
    boolean named = false;
    boolean issue = false;
    for (PageLine line : head) {
      if (line.text().length() <= LONGEST) {
        named |= isBulletinName(line.text());
        issue |= isIssue(line.text());
      }
    }
    return named && issue ? BULLETIN : PLAIN;
  }

  /** Whether a line is the head of a digest: 早安云桥丨寒假时间定了, 云桥早报 6月3日 星期三. */
  static boolean isDigestHead(PageLine line) {
    return isDigestName(line) && DIGEST_HEAD.matcher(line.text()).find();
  }

  private static boolean isDigestName(PageLine line) {
    return line.text().length() <= LONGEST
        && line.text().indexOf('。') < 0
        && DIGEST_WORDS.matcher(line.text()).find();
  }

  /** Whether a line names a bulletin, perhaps with blanks between its characters: 清 溪 动 态. */
  static boolean isBulletinName(String line) {
    return BULLETIN_WORDS.matcher(withoutBlanks(line)).find();
  }

  static String withoutBlanks(String line) {
    return BLANKS.matcher(line).replaceAll("");
  }

  /**
   * Whether a line says of which issue the page is: 第9期, 第二十七期（总第三百一十二期）. A month, a maker or an
   * end stands behind; in 第3期开班 it is an act.
   */
  static boolean isIssue(String line) {
    // As it stands blanks part the month from it; without them it may be letter-spaced: 第 二 期.
    return ISSUE.matcher(line).find() || ISSUE.matcher(withoutBlanks(line)).find();
  }
}
