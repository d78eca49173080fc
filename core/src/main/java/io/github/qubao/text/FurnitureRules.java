package io.github.qubao.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. Tells what stands beside a report's text and is none of it: captions,
 * credits, editors' lines and what a web page puts around an article. A new form of these is
 * written here, and nowhere else.
 */
final class FurnitureRules {
  /** Longer lines are text, whatever they begin with. */
  static final int LONGEST_LINE = 160;

  /** What stands over other articles is no longer. */
  private static final int LONGEST_OTHERS = 24;

  private static final int LONGEST_SALUTATION = 40;

  /** What salutations begin with, */
  private static final List<String> SALUTES =
      List.of("各", "尊敬的", "敬爱的", "亲爱的", "广大", "全体", "全县", "全区", "全市", "县直", "区直", "市直", "有关");

  /** or have near their beginning: 城东片区各燃气用户：, */
  private static final Pattern EACH = Pattern.compile("[^，。；：“”]{2,12}(?:各|广大|全体)");

  /** and whom they end with. */
  private static final List<String> ADDRESSEES =
      List.of(
          ("单位 部门 政府 委员会 局 委 办 学校 学院 医院 企业 公司 机构 社区 街道 镇 乡 村 站 所 中心 支部 户 客户 用户 朋友 同志 家长 "
                  + "市民 居民 村民 业主 读者 网友 游客 乘客 司机 同学 老师 同事 代表 委员 会员 申请人 负责人 考生 旅客 商户 们")
              .split(" "));

  static final List<String> CONTACTS = List.of("联系人", "联系电话", "咨询电话", "报名电话", "监督电话");

  /** A sentence that says whom to ask is no longer. */
  private static final int LONGEST_CONTACT = 60;

  /** What a notice ends with. */
  private static final Cue CLOSING =
      new Cue(Pattern.compile("特此(?:通告|公告|通知|通报|公示|函告|函复|声明|说明|告知|证明|讣告)[。！]?$"), "特");

  private static final String CAPTION_MARKS = "△▲▼↑↓";

  private static final String LABEL =
      "(?:消息|稿件|图片|视频|文章|新闻|信息|内容)?来[\\s　]{0,4}源|作[\\s　]{0,4}者|责任编辑|责编|(?:执行|本期|本版|值班|图文|文字|视频|网络|见习)?编[\\s　]{0,4}辑|编审"
          + "|(?:内容|编辑|值班|责任)?审[\\s　]{0,4}核|审[\\s　]{0,4}签|签[\\s　]{0,4}发|撰[\\s　]{0,4}稿|供[\\s　]{0,4}稿|投稿|校[\\s　]{0,4}对|审校|编校|总?监制|统筹|策划|[一二三初复终]审|摄[\\s　]{0,4}影|摄像"
          + "|剪辑|图文|文图|文字|图片|视频|海报|制作|制图|设计|美编|排版|主编|总编|出品|主播|配音|翻译|原标题|声明|发布(?:时间|日期|者|人)"
          + "|浏览(?:次数|量)?|点击(?:次数|率|量)|阅读(?:量|次数)?|字[\\s　]{0,4}[号体]|本文字数|供图|通联|信源|版权声明|免责声明";

  private static final String LABEL_FIRSTS =
      "([【（一三主二声作供信值免内出初制剪原发图复字审总执投排摄撰文新本来校浏海消点版监稿策签终统编网美翻见视设责通配阅";

  /** A line that begins with what an editor does: 编辑：, 来源 |. */
  static final Cue LABELLED =
      new Cue(Pattern.compile("[（(【\\[]?(?:" + LABEL + ")[\\s　]{0,4}[：:|｜丨/／]"), LABEL_FIRSTS);

  /** The same with nothing but a space behind it; then it must be short and end without a stop. */
  static final Cue LABELLED_BY_SPACE =
      new Cue(
          Pattern.compile(
              "[（(【\\[]?(?:" + LABEL + ")[\\s　]{1,4}[^" + Characters.SENTENCE_ENDS + "]{1,30}"),
          LABEL_FIRSTS);

  static final Cue CAPTION =
      new Cue(
          Pattern.compile(
              "[（(]?(?:图[为①②③④⑤⑥⑦⑧⑨]|图[一二三四五六七八九1-9][：:为]|[上下左右题组配]图(?:[为：:]|[①②③])|资料图|图说|图注|图片说明)"),
          "(上下右图左组资配题（");

  static final Cue WEB =
      new Cue(
          Pattern.compile(
              "(?:点击(?:上方|下方|图片|蓝字|标题|链接|这里|此处|观看|查看|播放|进入|阅读|关注|收听|收看|右上角)|长按|扫码|扫描(?:下方|上方|二维码)|扫一扫|识别(?:二维码|图中)|分享(?:到|至)"
                  + "|打印[\\s　]|【?关闭|返回(?:顶部|列表|首页)|上一[篇条]|下一[篇条]|[（(]?(?:下转|上接)第|本文为|本文系|未经.{0,8}转载|转载请|版权(?:归|所有)"
                  + "|(?:敬?请|记得)?关注[^，。；]{0,20}(?:公众号|视频号|抖音号|我们)(?:[！!。]?$|，(?:第一时间|了解|获取|查看|看更多|每天|更多))|这里是[^，。；]{2,16}(?:公众号|视频号)"
                  + "|欢迎关注|更多.{0,8}(?:关注|下载)|本[网报]新闻热线|新闻热线|视频加载|您的浏览器|来自.{2,12}客户端$|[\\w-]{1,40}\\.(?:jpe?g|png|gif|mp4)|微信(?:扫|公众))"),
          "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz(（【上下关敬请记这分微您打扫新更未本来欢点版视识转返长");

  /** What a site writes over other articles. */
  private static final String OTHER_ARTICLES =
      "新闻推荐|相关(?:阅读|新闻|链接|推荐|文章)|推荐阅读|延伸阅读|猜你喜欢|热门推荐|往期(?:回顾|推荐|精选)";

  /** Behind such a line stands another article, or what is known of old. */
  static final Cue OTHERS =
      new Cue(
          Pattern.compile(
              "(?:[【\\[]?(?:"
                  + OTHER_ARTICLES
                  + "|声明|新闻(?:资料|背景|链接)|背景(?:资料|链接)|资料链接|名词解释)[】\\]]?[：:]?\\s?){1,2}"),
          "[【延往推新热猜相声背资名");

  private static final Pattern RECOMMENDS =
      Pattern.compile("[【\\[▼▲↓\\s]{0,3}(?:" + OTHER_ARTICLES + ")[】\\]▼▲↓\\s]{0,3}[：:]?");

  private static final CharSet IN_STAMP =
      new CharSet(" \t\n\u000B\f\r　0123456789０１２３４５６７８９年月日时分秒:：./-—星期一二三四五六七八九十周上下午");

  private static final int SHORTEST_STAMP = 6;

  private static final int LONGEST_STAMP = 40;

  /** What a web page writes above an article: 时间：2026-06-03 15:55 来源：…. */
  static final Cue DATED =
      new Cue(
          Pattern.compile(
              "(?:发布)?(?:时间|日期)[\\s　]{0,4}[：:][\\s　]{0,4}[0-9]{4}[-年/.][0-9]{1,2}(?![0-9])"),
          "发时日");

  /** When a page was put on the web; no sentence tells it like that. */
  static final Cue TIME_OF_DAY =
      new Cue(
          Pattern.compile(
              "[0-9]{4}-[0-9]{2}-[0-9]{2}[\\s　]{1,4}[0-9]{2}:[0-9]{2}|^[0-9]{4}-[0-9]{2}-[0-9]{2}[\\s　]"),
          "0123456789");

  static final Cue TELLS_OF_COPYING =
      new Cue(Pattern.compile("转载请|原创文章|版权归|版权所有|新闻热线"), "转原版新", "载创权闻");

  private FurnitureRules() {}

  /** Whether what follows a line is another article. */
  static boolean beginsOthers(String line) {
    return line.length() <= LONGEST_OTHERS && OTHERS.is(line);
  }

  /** Whether another article follows a line, and nothing of this one. */
  static boolean recommends(String line) {
    return line.length() <= LONGEST_OTHERS && RECOMMENDS.matcher(line).matches();
  }

  /** Whether a line is none of the text. */
  static boolean isLine(Piece piece) {
    String line = piece.text();
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    return isPart(piece)
        || SourceLine.is(piece)
        || CAPTION_MARKS.indexOf(line.charAt(0)) >= 0
        || CAPTION.begins(line)
        || isSalutation(line)
        || piece.has(Sign.ARCHIVED) && Captions.isArchived(line)
        || piece.has(Sign.DIGIT) && isStamp(line)
        || piece.has(Sign.COPYING) && TELLS_OF_COPYING.isIn(line);
  }

  /** When a page was written: 2026年6月3日 星期三. */
  private static boolean isStamp(String line) {
    int end = 0;
    while (end < line.length() && IN_STAMP.has(line.charAt(end))) {
      end++;
    }
    return end == line.length() && end >= SHORTEST_STAMP && end <= LONGEST_STAMP;
  }

  /** Whom a notice is for: 各镇人民政府，县直各单位：; 尊敬的用电客户：. */
  static boolean isSalutation(String line) {
    return line.length() <= LONGEST_SALUTATION
        && (line.endsWith("：") || line.endsWith(":"))
        && (SALUTES.stream().anyMatch(line::startsWith) || EACH.matcher(line).lookingAt())
        && ADDRESSEES.stream().anyMatch(a -> line.startsWith(a, line.length() - 1 - a.length()));
  }

  /** What a notice ends with and tells nothing: 因施工给您带来的不便，敬请谅解。 */
  private static boolean isApology(String s) {
    return s.length() <= LONGEST_SALUTATION
        && s.contains("不便")
        && (s.contains("带来") || s.contains("造成") || s.contains("敬请"))
        && (s.contains("谅解") || s.contains("体谅") || s.contains("见谅"));
  }

  /** Whom to ask, at the end of a notice: 有异议的，请与…联系，联系电话：…. */
  private static boolean isContact(String sentence) {
    if (sentence.length() > LONGEST_CONTACT) {
      return false;
    }
    for (String label : CONTACTS) {
      int at = sentence.indexOf(label);
      int behind = at + label.length();
      if (at >= 0
          && behind < sentence.length()
          && "：:".indexOf(sentence.charAt(behind)) >= 0
          && sentence.lastIndexOf('。', at) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence, or a line without a stop, is none of the text wherever it stands. */
  static boolean isPart(Piece piece) {
    String sentence = piece.text();
    if (sentence.length() > LONGEST_LINE) {
      return false;
    }
    return piece.has(Sign.LABEL_MARK) && LABELLED.begins(sentence)
        || piece.has(Sign.SPACE) && LABELLED_BY_SPACE.is(sentence)
        || WEB.begins(sentence)
        || sentence.startsWith("图为")
        || CLOSING.begins(sentence)
        || piece.has(Sign.CONTACT) && isContact(sentence)
        || piece.has(Sign.INCONVENIENCE) && isApology(sentence)
        || !endsWithStop(sentence)
            && (CreditLines.isBracketOfNames(sentence)
                || CreditLines.isWork(piece)
                || BylineGrammar.isWholeLine(piece));
  }

  private static boolean endsWithStop(String s) {
    return Characters.SENTENCE_ENDS.indexOf(s.charAt(s.length() - 1)) >= 0;
  }
}
