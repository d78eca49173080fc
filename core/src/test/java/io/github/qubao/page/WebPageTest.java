package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles as they are copied from a web page, with what the site writes around them. */
class WebPageTest {
  private static final PageReader READER = new PageReader(Segmenter.create());

  private static final String TITLE = "云桥县石塘镇：丝瓜架下话丰收";

  private static final String TEXT =
      """
      6月3日，云桥县石塘镇杨柳村的丝瓜棚里一片忙碌，村民们赶着采摘第一茬丝瓜。今年全村种植丝瓜560亩，预计产值达到420万元，比去年增加六成，带动就业130多人。

      “一亩地能收入七千多元。”种植户伍强说，合作社统一供苗、统一收购，他只管把瓜种好，不用再为销路发愁，家里的日子也一年比一年宽裕。
      """;

  private static Article read(String page) {
    List<Article> articles = READER.read(page).articles();
    assertEquals(1, articles.size(), articles.toString());
    return articles.get(0);
  }

  @Test
  void aTitleThatIsThereTwiceIsOne() {
    Article article = read(TITLE + "\n\n" + TITLE + "\n\n" + TEXT);
    assertEquals(TITLE, article.title());
    assertEquals(2, article.paragraphs().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "首页 > 新闻中心 > 乡镇",
        "您现在的位置：首页>>乡镇动态>>正文内容",
        "云桥网 > 江南 > 柳城市 > 云桥新闻 > 正文",
        "首页 要闻 县域文旅 乡村观察 城区风采",
        "发布时间：2025-06-04 阅读量：12",
        "浏览次数：36 字体：[大 中 小]",
        "微信 微博",
        "微信图片_20250604160512.jpg",
        "点击上方蓝字关注我们",
        "▲ 点击收听语音版",
        "云桥融媒 2025年6月4日 07:00 听全文",
        "云桥早报  2025-06-04 07:00  发表于柳城",
        "刊发日期：2025-06-04  阅读次数：12  作者：  语音阅读：",
        "点分享  点收藏  点在看",
        "- END -",
        "页面载入中..."
      })
  void whatStandsBetweenTitleAndTextIsTheSites(String line) {
    Article article = read(TITLE + "_云桥新闻网\n\n" + line + "\n\n" + TITLE + "\n\n" + TEXT);
    assertEquals(TITLE, article.title());
    assertEquals("", article.kicker().map(TextBlock::text).orElse(""));
    assertEquals(2, article.paragraphs().size());
  }

  /** The same lines where the title stands once. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "首页 > 新闻中心 > 乡镇",
        "云桥网 > 江南 > 柳城市 > 云桥新闻 > 正文",
        "浏览次数：36 字体：[大 中 小]",
        "3上一篇 下一篇4   2025-06-04   字体： 放大 缩小 默认",
        "分享到： 微信 QQ空间 新浪微博",
        "微信图片_20250604160512.jpg"
      })
  void whatStandsUnderATitleIsTheSites(String line) {
    Article article = read(TITLE + "\n" + line + "\n\n" + TEXT);
    assertEquals(TITLE, article.title());
    assertEquals(2, article.paragraphs().size());
  }

  /** What a paper has too, though its imprint names an address. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "送政策 送技术 送服务",
        "新春走基层｜石塘年味浓",
        "参与全民健身 共享美好生活",
        "评论员走进石塘镇",
        "点赞 最美逆行者",
        "下一条路怎么走",
        "关键词：乡村振兴",
        "各界人士热议：信心更足"
      })
  void headlinesOfPapersAreKept(String headline) {
    String page = "投稿邮箱：yqrb@163.com\n\n" + headline + "\n本报讯（记者 祁芳）6月3日，石塘镇开展志愿服务，80人参加。\n";
    assertEquals(headline, READER.read(page).articles().get(0).title());
  }

  @Test
  void refrainsAndCreditsAreNoTitles() {
    String poem = "我的故乡\n\n我的故乡有条河\n流过春天流过歌\n我的故乡有条河\n流过父亲的肩膀\n";
    assertEquals(List.of(), READER.read(poem).furniture());
    String photos = "村民采摘丝瓜\n本报记者 祁芳 摄\n工人加工丝瓜络\n本报记者 祁芳 摄\n";
    Page page = READER.read(photos);
    assertTrue(page.toString().contains("工人加工丝瓜络"), page.toString());
  }

  /** Long rows of digits and of {@code >}, which a pattern could try in many ways. */
  @Test
  void hostileLinesAreReadSoon() {
    String path = "首" + (">" + " ".repeat(10)).repeat(9) + "，";
    String digits = "1".repeat(60) + "元";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> READER.read("新闻推荐\n" + path + "\n" + digits + "\n" + TEXT));
  }

  @Test
  void writersBetweenTheTitlesAreKept() {
    Article article =
        read(TITLE + "\n\n首页 > 正文\n\n来源：云桥县融媒体中心 作者：祁芳 2025-06-04\n\n" + TITLE + "\n\n" + TEXT);
    assertEquals(TITLE, article.title());
    assertEquals(List.of("祁芳"), article.byline().stream().map(Article.Contributor::name).toList());
  }

  @Test
  void writersAreNamedOnce() {
    Article article =
        read(TITLE + "\n\n2025-06-04 作者：祁芳 来源：云桥县融媒体中心\n\n□记 者 祁芳\n通讯员 伍强 报道\n\n" + TEXT);
    assertEquals(
        List.of("祁芳", "伍强"), article.byline().stream().map(Article.Contributor::name).toList());
    Article glued = read(TITLE + "\n\n首页 > 正文\n\n本网记者祁芳明 伍强\n\n" + TEXT);
    assertEquals(TITLE, glued.title());
    assertEquals(
        List.of("祁芳明", "伍强"), glued.byline().stream().map(Article.Contributor::name).toList());
  }

  @Test
  void anotherArticleBehindItIsAnother() {
    List<Article> articles =
        READER
            .read(
                TITLE
                    + "\n\n"
                    + TEXT
                    + "\n新闻推荐\n\n县医院开展义诊\n\n6月2日，县医院组织12名医生到白塔村义诊，为村民测血压、查血糖，还送去常用药品，受到大家欢迎。\n")
            .articles();
    assertEquals(List.of(TITLE, "县医院开展义诊"), articles.stream().map(Article::title).toList());
    assertEquals(false, articles.get(1).kicker().isPresent());
  }

  @Test
  void aLineBelowAPictureWithinTheTextIsItsCaption() {
    Article article =
        read(
            TITLE
                + "\n\n首页 > 正文\n\n"
                + TEXT
                + "\n20250604101203.jpg\n\n村民采摘丝瓜\n\n石塘镇还把丝瓜络做成搓澡巾和鞋垫，通过网店卖到全国各地，一年又能多挣三十多万元。\n");
    assertEquals(3, article.paragraphs().size());
  }

  @Test
  void aHeadlineStandsAboveUnwrappedText() {
    assertEquals(TITLE, read(TITLE + "\n\n记者 祁芳\n\n" + TEXT + "\n一架丝瓜，一村人的丰收\n").title());
    assertEquals("夏风渐暖，石塘镇的丝瓜熟了", read("夏风渐暖，石塘镇的丝瓜熟了\n\n" + TEXT).title());
  }

  /** A newspaper's page may have a rubric many times, and lines that a site would have. */
  @Test
  void aPageOfAPaperKeepsItsLines() {
    String page = "简讯\n\n石塘镇育秧\n本报讯 今天育秧。\n\n简讯\n\n白塔村修路\n本报讯 昨天修路。\n";
    assertEquals(2, READER.read(page).articles().size());
    List<PageLine> lines = LineScanner.scan("青芦镇 白塔村 柳树镇\n\n大家育秧。\n\n分享\n\n时间：明天上午");
    Furniture furniture = new Furniture(lines);
    assertEquals(0, lines.stream().filter(furniture::contains).count());
  }
}
