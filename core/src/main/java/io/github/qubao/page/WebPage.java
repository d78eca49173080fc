package io.github.qubao.page;

import static io.github.qubao.text.Characters.HAN;

import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.Prose;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. What a site writes around an article that was copied from a web page:
 * where it stands on the site, menus, what may be done with it, names of pictures, numbers of
 * readers. Only a page that has a sign of a site is one, so that papers keep their lines.
 */
final class WebPage {
  /** Longer lines are text. */
  private static final int LONGEST = 120;

  /** No item of a menu or a path is longer, */
  private static final int LONGEST_ITEM = 16;

  /** nor of a menu whose items are parted by strokes, */
  private static final int LONGEST_SHORT = 8;

  /** and a menu has so many. */
  private static final int ITEMS = 4;

  private static final int LONGEST_CAPTION = 40;

  /** A line of tools that shows a site has so many characters: one word may stand in a paper. */
  private static final int SHORTEST_TOOLS = 10;

  /** How the line begins that tells where the article stands on the site. */
  private static final Pattern POSITION =
      Pattern.compile(
          "(?:您|你)?(?:现在|当前|所在|所处)?的?(?:当前)?位置[\\s　]{0,4}[:：]|(?:网站)?首页[\\s　]{0,4}[>＞»→/]");

  private static final Pattern PICTURE =
      Pattern.compile("[^\\s　，。]{1,80}\\.(?:jpe?g|png|gif|bmp|webp|JPE?G|PNG|GIF)");

  /** What stands for a picture without a name. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "!\\[[^\\]]{0,60}\\]\\([^)]{0,200}\\)|(?:Hash[:：])?[0-9a-f]{24,64}|[Pp]ic|[Ll]ogo|LOGO|-->|APP"
              + "|.{0,20}\\{\\{.{1,20}\\}\\}.{0,20}|(?:本网站|网站|网络|網絡)?(?:已)?支持IPv6.{0,8}|跟帖.{2,10}承诺|["
              + HAN
              + "]{2,6}(?:发布|發布)?APP");

  /** How many readers there were; the number may be missing behind a colon. */
  private static final Pattern READERS =
      Pattern.compile(
          "(?:热度|浏览|阅读|点击|访问|评论|人气|顶|踩|本文字|文章字)(?:次数|量|数)?[\\s　]{0,3}(?:[:：]|[:：]?[\\s　]{0,3}[0-9]{1,9}).{0,60}");

  /** How many did something (0人参与, 12次浏览), which page comes next, a day or a time. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:共有?|已有)?[0-9]{0,9}[人条次票]?(?:参与|评论|浏览|阅读|点击|推荐|点赞|分享)?"
              + "|[0-9«‹<]?[上下]一[篇版条页期][0-9»›>]?|第?[0-9]{1,3}版|[0-9]{4}年?|[0-9]{1,2}[月日]|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?");

  /** What is told of the page behind a label, between the headline and the text. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "[|｜\\s　]{0,3}(?:类别|栏目|(?:刊发|刊登|刊载|更新)(?:日期|时间)|(?:发布|信息)(?:来源|机构|时间|日期|单位)|时间|日期|体裁分类|主题分类|索引号|文号|标签|关键[词字]|字[体号](?:大小)?|原标题|TAGS?|来源)[\\s　]{0,4}[:：].{0,110}");

  /** What an account (公众号) writes around its news: what to press, the end. */
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "[▲△▼▽↑↓\\s　]{0,4}(?:点击|轻触|长按|扫码)(?:上方|下方|左下角|右下角|右上角|图片|视频|蓝字|标题|链接|收听|查看|观看|播放|识别|阅读|关注|这里|此处|“?阅读原文)[^。]{0,30}"
              + "|[-—=─\\s　]{1,12}(?:END|End|end|The End|THE END|完)[-—=─\\s　]{1,12}"
              + "|阅读原文|听全文|继续滑动看下一个|向上滑动看下一个|收录于合集.{0,20}|Scan to Follow|发表于.{2,6}");

  /** When it sent them, above the text: 云桥融媒 2025年6月4日 07:00 听全文. */
  private static final Pattern SENT =
      Pattern.compile(
          "[^，。：]{2,30}[\\s　]{1,4}[0-9]{4}(?:-[0-9]{1,2}-|年[0-9]{1,2}月)[0-9]{1,2}日?[\\s　]{1,4}[0-9]{1,2}:[0-9]{2}(?:[\\s　]{1,4}["
              + HAN
              + "]{2,8})?");

  /** A page's title, with the site's name: …开镰_云桥新闻网. */
  private static final Pattern TITLE_OF_PAGE = Pattern.compile(".{6,60}[-_|｜].{2,12}网");

  /** What a reader may do, in brackets as no paper has it. */
  private static final Pattern TOOL = Pattern.compile("[\\[【](?:返回|关闭|打印|关闭窗口|返回顶部)[\\]】]");

  /** What a site writes over other articles, and a paper does not. */
  private static final Set<String> OTHERS = Set.of("新闻推荐", "猜你喜欢", "热门推荐", "热点推荐", "最新推荐", "往期回顾");

  /** What a reader may do, and other words of a site that stand alone. */
  private static final Set<String> TOOLS =
      Set.of(
          ("分享 分享到 分享至 在看 赞 转发 打印 打印文档 打印本页 关闭 关闭窗口 关闭本页 收藏 点赞 纠错 返回 返回顶部 返回首页 返回列表 回到顶部 回到顶部图片 朗读 字号 字体 字体大小 大 中 小 "
                  + "微信 微博 QQ空间 朋友圈 默认 放大 缩小 首页 登录 注册 下拉 举报 点一下 顶一顶 我来说两句 我要评论 我要问 评论一下 人阅读 APP T 页面载入中... 页面载入中 链接已复制 "
                  + "扫码进群 站内搜索 预览时标签不可点 关注该公众号 微信扫一扫 首页头条 大家最喜欢看 微信公众号 • 频道推荐 新浪微博 腾讯微博 人人网 版面概览 版面导航 标题导航 PDF版 PDF下载 当前版 本版 通版阅读请点击 展开通版 收缩通版 我要评报 语音阅读 数字报 电子版 返回目录 返回版面 放大+ 缩小- 默认o 默认○ 喜欢作者 最热评论 最新评论 全部评论 相关评论 相关图片 附件 附件：")
              .split(" "));

  /** Sections of sites: of a menu some of its items are such. */
  private static final List<String> SECTIONS =
      List.of(
          ("首页 新闻 要闻 时政 视频 财经 金融 房产 教育 时尚 美食 健康 旅游 文旅 汽车 副刊 民生 媒体 体育 娱乐 文化 专题 图片 政务 党建 理论 法治 科技 生活 百科 消防 公安 交管 普法 网视 乡镇"
                  + " 县域 乡村 城区 小镇")
              .split(" "));

  private WebPage() {}

  /** Whether the lines are those of a web page: one is surely a site's, or two may be. */
  static boolean is(List<PageLine> lines) {
    return hasSigns(lines, 2);
  }

  /** Whether they may be: one may be a site's. */
  static boolean mayBe(List<PageLine> lines) {
    return hasSigns(lines, 1);
  }

  /** Whether one line is surely a site's, or so many may be. */
  private static boolean hasSigns(List<PageLine> lines, int least) {
    int signs = 0;
    for (PageLine line : lines) {
      String text = line.text();
      if (line.isPlaced() || text.length() > LONGEST) {
        continue;
      }
      boolean counted =
          READERS.matcher(text).matches() && text.chars().anyMatch(Character::isDigit);
      boolean tools = text.length() >= SHORTEST_TOOLS && isOfTools(text);
      if (counted
          || tools
          || isPath(text)
          || PICTURE.matcher(text).matches()
          || TOOL.matcher(text).matches()
          || OTHERS.contains(text)) {
        return true;
      }
      boolean sign =
          BylineGrammar.isSourceLine(text)
              || NO_TEXT.matcher(text).matches()
              || ACCOUNT.matcher(text).matches()
              || SENT.matcher(text).matches()
              || isMenu(text)
              || LABELLED.matcher(text).matches()
              || TITLE_OF_PAGE.matcher(text).matches();
      signs += sign ? 1 : 0;
      if (signs >= least) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line of a web page is the site's, whatever stands around it. */
  static boolean isSite(PageLine line) {
    String text = line.text();
    return text.length() <= LONGEST
        && !line.isPlaced()
        && text.indexOf('。') < 0
        && (isPath(text)
            || PICTURE.matcher(text).matches()
            || NO_TEXT.matcher(text).matches()
            || READERS.matcher(text).matches()
            || Prose.recommendsOthers(text)
            || isOfTools(text)
            || isMenu(text));
  }

  /** Whether the line at {@code i}, if no sentence goes on in it, is what an account writes. */
  static boolean isOfAccount(List<PageLine> lines, int i) {
    PageLine line = lines.get(i);
    boolean apart =
        i == 0
            || line.gap()
            || lines.get(i - 1).endsSentence()
            || !lines.get(i - 1).hasProsePunctuation();
    return apart && !line.isPlaced() && ACCOUNT.matcher(line.text()).matches();
  }

  /** Whether a line of a web page, above an article's text, tells of the page. */
  static boolean isLabelled(PageLine line) {
    return !line.isPlaced()
        && line.text().indexOf('。') < 0
        && (LABELLED.matcher(line.text()).matches() || SENT.matcher(line.text()).matches());
  }

  /**
   * Whether the line at {@code i} tells what the picture above it shows: the text goes on below.
   */
  static boolean isCaption(List<PageLine> lines, int i) {
    PageLine line = lines.get(i);
    String text = line.text();
    return i > 0
        && i + 1 < lines.size()
        && !line.isPlaced()
        && PICTURE.matcher(lines.get(i - 1).text()).matches()
        && lines.get(i + 1).text().indexOf('。') >= 0
        && !lines.get(i + 1).startsWithByline()
        && text.length() <= LONGEST_CAPTION
        && !line.isListItem()
        && text.chars().noneMatch(c -> "，。！？；：“”".indexOf(c) >= 0);
  }

  /** Where the article stands on the site: 当前位置：首页 > 正文, 云桥网 > 江南 > 正文. */
  static boolean isPath(String text) {
    if (POSITION.matcher(text).lookingAt()) {
      return text.indexOf('。') < 0
          && (text.startsWith("首页")
              || text.startsWith("网站")
              || text.contains("首页")
              || ">＞»→".chars().anyMatch(c -> text.indexOf(c) >= 0)
              || text.strip().endsWith("：")
              || text.strip().endsWith(":"));
    }
    String[] items = text.split("[>＞»]{1,2}");
    return items.length > 2
        && Arrays.stream(items).map(String::strip).allMatch(s -> !s.isEmpty() && isItem(s));
  }

  private static boolean isItem(String item) {
    return item.length() <= LONGEST_ITEM && item.chars().noneMatch(c -> "，。！？；：“”".indexOf(c) >= 0);
  }

  /** Whether it is nothing but what a reader may do, and how many did. */
  private static boolean isOfTools(String text) {
    int words = 0;
    for (String word : text.split("[\\s　\\[\\]【】（）()|｜:：，,+_-]+")) {
      // 点分享, 点在看 tell where to press.
      boolean tool =
          TOOLS.contains(word) || word.startsWith("点") && TOOLS.contains(word.substring(1));
      if (!tool && !COUNT.matcher(word).matches()) {
        return false;
      }
      words += tool || word.length() > 1 && !word.chars().allMatch(Character::isDigit) ? 1 : 0;
    }
    return words > 0;
  }

  /**
   * Whether it is a menu: short items set apart, or glued to each other, of which some are
   * sections.
   */
  private static boolean isMenu(String text) {
    if (text.startsWith("首页")
        && text.length() >= 4 * ITEMS
        && text.chars().allMatch(Character::isLetter)) {
      return sections(text) >= ITEMS;
    }
    if (text.chars().filter(c -> c == '|' || c == '｜').count() >= ITEMS
        && Arrays.stream(text.split("[|｜：:]"))
            .allMatch(i -> i.strip().length() <= LONGEST_SHORT && isItem(i))
        && "|｜".indexOf(text.charAt(0)) < 0
        && sections(text) > 0) {
      return true;
    }
    String[] items = text.strip().split("[\\s　|｜]+");
    return items.length >= ITEMS
        && Arrays.stream(items).allMatch(i -> i.length() <= 6 && isItem(i))
        && Arrays.stream(items).filter(i -> sections(i) > 0).count() * 2 >= items.length;
  }

  private static long sections(String text) {
    return SECTIONS.stream().filter(text::contains).count();
  }
}
