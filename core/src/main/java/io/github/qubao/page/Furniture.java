package io.github.qubao.page;

import static io.github.qubao.text.Characters.HAN;

import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Immutable: one per page. Finds the page's furniture, what a paper prints on every page:
 * mastheads, dates, folios, editors, imprint, jumps; and the lines of advertisements.
 */
final class Furniture {
  /** A jump: whether the article continues on another page, or comes from one. */
  enum Jump {
    NONE,
    TO,
    FROM
  }

  /** No line of furniture is longer. */
  private static final int MAX_LENGTH = 90;

  private static final String DIGIT = "[0-9０-９]";

  /** Lines that are furniture wherever they stand. */
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "[（(]\\s*+(?:下转|上接|紧接).*"
              // To whom a bulletin is sent.
              + "|(?:主?报|抄?送|抄报|报送|发送?|分送|呈报|呈送|主送)[\\s　]{0,4}[：:](?![^。]{0,80}请)(?=.{0,80}[委办局府部处组会院馆社档镇]|.{0,80}(?:领导|单位|部门|政协|人大|街道|中心)).{2,80}"
              + "|(?!统筹\\s(?!\\s*+["
              + HAN
              + "]{1,4}(?:[\\s、/|丨]|$)))(?:本版|本期|值班|责任|执行|见习|图片|美术|视觉|[初复终]审)?(?:责编|编辑|编审|主编|总值班|终审|审校|校对|版式|组版|排版|美编|检校|编委|统筹)"
              + "(?:\\s*+[:：/／|｜丨]\\s*+|\\s++|(?=["
              + HAN
              + "]{2,3}(?:\\s|$))).{1,60}"
              // Work for the page with nothing but names behind it: 审核：三道关口 is a headline.
              + "|(?:策划|整理(?=[^责编审]{0,12}(?:责编|编辑|审))|总?监制|出品|审核|审读|审签|签发|[一二三]审)"
              + ("\\s*+[:：/／|｜丨]\\s*+(?:[" + HAN)
              + ("·]{2,4}(?:[\\s　、,，:：/／|｜丨]{1,4}|$)){1,12}|(?:出品|监制)[:：|｜丨]\\s*+[" + HAN)
              + "]{2,16}(?:中心|局|台|社|部|公司|委)"
              + ("|.{0,14}" + DIGIT + "{4}\\s*+[年.]\\s*+" + DIGIT + "{1,2}\\s*+[月.]\\s*+" + DIGIT)
              + "{1,2}\\s*+日?.{0,4}(?:星期|周)[一二三四五六日天].{0,40}");

  /** What makes a line furniture wherever in it it stands. */
  private static final Pattern IMPRINT =
      Pattern.compile("国内统一(?:连续出版物|刊)号|统一刊号|邮发代号|内部资料|准印证|CN\\s*+\\d{2}-\\d{4}");

  /** How an advertisement begins. */
  private static final Pattern ADVERTISEMENT =
      Pattern.compile(".{0,4}(?:出售|出租|招租|转让|招聘|求购)[\\s　].*");

  /** What tells a day, and the weather, behind 星期三 or 农历: no headline goes on so. */
  private static final String DAY =
      "(?:立[春夏秋冬]|雨水|惊蛰|[春秋]分|清明|谷雨|小满|芒种|[夏冬]至|[大小][暑雪寒]|处暑|[白寒]露|霜降|(?:元宵|端午|中秋|重阳|春)节|除夕"
          + "|[\\s　·|丨，,（）()0-9０-９一二三四五六七八九十廿卅初正冬腊闰年月日号星期周天农历第总共今本版"
          + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥鼠牛虎兔龙蛇马羊猴鸡狗猪晴阴多云小中大阵雨雪转℃°~～—-])";

  /**
   * The number or the address behind its label, perhaps on the next line; whom to ask may stand
   * before.
   */
  private static final String NUMBER = "(?:[^，。]{0,10}[0-9０-９]{3}.*|[\\s　]*+)";

  /** Lines that are furniture where they do not continue a sentence. */
  private static final Pattern BETWEEN_SENTENCES =
      Pattern.compile(
          ("(?:第?\\s*+(?:" + DIGIT + "{1,5}|[一二三四五六七八九十A-Z]{1,3})\\s*+版|[A-D]" + DIGIT + "{1,3})")
              + "(?:[\\s　·|丨:：]{1,90}[^0-9０-９].{0,16}?(?:[\\s　]{2,90}[^\\s　]{1,12})?)?"
              + ("|" + DIGIT + "{1,3}(?:[\\s　·|丨]{1,90}[^0-9０-９].{0,16})?")
              + ("|(?:公元|农历)?" + DIGIT + "{4}\\s*+年\\s*+" + DIGIT + "{1,2}\\s*+月\\s*+" + DIGIT)
              + "{1,2}\\s*+日(?:[\\s　]*+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[\\s　|｜]*+)?"
              + "|[二一][〇○零0O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
              + ("|农历" + DAY + "{1,14}+|星期[一二三四五六日天](?:" + DAY + "{0,14}+")
              + ("|[\\s　·|丨]{1,4}(?:[" + HAN + "]{2}|.{1,9}[报版刊期])(?:[\\s　·|丨].{0,6})?)")
              + ("|.{0,10}(?:热线|热线电话|电话)\\s*+[:：]" + NUMBER)
              + "|.{0,8}(?:邮箱|电子信箱|网址)\\s*+[:：](?:[^，。]{0,20}[\\w@].*|[\\s　]*+)"
              + "|.{0,8}地址\\s*+[:：](?:.{0,40}[0-9０-９路街道巷弄号楼层室栋幢座院区县市镇].*|[\\s　]*+)"
              + "|.{0,8}(?:印刷|承印|主办|主管)\\s*+[:：].*"
              + "|(?:总第|今日)\\s*+[0-9０-９一二三四五六七八九十]++\\s*+[期版](?:[\\s　·|丨，,（(第总共本0-9０-９].{0,19})?"
              // A headline may end with a paper's name: 村民爱读云桥日报.
              + "|(?!.{0,8}(?:爱[读看听]|[阅喜]读|读[上到]|看到|登上|订[阅上]|送[上来]|赠[送阅]|赞|评议|推荐|把|让|给))"
              + "[^，。：！？]{2,8}[区县市州日晚周导时新]报"
              + ("|[（(]" + DIGIT + "{4}年" + DIGIT + "{1,2}月" + DIGIT + "{1,2}日[）)]")
              + ("|" + DIGIT + "{4}[-./]" + DIGIT + "{1,2}[-./]" + DIGIT + "{1,2}")
              + ("|[" + HAN + "]{1,7}[报讯刊闻][\\s　]{1,4}" + DIGIT + "{4}年" + DIGIT)
              + ("{1,2}月" + DIGIT + "{1,2}日")
              + "|广告|公益广告|·?广告·?"
              + "|[（(]共印[\\s　]{0,2}[0-9]{1,5}[\\s　]{0,2}份[）)]"
              + "|[\\p{Punct}\\s·●■□◆◇★☆▲△▼—－＝=_…|丨]+");

  /** What a web page writes around an article: the site it is on. Where on it: {@link WebPage}. */
  private static final Pattern SITE =
      Pattern.compile(
          "["
              + HAN
              + "]{2,8}(?:新闻|发展|政府|政务|信息|日报|晚报|资讯|传媒|广播|电视|视听|法治|平安|先锋)网"
              + ("|[" + HAN + "]{2,8}(?:广播电视台|电视台|融媒体?(?:中心)?|广电|新闻客户端|之窗)")
              + ("|(?:云上|掌上)[" + HAN + "]{2,4}")
              + "|(?:人民|新华|央视|光明|中新|央广)网"
              + ("|[（(][" + HAN + "]{2,16}(?:报社?|网|电视台|电台|广电|传媒集团|融媒体?中心|融媒体?|客户端|新闻)[）)]")
              + "|[上下]一[篇条][\\s　]{0,4}[:：].{0,60}");

  /** What a web page says below an article of what a reader may do with it. */
  private static final Pattern FOOT =
      Pattern.compile(
          "(?:微信扫一扫|打开微信).{0,40}"
              + "|(?:Copyright|©|版权所有).{0,80}|.{0,40}(?:ICP备|ICP证|备案号).{0,40}"
              + "|(?:版权|免责)声明[\\s　]{0,4}[:：].{1,80}"
              + "|[^，。]{0,12}未经.{0,8}(?:授权|许可|允许|同意).{0,20}(?:转载|使用).{0,30}");

  /** What makes a line furniture where it does not continue a sentence. */
  private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|[\\w.]@[\\w.]");

  private static final Pattern CONTACT = Pattern.compile("(?:电话|热线)\\s*+[:：]");

  /** The characters of the longest name that {@link #OFFICE} takes, and more. */
  private static final int MAX_OFFICE_LENGTH = 80;

  private static final Pattern WIDE_BLANK = Pattern.compile("[\\s　]{2,80}");

  /** How the name of an office that signs a notice ends. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "["
              + HAN
              + "（）()·]{4,26}(?:公司|[^"
              + HAN
              + "]?局|委员会|指挥部|政府|办公室|中心|支队|大队|医院|学校|集团|法院|检察院|管委会|办事处|协会|分局|管理所|银行)(?:[（(][^（）()]{2,30}[）)])?");

  private final boolean[] furniture;
  private final Predicate<PageLine> section;

  /** Whether the lines were copied from a web page. */
  private final boolean web;

  private final PageLabels labels;

  /** The furniture of a page without news in sections. */
  Furniture(List<PageLine> lines) {
    this(lines, line -> false);
  }

  /**
   * The furniture of a page.
   *
   * @param section whether a line only says what the news below it are about
   */
  Furniture(List<PageLine> lines, Predicate<PageLine> section) {
    this.section = section;
    furniture = new boolean[lines.size()];
    for (int i = 0; i < furniture.length; i++) {
      PageLine line = lines.get(i);
      if (line.text().length() > MAX_LENGTH) {
        continue;
      }
      boolean advertisement =
          line.gap() && ADVERTISEMENT.matcher(line.text()).matches()
              || isAdvertisement(line) && (i == 0 || lines.get(i - 1).endsSentence());
      boolean alone = line.gap() && (i + 1 == lines.size() || lines.get(i + 1).gap());
      boolean site = alone && SITE.matcher(line.text()).matches();
      boolean imprint =
          alone
              && line.isSmall()
              && (i == 0 || i + 1 == lines.size() || lines.get(i - 1).endsSentence())
              && !line.hasProsePunctuation()
              && !line.endsWithCredit();
      if (advertisement
          || StrokeLine.is(line)
          || section.test(line)
          || imprint
          || site
          || isFoot(lines, i)
          || isFurnitureAnywhere(line.text())) {
        furniture[i] = true;
      } else if (i > 0
          && furniture[i - 1]
          && !line.gap()
          && line.text().length() <= 6
          && !StrokeLine.is(lines.get(i - 1))
          && !section.test(lines.get(i - 1))) {
        furniture[i] = !line.hasProsePunctuation() && !line.isByline();
      } else if (isFurnitureBetweenSentences(line.text())) {
        boolean first = i == 0 || furniture[i - 1];
        boolean sentenceEnds =
            first || lines.get(i - 1).endsSentence() || lines.get(i - 1).isUnwrapped();
        boolean punctuated = line.hasProsePunctuation();
        boolean separate = sentenceEnds || lines.get(i - 1).mayBeHeadline();
        furniture[i] =
            first || (line.gap() ? sentenceEnds || !punctuated : separate && !punctuated);
        if (furniture[i] && !line.gap() && CONTACT.matcher(line.text()).find()) {
          markAdvertisement(lines, i);
        }
      }
    }
    Mastheads.find(lines, line -> furniture[line.index()] = true);
    LinkList.find(lines, line -> furniture[line.index()] = true);
    web = WebPage.is(lines);
    if (web) {
      markSite(lines);
    }
    RepeatedTitles.find(
        lines,
        web,
        line -> contains(line) || isOffice(List.of(line)),
        line -> furniture[line.index()] = true);
    labels = new PageLabels(lines, this::contains);
  }

  /** Marks what a web page has around its articles, but for who wrote them. */
  private void markSite(List<PageLine> lines) {
    boolean text = false;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      text &= !Prose.recommendsOthers(line.text());
      if (!line.isByline()
          && !line.isCredit()
          && BylineGrammar.sourceWriters(line.text()).isEmpty()
          && (WebPage.isSite(line)
              || WebPage.isOfAccount(lines, i)
              || !text && WebPage.isLabelled(line)
              || text && WebPage.isCaption(lines, i))) {
        furniture[i] = true;
      }
      text |= line.text().indexOf('。') >= 0;
    }
  }

  /** Whether the article above ends with the line: 新闻推荐, a row of strokes, 【乡镇动态】. */
  boolean endsArticle(PageLine line) {
    return web && Prose.recommendsOthers(line.text()) || StrokeLine.is(line) || section.test(line);
  }

  /** 广告 云桥县农商银行 春耕贷, within a column. */
  private static boolean isAdvertisement(PageLine line) {
    return line.text().startsWith("广告")
        && line.text().length() > 2
        && Characters.isBlank(line.text().charAt(2))
        && !line.hasProsePunctuation();
  }

  private static boolean isFoot(List<PageLine> lines, int i) {
    return FOOT.matcher(lines.get(i).text()).matches()
        && (i == 0
            || lines.get(i).gap()
            || lines.get(i - 1).endsSentence()
            || BylineGrammar.isWholeLine(lines.get(i - 1).text())
            || Byline.endsBody(lines.get(i - 1).text()));
  }

  /** The numbers of the pages. */
  PageLabels labels() {
    return labels;
  }

  private static boolean isFurnitureAnywhere(String text) {
    return JumpLine.of(text) != null
        || ANYWHERE.matcher(text).matches()
        || IMPRINT.matcher(text).find();
  }

  private static boolean isFurnitureBetweenSentences(String text) {
    return BETWEEN_SENTENCES.matcher(text).matches()
        || PageHead.is(text)
        || ADDRESS.matcher(text).find()
        || BylineGrammar.isSourceLine(text) && BylineGrammar.sourceWriters(text).isEmpty();
  }

  /** Marks the few lines above a telephone number as an advertisement, if they are no prose. */
  private void markAdvertisement(List<PageLine> lines, int contact) {
    int from = contact;
    while (from > 0 && !lines.get(from).gap() && contact - from < 4) {
      from--;
    }
    for (int i = from; i < contact; i++) {
      if (!lines.get(i).mayBeHeadline() || lines.get(i).hasProsePunctuation()) {
        return;
      }
    }
    for (int i = from; i < contact; i++) {
      furniture[i] = true;
    }
  }

  /** Whether the line is furniture. */
  boolean contains(PageLine line) {
    return furniture[line.index()];
  }

  /** Which jump the line is. */
  Jump jump(PageLine line) {
    JumpLine jump = furniture[line.index()] ? JumpLine.of(line.text()) : null;
    if (jump == null) {
      return Jump.NONE;
    }
    PageLabel here = labels.label(labels.pageAt(line.start()));
    return jump.isTo(here) ? Jump.TO : jump.isFrom(here) ? Jump.FROM : Jump.NONE;
  }

  /**
   * Whether the lines are the name of an office, which is not long, or of some with blanks between.
   */
  static boolean isOffice(List<PageLine> run) {
    if (run.size() == 1 && WIDE_BLANK.matcher(run.get(0).text()).find()) {
      return Arrays.stream(WIDE_BLANK.split(run.get(0).text()))
          .allMatch(office -> OFFICE.matcher(office).matches());
    }
    StringBuilder name = new StringBuilder();
    for (PageLine line : run) {
      if (name.length() + line.text().length() > MAX_OFFICE_LENGTH) {
        return false;
      }
      name.append(line.text());
    }
    return OFFICE.matcher(name).matches();
  }
}
