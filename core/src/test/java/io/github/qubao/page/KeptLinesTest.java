package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines and lines of text that look like what a page has around its articles. */
class KeptLinesTest {
  private static final PageReader READER = new PageReader(Segmenter.create());

  private static final String TEXT =
      "本报讯（记者 祁芳）6月3日，清溪县急救中心把三辆救护车开进了山里，乡亲们不用再抬着病人走八里山路，从接到电话到车进村只用了二十分钟，比过去快了一个多小时。\n";

  private static final String MORE = "县里还给二十个村配了急救箱，教会了六十名村干部怎样包扎和按压，今后每个月都要回炉练一回，练不好的还要补考。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "策划丨家门口的急救站",
        "审核：三道关口把牢救护车进山",
        "120：与时间赛跑的人",
        "快讯丨清溪县救护车开进山村",
        "一分钟读懂｜清溪县急救进山",
        "90 后姑娘返乡开起救护车 带着乡亲学急救",
        "全县急救员培训班第3期 顺利开班"
      })
  void aHeadlineIsOne(String headline) {
    List<Article> articles = READER.read(headline + "\n" + TEXT + MORE).articles();
    assertEquals(1, articles.size());
    assertEquals(headline, articles.get(0).title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"一审：驳回原告的请求", "2：谁来开车", "Part 2 炊烟", "扫码识别急救箱上的二维码"})
  void aLineOfTheTextIsNotLost(String line) {
    List<Article> articles =
        READER.read("救护车开进山村\n" + TEXT + line + "\n" + MORE + MORE.replace("县里", "镇里")).articles();
    assertEquals(1, articles.size());
    assertEquals(
        true, articles.get(0).paragraphs().stream().anyMatch(p -> p.text().contains(line)), line);
  }

  /** Where and when there will be no power looks like when an account sent its news. */
  @Test
  void rowsOfANoticeAreItsText() {
    String page =
        "停电公告\n因检修线路，下列地段停电，请大家提前做好准备。\n清溪县云河村 2026年6月8日 08:00至18:00\n"
            + "清溪县桥头村 2026年6月9日 08:00至18:00\n给您带来不便，敬请谅解。\n";
    assertEquals(true, READER.read(page).articles().toString().contains("云河村"));
  }

  /** Numbers part the chapters of an essay, and pages, as well as the news of an account. */
  @Test
  void numbersMakeNoHeadlines() {
    String part = "我出生在清溪河边的一个小村子里，那\n时候没有桥，上学要先等渡船，船工姓\n伍，嗓门比河水还响。\n";
    List<String> titles = titles("渡口\n祁芳\n1\n" + part + "2\n" + part.replace("出生", "长大"));
    assertEquals(false, titles.toString().contains("清溪河边"), titles.toString());
  }

  /** What a list of contents names may stand on other pages. */
  @Test
  void theListOfContentsIsNoHeadline() {
    String page = "今日导读\n清溪镇桃子喜获丰收\n云河村老人学会网购\n\n救护车开进山村\n" + TEXT + MORE;
    assertEquals(List.of("救护车开进山村"), titles(page));
  }

  /** In brackets an account has its subheadings, too. */
  @Test
  void bracketsMayHoldSubheadings() {
    String page = "今年怎样报名\n\n【招生对象】\n%s\n【报名时间】\n%s\n【所需材料】\n%s";
    assertEquals(1, titles(page.formatted(MORE, MORE, MORE)).size());
  }

  /** A report has 一、聚焦产业建设 and 三、平安建设 as its parts. */
  @Test
  void partsOfAReportAreNoColumns() {
    String part = "1、" + MORE + "2、" + MORE;
    assertEquals(
        1, titles("清溪镇工作要点\n一、聚焦产业建设\n" + part + "二、聚焦乡村建设\n" + part + "三、平安建设\n" + part).size());
  }

  private static List<String> titles(String page) {
    return READER.read(page).articles().stream().map(Article::title).toList();
  }
}
