package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qubao.page.PrintedPage.Line;
import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the words leave a doubt, the size of the type decides. */
class PrintedPageTest {
  /** Reads like a headline over one article; as type of the text's size it is its first line. */
  private static final String SHORT = "渡口的老茶馆又开张了";

  private static final List<String> TEA =
      List.of("　　掌柜把铜壶擦得锃亮，十几位老茶客", "围着桌子坐下，聊起了从前。来喝茶的", "人说，这里的水还是那个味道。");

  private static final List<String> ROAD =
      List.of("　　工人们把最后一段路面铺平，路边的", "排水沟也清理干净。住在附近的居民说", "，下雨天再也不用绕路了。");

  private final PageReader reader = new PageReader(Segmenter.create());

  private final List<Line> lines = new ArrayList<>();
  private int blocks;

  @Test
  void aLargeLineIsTheHeadlineOfWhatStandsUnderIt() {
    block(24, "村口修路");
    block(10, ROAD);
    block(24, SHORT);
    block(10, TEA);
    List<Article> articles = read().articles();
    assertEquals(List.of("村口修路", SHORT), articles.stream().map(Article::title).toList());
    assertEquals(plain(TEA), articles.get(1).body());
  }

  @Test
  void aHeadlineOfManyLinesIsOne() {
    block(24, "春来茶馆重开", "老街坊又有了", "说话的地方", "三代人的记忆");
    block(10, TEA);
    assertEquals("春来茶馆重开老街坊又有了说话的地方三代人的记忆", read().articles().get(0).title());
  }

  @Test
  void noLineOfTheTextsOwnTypeIsAHeadline() {
    block(24, "村口修路");
    block(10, ROAD);
    block(10, SHORT);
    block(10, TEA);
    List<Article> articles = read().articles();
    assertEquals(1, articles.size());
    assertEquals("村口修路", articles.get(0).title());
  }

  @Test
  void aDeckIsNotTheHeadline() {
    block(24, SHORT);
    block(12, "——铜壶和它的主人");
    block(10, TEA);
    assertEquals(SHORT, read().articles().get(0).title());
  }

  @Test
  void theLargestOfLargeLinesIsTheHeadline() {
    block(15, "掌柜把铜壶擦得锃亮");
    block(28, SHORT);
    block(16, "——老茶客围着桌子坐下");
    block(10, TEA);
    Article article = read().articles().get(0);
    assertEquals(SHORT, article.title());
    assertEquals("掌柜把铜壶擦得锃亮", article.kicker().orElseThrow().text());
  }

  @Test
  void whereEveryLineHasItsOwnSizeTheWordsDecide() {
    List<String> page = new ArrayList<>(List.of("村口修路"));
    page.addAll(ROAD);
    for (int i = 0; i < page.size(); i++) {
      lines.add(line(page.get(i), i == 0 ? 0 : 1, 8 + 3 * i));
    }
    PrintedPage printed = new PrintedPage(lines);
    Page placed = reader.read(printed);
    List<Article> articles =
        placed.articles().stream()
            .map(article -> article.withAreas(List.of(), article.confidence()))
            .toList();
    assertEquals(
        reader.read(printed.text()), new Page(placed.text(), articles, placed.furniture()));
  }

  @Test
  void pagesFollowOneAnother() {
    block(24, "村口修路");
    block(10, ROAD);
    PrintedPage first = new PrintedPage(lines);
    lines.clear();
    block(24, SHORT);
    block(10, TEA);
    PrintedPage second = new PrintedPage(lines);
    Page page = reader.readPages(List.of(first, second));
    assertEquals(first.text() + "\f\n" + second.text(), page.text());
    Article last = page.articles().get(1);
    assertEquals(SHORT, last.title());
    int start = last.headline().orElseThrow().start();
    assertEquals(SHORT, page.text().substring(start, start + SHORT.length()));
  }

  @Test
  void aCaptionInSmallTypeStandsWithinAnArticle() {
    block(24, "村口修路");
    block(10, "　　工人们把最后一段路面铺平，路边的");
    block(9, "图为新修的村道。 韦晴 摄");
    block(10, "排水沟也清理干净。住在附近的居民说", "，下雨天再也不用绕路了。");
    List<Article> articles = read().articles();
    assertEquals(List.of("村口修路", ""), articles.stream().map(Article::title).toList());
    assertEquals(plain(ROAD), articles.get(0).body());
    assertEquals(Article.Kind.PHOTO, articles.get(1).kind());
    assertEquals("韦晴", articles.get(1).credit().orElseThrow().name());
  }

  @Test
  void aCaptionUnderAHeadlineLeavesItToTheText() {
    block(24, SHORT);
    block(9, "图为重开的茶馆。 韦晴 摄");
    block(10, TEA);
    List<Article> articles = read().articles();
    assertEquals(List.of("", SHORT), articles.stream().map(Article::title).toList());
    assertEquals(plain(TEA), articles.get(1).body());
  }

  @Test
  void smallTypeUnderAllIsNoPartOfAnArticle() {
    block(24, SHORT);
    block(10, TEA);
    block(8, "茶乡印务印刷");
    Page page = read();
    assertEquals(plain(TEA), page.articles().get(0).body());
    assertEquals("茶乡印务印刷", page.furniture().get(0).text());
  }

  @Test
  void textOfOneTypeGoesOnUntilAHeadline() {
    block(24, SHORT);
    block(10, TEA);
    block(10, "　　傍晚收摊前，", "他把凳子擦了一遍。");
    assertEquals(plain(TEA) + "\n傍晚收摊前，他把凳子擦了一遍。", read().articles().get(0).body());
  }

  @Test
  void rowsOfATableStayRows() {
    block(24, "停水通告");
    block(10, "　　管道要改造，下列片区分批停水，请", "居民提前存水。");
    block(10, "片区　日期", "东坡　3日", "石桥　12日", "柳巷　5日");
    assertEquals(
        List.of("管道要改造，下列片区分批停水，请居民提前存水。", "片区　日期", "东坡　3日", "石桥　12日", "柳巷　5日"),
        read().articles().get(0).paragraphs().stream().map(TextBlock::text).toList());
  }

  @Test
  void anEmptyPageHasNoArticles() {
    assertEquals(List.of(), reader.read(new PrintedPage(List.of())).articles());
    assertEquals(List.of(), reader.readPages(List.of()).articles());
  }

  @Test
  void linesAreChecked() {
    for (String text : List.of("", " 　", "春\n耕", "春\r耕")) {
      assertThrows(IllegalArgumentException.class, () -> line(text, 0, 10), text);
    }
    for (double size : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> line("春耕", 0, size));
    }
    assertThrows(IllegalArgumentException.class, () -> new Line("春耕", 0, Double.NaN, 0, 0, 10, ""));
  }

  private void block(double size, String... texts) {
    block(size, List.of(texts));
  }

  private void block(double size, List<String> texts) {
    texts.forEach(text -> lines.add(line(text, blocks, size)));
    blocks++;
  }

  private static Line line(String text, int block, double size) {
    return new Line(text, block, 0, 0, text.length() * size, size, "Song");
  }

  private Page read() {
    return reader.read(new PrintedPage(lines));
  }

  private static String plain(List<String> column) {
    return String.join("", column).strip();
  }
}
