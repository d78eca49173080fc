package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One article copied from a web site or an account, with what stands around and within it. */
class LoneArticleTest {
  private static final PageReader READER = new PageReader(Segmenter.create());

  private static final String TITLE = "银杏湾村的老磨坊又转起来了";

  private static final String FIRST =
      "一盘石磨，一渠清水，银杏湾村停了二十三年的老磨坊上个月又转了起来。每天清早，六十八岁的磨匠滕守田推开木门，先舀一瓢玉米倒进磨眼，再把水闸提起半尺，磨盘便吱呀吱呀地响开了。";

  private static final String SECOND =
      "“机器磨的面快，石磨磨的面香。”滕守田说，一天只能磨一百二十斤，城里人却排着队来买，价钱比超市的高出一倍还多，村里的玉米再也不愁卖了。";

  private static final String THIRD =
      "村党支部书记简玉兰介绍，修磨坊花了十一万元，是三十六户村民凑的股。到年底除去开支，每户能分两千多元，明年还打算在渠边盖一间豆腐坊。";

  private static final String TEXT = FIRST + "\n" + SECOND + "\n" + THIRD + "\n";

  /** Shows that a page was copied from a site. */
  private static final String EDITOR = "\n责任编辑：苗秀英\n";

  private static Article read(String page) {
    List<Article> articles = READER.read(page + EDITOR).articles();
    assertEquals(1, articles.size(), articles.toString());
    return articles.get(0);
  }

  private static void isRead(String page) {
    Article article = read(page);
    assertEquals(TITLE, article.title());
    assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, article.body());
  }

  /** What a site writes between the headline and the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mhkqz - 2025/3/9 7:41:00",
        "√返回首页",
        "时 间",
        "NEWS CENTER",
        "admin | 上传",
        "县区正文 35 0",
        "新闻 时间：2025年3月9日 来源：青枫新报",
        "分享",
        "图片：银杏湾村村委会",
        "□ 记者 滕小满 简 宁",
        "——青枫县盘活闲置水利设施见闻",
        "青枫县银杏湾村村民委员会",
        "老磨匠滕守田（右一）在查看磨盘",
        "[摘要] 银杏湾村的老磨坊停了二十三年，上个月又转起来了，村民排队来买石磨面。"
      })
  void aLineBelowTheHeadlineIsNoHeadline(String line) {
    isRead(TITLE + "\n" + line + "\n" + TEXT);
    isRead(TITLE + "\n\n" + line + "\n\n" + TEXT.replace("\n", "\n\n"));
  }

  /** What a site writes above the headline. */
  @ParameterizedTest
  @ValueSource(
      strings = {"青枫在线 qingfeng", "您好，欢迎来到青枫在线", "首页 ›› 青枫新闻", "logo", "青枫县人民政府", "正在阅读：" + TITLE})
  void aLineAboveTheHeadlineIsNoHeadline(String line) {
    Article article = read(line + "\n\n" + TITLE + "\n\n来源：青枫在线 2025-03-09 07:41\n\n" + TEXT);
    assertEquals(TITLE, article.title());
    assertEquals(3, article.paragraphs().size());
  }

  /** What a site writes below the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "原标题：老磨坊转了，日子也转了",
        "关键词： 磨坊 石磨 银杏湾",
        "版权和免责申明\n\n本网注明“来源：青枫在线”的作品，版权均属青枫在线，未经授权不得转载，违者将被追究责任。",
        "Hash:9c1d0ab27f44e38810aa5b6c7d8e9f0012345678",
        "相关阅读\n渔歌村的晒网场成了露天影院\n2025-02-11\n县城夜市本周末开街",
        "新闻推荐\n渔歌村的晒网场成了露天影院\n本报讯 夜幕降临，渔歌村的晒网场上支起了一块八米宽的幕布，三百多张小板凳摆得整整齐齐，孩子们早早地...",
        "（责任编辑：简宁）\n分享到：\n0 条评论"
      })
  void aLineBelowTheTextIsNone(String lines) {
    isRead(TITLE + "\n" + TEXT + lines + "\n");
  }

  /** Headlines that look like text. */
  @ParameterizedTest
  @ValueSource(
      strings = {"停了二十三年，老磨坊转起来了，日子也转起来了", "老磨坊怎么又转起来了？", "石磨一转，面香满村。", "“这磨，我推得动！”", "转起来了！"})
  void aHeadlineMayLookLikeText(String headline) {
    Article article = read(headline + "\n" + TEXT);
    assertEquals(headline, article.title());
    assertEquals(3, article.paragraphs().size());
  }

  /** Headings and captions within the text part nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "一瓢玉米",
        "慢下来的活计，快起来的生意",
        "2025-03-08.jpg\n滕守田在磨面",
        "磨坊外排队的顾客（青枫县融媒体中心供图）",
        "滕守田在清理水渠（简宁 摄）",
        "打开青枫新闻 查看精彩图片"
      })
  void aLineWithinTheTextBeginsNoArticle(String line) {
    Article article =
        read(TITLE + "\n" + FIRST + "\n" + line + "\n" + SECOND + "\n" + THIRD + "\n");
    assertEquals(TITLE, article.title());
    assertTrue(article.body().startsWith(FIRST), article.body());
    assertTrue(article.body().endsWith(SECOND + "\n" + THIRD), article.body());
  }

  @Test
  void shortLinesAboveTheTextAreText() {
    Article article = read(TITLE + "\n立春过后，渠水涨了。\n“开闸！”\n" + TEXT);
    assertEquals(TITLE, article.title());
    assertEquals(5, article.paragraphs().size());
    assertEquals("立春过后，渠水涨了。", article.paragraphs().get(0).text());
    String verse = "一瓢玉米入磨眼\n半尺闸门放水来\n磨盘转了三百圈\n面香飘过两道弯\n";
    assertEquals(7, read(TITLE + "\n" + verse + TEXT).paragraphs().size());
  }

  @Test
  void aCaptionAboveTheDatelineIsNoText() {
    Article article = read(TITLE + "\n顾客在排队买面。\n本报讯（记者 滕小满 通讯员 简宁）" + FIRST + "\n" + SECOND + "\n");
    assertEquals(
        List.of("滕小满", "简宁"), article.byline().stream().map(Article.Contributor::name).toList());
    assertEquals(2, article.paragraphs().size());
  }

  @Test
  void namesBehindTheTextSignIt() {
    for (String names : List.of("滕小满 简宁", "（滕小满 简宁）", "（\n滕小满 简宁）")) {
      Article article = read(TITLE + "\n" + TEXT + names + "\n某公网安备 51000002000117号\n");
      assertEquals(
          List.of("滕小满", "简宁"),
          article.byline().stream().map(Article.Contributor::name).toList(),
          names);
    }
  }

  @Test
  void aTextThatIsThereTwiceIsReadOnce() {
    isRead(TITLE + "\n" + TEXT + TEXT);
    isRead(TITLE + "\n" + FIRST + "\n" + TITLE + "\n" + SECOND + "\n" + TITLE + "\n" + THIRD);
  }

  @Test
  void aNoticeKeepsWhomItIsForAndWhoSignsIt() {
    String notice =
        """
        关于石磨渠清淤期间停水的通知
        2025-03-09 15:20   青枫融媒
        银杏湾村各用水户：
        因石磨渠清淤，定于3月12日8时至18时停止供水，届时请各用水户提前储水，并关好家中的龙头，以免来水时漫溢，如遇大雨则顺延一天。
        清淤期间，渠边道路禁止大型车辆通行，请绕行村北机耕道，不便之处敬请谅解。
        青枫县银杏湾供水有限公司
        2025年3月9日
        0 条评论
        说点什么吧
        """;
    Article article = read(notice);
    assertEquals("关于石磨渠清淤期间停水的通知", article.title());
    assertEquals(4, article.paragraphs().size());
    assertEquals("银杏湾村各用水户：", article.paragraphs().get(0).text());
    assertEquals("青枫县银杏湾供水有限公司", article.paragraphs().get(3).text());
  }

  @Test
  void theLastParagraphMayBeCut() {
    String cut = THIRD.substring(0, THIRD.length() - 12);
    assertEquals(3, read(TITLE + "\n" + FIRST + "\n" + SECOND + "\n" + cut).paragraphs().size());
  }

  @Test
  void nothingIsLost() {
    String page = "青枫在线\n\n" + TITLE + "\n分享\n" + TEXT + "滕守田在磨面（简宁 摄）\n打印\n上一篇：县城夜市开街\n";
    StringBuilder all = new StringBuilder();
    Page read = READER.read(page);
    all.append(read.articles().get(0).title()).append(read.articles().get(0).body());
    read.furniture().forEach(block -> all.append(block.text()));
    for (String line : page.split("\n")) {
      assertTrue(all.indexOf(line) >= 0, line);
    }
  }

  private static final String OTHER =
      "渔歌村的晒网场成了露天影院\n夜幕降临，渔歌村的晒网场上支起了一块八米宽的幕布，三百多张小板凳摆得整整齐齐，孩子们早早地占了前排。放映员吕桂生说，这个月要放九场露天电影，场场不收钱。\n"
          + "村里的小卖部也跟着热闹，汽水和炒花生一晚上能卖六百多元，渔歌村的老人说，好多年没有这样聚过了。\n";

  private static final String THIRD_STORY =
      "县城夜市本周末开街\n青枫县城夜市将于本周末在滨河路开街，设摊位一百一十个，经营时间为每晚六点到十一点，摊主都已办好健康证。\n市场监管所的干部每晚巡查两次，夜市的油烟和噪声都有人管，附近居民也能睡个好觉。\n";

  /** What must not become one article. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        TITLE + "\n" + FIRST + "\n" + SECOND + "\n\n" + OTHER,
        TITLE + "\n" + FIRST + "\n" + SECOND + "\n\n" + OTHER + "\n" + THIRD_STORY,
        TITLE
            + "\n\n"
            + FIRST
            + "\n\n"
            + SECOND
            + "\n\n渔歌村晒网场放露天电影\n\n本报讯（记者 吕小川）渔歌村晒网场昨晚放起了露天电影，三百多名村民搬着小板凳来看，散场时已是深夜十一点。\n",
        TITLE
            + "\n记者 滕小满\n"
            + FIRST
            + "\n"
            + SECOND
            + "\n渔歌村晒网场放露天电影\n记者 吕小川\n渔歌村晒网场昨晚放起了露天电影，三百多名村民搬着小板凳来看，散场时已是深夜十一点。\n",
        TITLE
            + "\n\n"
            + FIRST
            + "\n\n"
            + SECOND
            + "\n\n新闻推荐\n\n渔歌村晒网场放露天电影\n\n渔歌村晒网场昨晚放起了露天电影，三百多名村民搬着小板凳来看，散场时已是深夜十一点，还有人舍不得走。\n",
        "青枫早报 3月9日 星期日\n1、银杏湾村的老磨坊停了二十三年后又转了起来，石磨面每斤卖到九元，村民排队来买，磨匠每天只磨一百二十斤。\n2、渔歌村晒网场昨晚放起了露天电影，三百多名村民搬着小板凳来看，散场时已是深夜十一点，孩子们还舍不得走。\n3、县城夜市将于本周末在滨河路开街，设摊位一百一十个，经营时间为每晚六点到十一点。\n",
        "银杏湾村老磨坊复转\n3月6日，银杏湾村停了二十三年的老磨坊又转了起来，石磨面每斤卖到九元，村民排着队来买，磨匠忙得直不起腰。\n渔歌村晒网场放电影\n3月7日，渔歌村晒网场放起了露天电影，三百多名村民搬着小板凳来看，散场时已是深夜十一点，孩子们还舍不得走。\n滨河路夜市开街\n3月8日，滨河路夜市开街，设摊位一百一十个，经营时间为每晚六点到十一点，摊主都已办好健康证，附近居民很满意。\n"
      })
  void severalAreSeveral(String page) {
    List<Article> articles = READER.read(page).articles();
    assertTrue(articles.size() > 1, articles.toString());
  }

  /** What is no web article, though it may be one: it is read as any page. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "银杏湾村老磨坊复转\n一盘石磨，一渠清水，银杏湾村\n停了二十三年的老磨坊上个月又转了\n起来。每天清早，磨匠滕守田推开木\n门，先舀一瓢玉米倒进磨眼。\n",
        "青枫县第十二次常务会议纪要\n〔2025〕9号\n3月6日，县长主持召开常务会议，研究石磨渠修复和夜市开街等事项，听取了县水务局、县商务局的汇报，议定事项如下。\n一、关于石磨渠修复\n会议同意县水务局提出的方案，资金由县财政安排四十万元，其余由受益村自筹，五月底前完工，验收后交村管护。\n二、关于夜市开街\n会议要求县商务局会同街道管好油烟和噪声，每晚巡查两次，让附近居民睡得好，让摊主有生意做，让逛街的人放心。\n",
        "◆银杏湾村老磨坊停了二十三年后又转了起来，石磨面每斤卖到九元，村民排着队来买，磨匠滕守田每天只磨一百二十斤面。\n◆渔歌村晒网场昨晚放起了露天电影，三百多名村民搬着小板凳来看，散场时已是深夜十一点，孩子们还舍不得走，说好明晚再来。\n◆滨河路夜市将于本周末开街，设摊位一百一十个，经营时间为每晚六点到十一点，摊主都已办好健康证，附近居民很满意。\n",
        TITLE
            + "\n"
            + FIRST
            + "\n"
            + SECOND
            + "（滕小满）\n渔歌村晒网场放露天电影\n渔歌村晒网场昨晚放起了露天电影，三百多名村民搬着小板凳来看，散场时已是深夜十一点。（吕小川）\n",
        TITLE
            + "\n来源：青枫在线 2025-03-09\n"
            + FIRST
            + "\n渔歌村晒网场放露天电影\n来源：青枫在线 2025-03-08\n渔歌村晒网场昨晚放起了露天电影，三百多名村民搬着小板凳来看，散场时已是深夜十一点。\n"
      })
  void otherPagesAreReadAsBefore(String page) {
    assertFalse(LoneArticle.of(NewsItems.of(LineScanner.scan(page))).isPresent());
  }

  /** Small headings of an article are none of others, which say what their text says. */
  @Test
  void headingsOfAnArticleAreText() {
    String page =
        TITLE
            + "\n"
            + FIRST
            + "\n慢下来的活计\n"
            + SECOND
            + "\n快起来的日子\n"
            + THIRD
            + "\n一渠水养活几代人\n老磨坊建于光绪年间，滕守田的祖父就是在这里学的手艺。从石磨到豆腐坊，银杏湾村的人都说，渠水不断，好日子就不断。\n";
    Article article = read(page);
    assertEquals(TITLE, article.title());
    assertEquals(7, article.paragraphs().size());
  }

  /** What follows the last long paragraph is text until the site's lines begin. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "祝银杏湾村越来越好！\n谢谢大家！",
        "磨盘还在转",
        "认股的村民名单如下：\n滕守田 十股\n简玉兰 六股",
        "“饿了吧？”\n“嗯！”",
      })
  void shortLinesBehindTheTextAreText(String behind) {
    Article article = read(TITLE + "\n" + TEXT + behind);
    assertEquals(TITLE, article.title());
    assertTrue(article.body().endsWith(behind), article.body());
  }

  @Test
  void aRefrainIsText() {
    String song = "石磨转呀转呀转。\n";
    assertTrue(
        read(TITLE + "\n" + FIRST + "\n" + song + SECOND + "\n" + song + THIRD)
            .body()
            .contains(song + THIRD));
  }

  /** A sentence may speak of rights; a site's line begins with them. */
  @Test
  void whoSpeaksOfRightsIsNoSite() {
    String lawyer = "律师提醒，磨坊的招牌和包装图样版权归合作社所有，村民要用得先签一份合同。";
    assertTrue(read(TITLE + "\n" + TEXT + lawyer).body().endsWith(lawyer));
    String site = "版权声明：凡本网注明来源的作品，版权均属本网所有，未经授权不得转载。";
    assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, read(TITLE + "\n" + TEXT + site).body());
  }

  @Test
  void whereTheSiteBeginsAgainIsAnotherArticle() {
    String second = "青枫县城里的老粮站开成了书吧";
    String page =
        TITLE
            + "\n"
            + TEXT
            + "\n"
            + second
            + "\n当前位置：首页 > 新闻 > 正文\n"
            + "青枫县城南的老粮站空了十五年，上周开成了书吧，两层楼里摆了一万两千册书，第一天就来了四百多人，连楼梯上都坐满了看书的孩子。\n"
            + "书吧由县供销社和两位返乡青年合办，早上八点开门，晚上十点关门，老人和学生看书不收钱，一杯茶只要三元。\n";
    assertEquals(2, READER.read(page + EDITOR).articles().size());
  }
}
