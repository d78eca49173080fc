package io.github.qubao.text;

import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. Tells what a site has for its visitors around an article and within
 * it: menus, links, hotlines, copyright, a forum's marks. What an editor writes beside a report
 * {@link FurnitureRules} tells.
 */
final class SiteLines {
  /** Longer ones are text. */
  private static final int LONGEST = 300;

  /** Words of a menu or a link stand in no longer line, */
  private static final int LONGEST_MENU = 80;

  /** and no item of a menu is longer. */
  private static final int LONGEST_ITEM = 8;

  /** A day and a number have so many digits together, or more. */
  private static final int DIGITS_OF_PAPER = 12;

  /**
   * No report has these, wherever they stand: copyright, a licence, marks of a forum or of HTML,
   * the weather of the day.
   */
  static final Cue SURE =
      new Cue(
          Pattern.compile(
              "ICP[备证]|公网安备|不良信息举报|国内统一刊号|技术支持[：:]|(?:不得|禁止|谢绝|严禁)(?:擅自|随意)?(?:转载|复制)"
                  + "|版权(?:均?归|均?属|所有|声明)|\\[/?(?:img|url)\\]|-->|javascript:|(?:今[日天]|当前).{2,12}天气(?:概述|实况|情况)[：:]"),
          "I公不国技禁谢严版[-j今当",
          "C网良得内术止绝禁权/iu-a日天前");

  /** When a page was written: 2026-06-03 09:00. */
  static final String TIME = "[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[\\s　]{1,4}[0-9]{1,2}:[0-9]{2}";

  private static final Pattern TIMED = Pattern.compile(TIME);

  /** Nor has a line without a stop these: addresses of pages, hotlines. */
  static final Cue LINKED =
      new Cue(
          Pattern.compile(
              "https?://|www\\.|\\.(?:com|net|org|cn|html?)(?![a-z])"
                  + "|(?:举报|投稿|爆料|新闻|广告|订阅|发行|监督|报料|服务)(?:热线|电话|邮箱)"
                  + "|显示全部楼层|阅读模式|查看(?:大图|原图|更多|完整)|设为首页|加入收藏|(?:联系|关于)我们|在线(?:投稿|留言|咨询)|我要(?:评论|投稿)"
                  + "|进入论坛|意见反馈|网站地图|(?:立即|免费)注册|(?:用户|会员)登录|忘记密码"),
          "hw.举投爆新广订发监报服显阅查设加联关在我进意网立免用会忘",
          "twcnoh报稿料闻告阅行督务示读看为入系于线要见站即费户员记");

  /** What a line without a stop begins with that labels something of the page. */
  static final Cue LABELLED =
      new Cue(
          Pattern.compile(
              "(?:原文(?:链接|内容|地址)|关键[词字]|标签|TAGS?|Tags?|邮编|地址|电话|传真|网址|邮箱|分享|页|回复|发表于|来自|主管主办|主办|主办单位|承办|协办|主管"
                  + "|记录[者人]|发稿(?:人|编辑)?|编发|索引号|公开(?:责任部门|日期)|(?:编辑|更新|生成|录入|上传)(?:日期|时间)|栏目|分类|当前位置|您(?:所在|现在)?的?(?:当前)?位置)"
                  + "[\\s　]{0,4}[：:]"),
          "原关标T邮地电传网分页回发来主承协记编索公更生录上栏当您");

  /** What stands before these words. */
  private static final String BULLETS = "•·-*|>»◎● 　\t";

  /** A link to another article: - [09-26] 云桥：…. */
  private static final Pattern LINK =
      Pattern.compile(
          "[\\[（(]?(?:[0-9]{4}[-/.])?[0-9]{1,2}[-/.][0-9]{1,2}[\\]）)]?[\\s　]{1,4}[^\\s]");

  /** The words over other articles' titles, beside those of {@link FurnitureRules}. */
  static final Cue OTHERS =
      new Cue(
          Pattern.compile(
              "(?:最[近新](?:更新|文章|资讯|发布)|(?:推荐|热门|热点)(?:资讯|文章|新闻|排行)|相关(?:报道|资讯|内容|稿件)|友情链接)[：:]?"),
          "最推热相友");

  /** What the beginning of another article ends with: a link to all of it. */
  private static final Pattern MORE = Pattern.compile("[\\[【](?:详细|详情|全文|阅读全文|查看全文|更多)[\\]】]$");

  private SiteLines() {}

  /** Whether what follows a line is none of the article. */
  static boolean beginsOthers(String line) {
    return line.length() <= 2 * LONGEST_ITEM && OTHERS.is(line.strip());
  }

  /** Whether a line, or a sentence, is the site's and none of the text. */
  static boolean is(Piece piece) {
    String line = piece.text();
    if (line.length() > LONGEST) {
      return false;
    }
    boolean link = "]】".indexOf(line.charAt(line.length() - 1)) >= 0;
    if (line.indexOf('©') >= 0
        || piece.has(Sign.SURE) && SURE.isIn(line)
        || link && MORE.matcher(line).find()) {
      return true;
    }
    if (piece.has(Sign.BAR) && isTable(line) || isPaperLine(line)) {
      return true;
    }
    if (line.length() > LONGEST_MENU || piece.has(Sign.PAUSE)) {
      return false;
    }
    int from = 0;
    while (from < line.length() && BULLETS.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    String said = line.substring(from);
    return said.isEmpty()
        || said.equals("END")
        || LABELLED.begins(said)
        || LINKED.isIn(said)
        || said.indexOf(':') > 0 && TIMED.matcher(said).find()
        || from > 0 && LINK.matcher(said).lookingAt()
        || isMenu(said)
        || isSigned(said);
  }

  /** （县水利局）: who sent the report. */
  private static boolean isSigned(String s) {
    int last = s.length() - 1;
    return last > 2
        && "（(".indexOf(s.charAt(0)) >= 0
        && "）)".indexOf(s.charAt(last)) >= 0
        && BylineWords.isOffice(s, 1, last);
  }

  /** 索引号：1/2026 | 主题分类：工作信息，动态 | |. */
  private static boolean isTable(String s) {
    int bars = 0;
    for (int i = 0; i < s.length(); i++) {
      bars += isBar(s.charAt(i)) ? 1 : 0;
    }
    return bars > 1 && s.indexOf('。') < 0;
  }

  private static boolean isBar(char c) {
    return c == '|' || c == '｜';
  }

  /**
   * What the web edition of a paper has below an article: its title again, a number and the day.
   */
  private static boolean isPaperLine(String s) {
    int last = s.length() - 1;
    if (!s.startsWith("星期", last - 2) || "一二三四五六日天".indexOf(s.charAt(last)) < 0) {
      return false;
    }
    int digits = 0;
    for (int i = 0; i < s.length(); i++) {
      digits += s.charAt(i) >= '0' && s.charAt(i) <= '9' ? 1 : 0;
    }
    return digits >= DIGITS_OF_PAPER
        && s.indexOf('。') < 0
        && s.indexOf('，') < 0
        && s.indexOf('、') < 0;
  }

  /** Short words with bars between them, two at least, or three with nothing but blanks. */
  private static boolean isMenu(String s) {
    int items = 0;
    int bars = 0;
    int length = 0;
    for (int i = 0; i <= s.length(); i++) {
      char c = i < s.length() ? s.charAt(i) : '|';
      boolean bar = isBar(c);
      if (!bar && !Characters.isBlank(c)) {
        length++;
        continue;
      }
      bars += bar && i < s.length() ? 1 : 0;
      items += length > 0 ? 1 : 0;
      if (length > LONGEST_ITEM) {
        return false;
      }
      length = 0;
    }
    return items > (bars > 0 ? 1 : 2);
  }
}
