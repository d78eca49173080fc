package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What page and report tell of a page. */
class PageCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path SAMPLE = Path.of("..", "sample-page.txt");

  @TempDir Path dir;

  private static Run run(String in, String... args) {
    return Run.of(in, args);
  }

  /** Spans of a page's names are offsets into its paragraphs. */
  @Test
  void aPageTellsWhomItNames() throws Exception {
    String page = Files.readString(Path.of("../sample-page.txt"));
    int names = 0;
    for (JsonNode a : MAPPER.readTree(run(page, "page").out()).get("articles")) {
      for (JsonNode m : a.get("mentions")) {
        String text =
            a.get("paragraphs").get(m.get("paragraph").intValue()).get("text").textValue();
        assertEquals(
            m.get("text").textValue(),
            text.substring(m.get("start").intValue(), m.get("end").intValue()));
        names++;
      }
    }
    assertTrue(names > 10, "names: " + names);
  }

  @Test
  void aPageTellsWhatWasStressed() throws Exception {
    String page = "区里部署春耕生产\n\n本报讯（记者陆一舟）区里召开会议，部署春耕。会议强调，要守住耕地；要备足稻种。\n";
    JsonNode article = MAPPER.readTree(run(page, "page").out()).get("articles").get(0);
    assertEquals(
        "[{\"text\":\"要守住耕地\",\"by\":\"会议\"},{\"text\":\"要备足稻种\",\"by\":\"会议\"}]",
        article.get("keyPoints").toString());
    String text = run(page, "page", "--format", "text").out();
    assertTrue(text.contains("\n   point:    要守住耕地\n   point:    要备足稻种\n"), text);
    Path html = dir.resolve("r.html");
    assertEquals(0, run(page, "report", "-", "-o", html.toString()).code());
    assertTrue(Files.readString(html).contains("<li>要守住耕地 <small>会议</small></li>"));
    assertFalse(run("今天天晴。\n", "page", "--format", "text").out().contains("point:"));
  }

  /** A sentence an article, short enough together, first of all; the same in each format. */
  @Test
  void aPageBeginsWithItsDigest() throws Exception {
    JsonNode page = MAPPER.readTree(run("", "page", SAMPLE.toString()).out());
    String text = run("", "page", SAMPLE.toString(), "--format", "text").out();
    Path html = dir.resolve("digest.html");
    assertEquals(0, run("", "report", SAMPLE.toString(), "-o", html.toString()).code());
    String head = Files.readString(html);
    head = head.substring(head.indexOf("<header>"), head.indexOf("<article"));
    assertTrue(page.get("digest").size() >= 2, page.get("digest").toString());
    int before = -1;
    int chars = 0;
    StringBuilder lines = new StringBuilder();
    for (JsonNode d : page.get("digest")) {
      String sentence = d.get("text").textValue();
      assertTrue(d.get("article").intValue() > before, "one sentence an article");
      before = d.get("article").intValue();
      chars += sentence.length();
      lines.append("* ").append(sentence).append('\n');
      StringBuilder body = new StringBuilder();
      page.get("articles")
          .get(before)
          .get("paragraphs")
          .forEach(p -> body.append(p.get("text").textValue()));
      assertTrue(body.indexOf(sentence.replaceFirst("……$", "")) >= 0, sentence);
      assertTrue(head.contains("<a href=\"#p1a" + (before + 1) + "\">" + sentence + "</a>"), head);
    }
    assertTrue(chars <= 300, chars + " characters");
    assertTrue(text.startsWith(lines + "\n1. "), text);
    assertFalse(run("", "page", "--format", "text").out().contains("*"), "nothing of nothing");
  }

  @Test
  void aMadeHeadlineIsMarked() throws Exception {
    String page = "本报讯（记者陆一舟）6月3日上午，石坪县中医院组织12名医生到龙王潭村开展义诊，为210名老人量血压、测血糖。\n";
    JsonNode article = MAPPER.readTree(run(page, "page").out()).get("articles").get(0);
    String made = "石坪县中医院组织12名医生到龙王潭村开展义诊";
    assertTrue(article.get("headline").isNull());
    assertEquals(made, article.get("madeHeadline").textValue());
    String text = run(page, "page", "--format", "text").out();
    assertTrue(text.contains("1. (no headline: " + made + ")"), text);
    Path html = dir.resolve("made.html");
    assertEquals(0, run(page, "report", "-", "-o", html.toString()).code());
    assertTrue(Files.readString(html).contains(made + "（拟题）"));
  }

  @Test
  void readsThePageThatTheReadmeShows() throws Exception {
    String page = Files.readString(SAMPLE);
    Run run = run("", "page", SAMPLE.toString());
    assertEquals(0, run.code(), run.err());
    JsonNode articles = MAPPER.readTree(run.out()).get("articles");
    List<String> headlines = new ArrayList<>();
    for (JsonNode a : articles) {
      headlines.add(a.get("headline").asText());
      assertFalse(a.get("summary").textValue().isEmpty());
      for (JsonNode p : a.get("paragraphs")) {
        String raw = page.substring(p.get("start").intValue(), p.get("end").intValue());
        assertEquals(p.get("text").textValue().charAt(0), raw.charAt(0));
      }
    }
    assertEquals(8, articles.size(), headlines.toString());
    assertTrue(headlines.contains("望江大桥建成通车"), headlines.toString());
  }

  @Test
  void emptyPageIsAnEmptyAnswer() throws Exception {
    Run run = run("", "page");
    assertEquals(0, run.code());
    assertEquals(0, MAPPER.readTree(run.out()).get("articles").size());
  }

  @Test
  void reportIsOneFileThatAsksForNothing() throws Exception {
    Path html = dir.resolve("r.html");
    Path page = dir.resolve("<b>.txt");
    Files.writeString(page, Files.readString(SAMPLE).replace("望江大桥", "望江<script>大桥"));
    Run run = run("", "report", page.toString(), "-o", html.toString());
    assertEquals(0, run.code(), run.err());
    String report = Files.readString(html);
    assertTrue(report.contains("<mark>"), "the summary's sentences are marked");
    assertEquals(2, report.split("<script", -1).length, "text is escaped; the search is a script");
    assertFalse(report.contains("<b>.txt"), "the file's name is escaped");
    assertFalse(report.matches("(?s).*(src|href)=\"(?!#).*"), "nothing is loaded");
  }
}
