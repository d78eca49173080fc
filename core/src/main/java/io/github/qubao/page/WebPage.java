package io.github.qubao.page;

import static io.github.qubao.text.Characters.HAN;

import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.Prose;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. What a site writes around an article that was copied from a web page:
 * where it stands on the site, menus, what may be done with it, names of pictures, numbers of
 * readers. A page that shows none of these is no web page, and keeps its lines.
 */
final class WebPage {
  /** Longer lines are text. */
  private static final int LONGEST = 120;

  private static final int LONGEST_CAPTION = 60;

  /** So many lines tell whether it is a web page; its head has the signs. */
  private static final int HEAD = 200;

  /** Where the article stands on the site. */
  private static final Pattern POSITION =
      Pattern.compile(
          "(?:您|你)?(?:现在|当前|所在|所处)?的?(?:当前)?位置[\\s　]{0,4}[:：].{0,90}"
              + "|(?:网站)?首页[\\s　]{0,4}[>＞»→/].{0,90}"
              + ("|["
                  + HAN
                  + "A-Za-z]{1,10}(?:[\\s　]{0,4}[>＞»]{1,2}[\\s　]{0,4}[^>＞»，。]{1,30}){2,8}[>＞»]?"));

  /** The name of a picture's file, or the number that stands for it. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "[^\\s　，。]{1,80}\\.(?:jpe?g|png|gif|bmp|webp|JPE?G|PNG)|!\\[[^\\]]{0,60}\\]\\([^)]{0,200}\\)"
              + "|(?:Hash[:：])?[0-9a-f]{24,64}|[Pp]ic|[Ll]ogo|LOGO|-->|APP");

  /** What a reader may do, and how many did. */
  private static final Pattern TOOLS =
      Pattern.compile(
          "(?:[\\s　\\[\\]【】（）()|｜:：+_-]{0,4}(?:分享(?:[到至])?|转发|打印(?:文档|本页)?|关闭(?:窗口|本页)?|收藏|点赞|纠错|返回(?:顶部|首页|列表)?|朗读|字[号体](?:大小)?|大|中|小"
              + "|微信(?:好友|朋友圈)?|微博|QQ空间|朋友圈|默认|放大|缩小|首页|新闻|登录|注册|下拉|阅读|举报|点一下|顶一顶|我来说两句|我要评论|评论一下|[0-9]{1,9}|人参与|条?评论|人阅读|次?浏览"
              + "|APP|T)){1,14}[\\s　\\[\\]【】（）()|｜:：]{0,4}"
              + "|(?:热度|浏览|阅读|点击|访问|评论|顶|踩|人气|点赞)(?:次数|量|数)?[\\s　]{0,3}[:：]?[\\s　]{0,3}[0-9]{0,9}[次票人条]?(?:[\\s　].{0,60})?"
              + "|(?:共有?|已有)?[0-9]{0,6}[人条]?(?:参与|评论).{0,24}|给这条消息打个分.{0,4}|平均得分.{0,12}"
              + "|(?:最[热新]|相关|全部)(?:评论|图片|文章|稿件|资讯|报道)|页面载入中.{0,4}|链接已复制|(?:点击)?回到顶部(?:图片)?|扫码进群|(?:打开|下载)APP.{0,12}|站内搜\\s?索|预览时标签不可点"
              + "|关注该公众号|微信扫一扫|首页头条|[0-9]{1,2}小时排行榜|大家最喜欢看|[•·]?\\s?微信公众号|地方动态|(?:最新.{2,8}新闻[\\s　]{0,3})?频道推荐|[«‹]?[上下]一[版篇条].{0,40}|附件[:：]?|我要问");

  /** What is told of the page behind a label that no report begins with. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:类别|栏目|发布(?:机构|时间|日期|单位)|时间|日期|体裁分类|主题分类|索引号|文号|标签|关键[词字]|字[体号](?:大小)?|原标题|TAGS?)[\\s　]{0,4}[:：].{0,110}");

  /** A site's name behind a headline: …开镰-云桥新闻网. */
  private static final Pattern SITE_BEHIND =
      Pattern.compile(
          "[\\s　]{0,3}[-_—–|｜][\\s　]{0,3}[" + HAN + "]{2,12}(?:网|网站|频道|客户端|在线|论坛|门户|日报|晚报|资讯|新闻)$");

  private static final Pattern BEFORE_TITLE =
      Pattern.compile("^(?:原标题[:：]|原创[\\s　：:]|标题[:：])[\\s　]{0,3}");

  /** What only a site's own lines have. */
  private static final Pattern SITE_SIGN =
      Pattern.compile("https?://|www\\.|©|ICP|首页|客户端|-->|浏览|阅读量|点击[量：:]|@");

  /** The words over articles that are others, which a site writes and no paper. */
  private static final List<String> OTHERS =
      List.of("新闻推荐", "相关新闻", "相关阅读", "相关文章", "推荐阅读", "热门推荐", "猜你喜欢");

  private WebPage() {}

  /**
   * Gives the lines that are the site's; none if nothing shows that it is a web page.
   *
   * @param lines all of the page
   * @param found takes each of them
   */
  static void find(List<PageLine> lines, Consumer<PageLine> found) {
    if (!isWebPage(lines)) {
      return;
    }
    boolean prose = false;
    boolean picture = false;
    for (PageLine line : lines) {
      boolean caption = picture && isCaption(line);
      picture = prose && PICTURE.matcher(line.text()).matches();
      prose |= line.text().indexOf('。') >= 0;
      if ((caption || isSite(line.text())) && !names(line)) {
        found.accept(line);
      }
    }
  }

  /** Whether a line below a picture within the text may tell what it shows. */
  private static boolean isCaption(PageLine line) {
    return line.text().length() <= LONGEST_CAPTION && line.text().indexOf('。') < 0;
  }

  private static boolean isWebPage(List<PageLine> lines) {
    return lines.stream()
        .limit(HEAD)
        .anyMatch(
            l -> !l.isPlaced() && (isSureSite(l.text()) || BylineGrammar.isSourceLine(l.text())));
  }

  private static boolean isSureSite(String text) {
    return text.length() <= LONGEST
        && (POSITION.matcher(text).matches()
            || PICTURE.matcher(text).matches()
            || OTHERS.contains(text) && !text.startsWith("相关")
            || (Prose.isSiteLine(text) || LABELLED.matcher(text).matches())
                && SITE_SIGN.matcher(text).find());
  }

  /** Whether the line names who wrote or took the picture: the reader wants to know. */
  private static boolean names(PageLine line) {
    return line.isByline()
        || line.isCredit()
        || BylineGrammar.sourceWriters(line.text()).isPresent();
  }

  private static boolean isSite(String text) {
    return text.length() <= LONGEST
        && text.indexOf('。') < 0
        && (POSITION.matcher(text).matches()
            || PICTURE.matcher(text).matches()
            || TOOLS.matcher(text).matches()
            || LABELLED.matcher(text).matches()
            || OTHERS.contains(text)
            || Prose.isSiteLine(text));
  }

  /** Whether what follows a line is another article: 新闻推荐. */
  static boolean beginsOther(String line) {
    return OTHERS.contains(line);
  }

  /** A headline without what a site writes before and behind it. */
  static String title(String line) {
    String title = BEFORE_TITLE.matcher(line).replaceFirst("");
    return SITE_BEHIND.matcher(title).replaceFirst("").strip();
  }
}
