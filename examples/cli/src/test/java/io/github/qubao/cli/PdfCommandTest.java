package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.cli.io.ExitCode;
import io.github.qubao.testing.WrittenPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that read a page, given a PDF. What is read in one is the library's to test. */
class PdfCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String HEADLINE = "区农业农村局部署早稻育秧";

  /** A newspaper page and a second one. */
  private static final byte[] PDF =
      new WrittenPdf()
          .line(HEADLINE, 100, 100, 24)
          .lines(
              """
              本报讯（记者陆一舟）区农业农村局召开早稻育秧现场会，要求各乡
              镇抢抓农时，组织农技员下到田间地头，指导农户选种、浸种、育秧，
              把水稻种足种好，为全年粮食丰收打下基础。""",
              100,
              150,
              10)
          .page()
          .line("社区食堂开张", 100, 100, 24)
          .lines(
              """
              本报讯（通讯员孟小禾）桂园社区食堂昨天正式营业，首日接待了老人
              一百八十多名，三菜一汤的套餐只要十元，行动不便的老人有人送餐。""",
              100,
              150,
              10)
          .page()
          .bytes();

  @TempDir Path dir;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(dir.resolve("page.pdf"), bytes);
  }

  private static byte[] behind(String before) {
    byte[] head = before.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + PDF.length);
    System.arraycopy(PDF, 0, all, head.length, PDF.length);
    return all;
  }

  private void fails(byte[] pdf, String problem, String... options) throws IOException {
    Path file = file(pdf);
    String[] args = Arrays.copyOf(new String[] {"page", file.toString()}, 2 + options.length);
    System.arraycopy(options, 0, args, 2, options.length);
    Run run = Run.of("", args);
    assertEquals(ExitCode.FAILED, run.code(), run.out());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("qubao: " + file + ": "), run.err());
    assertTrue(run.err().contains(problem), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void findsTheArticles() throws Exception {
    Run run = Run.of("", "page", file(PDF).toString());
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertEquals("", run.err(), "PDFBox says nothing");
    JsonNode articles = MAPPER.readTree(run.out()).get("articles");
    assertEquals(2, articles.size(), run.out());
    assertEquals(HEADLINE, articles.get(0).get("headline").asText());
    assertEquals("[\"陆一舟\"]", articles.get(0).get("byline").toString());
    Run second = Run.of(PDF, "page", "--page", "2");
    articles = MAPPER.readTree(second.out()).get("articles");
    assertEquals(1, articles.size(), second.out());
    assertEquals("社区食堂开张", articles.get(0).get("headline").asText());
  }

  @Test
  void offsetsAreOfTheTextThatTheCommandTextPrints() throws Exception {
    String text = Run.of(PDF, "text").out();
    assertTrue(text.startsWith(HEADLINE + "\n\n"), text);
    assertTrue(text.contains("\n\f\n社区食堂开张\n\n"), text);
    JsonNode articles = MAPPER.readTree(Run.of(PDF, "page").out()).get("articles");
    for (JsonNode article : articles) {
      for (JsonNode p : article.get("paragraphs")) {
        String printed = text.substring(p.get("start").intValue(), p.get("end").intValue());
        String said = p.get("text").textValue();
        assertTrue(printed.startsWith(said.substring(0, 5)), printed);
        assertTrue(printed.endsWith(said.substring(said.length() - 2)), printed);
      }
    }
    JsonNode asText = MAPPER.readTree(Run.of(text, "page").out()).get("articles");
    asText.forEach(article -> ((ObjectNode) article).remove("confidence"));
    for (JsonNode article : articles) {
      // A text does not tell where it stood, and says less surely what belongs together.
      assertTrue(article.get("areas").size() > 0, article.toString());
      ((ObjectNode) article).putArray("areas");
      assertTrue(article.get("confidence").asDouble() > 0, article.toString());
      ((ObjectNode) article).remove("confidence");
    }
    assertEquals(asText, articles);
  }

  @Test
  void readsStandardInputAndAnyName() throws Exception {
    Path pdf = file(PDF);
    String said = Run.of("", "page", pdf.toString()).out();
    assertEquals(said, Run.of(PDF, "page").out());
    Path other = Files.copy(pdf, dir.resolve("page.bin"));
    assertEquals(said, Run.of("", "page", other.toString()).out());
  }

  @Test
  void reportsOnIt() throws Exception {
    Path html = dir.resolve("report.html");
    Run run = Run.of("", "report", file(PDF).toString(), "-o", html.toString());
    assertEquals(ExitCode.DONE, run.code(), run.err());
    String report = Files.readString(html);
    assertTrue(report.contains("<h1>page.pdf</h1>"), report);
    assertTrue(report.contains(HEADLINE), report);
    assertTrue(report.contains("<mark>"), report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\uFEFF",
        "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n",
        "\u0000\u0001\u0002",
        "%PDF"
      })
  void otherBytesBeforeAPdf(String before) {
    Run plain = Run.of(PDF, "page", "--format", "text");
    Run run = Run.of(behind(before), "page", "--format", "text");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertEquals(plain.out(), run.out());
    Run lines = Run.of(behind(before), "segment");
    assertEquals(ExitCode.FAILED, lines.code());
    assertTrue(lines.err().contains("is a PDF, and text is needed"), lines.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"每个文件以 %PDF-1.7 开头。", "本报讯\n%PDF-1.4\n", "PDF", "%PDF", "", "\n"})
  void aTextAboutPdfsIsAText(String text) {
    assertEquals(text, Run.of(text, "text").out());
    assertEquals(ExitCode.DONE, Run.of(text, "page").code());
  }

  @Test
  void aTextFileIsReadAsItStands() {
    String text = "\uFEFF区农业农村局召开会议\r\n\r\n本报讯（记者甲）会议召开。\n";
    assertEquals(text, Run.of(text, "text").out());
    Run run = Run.of(text.getBytes(StandardCharsets.UTF_8), "text", "--page", "1");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(
        run.err().contains("standard input: is no PDF, TIFF, ALTO or hOCR; --page"), run.err());
  }

  @Test
  void whatCannotBeReadIsNamed() throws Exception {
    for (double share : new double[] {0.01, 0.3, 0.9}) {
      fails(Arrays.copyOf(PDF, (int) (share * PDF.length)), "cut off");
    }
    fails("%PDF-1.7\nnothing here\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), "is broken");
    fails("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII), "does not begin as a PDF does");
    fails(new byte[0], "does not begin as a PDF does");
    fails(new WrittenPdf().page().bytes(), "has no text, only pictures or drawings: make a PNG");
    WrittenPdf many = new WrittenPdf();
    for (int i = 0; i <= 100; i++) {
      many.line("好", 100, 100, 10).page();
    }
    fails(many.bytes(), "has 101 pages, more than 100; choose one with --page");
    assertEquals("好\n", Run.of(many.bytes(), "text", "--page", "101").out());
  }

  @Test
  void pagesCountFromOne() throws Exception {
    fails(PDF, "has 2 pages, so no page 3", "--page", "3");
    for (String number : List.of("0", "-1")) {
      assertEquals(ExitCode.USAGE, Run.of(PDF, "page", "--page", number).code());
    }
  }

  @Test
  void aLargeFileIsRefused() throws Exception {
    byte[] large = Arrays.copyOf(PDF, 100_000_001);
    fails(large, "more than 100,000,000 bytes");
  }
}
