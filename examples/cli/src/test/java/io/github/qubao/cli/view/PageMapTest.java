package io.github.qubao.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import io.github.qubao.page.Article.Area;
import io.github.qubao.page.Page;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.page.PrintedPage.Line;
import io.github.qubao.page.TextBlock;
import io.github.qubao.text.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The picture of a page: well-formed, an area for each article, nothing of a text without places.
 */
class PageMapTest {
  private static final PrintedPage PRINTED =
      new PrintedPage(
          List.of(
              new Line("甲", 0, 20, 30, 40, 10, ""),
              new Line("乙", 1, 20, 60, 40, 10, ""),
              new Line("丙", 2, 1, 2, 3, 10, "", List.of(), 90)),
          200,
          300);

  @Test
  void articlesStandWhereTheyArePrinted() throws Exception {
    Page page =
        new Page(
            "甲",
            List.of(
                article("“甲”<b>&", 0.9, new Area(1, 20, 20, 40, 30), new Area(1, 50, 20, 90, 30)),
                article("乙", 0.4, new Area(1, 20, 50, 40, 60)),
                article("丙", 0.9, new Area(2, 20, 50, 40, 60))),
            List.of());
    Element svg = drawn(page, List.of(PRINTED, new PrintedPage(List.of())));
    assertEquals("0.0 0.0 200.0 300.0", svg.getAttribute("viewBox"));
    NodeList links = svg.getElementsByTagName("a");
    assertEquals(2, links.getLength(), "the third is on a page that is not drawn");
    Element first = (Element) links.item(0);
    assertEquals("#p1a1", first.getAttribute("href"));
    assertEquals("t-x", first.getAttribute("class"));
    assertEquals("t-x unsure", ((Element) links.item(1)).getAttribute("class"));
    assertEquals("1 “甲”<b>&", first.getElementsByTagName("title").item(0).getTextContent());
    String path = ((Element) first.getElementsByTagName("path").item(0)).getAttribute("d");
    assertEquals("M17.0 17.0H43.0V33.0H17.0zM47.0 17.0H93.0V33.0H47.0z", path);
    String type = ((Element) svg.getElementsByTagName("path").item(1)).getAttribute("d");
    assertEquals(2, type.split("z", -1).length - 1, "what runs another way is not drawn");
  }

  @Test
  void aPageOfUnknownSizeIsAsLargeAsItsLines() throws Exception {
    Page page = new Page("甲", List.of(), List.of());
    PrintedPage printed = new PrintedPage(List.of(new Line("甲", 0, -500, 30, -400, 10, "")));
    assertEquals("-520.0 10.0 140.0 30.0", drawn(page, List.of(printed)).getAttribute("viewBox"));
  }

  @Test
  void aTextHasNoPicture() {
    Page page = new Page("甲", List.of(article("甲", 0.9)), List.of());
    String html = new HtmlReport(Qubao.create()).render(page, "x");
    assertFalse(html.contains("<svg") || html.contains("<body class"), html);
    String mapped = new HtmlReport(Qubao.create()).render(page, List.of(PRINTED), "x");
    assertTrue(mapped.contains("<svg") && mapped.contains("<body class=\"mapped\">"), mapped);
  }

  @Test
  void whatIsDoubtfulIsMarkedAmongNames() {
    String text = "区委书记周明远到柳树镇走访。";
    TextBlock body =
        new TextBlock(text, List.of(new Span(0, 14)), List.of(new Span(3, 5), new Span(9, 10)));
    Article article =
        new Article(
            Article.Kind.ARTICLE,
            Optional.of(new TextBlock("走访<", List.of(new Span(0, 3)), List.of(new Span(2, 3)))),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(body),
            0.4,
            Optional.empty());
    String html =
        new HtmlReport(Qubao.create()).render(new Page(text, List.of(article), List.of()), "x");
    String doubt = "<span class=\"doubt\" title=\"识别存疑\">";
    assertTrue(html.contains(doubt + "&lt;</span></h3>"), html);
    assertTrue(
        html.contains(
            doubt
                + "记</span></b><span class=\"n-person\"><b class=\"evidence t-governance\">"
                + doubt
                + "周</span></b>"),
        html);
    assertTrue(html.contains("版面把握不大"), html);
  }

  private static Article article(String title, double confidence, Area... areas) {
    return new Article(
        Article.Kind.ARTICLE,
        Optional.of(new TextBlock(title, List.of(new Span(0, 1)))),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(new TextBlock("甲", List.of(new Span(0, 1)))),
        confidence,
        Optional.empty(),
        List.of(areas),
        List.of());
  }

  private static Element drawn(Page page, List<PrintedPage> printed) throws Exception {
    StringBuilder out = new StringBuilder();
    List<String> colours = new ArrayList<>();
    page.articles().forEach(a -> colours.add("t-x"));
    new PageMap(printed).draw(out, page, 1, colours);
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(out.toString())));
    return document.getDocumentElement();
  }
}
