package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.page.PrintedPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** What text comes out of glyphs by where they stand. */
class PdfTextTest {
  private static final String LONG = "区水利局对青石河沿岸险工险段进行加固，清理淤泥，更换水闸启闭机，目前各项工程已全部完工并通过验收。";

  private interface Setting {
    void on(Sheet sheet) throws IOException;
  }

  private static String text(Setting setting) throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      Sheet sheet = pdf.sheet(600, 800);
      setting.on(sheet);
      sheet.draw();
      return text(pdf, 0);
    }
  }

  private static String text(TestPdf pdf, int page) throws IOException {
    InputStream in = new ByteArrayInputStream(pdf.bytes());
    return (page == 0 ? PdfPages.read(in) : PdfPages.readPage(in, page)).text();
  }

  @Test
  void whatIsCentredOverColumnsComesBeforeAll() throws IOException {
    String text =
        text(
            s -> {
              s.centred("青石河水闸加固", 300, 100, 30);
              s.centred("水利局通过验收", 300, 130, 13);
              s.centred("区水利局", 300, 150, 10);
              column(s, 40, "水");
              column(s, 220, "利");
              column(s, 400, "局");
            });
    assertEquals(
        "青石河水闸加固,水利局通过验收,区水利局," + "水".repeat(15) + "," + "水".repeat(15),
        String.join(",", text.lines().filter(l -> !l.isBlank()).toList().subList(0, 5)));
  }

  private static void column(Sheet sheet, double x, String character) throws IOException {
    for (int i = 0; i < 8; i++) {
      sheet.line(character.repeat(15), x, 175 + 15 * i, 10);
    }
  }

  @Test
  void anInitialOverLinesBeginsTheFirst() throws IOException {
    String text =
        text(
            s -> {
              s.line("区", 40, 196, 26);
              s.line("水利局对青石河沿岸险工", 69, 185, 10);
              s.line("段进行加固清理淤泥更换", 69, 200, 10);
              s.line("水闸启闭机目前各项工程已全", 40, 215, 10);
              s.line("部完工并通过验收青石河。", 40, 230, 10);
            });
    assertEquals(
        List.of("区水利局对青石河沿岸险工", "段进行加固清理淤泥更换", "水闸启闭机目前各项工程已全", "部完工并通过验收青石河。"),
        text.lines().toList());
  }

  @Test
  void aHeadlineFromTopToBottomHasNoInitial() throws IOException {
    String text =
        text(
            s -> {
              s.standing("青石水利", 40, 180, 24);
              for (int i = 0; i < 8; i++) {
                s.line("水利局对青石河沿岸险工", 69, 170 + 15 * i, 10);
              }
            });
    assertTrue(text.contains("青石水利\n"), text);
  }

  @Test
  void aPageKnowsWhereItsLinesStand() throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      Sheet sheet = pdf.sheet(600, 800);
      sheet.line("水利", 100, 100, 30);
      sheet.line("通过验收", 100, 140, 10);
      sheet.draw();
      PdfPages pages = PdfPages.read(new ByteArrayInputStream(pdf.bytes()));
      PrintedPage.Line line = pages.pages().get(0).lines().get(0);
      assertEquals("水利", line.text());
      assertEquals(100, line.left(), 0.5);
      PrintedPage.Line below = pages.pages().get(0).lines().get(1);
      assertEquals(40, below.baseline() - line.baseline(), 0.5);
      assertEquals(160, line.right(), 0.5);
      assertEquals(30, line.size(), 0.5);
    }
  }

  @Test
  void theOrderOfDrawingSaysNothing() throws IOException {
    String drawn;
    try (TestPdf pdf = new TestPdf()) {
      Sheet sheet = pdf.sheet(842, 1191);
      NewspaperPage.set(sheet);
      sheet.draw();
      drawn = text(pdf, 0);
    }
    for (long seed = 1; seed <= 3; seed++) {
      try (TestPdf pdf = new TestPdf()) {
        Sheet sheet = pdf.sheet(842, 1191);
        NewspaperPage.set(sheet);
        sheet.drawShuffled(seed);
        assertEquals(drawn, text(pdf, 0), "seed " + seed);
      }
    }
  }

  @Test
  void columnsAreReadOneAfterAnother() throws IOException {
    String text = text(s -> s.columns(List.of(LONG, LONG), 50, 100, 10, 200, 2));
    assertTrue(text.startsWith("　　区水利局"), text);
    assertEquals(LONG + LONG, text.replaceAll("\\s|　", ""));
    assertEquals(2, text.split("\n\n　　").length, text);
  }

  @Test
  void headlinesAreSetApart() throws IOException {
    String text =
        text(
            s -> {
              s.line("社区食堂开张", 50, 60, 24);
              s.line("老人吃上热乎饭", 50, 90, 24);
              s.line("区水利局对青石河沿岸险工", 50, 115, 12);
              s.line("险段进行加固", 50, 133, 12);
              s.line("清理淤泥", 50, 180, 12);
            });
    assertEquals("社区食堂开张\n老人吃上热乎饭\n\n区水利局对青石河沿岸险工\n险段进行加固\n\n清理淤泥\n", text);
  }

  @Test
  void spacingOutMakesNoSpaces() throws IOException {
    for (double tracking : new double[] {0.5, 3, 8, 14, 30}) {
      assertEquals("桂园社区食堂\n", text(s -> s.line("桂园社区食堂", 50, 100, 20, tracking)), "" + tracking);
    }
    String text =
        text(
            s -> {
              s.spaceBehindEach = true;
              s.columns(List.of(LONG), 50, 100, 10, 207, 1);
              s.line("桂园社区食堂", 50, 300, 20, 0);
              s.line("桂园社区食堂", 50, 400, 20, 9);
            });
    assertFalse(text.contains(" "), text);
  }

  @Test
  void spacesThatWereSetStay() throws IOException {
    String[] lines = {"面对面倾听 切实解决诉求", "启用 GIS 平台和24小时值班", "Qubao 2026 on line", "记者甲 通讯员乙 丙"};
    for (String line : lines) {
      assertEquals(line + "\n", text(s -> s.line(line, 50, 100, 20)));
      assertEquals(line + "\n", text(s -> s.line(line, 50, 100, 20, 2)), "spaced out");
    }
    assertEquals(
        "面对面倾听 切实解决\n", text(s -> s.line("面对面倾听　切实解决", 50, 100, 20)), "an ideographic space");
    assertEquals(
        "社区 食堂\n",
        text(
            s -> {
              s.line("社区", 50, 100, 20);
              s.line("食堂", 106, 100, 20);
            }),
        "a gap without a glyph");
  }

  @Test
  void twoHeadlinesSideBySideAreTwo() throws IOException {
    String text =
        text(
            s -> {
              s.line("社区食堂开张", 50, 100, 20);
              s.line("茶农用上无人机", 210, 100, 20);
              s.columns(List.of(LONG), 50, 130, 10, 120, 1);
              s.columns(List.of(LONG), 210, 130, 10, 140, 1);
            });
    assertTrue(text.startsWith("社区食堂开张\n\n　　区水利局"), text);
    assertTrue(text.contains("\n\n茶农用上无人机\n\n　　区水利局"), text);
  }

  @Test
  void aShortHeadlineOverManyColumnsComesFirst() throws IOException {
    String text =
        text(
            s -> {
              s.centred("区水利局部署防汛", 300, 80, 15);
              s.centred("垃圾分类进校园", 300, 110, 24);
              s.columns(List.of(LONG, LONG, LONG), 50, 140, 10, 150, 3);
              s.line("社区食堂开张", 50, 300, 20);
              s.columns(List.of(LONG), 50, 330, 10, 240, 1);
              s.line("茶农用上无人机", 310, 300, 20);
              s.columns(List.of(LONG), 310, 330, 10, 240, 1);
            });
    String[] blocks = text.split("\n\n");
    assertEquals("区水利局部署防汛", blocks[0], text);
    assertEquals("垃圾分类进校园", blocks[1], text);
    assertEquals("社区食堂开张", blocks[5], text);
    assertEquals("　　" + LONG, blocks[6].replace("\n", ""), text);
    assertEquals("茶农用上无人机", blocks[7], text);
  }

  @Test
  void turnedTextFollowsAndATurnedPageReadsTheSame() throws IOException {
    Setting setting =
        s -> {
          s.line("社区食堂", 50, 100, 20);
          s.columns(List.of(LONG), 50, 130, 10, 150, 1);
          s.turned("云峰山茶园", 400, 500, 30, 45);
        };
    String text = text(setting);
    assertTrue(text.endsWith("\n\n云峰山茶园\n"), text);
    try (TestPdf pdf = new TestPdf()) {
      Sheet sheet = pdf.sheet(600, 800);
      setting.on(sheet);
      sheet.draw();
      pdf.document.getPage(0).setRotation(90);
      assertEquals(text, text(pdf, 0));
    }
    assertEquals(
        "区水利局部署\n\n区水利局\n",
        text(
            s -> {
              s.turned("区水利局部署", 300, 500, 12, 90);
              s.line("区水利局", 50, 100, 12);
            }),
        "most of the page is turned");
  }

  @Test
  void charactersUnderOneAnotherAreALine() throws IOException {
    String text =
        text(
            s -> {
              s.standing("垃圾分类进校园", 50, 100, 24);
              s.columns(List.of(LONG), 90, 90, 10, 200, 1);
            });
    assertTrue(text.startsWith("垃圾分类进校园\n\n　　区水利局"), text);
  }

  @Test
  void aBlankInALineFromTopToBottomDoesNotEndIt() throws IOException {
    String text =
        text(
            s -> {
              String headline = "垃圾分类进校园";
              for (int i = 0; i < headline.length(); i++) {
                s.line(headline.substring(i, i + 1), 50, 100 + 24 * i + (i < 4 ? 0 : 6), 24);
              }
              s.columns(List.of(LONG), 90, 90, 10, 200, 1);
            });
    assertTrue(text.startsWith("垃圾分类 进校园\n\n　　区水利局"), text);
  }

  @Test
  void aHeadlineWhoseFirstWordIsLargerHasItsNextLine() throws IOException {
    String text =
        text(
            s -> {
              s.line("社区", 50, 100, 30);
              s.line("食堂开张，", 50 + s.width("社区", 30), 100, 20);
              s.line("谢谢钱玉兰", 50, 126, 20);
              s.columns(List.of(LONG), 50, 150, 10, 240, 1);
            });
    assertTrue(text.startsWith("社区食堂开张，\n谢谢钱玉兰\n\n　　区水利局"), text);
  }

  @Test
  void whatIsDrawnTwiceIsReadOnce() throws IOException {
    assertEquals(
        "谢谢钱玉兰\n",
        text(
            s -> {
              s.line("谢谢钱玉兰", 50, 100, 20);
              s.line("谢谢钱玉兰", 50.4, 100.3, 20);
            }));
  }

  @Test
  void printersMarksOutsideThePageAreNotRead() throws IOException {
    assertEquals(
        "区水利局\n",
        text(
            s -> {
              s.line("区水利局", 50, 100, 20);
              s.line("松溪区报", 50, 900, 20);
              s.line("松溪区报", 700, 100, 20);
            }));
  }

  @Test
  void raisedAndLoweredCharactersStayInTheirLine() throws IOException {
    String text =
        text(
            s -> {
              s.line("食堂300m", 50, 100, 10);
              double x = 50 + s.width("食堂300m", 10);
              s.line("2", x, 96, 6);
              x += s.width("2", 6);
              s.line("，少排CO", x, 100, 10);
              x += s.width("，少排CO", 10);
              s.line("2", x, 102, 6);
              s.line("10吨，", x + s.width("2", 6), 100, 10);
              s.line("区水利局对青石河沿岸", 50, 115, 10);
            });
    assertEquals("食堂300m2，少排CO210吨，\n区水利局对青石河沿岸\n", text);
  }

  @Test
  void theHeadOfThePageIsALine() throws IOException {
    String text =
        text(
            s -> {
              s.line("松溪区报", 50, 60, 30);
              s.line("2026年4月9日", 50, 80, 9);
              s.line("星期四", 300, 80, 9);
              s.line("第3版", 500, 80, 9);
              s.line("社区食堂开张", 50, 130, 24);
              s.columns(List.of(LONG), 50, 160, 10, 200, 2);
              s.line("编辑 何田", 50, 700, 9);
              s.line("校对 林青", 300, 700, 9);
            });
    assertTrue(text.startsWith("松溪区报 2026年4月9日 星期四 第3版\n\n社区食堂开张\n\n　　区水"), text);
    assertTrue(text.endsWith("\n\n编辑 何田 校对 林青\n"), text);
  }

  @Test
  void aDateUnderAHeadlineIsNoHeadOfThePage() throws IOException {
    String text =
        text(
            s -> {
              s.line("社区食堂开张", 50, 60, 24);
              s.line("2026年4月9日", 50, 90, 12);
              s.columns(List.of(LONG), 50, 120, 10, 200, 1);
            });
    assertTrue(text.startsWith("社区食堂开张\n\n2026年4月9日\n\n　　区水"), text);
  }

  @Test
  void pagesAreSetApartByAFormFeedOrReadAlone() throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      for (String line : List.of("社区食堂", "", "垃圾分类")) {
        Sheet sheet = pdf.sheet(600, 800);
        sheet.line(line, 50, 100, 20);
        sheet.draw();
      }
      assertEquals("社区食堂\n\f\n\f\n垃圾分类\n", text(pdf, 0));
      assertEquals("垃圾分类\n", text(pdf, 3));
    }
  }

  @Test
  void fontsThatAreNotEmbeddedAreNotNeeded() throws IOException {
    for (String encoding : List.of("UniGB-UTF16-H", "GBK-EUC-H")) {
      Charset charset =
          encoding.startsWith("GBK") ? Charset.forName("GBK") : StandardCharsets.UTF_16BE;
      try (TestPdf pdf = new TestPdf()) {
        Sheet sheet = pdf.sheet(600, 800);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), notEmbedded(encoding));
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        sheet.page.setResources(resources);
        PDStream contents = new PDStream(pdf.document);
        String hex = HexFormat.of().formatHex("区水利局部署".getBytes(charset));
        try (OutputStream out = contents.createOutputStream()) {
          out.write(
              ("BT /F1 12 Tf 50 700 Td <" + hex + "> Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        sheet.page.setContents(contents);
        assertEquals("区水利局部署\n", text(pdf, 0), encoding);
      }
    }
  }

  private static COSDictionary notEmbedded(String encoding) {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "GB1");
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    cid.setName(COSName.BASE_FONT, "STSong-Light");
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.FONT_DESC, descriptor);
    COSArray descendants = new COSArray();
    descendants.add(cid);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  @Test
  void signsSetFromTopToBottomBecomeThoseOfALine() {
    assertEquals("“春耕”：（一）", plain("﹃春耕﹄︓︵一︶"));
  }

  @Test
  void ligaturesAndRadicalsBecomeCharacters() {
    assertEquals("office", plain("o\uFB03ce"));
    assertEquals("一民生见车", plain("\u2F00\u2EA0\u2F63\u2EC5\u2ECB"));
    assertEquals("龙门車", plain("\u2EF0\u2ED4\uF902"));
    assertEquals("韦胶", plain("\u2ED9\u3B35"));
    assertEquals("西长雨厂小王羊足", plain("\u2EC4\u2ED1\u2ED7\u2E81\u2E8C\u2EA9\u2EB7\u2ECA"));
    assertEquals("（甲）１２：", plain("（甲）１２："), "what was typed stays");
    assertEquals(" ", plain("\u3000"));
    assertEquals("", plain("\u00AD"));
    assertEquals("为农户", PdfCharacters.ofPage("为农戶"));
    assertEquals("為農戶", PdfCharacters.ofPage("為農戶"));
  }

  private static String plain(String text) {
    return PdfCharacters.plain(text);
  }
}
