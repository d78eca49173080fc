package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Digests and bulletins (早报, 简报) whose lines nobody has wrapped. */
class NewsItemsTest {
  private static final PageReader READER = new PageReader(Segmenter.create());

  private static final List<String> TEXTS =
      List.of(
          "县教体局昨日发布通知，全县中小学寒假自1月31日开始，3月1日报到注册，3月2日正式上课，寒假期间严禁集体补课，请家长和学生留意。",
          "1月6日，梅岭乡至枧头镇、枧头镇至白沙湾两条乡道升级改造工程通过交工验收，两条路总长19.4公里，路面由3.5米拓宽到6米，受益群众超过两万人。",
          "县人民医院日前在急诊大厅上线六台刷脸挂号机，忘带证件也能看病，平均用时不到一分钟，夜间还有一名导诊员值守。");

  private static List<String> titles(Page page) {
    return page.articles().stream().map(Article::title).toList();
  }

  @Test
  void headlinesInBracketsAreThoseOfTheirText() {
    String page =
        "【寒假时间定了】"
            + TEXTS.get(0)
            + "\n【两条乡道完工】"
            + TEXTS.get(1)
            + "\n【夜间急诊可刷脸】"
            + TEXTS.get(2)
            + "\n";
    Page read = READER.read(page);
    assertEquals(List.of("寒假时间定了", "两条乡道完工", "夜间急诊可刷脸"), titles(read));
    for (int i = 0; i < 3; i++) {
      TextBlock text = read.articles().get(i).paragraphs().get(0);
      assertEquals(TEXTS.get(i), text.text());
      assertEquals(text.text(), page.substring(text.start(), text.end()));
    }
  }

  @Test
  void itemsOfADigestAreArticles() {
    String items = "1、" + TEXTS.get(0) + "\n2、" + TEXTS.get(1) + "\n3、" + TEXTS.get(2) + "\n";
    List<Article> read = READER.read("云桥早报 | 1月8日 星期四\n" + items).articles();
    assertEquals(
        TEXTS, read.stream().map(a -> a.paragraphs().get(0).text()).toList(), "without numbers");
    assertEquals(1, READER.read("云桥县今年办好三件民生实事\n" + items).articles().size());
  }

  @Test
  void theHeadOfADigestIsNoHeadline() {
    String items =
        "1、%s\n2、%s\n3、%s\n"
            .formatted(
                TEXTS.get(0).replace('。', '；'), TEXTS.get(1).replace('。', '；'), TEXTS.get(2));
    Page read = READER.read("1月8日，星期四，农历冬月二十，早安！\n" + items + "来源：云桥发布综合县气象台、云桥融媒\n");
    assertEquals(3, read.articles().size());
    assertEquals(List.of("", "", ""), titles(read));
    assertEquals(List.of("云桥早报推出新栏目"), titles(READER.read("云桥早报推出新栏目\n" + TEXTS.get(0) + "\n")));
  }

  @Test
  void numberedSectionsPartItems() {
    String page =
        "早安云桥丨寒假时间定了；夜间急诊可刷脸\nPART.01　本地要闻\n寒假时间定了\n"
            + TEXTS.get(0)
            + "\nPART.02　身边事\n夜间急诊可刷脸\n"
            + TEXTS.get(2)
            + "\n编辑｜祁芳　校对｜伍强\n";
    Page read = READER.read(page);
    assertEquals(List.of("寒假时间定了", "夜间急诊可刷脸"), titles(read));
    assertEquals(1, read.articles().get(1).paragraphs().size());
  }

  /** In a bulletin the numbers stand before headlines, in a report before its parts. */
  @Test
  void numberedHeadlinesOfABulletinAreArticles() {
    String[] headlines = {"县教体局定下寒假时间", "梅岭乡两条乡道完工", "县医院夜间急诊可刷脸"};
    String items =
        "一、"
            + headlines[0]
            + "\n"
            + TEXTS.get(0)
            + "\n二、"
            + headlines[1]
            + "\n"
            + TEXTS.get(1)
            + "\n三、"
            + headlines[2]
            + "\n"
            + TEXTS.get(2)
            + "\n";
    String head = "石塘工作动态\n第9期\n石塘县人民政府办公室    2026年1月9日\n\n";
    String foot = "────────────────\n报：市政府办公室。\n送：县委办公室，各乡镇。\n";
    Page bulletin = READER.read(head + items + foot);
    assertEquals(List.of(headlines), titles(bulletin));
    assertEquals(
        TEXTS, bulletin.articles().stream().map(a -> a.paragraphs().get(0).text()).toList());
    assertEquals(
        1, READER.read(head + "石塘县今年办好民生实事\n" + TEXTS.get(0) + "\n" + items).articles().size());
    assertEquals(1, READER.read("石塘县民生实事办理情况\n" + TEXTS.get(0) + "\n" + items).articles().size());
  }

  /** Under the name of a column, with a mark before each headline and without one. */
  @Test
  void itemsUnderTheNameOfAColumnAreArticles() {
    List<String> headlines = List.of("寒假时间定了", "两条乡道升级完工", "夜间急诊可刷脸挂号");
    for (String mark : List.of("●", "")) {
      StringBuilder page = new StringBuilder("一周简讯\n");
      for (int i = 0; i < 3; i++) {
        page.append(mark).append(headlines.get(i)).append('\n').append(TEXTS.get(i)).append('\n');
      }
      assertEquals(headlines, titles(READER.read(page.toString())), mark);
    }
  }

  /** A line that says what the items below it are about belongs to none of them. */
  @Test
  void namesOfSectionsBelongToNoArticle() {
    for (String section : List.of("【乡镇动态】", "▌乡镇动态", "———— 乡镇 ————")) {
      String page =
          "云桥早报 | 1月8日 星期四\n1、"
              + TEXTS.get(0)
              + "\n"
              + section
              + "\n2、"
              + TEXTS.get(1)
              + "\n3、"
              + TEXTS.get(2)
              + "\n";
      List<Article> read = READER.read(page).articles();
      assertEquals(
          TEXTS, read.stream().flatMap(a -> a.paragraphs().stream()).map(TextBlock::text).toList());
    }
  }

  /** Photos one under the other, each with its title and who took it on a line. */
  @Test
  void titledPhotosAreArticles() {
    String caption = "清晨的古渡口，第一班渡船载着赶集的人和两筐鸭蛋离岸。\n";
    String page = "古渡晨光   祁芳/摄\n" + caption + "风车坡上   伍强/摄\n" + caption.replace("清晨", "傍晚");
    List<Article> read = READER.read(page).articles();
    assertEquals(List.of("古渡晨光", "风车坡上"), read.stream().map(Article::title).toList());
    assertEquals(
        List.of("祁芳", "伍强"), read.stream().map(a -> a.credit().orElseThrow().name()).toList());
    assertEquals(
        List.of(Article.Kind.PHOTO, Article.Kind.PHOTO), read.stream().map(Article::kind).toList());
  }

  /**
   * Where a paragraph stands above the line, the photo is the article's, and so is what follows.
   */
  @Test
  void photosBetweenParagraphsAreNoArticles() {
    String page =
        "古渡口迎来春游人\n"
            + TEXTS.get(0)
            + "\n渡船载着游人离岸 祁芳/摄\n"
            + TEXTS.get(1)
            + "\n孩子们在沙滩放飞风筝 伍强/摄\n"
            + TEXTS.get(2)
            + "\n";
    List<Article> articles = READER.read(page).articles();
    assertEquals(List.of("古渡口迎来春游人"), titles(READER.read(page)));
    assertTrue(
        articles.get(0).paragraphs().stream()
            .map(TextBlock::text)
            .toList()
            .containsAll(List.of(TEXTS.get(0), TEXTS.get(2))));
  }

  @Test
  void aRowOfStrokesPartsTwoArticles() {
    String page = "寒假时间定了\n" + TEXTS.get(0) + "\n——————————\n两条乡道完工\n" + TEXTS.get(1) + "\n";
    assertEquals(List.of("寒假时间定了", "两条乡道完工"), titles(READER.read(page)));
  }

  /** A subheading has no stop, and is a paragraph of its own where each line is one. */
  @Test
  void eachLineIsAParagraphWhereNoneIsWrapped() {
    String page =
        "石塘镇人居环境整治情况报告\n"
            + TEXTS.get(0)
            + "\n一、基本情况\n"
            + TEXTS.get(1)
            + "\n二、主要做法\n"
            + TEXTS.get(2)
            + "\n";
    List<Article> articles = READER.read(page).articles();
    assertEquals(1, articles.size());
    assertEquals(
        List.of(TEXTS.get(0), "一、基本情况", TEXTS.get(1), "二、主要做法", TEXTS.get(2)),
        articles.get(0).paragraphs().stream().map(TextBlock::text).toList());
  }
}
