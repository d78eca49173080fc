package io.github.qubao.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. What a web page writes between headline and text: 来源：云桥县融媒体中心 作者：祁芳
 * 2026-06-03 15:55, 时间：2026-06-03 字号：大 中 小.
 */
final class SourceLine {
  static final int LONGEST = 120;

  /** Not all that a web page has around a text: 扫一扫 and 长按 begin lines of narrow columns, too. */
  static final Cue WEB =
      new Cue(
          Pattern.compile(
              "分享[到至][\\s　]{0,4}[：:]|打印[\\s　]|[【\\[]?关闭(?:窗口)?[】\\]]?$|[【\\[]关闭|返回(?:顶部|列表|首页)(?:$|[\\s　])"
                  + "|[上下]一[篇条][：:]|[【\\[]?字[\\s　]{0,4}[号体][\\s　]{0,4}[：:]"
                  + "|(?:浏览|点击|阅读)(?:次数|量|数)?[：:][\\s　]{0,4}[0-9]"),
          "分打【[关返上下字浏点阅");

  static final Cue SOURCE =
      new Cue(
          Pattern.compile("[（(【\\[]?(?:消息|稿件|文章|新闻|信息|内容)?来[\\s　]{0,4}源[\\s　]{0,4}[：:|｜丨/／]"),
          "（([【消稿文新信内来");

  private static final Pattern WRITERS =
      Pattern.compile(
          "(?:作[\\s　]{0,4}者|撰[\\s　]{0,4}稿|撰文|"
              + BylineWords.ROLE
              + ")[\\s　]{0,4}[：:/／|｜丨]?[\\s　]{0,4}");

  /** What stands behind the writers: a date, another label, a bracket. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "[0-9０-９（(【\\[]|(?:编辑|责编|责任编辑|来源|时间|日期|发布|审核|校对|浏览|点击|阅读|字[\\s　]{0,4}[号体]|摄影|图片|打印)");

  /** What else such a line tells than the source: when, who, how to read it. */
  private static final Pattern MORE =
      Pattern.compile(
          "[0-9]{4}[-年/.][0-9]{1,2}|作[\\s　]{0,4}者|编[\\s　]{0,4}辑|责编|记者|通讯员|撰稿|审核|字[\\s　]{0,4}[号体]|浏览|点击|打印");

  /** Several sources: 云桥发布综合县教育局、县气象台, 云桥发布、云桥融媒. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "[^，。“”]{2,16}?(?:发布|融媒|广电|日报|晚报|在线|之窗|客户端|新闻网?|公众号|传媒)"
              + "(?:[、/／+＋\\s　]{1,3}[^，。“”]{2,40}|(?:综合|整合|汇编)[^，。“”]{0,40})?");

  /** Whom papers, offices and stations are named by: 来源：云桥县融媒体中心, and no headline 来源：一条河的新生. */
  private static final int LONGEST_SOURCE = 24;

  private SourceLine() {}

  static boolean is(Piece piece) {
    String line = piece.text();
    return line.length() <= LONGEST
        && !piece.has(Sign.END)
        && (SOURCE.begins(line) && tellsSource(line)
            || FurnitureRules.DATED.begins(line)
            || line.indexOf('-') >= 0 && FurnitureRules.TIME_OF_DAY.isIn(line)
            || WEB.begins(line));
  }

  private static boolean tellsSource(String line) {
    int mark = 0;
    while (mark < line.length() && "：:|｜丨/／".indexOf(line.charAt(mark)) < 0) {
      mark++;
    }
    int name = Characters.skipBlanks(line, Math.min(mark + 1, line.length()), line.length());
    int end = Characters.skipBlanksBack(line, name, line.length());
    while (end > name && "）)】]".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return MORE.matcher(line).find()
        || end - name <= LONGEST_SOURCE && BylineWords.isOffice(line, name, end)
        || SEVERAL.matcher(line).region(name, end).matches();
  }

  /** Where it names writers, with the roles between them; empty if it does not. */
  static Optional<Span> writers(String line) {
    return line.length() > LONGEST ? Optional.empty() : writers(new Piece(line));
  }

  static Optional<Span> writers(Piece piece) {
    if (!is(piece)) {
      return Optional.empty();
    }
    String line = piece.text();
    Matcher label = WRITERS.matcher(line);
    // 记者站 and 作者协会 are sources, and name nobody.
    while (label.find()) {
      Matcher behind = BEHIND.matcher(line).region(label.end(), line.length());
      int end = behind.find() ? behind.start() : line.length();
      end = Characters.skipBlanksBack(line, label.end(), end);
      while (end > label.end() && "）)】]".indexOf(line.charAt(end - 1)) >= 0) {
        end = Characters.skipBlanksBack(line, label.end(), end - 1);
      }
      if (Signature.is(line, label.start(), end)) {
        return Optional.of(new Span(label.start(), end));
      }
    }
    return Optional.empty();
  }
}
