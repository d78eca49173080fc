package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.page.Article.Role;
import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  /** Between linear, 4, and quadratic, 16. */
  private static final double MOST_GROWTH = 9;

  /** Nanoseconds added to each time: the clock's grain. */
  private static final double GRAIN = 100_000;

  /** What nobody prints but somebody sends, again and again. */
  private static final List<String> ODD_PIECES =
      List.of(
          "字",
          "字\n",
          "字\n\n",
          " \n",
          "\uD800\n\uDC00",
          "\u0000\u0001\n",
          "（",
          "本报",
          "本报讯（记者\n",
          "记者王小二 ",
          "，".repeat(40) + "\n",
          "图为开会\n字\n：\n",
          "今天下雨了大家都很高兴。\n\n",
          "今天下雨了大家都很高兴。\n",
          "题目开会\n\n今天大会召开，大家高兴。\n\n",
          "短题\n今天天气很好大家开会研究工作\n");

  private final PageReader reader = new PageReader(Segmenter.create());

  @Test
  void readsTheSamplePage() throws IOException {
    Page page = reader.read(Files.readString(Path.of("../examples/sample-page.txt")));
    assertEquals(
        Arrays.asList(
            "备足稻种430吨 抢农时保春播",
            "疾控人员进校园讲解传染病预防知识",
            "家庭医生签约服务送到山里人家",
            "区人大常委会检查组检查养老服务条例实施情况",
            "云汀湖越冬候鸟突破三万只",
            "13个事项一次办结",
            "",
            "望江大桥建成通车"),
        page.articles().stream().map(Article::title).toList());
    Article doctors = page.articles().get(2);
    assertEquals(List.of("周砚", "何知秋"), names(doctors));
    assertEquals(Role.REPORTER, doctors.byline().get(0).role());
    assertEquals(Role.CORRESPONDENT, doctors.byline().get(1).role());
    assertEquals(3, doctors.paragraphs().size());
    assertEquals("许棠", page.articles().get(1).credit().orElseThrow().name());
    assertEquals(
        Optional.of("区农业农村局召开早稻育秧现场会"), page.articles().get(0).kicker().map(TextBlock::text));
    PageInvariants.check(page);
  }

  /** A role before a verb is no byline, whatever character the verb begins with. */
  @Test
  void aShortLineWithACommaOverUnwrappedParagraphsIsAHeadline() {
    String paragraph =
        "6月12日，由云桥县委宣传部主办的乡村采访行活动启动，多家媒体的记者走进柳溪镇，了解当地发展莲藕产业、建设和美乡村的做法。"
            + "参加活动的记者先后来到荷塘、合作社和加工车间，与种植户交谈，听他们讲一年来的变化。";
    for (String headline : List.of("媒体携手下乡，看荷塘新变化", "媒体携手下乡,看荷塘新变化")) {
      Page page = reader.read(headline + "\n" + paragraph + "\n" + paragraph + "\n");
      assertEquals(1, page.articles().size());
      assertEquals(headline, page.articles().get(0).title());
    }
  }

  @Test
  void slogansOfTheDayAreHeadlines() {
    for (String headline : List.of("便民服务零距离", "志愿服务在行动", "安全生产在路上")) {
      Page page = reader.read(headline + "\n本报讯（记者 李伟）6月3日，云桥县政务服务中心上门为老人办证。\n工作人员带来了设备，当场办结。\n");
      assertEquals(headline, page.articles().get(0).title());
    }
  }

  @Test
  void aHeadlineThatBeginsWithARoleStays() {
    for (String title : List.of("记者上门采访", "记者走进乡村", "记者东奔西走", "记者从区里归来", "通讯员来到现场")) {
      Page page = reader.read(title + "\n\n3月5日，全区举行活动，大家都来参加，场面十分热闹。活动一直到下午才结束。\n");
      assertEquals(List.of(title), page.articles().stream().map(Article::title).toList());
      assertEquals(List.of(), page.articles().get(0).byline(), title);
    }
  }

  /** Neither a gap nor a byline parts the two: words and the day do. */
  @Test
  void aShortHeadlineWithoutAGapIsThatOfTheReportBelow() {
    String page = "县里召开育秧现场会\n\n%s6月3日，青岭县举行育秧现场会，各镇负责%s人参加。会议开到下午才结束。\n";
    String below = "邻里食堂开张\n%s6月5日，石桥镇邻里食堂开张，老人们一早%s就来排队，尝到了热乎的饭菜。\n";
    for (String indent : List.of("", "　　")) {
      for (String wrap : List.of("", "\n")) {
        Page read = reader.read((page + below).formatted(indent, wrap, indent, wrap));
        assertEquals(
            List.of("县里召开育秧现场会", "邻里食堂开张"),
            read.articles().stream().map(Article::title).toList(),
            read.text());
      }
    }
  }

  /** Some fonts' PDFs have radicals for characters, so that 西 and 长 are others to a program. */
  @Test
  void radicalsOfFontsAreReadAsCharacters() {
    String text = "⻄岭镇中学来了新校⻑\n\n本报讯（记者⻢小川）6月3日，⻄岭镇中学迎来新校⻑。\n";
    Page page = reader.read(text);
    Article article = page.articles().get(0);
    assertEquals(text, page.text());
    assertEquals("西岭镇中学来了新校长", article.title());
    assertEquals(List.of("马小川"), names(article));
    assertEquals("⻢小川", article.byline().get(0).span().in(text));
  }

  /** What a web page writes under a headline is no headline, and names the writers. */
  @Test
  void readsSourceLines() {
    String text = "3月5日，全区举行活动，大家都来参加，场面十分热闹。活动一直到下午才结束。\n";
    for (String line :
        List.of(
            "来源：云汀县融媒体中心 作者：周砚 何知秋 2026-06-03 15:55",
            "2026-06-03 15:55    来源:云汀新闻网 作者:周砚 何知秋",
            "发布时间：2026-06-03 来源：云汀县教育局 撰稿：周砚 何知秋 浏览次数：214",
            "来源：云汀县教育局 2026-06-03 字号：大 中 小",
            "2026-06-03 15:55:11    来源:云汀新闻网临漪频道")) {
      Page page = reader.read("全区举行活动 大家都来\n" + line + "\n" + text + "分享到：微信 微博\n");
      assertEquals(
          List.of("全区举行活动 大家都来"), page.articles().stream().map(Article::title).toList(), line);
      assertEquals(
          line.contains("周砚") ? List.of("周砚", "何知秋") : List.of(),
          page.articles().get(0).byline().stream().map(Article.Contributor::name).toList(),
          line);
    }
  }

  @Test
  void readsBylinesInTheirForms() {
    assertEquals(List.of("周砚", "何知秋"), names("大家说：“今天天气很好。”\n（云汀县档案馆 周砚 何知秋）"));
    assertEquals(List.of("周砚"), names("今天天气很好，大家开会。\n云汀县融媒体中心记者 周砚"));

    assertEquals(List.of("甲乙", "丙丁戊"), names("本报讯（记者甲乙 通讯员丙丁戊）今天天气很好，大家开会。"));
    assertEquals(List.of("李明", "王建国"), names("本报讯（通讯员李　明 王建国）今天天气很好，大家开会。"));
    assertEquals(List.of("王小二"), names("本报讯 记者王小二报道 今天天气很好，大家开会。"));
    assertEquals(List.of("张三丰"), names("新华社北京9月15日电（记者张三丰）今天天气很好，大家开会。"));
    assertEquals(List.of("赵一曼", "钱二"), names("（记者 赵一曼 钱二）今天天气很好，大家开会。"));
    assertEquals(List.of("周砚", "何知秋"), names("本报讯（记者周砚 通讯员何知\n秋）今天天气很好，大家开会。"));
    assertEquals(List.of("曾小满"), names("云汀区融媒体中心讯（记者曾小满）今天天气很好，大家开会。"));
    assertEquals(List.of("孙大圣"), names("本报讯 今天天气很好，大家开会。（通讯员 孙大圣）"));
  }

  /** As papers' and stations' web pages sign reports. */
  @Test
  void readsBylinesOfWebPages() {
    String text = "今天天气很好，大家开会。";
    for (String line :
        List.of(
            "青芦新闻记者 周砚 何知秋 摄影报道",
            "云汀省广电·青芦新闻记者 周砚 何知秋",
            "云上青芦记者 周砚 何知秋",
            "（青芦之窗 记者 周砚 何知秋）",
            "（青芦新闻News记者：周砚 何知秋 编辑：林小满 实习记者 江晓）",
            "（来源：云汀县公安局 通讯员：周砚 何知秋）")) {
      assertEquals(List.of("周砚", "何知秋"), names(text + "\n\n" + line), line);
    }
    for (String end :
        List.of(" 周砚 何知秋", "　（周砚 何知秋）", "（来源：云汀县公安局 作者：周砚 何知秋）", "（青芦新闻记者：周砚 何知秋 编辑：林小满）")) {
      assertEquals(List.of("周砚", "何知秋"), names(text + end), end);
    }
    assertEquals(List.of("何知秋"), names(text + "何知秋"));
    assertEquals(List.of(), names(text + "高兴"));
    assertEquals(List.of("周砚"), names("青芦日报全媒体讯（青芦报记者周砚）" + text));
    assertEquals(List.of("周砚"), names(text + "\n小记者 周砚"));
  }

  /** The rules are written in simplified characters; what is read is in the page's own. */
  @Test
  void readsTraditionalPages() {
    Page page =
        reader.read(
            """
            青蘆發展網

            青蘆鎮開展春耕服務

            今天，青蘆鎮組織農技員到田間指導育秧，查看苗情，大家很高興。

            青蘆新聞記者 周硯 攝影報道

            相關閱讀

            青蘆鎮舉辦龍舟賽
            """);
    Article article = page.articles().get(0);
    assertEquals("青蘆鎮開展春耕服務", article.title());
    assertEquals("今天，青蘆鎮組織農技員到田間指導育秧，查看苗情，大家很高興。", article.body());
    assertEquals("周硯", article.byline().get(0).name());
    assertEquals("周硯", article.byline().get(0).span().in(page.text()));
    assertEquals(
        List.of("青蘆發展網", "青蘆新聞記者 周硯 攝影報道", "相關閱讀", "青蘆鎮舉辦龍舟賽"),
        page.furniture().stream().map(TextBlock::text).toList());
  }

  @Test
  void takesUpAnArticleAfterAnother() {
    Page page =
        reader.read(
            """
            本报讯（通讯员林小满）三月十六
            日上午，区农业农村局在青芦镇召开
            早稻育秧现场会，各镇农技员以及合

            近日，区图书馆邀
            请老师为孩子讲故
            事。（许棠 摄）

            作社负责人参加会议，现场学习育秧
            技术并领取技术资料。
            """);
    assertEquals(2, page.articles().size());
    Article first = page.articles().get(0);
    assertEquals(
        List.of("本报讯（通讯员林小满）三月十六日上午，区农业农村局在青芦镇召开早稻育秧现场会，各镇农技员以及合作社负责人参加会议，现场学习育秧技术并领取技术资料。"),
        first.paragraphs().stream().map(TextBlock::text).toList());
    assertEquals(2, first.paragraphs().get(0).sources().size());
    PageInvariants.check(page);
  }

  @Test
  void badInputIsAnAnswer() {
    assertEquals(List.of(), reader.read("").articles());
    assertEquals(List.of(), reader.read("\uFEFF \r\n\u3000\n").articles());
    Page line = reader.read("一行字");
    assertEquals("一行字", line.articles().get(0).body());
  }

  @Test
  void nothingIsLostInAnyText() {
    Random random = new Random(20261124);
    String[] pieces = {
      "本报讯（通讯员林小满）", "会议强调，", "全区上下要抓好春耕", "。", "\n", "\n\n", "\r\n", "\f", "　　", " ", "（许棠 摄）",
      "区政府召开会议", "责任编辑 沈禾", "（下转第2版）", "2026年3月18日 星期三", "A", "12.5", "\uD83D\uDE00", "\uD800",
          "\u0000", "”", "、"
    };
    for (int n = 0; n < 4_000; n++) {
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        b.append(pieces[random.nextInt(pieces.length)]);
      }
      PageInvariants.check(reader.read(b.toString()));
    }
  }

  @Test
  void anyUtf16IsAnAnswer() {
    Random random = new Random(20261125);
    for (int n = 0; n < 2_000; n++) {
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        b.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x80) : random.nextInt(0x10000)));
      }
      PageInvariants.check(reader.read(b.toString()));
    }
  }

  @Test
  void oddPagesAreAnAnswer() {
    for (String piece : ODD_PIECES) {
      PageInvariants.check(reader.read(piece.repeat(20_000 / piece.length())));
    }
  }

  /** Four times the text takes four times the time; sixteen times would be quadratic. */
  @Test
  void timeGrowsWithTheLengthOnly() {
    for (String piece : ODD_PIECES) {
      assertGrowsLinearly(piece, 20_000 / piece.length());
    }
    assertGrowsLinearly(PageComposer.compose(1, 200).text(), 1);
  }

  private void assertGrowsLinearly(String piece, int times) {
    double growth = Double.MAX_VALUE;
    // Others on the machine only add; the least of some tries is near the truth.
    for (int i = 0; i < 5 && growth > MOST_GROWTH; i++) {
      long small = nanos(piece.repeat(times));
      long large = nanos(piece.repeat(4 * times));
      growth = Math.min(growth, (large + GRAIN) / (small + GRAIN));
    }
    String shape = piece.substring(0, Math.min(20, piece.length()));
    assertTrue(growth <= MOST_GROWTH, growth + " times, of four times the text: " + shape);
  }

  private long nanos(String text) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      reader.read(text);
      long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      least = Math.min(least, after - before);
    }
    return least;
  }

  @Test
  void tellsWhyAHeadlineFromAfarWasTaken() {
    Page page =
        reader.read(
            """
            区税务局推行跨区域涉税事项网上办

            春耕时节农技员走进田间地头

            本报讯（通讯员林小满）3月16日
            上午，农技员走进田间地头指导春耕
            时节的水肥管理。

            本报讯（通讯员周砚）近日，区税务
            局推行跨区域涉税事项网上办理，方
            便纳税人少跑路。
            """);
    Article tax = page.articles().get(1);
    assertEquals("区税务局推行跨区域涉税事项网上办", tax.title());
    assertTrue(tax.why().orElseThrow().contains("跨区域涉税事项"), tax.why().toString());
    assertTrue(tax.confidence() > 0.5, "" + tax.confidence());
    assertEquals(Optional.empty(), page.articles().get(0).why());
  }

  /** The first line leads to a list, or opens a quotation: a headline only with the next one. */
  @Test
  void aNameEndsAHeadlineOfSeveralLines() {
    for (String first : List.of("春灌放水安排如下：", "渠水到，乡亲“盼")) {
      Page page =
          reader.read(
              first
                  + """

                  各镇轮流放水
                  王小二
                  今天上午，区水利局在青芦镇放水，
                  各镇农技员到场，大家都很高兴。
                  """);
      assertEquals(first + "各镇轮流放水", page.articles().get(0).title());
      assertEquals(List.of("王小二"), names(page.articles().get(0)));
      assertEquals(List.of("王小二"), page.furniture().stream().map(TextBlock::text).toList());
    }
  }

  private List<String> names(String page) {
    return names(reader.read(page).articles().get(0));
  }

  private static List<String> names(Article article) {
    return article.byline().stream().map(Article.Contributor::name).toList();
  }

  @Test
  void aPoemKeepsItsLines() {
    String page =
        "渡口\n□ 林小满\n\n船都回来了\n灯还亮着\n照着水面\n\n有人在岸上\n喊一个名字\n声音很轻\n\n"
            + "青芦镇育秧忙\n本报讯（记者 周砚）今天上午，青芦镇的农技员下到\n田间，指导大家育秧。今年全镇育秧三千亩，比去年多\n两成。\n";
    List<Article> articles = reader.read(page).articles();
    assertEquals(
        List.of("船都回来了\n灯还亮着\n照着水面", "有人在岸上\n喊一个名字\n声音很轻"),
        articles.get(0).paragraphs().stream().map(TextBlock::text).toList());
    assertTrue(articles.get(1).paragraphs().stream().noneMatch(p -> p.text().contains("\n")));
  }

  @Test
  void aPageOfNothingButFurnitureHasNoArticle() {
    Page page = reader.read("责任编辑：张三");
    assertEquals(List.of(), page.articles());
    assertEquals(1, page.furniture().size());
  }

  @Test
  void linesWithoutStructureAreOneArticle() {
    for (String text : List.of("春天来了\n\n花儿开了", "春天来了\n\n花儿开了\n\n责任编辑：张三")) {
      Page page = reader.read(text);
      assertEquals(1, page.articles().size(), text);
      assertTrue(page.articles().get(0).paragraphs().get(1).text().equals("花儿开了"), text);
      PageInvariants.check(page);
    }
  }

  /** Who signs a report with 摄影报道 wrote it; below a caption he took the photo. */
  @Test
  void aReportMayBeSignedByWhoTookItsPhoto() {
    String report =
        "水渠修好了，山下的三百亩水田今年又能种上早稻，大家都很高兴。修渠的钱一半由县里出，一半由村民自己筹，乡里派了人来帮忙。"
            + "村里的老人说，他们小时候这条渠里一年四季都有水，后来年久失修，水就断了。如今渠通了，水来了，田里的活也多了起来，在外打工的年轻人也有人回来种田了。";
    for (String by : List.of("（记者 祁芳 摄影报道）", "（青芦日报记者 祁芳 摄影报道）")) {
      Article article = reader.read("青芦镇水渠修好了\n\n" + report + by).articles().get(0);
      assertEquals(Article.Kind.ARTICLE, article.kind(), by);
      assertEquals(List.of("祁芳"), names(article), by);
    }
    Page photo = reader.read("大家在修水渠。（记者 祁芳 摄影报道）");
    assertEquals(Article.Kind.PHOTO, photo.articles().get(0).kind());
  }
}
