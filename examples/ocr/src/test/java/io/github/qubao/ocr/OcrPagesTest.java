package io.github.qubao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.page.TextBlock;
import io.github.qubao.text.Span;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as tesseract writes them, read into articles. */
class OcrPagesTest {
  private static final Path FILES = Path.of("src/test/resources/io/github/qubao/ocr");

  private final Qubao qubao = Qubao.create();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"two-articles.hocr", "two-articles.xml"})
  void articlesOfTwoColumnsAreRead(String file) throws IOException {
    OcrPages pages = OcrPages.read(FILES.resolve(file));
    List<Article> articles = qubao.readPages(pages.pages()).articles();
    // 芦 and 茶 were misread as 卢 and 休.
    assertEquals(List.of("青卢镇修好村口断头路", "老休馆重开张"), articles.stream().map(Article::title).toList());
    Article road = articles.get(0);
    assertEquals(2, road.paragraphs().size());
    assertTrue(road.body().startsWith("本报讯"), road.body());
    assertTrue(road.body().contains("工人们把最后一段路面铺平，路边的排水沟也清理干净。\n住在附近的居民说"), road.body());
    assertTrue(road.body().endsWith("镇里打算年底前再修两条这样的路。"), road.body());
    assertTrue(articles.get(1).body().startsWith("停业三年的柳巷茶馆"), articles.get(1).body());
    assertTrue(articles.get(1).body().endsWith("就坐多人久。"), articles.get(1).body());
  }

  @Test
  void bothFormatsSayTheSame() throws IOException {
    assertEquals(
        OcrPages.read(FILES.resolve("two-articles.hocr")).text(),
        OcrPages.read(FILES.resolve("two-articles.xml")).text());
  }

  @Test
  void aPageWithoutTextIsBlankWhereAnotherHasText() throws IOException {
    String line = "<span class='ocr_line' title='bbox 10 10 600 40'>云汀区召开会议</span>";
    String page = "<div class='ocr_page' title='bbox 0 0 1000 1000'>";
    String file = "<html><body>" + page + line + "</div>" + page + "</div></body></html>";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    assertEquals("云汀区召开会议\n", OcrPages.readPage(new ByteArrayInputStream(bytes), "x", 1).text());
    OcrPages blank = OcrPages.readPage(new ByteArrayInputStream(bytes), "x", 2);
    assertEquals(List.of(), blank.pages().get(0).lines());
    byte[] none = file.replace(line, "").getBytes(StandardCharsets.UTF_8);
    OcrException e =
        assertThrows(
            OcrException.class, () -> OcrPages.readPage(new ByteArrayInputStream(none), "x", 2));
    assertEquals(OcrException.Reason.NO_TEXT, e.reason());
  }

  @Test
  void whatIsDoubtfulIsKeptAndMarked() throws IOException {
    String alto =
        alto(
            line(100, 100, "修路工人", "0.95", "昨大", "0.31", "到了现场。", "0.92"),
            line(100, 160, "居民都来看。", "0.9"));
    PrintedPage page = read(alto).pages().get(0);
    assertEquals("修路工人昨大到了现场。", page.lines().get(0).text().strip());
    TextBlock paragraph = qubao.readPages(List.of(page)).articles().get(0).paragraphs().get(0);
    assertEquals(1, paragraph.doubtful().size());
    Span doubt = paragraph.doubtful().get(0);
    assertEquals("昨大", doubt.in(paragraph.text()));
  }

  @Test
  void placesAreInPoints() throws IOException {
    PrintedPage.Line pixels =
        read(alto(line(300, 300, "今天区里开会。", "0.9"))).pages().get(0).lines().get(0);
    assertEquals(72, pixels.left(), 0.01, "300 pixels an inch");
    String tenths = alto(line(254, 254, "今天区里开会。", "0.9")).replace("pixel", "mm10");
    assertEquals(72, read(tenths).pages().get(0).lines().get(0).left(), 0.01, "254 tenths of a mm");
    String fine = alto(line(1200, 1200, "今天区里开会。", "0.9")).replace("pixel", "inch1200");
    assertEquals(72, read(fine).pages().get(0).lines().get(0).left(), 0.01, "1/1200 inch");
    String hocr = hocr("scan_res 600 600", "bbox 600 600 900 640", "今天区里开会。");
    assertEquals(72, read(hocr).pages().get(0).lines().get(0).left(), 0.01, "600 pixels an inch");
  }

  @Test
  void aSizeBelowZeroIsNone() throws IOException {
    String alto = alto(line(100, 100, "今天区里开会。", "0.9"));
    String hocr = hocr("", "bbox 100 100 900 140", "今天区里开会。");
    for (String file :
        List.of(
            alto.replace("<Page WIDTH=\"2000\"", "<Page WIDTH=\"-5\""),
            hocr.replace("bbox 0 0 2000 3000", "bbox -40 0 -5 3000"))) {
      PrintedPage page = read(file).pages().get(0);
      assertEquals(0, page.width());
      assertEquals(720, page.height(), 0.01);
      assertEquals("今天区里开会。", page.text().strip());
    }
    for (String file :
        List.of(
            alto.replace("HEIGHT=\"3000\"", "HEIGHT=\"-0.5\""),
            hocr.replace("bbox 0 0 2000 3000", "bbox 0 -40 2000 -5"))) {
      PrintedPage page = read(file).pages().get(0);
      assertEquals(480, page.width(), 0.01);
      assertEquals(0, page.height());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<HYP CONTENT=\"-\" HPOS=\"1440\" VPOS=\"100\" WIDTH=\"20\"/>", // has no height
        "<HYP CONTENT=\"-\"/>",
        "<String CONTENT=\"。\" HPOS=\"1440\" VPOS=\"100\" WIDTH=\"0\" HEIGHT=\"40\"/>",
        "<String CONTENT=\"。\"/>"
      })
  void aWordWithoutAPlaceLeavesTheOthersTheirs(String word) throws IOException {
    String left = "停业三年的茶馆今天重新开门，镇上的老人一早来排队。一碗茶仍卖两元，店主说不会涨价。";
    String right = "村西的水渠上个月修好了，两千亩田都有了水，种田的人很高兴。渠边还栽了三百棵柳树苗。";
    String[] lines = new String[4];
    for (int i = 0; i < lines.length; i++) {
      int top = 100 + 60 * i;
      lines[i] =
          "<TextLine HPOS=\"100\" WIDTH=\"1380\" HEIGHT=\"40\" VPOS=\""
              + (top + "\">")
              + characters(left.substring(10 * i, 10 * i + 10), 100, top)
              + characters(right.substring(10 * i, 10 * i + 10), 820, top)
              + (i == 1 ? word : "")
              + "</TextLine>";
    }
    String text = read(alto(lines)).text().replaceAll("\\s", "");
    assertTrue(text.startsWith(left.substring(0, 40)), text);
  }

  @Test
  void wordsWithoutAPlaceStandBesideTheOthers() throws IOException {
    String known = "<String CONTENT=\"区里\" HPOS=\"200\" WIDTH=\"80\"/>";
    String line =
        "<TextLine HPOS=\"100\" VPOS=\"100\" WIDTH=\"900\" HEIGHT=\"40\">"
            + "<String CONTENT=\"今天\"/>"
            + known
            + "<String CONTENT=\"开\"/><String CONTENT=\"会\"/>"
            + known.replace("200", "600")
            + "</TextLine>";
    assertEquals("今天区里开会 区里", read(alto(line)).text().strip());
  }

  private static String characters(String text, int left, int top) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(
          String.format(
              "<String CONTENT=\"%s\" HPOS=\"%d\" VPOS=\"%d\" WIDTH=\"40\" HEIGHT=\"40\"/>",
              text.charAt(i), left + 40 * i, top));
    }
    return out.toString();
  }

  /** Some OCR writes a box without width round a speck or a rule. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bbox 10 10 10 40",
        "bbox 10 10 40 10",
        "bbox 0 0 0 0",
        "bbox 40 40 10 10",
        "bbox -9 -9 -9 -9"
      })
  void anEmptyLineOfHocrIsPassedOver(String empty) throws IOException {
    String line = "<span class='ocr_line' title='bbox 100 100 900 140'>今天区里开会。</span>";
    String word = "<span class='ocrx_word' title='" + empty + "'>一</span>";
    for (String other : List.of("一", "", word)) {
      assertEquals(
          "今天区里开会。", read(hocr("", empty, other + "</span>" + line + "<span>")).text().strip());
      assertEquals(
          "今天区里开会。",
          read(hocr("", "bbox 100 100 900 140", "今天区里开会。</span>" + word + "<span>"))
              .text()
              .strip());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"WIDTH=\"0\"", "HEIGHT=\"0\"", "WIDTH=\"-3\"", "HEIGHT=\"-0.5\""})
  void anEmptyLineOfAltoIsPassedOver(String empty) throws IOException {
    String line = line(100, 100, "今天区里开会。", "0.9");
    String name = empty.substring(0, empty.indexOf('='));
    String none =
        line(10, 10, "一", "0.9")
            .replaceFirst("(<TextLine[^>]*)" + name + "=\"\\d+\"", "$1" + empty);
    assertTrue(none.contains(empty), none);
    assertEquals("今天区里开会。", read(alto(none, line)).text().strip());
    assertEquals("今天区里开会。", read(alto(line, none)).text().strip());
  }

  @Test
  void aLineOfHocrNeedsNoWords() throws IOException {
    String text = read(hocr("", "bbox 100 100 900 140", "今天 区里 开会。")).text();
    assertEquals("今天区里开会。", text.strip());
  }

  @Test
  void entitiesOfHtmlAreRead() throws IOException {
    assertEquals(
        "他说：“来吧。”",
        read(hocr("", "bbox 100 100 900 140", "他说:&ldquo;来吧。&rdquo;&nbsp;")).text().strip());
  }

  @Test
  void pagesAreCounted() throws IOException {
    String one = page(line(100, 100, "第一页的字。", "0.9"));
    String two = page(line(100, 100, "第二页的字。", "0.9"));
    String both = alto().replace("<Page/>", one + two);
    assertEquals("第一页的字。\n\f\n第二页的字。\n", read(both).text());
    assertEquals(List.of("第二页的字。\n"), OcrPages.readPage(stream(both), "x", 2).texts());
    OcrException e =
        assertThrows(OcrException.class, () -> OcrPages.readPage(stream(both), "x", 3));
    assertEquals(OcrException.Reason.NO_SUCH_PAGE, e.reason());
    assertEquals("x: has 2 pages, so no page 3", e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> OcrPages.readPage(stream(both), "x", 0));
  }

  @Test
  void aFileIsKnownByItsContent() throws IOException {
    for (String file : List.of("two-articles.hocr", "two-articles.xml")) {
      assertTrue(comesNext(Files.readString(FILES.resolve(file))), file);
    }
    assertTrue(comesNext("\uFEFF<?xml version=\"1.0\"?>\n<!-- a > b -->\n<a:alto xmlns:a=\"x\">"));
    assertFalse(comesNext(""));
    assertFalse(comesNext("今天区里开会。<alto>"));
    assertFalse(comesNext("<html><body><p>今天区里开会。</p></body></html>"));
    assertFalse(comesNext("<!--".repeat(20_000)));
    assertFalse(comesNext("<altos>"));
  }

  @Test
  void theStreamStaysWhereItIs() throws IOException {
    BufferedInputStream in = stream(alto(line(100, 100, "今天区里开会。", "0.9")));
    assertTrue(OcrPages.comesNext(in));
    assertEquals("今天区里开会。", OcrPages.read(in, "x").text().strip());
    try (InputStream unmarked = Files.newInputStream(Files.createFile(folder.resolve("a")))) {
      assertThrows(IllegalArgumentException.class, () -> OcrPages.comesNext(unmarked));
    }
  }

  private static boolean comesNext(String text) throws IOException {
    return OcrPages.comesNext(stream(text));
  }

  private static OcrPages read(String text) throws IOException {
    return OcrPages.read(stream(text), "x");
  }

  private static BufferedInputStream stream(String text) {
    return new BufferedInputStream(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1 << 16);
  }

  /** A file of one page. */
  static String alto(String... lines) {
    return "<?xml version=\"1.0\"?><alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\">"
        + "<Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout>"
        + (lines.length == 0 ? "<Page/>" : page(lines))
        + "</Layout></alto>";
  }

  private static String page(String... lines) {
    return "<Page WIDTH=\"2000\" HEIGHT=\"3000\"><PrintSpace><TextBlock>"
        + String.join("", lines)
        + "</TextBlock></PrintSpace></Page>";
  }

  /** A line of words and their confidence, in turn. */
  private static String line(int left, int top, String... words) {
    StringBuilder out = new StringBuilder();
    int at = left;
    for (int i = 0; i < words.length; i += 2) {
      int width = 42 * words[i].length();
      out.append(
          String.format(
              "<String HPOS=\"%d\" VPOS=\"%d\" WIDTH=\"%d\" HEIGHT=\"40\" WC=\"%s\""
                  + " CONTENT=\"%s\"/><SP/>",
              at, top, width, words[i + 1], words[i]));
      at += width;
    }
    return String.format(
            "<TextLine HPOS=\"%d\" VPOS=\"%d\" WIDTH=\"%d\" HEIGHT=\"40\">", left, top, at - left)
        + out
        + "</TextLine>";
  }

  private static String hocr(String page, String line, String text) {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><div class='ocr_page' title='image"
        + " \"a;b.png\"; bbox 0 0 2000 3000; "
        + page
        + "'><span class='ocr_line' title='"
        + line
        + "'>"
        + text
        + "</span></div></body></html>";
  }
}
