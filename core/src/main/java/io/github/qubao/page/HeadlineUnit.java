package io.github.qubao.page;

import io.github.qubao.text.Characters;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Immutable and thread-safe. A headline, a kicker or a deck: one line, or several that read as one,
 * or one of two that stand side by side in a line.
 *
 * @param cluster which of the page's clusters of headline lines it is from
 * @param lines the lines, or the part of one
 */
record HeadlineUnit(int cluster, List<PageLine> lines) {
  /** Rubrics: names of a paper's columns (栏目). */
  private static final Pattern RUBRIC =
      Pattern.compile(
          ".{2,10}(?:进行时|动态|之窗|副刊|见闻|专栏|专刊|在线|聚焦|掠影|剪影|速览|快讯|广角|平台)"
              + "|(?:图片|综合|时政|社会|民生|本地|国内|国际|镇街|部门|一句话|文体|教育|健康|经济|法治|农业|城乡|要闻)(?:新闻|要闻|简讯|速递|资讯|天地)"
              + "|(?:一周|本周|今日|各地|乡镇|基层)?(?:要闻|简讯|短讯|动态)|简明新闻|(?:简讯|短讯|要闻)[两二三四五六七八九十]则|新闻集纳|导读|今日导读|图说.{0,6}|公益广告|(?:百姓|群众)身边.{1,4}|聚焦.{2,8}建设|平安.{2,4}"
              + "|学思.{2,8}|(?:记者|新闻|现场|深度)(?:调查|观察|手记|特写|追踪|直击)|(?:新春|记者|媒体|融媒)走基层");

  private static final Pattern BLANK = Pattern.compile("[\\s　]+");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s　·•|丨]+");

  /** How a kicker ends whose sentence the headline below it finishes. */
  private static final List<String> LEAD_INS =
      List.of("提出", "指出", "强调", "要求", "携手", "抓手", "契机", "召开", "举行", "会议", "会", "调研", "：", ":");

  /** A short line that only says who acts; what they do stands in the headline below it. */
  private static final Pattern ACTOR = Pattern.compile(".{2,8}(?:局|委|会|院|中心|大队|镇|街道|公司|所)");

  /** Whether it leads in to a headline below it, as a kicker does. */
  boolean leadsIn() {
    String text = plainText();
    return LEAD_INS.stream().anyMatch(text::endsWith) || ACTOR.matcher(text).matches();
  }

  /** The text; a space inside a headline is kept, because it separates its two phrases. */
  String text() {
    return new UnwrappedText(lines).text();
  }

  /** The text, without the spaces of a letter-spaced one: 公 告. */
  String plainText() {
    String text = text();
    return isLetterSpaced(text) ? BLANK.matcher(text).replaceAll("") : text;
  }

  /** Whether it reads like a rubric, the name of a column of the paper. */
  boolean isRubric() {
    return isRubric(text());
  }

  /** Whether a line reads like a rubric. */
  static boolean isRubric(String line) {
    String text = SEPARATOR.matcher(line).replaceAll("");
    return text.length() <= 12 && RUBRIC.matcher(text).matches();
  }

  /** Whether a space stands behind every character: 公 告. */
  static boolean isLetterSpaced(String text) {
    if (text.length() < 3) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!Characters.isBlank(text.charAt(i)) && !Characters.isBlank(text.charAt(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /** The text with its sources. */
  TextBlock block() {
    return new UnwrappedText(lines).block();
  }

  /** Whether its type is a headline's. */
  boolean isLarge() {
    return lines.get(0).isLarge();
  }

  /** The size of its type in points; 0 if it is not known. */
  double points() {
    return lines.get(0).size().points();
  }

  int firstLineIndex() {
    return lines.get(0).index();
  }

  int lastLineIndex() {
    return lines.get(lines.size() - 1).index();
  }
}
