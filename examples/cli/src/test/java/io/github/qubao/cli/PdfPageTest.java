package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.cli.CommandLineTest.Run;
import io.github.qubao.cli.NewspaperPage.Piece;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read a page, given a PDF. */
class PdfPageTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path dir;
  private Path pdf;

  @BeforeEach
  void printNewspaper() throws IOException {
    pdf = dir.resolve("page.pdf");
    try (TestPdf file = new TestPdf()) {
      Sheet sheet = file.sheet(842, 1191);
      NewspaperPage.set(sheet);
      sheet.draw();
      Files.write(pdf, file.bytes());
    }
  }

  @Test
  void findsEveryArticleWhole() throws Exception {
    Run run = CommandLineTest.run("", "page", pdf.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err(), "PDFBox says nothing");
    JsonNode articles = MAPPER.readTree(run.out()).get("articles");
    List<String> headlines = new ArrayList<>();
    articles.forEach(a -> headlines.add(a.get("headline").asText("")));
    List<Piece> pieces =
        List.of(NewspaperPage.FLOOD, NewspaperPage.CANTEEN, NewspaperPage.TEA, NewspaperPage.WASTE);
    for (Piece piece : pieces) {
      int i = headlines.indexOf(piece.headline());
      assertTrue(i >= 0, piece.headline() + " in " + headlines);
      assertEquals(piece.kicker(), articles.get(i).get("kicker").asText(""));
      assertEquals(piece.paragraphs(), paragraphs(articles.get(i)));
      assertEquals("article", articles.get(i).get("kind").textValue());
    }
    assertEquals(
        "[\"陆一舟\",\"高遥\"]", article(articles, NewspaperPage.FLOOD).get("byline").toString());
    JsonNode photo = photo(articles);
    assertEquals(List.of(NewspaperPage.CAPTION), paragraphs(photo));
    assertEquals("苏晓", photo.get("credit").textValue());
    assertTrue(photo.get("headline").isNull(), "a masthead is no headline");
    assertEquals(5, articles.size(), headlines.toString());
  }

  @Test
  void offsetsAreOfTheTextThatTheCommandTextPrints() throws Exception {
    String text = CommandLineTest.run("", "text", pdf.toString()).out();
    JsonNode articles =
        MAPPER.readTree(CommandLineTest.run("", "page", pdf.toString()).out()).get("articles");
    for (JsonNode article : articles) {
      for (JsonNode p : article.get("paragraphs")) {
        String printed = text.substring(p.get("start").intValue(), p.get("end").intValue());
        String said = p.get("text").textValue();
        assertTrue(printed.startsWith(said.substring(0, 5)), printed);
        assertTrue(printed.endsWith(said.substring(said.length() - 2)), printed);
      }
    }
    assertEquals(
        articles, MAPPER.readTree(CommandLineTest.run(text, "page").out()).get("articles"));
  }

  @Test
  void readsStandardInputAndAnyName() throws Exception {
    String said = CommandLineTest.run("", "page", pdf.toString()).out();
    assertEquals(said, CommandLineTest.run(Files.readAllBytes(pdf), "page").out());
    Path other = Files.copy(pdf, dir.resolve("page.bin"));
    assertEquals(said, CommandLineTest.run("", "page", other.toString()).out());
  }

  @Test
  void reportsOnIt() throws Exception {
    Path html = dir.resolve("report.html");
    Run run = CommandLineTest.run("", "report", pdf.toString(), "-o", html.toString());
    assertEquals(0, run.code(), run.err());
    String report = Files.readString(html);
    assertTrue(report.contains("<h1>page.pdf</h1>"), report);
    assertTrue(report.contains(NewspaperPage.FLOOD.headline()), report);
    assertTrue(report.contains("<mark>"), report);
  }

  @Test
  void aTextFileIsReadAsItStands() throws Exception {
    String text = "\uFEFF区农业农村局召开会议\r\n\r\n本报讯（记者甲）会议召开。\n";
    assertEquals(text, CommandLineTest.run(text, "text").out());
    Run run = CommandLineTest.run(text.getBytes(StandardCharsets.UTF_8), "text", "--page", "1");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("standard input: is no PDF"), run.err());
  }

  private static JsonNode article(JsonNode articles, Piece piece) {
    for (JsonNode a : articles) {
      if (a.get("headline").asText("").equals(piece.headline())) {
        return a;
      }
    }
    throw new AssertionError("no article " + piece.headline());
  }

  private static JsonNode photo(JsonNode articles) {
    for (JsonNode a : articles) {
      if (a.get("kind").textValue().equals("photo")) {
        return a;
      }
    }
    throw new AssertionError("no photo");
  }

  private static List<String> paragraphs(JsonNode article) {
    List<String> all = new ArrayList<>();
    article.get("paragraphs").forEach(p -> all.add(p.get("text").textValue()));
    return all;
  }
}
