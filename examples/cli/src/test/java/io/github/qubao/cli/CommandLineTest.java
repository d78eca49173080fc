package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.cli.io.StandardIo;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a program meets them: input, output, messages and exit codes. */
class CommandLineTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path SAMPLE = Path.of("..", "sample-page.txt");

  @TempDir Path dir;

  record Run(int code, String out, String err) {}

  static Run run(byte[] in, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    StandardIo io =
        new StandardIo(
            new ByteArrayInputStream(in),
            new PrintWriter(out),
            new PrintWriter(err),
            StandardIo.Terminals.none());
    int code = Main.run(args, io);
    return new Run(code, out.toString(), err.toString());
  }

  static Run run(String in, String... args) {
    return run(in.getBytes(StandardCharsets.UTF_8), args);
  }

  @Test
  void segmentsLineByLine() {
    Run run = run("\uFEFF农民种水稻。\r\n\n  云汀 区  ", "segment");
    assertEquals(0, run.code);
    String[] lines = run.out.split("\n", -1);
    assertEquals(4, lines.length, run.out);
    assertEquals("农民种水稻。", lines[0].replace(" ", ""));
    assertEquals("", lines[1]);
    assertEquals("云汀 区".replace(" ", ""), lines[2].replace(" ", ""));
    assertFalse(lines[2].startsWith(" ") || lines[2].contains("  "), lines[2]);
  }

  @Test
  void datesAreJoinedOrSplit() {
    assertEquals("2022年 9月 15日\n", run("2022年9月15日", "segment").out);
    assertEquals("2022 年 9 月 15 日\n", run("2022年9月15日", "segment", "--dates", "split").out);
    assertEquals(2, run("", "segment", "--dates", "both").code);
  }

  @Test
  void tokensCoverTheLine() throws Exception {
    String line = "9月15日，COVID-19　👍 \uD83D!";
    Run run = run(MAPPER.writeValueAsString(line) + "\n" + line, "segment", "--format", "jsonl");
    assertEquals(0, run.code);
    JsonNode tokens = MAPPER.readTree(run.out.lines().toList().get(0)).get("tokens");
    int at = 0;
    for (JsonNode t : tokens) {
      assertEquals(at, t.get("start").intValue());
      at = t.get("end").intValue();
      assertTrue(t.get("pos").isTextual());
    }
  }

  @Test
  void classifiesInTheFormOfTheContract() throws Exception {
    Run run =
        run(
            """
            {"id":"a","title":"医保服务","text":"区医保局优化经办服务，参保群众看病更方便。"}

            {"id":7,"text":""}
            """,
            "classify");
    assertEquals(0, run.code, run.err);
    List<String> lines = run.out.lines().toList();
    assertEquals(2, lines.size());
    JsonNode first = MAPPER.readTree(lines.get(0));
    assertEquals("a", first.get("id").textValue());
    assertTrue(first.get("scores").has(first.get("topic").textValue()));
    double sum = 0;
    for (JsonNode p : first.get("scores")) {
      sum += p.doubleValue();
    }
    assertEquals(1, sum, 0.001);
    JsonNode second = MAPPER.readTree(lines.get(1));
    assertEquals(7, second.get("id").intValue());
    assertTrue(second.get("uncertain").booleanValue());
  }

  @Test
  void summariesAreCutOrCountedIfAsked() throws Exception {
    String article = "{\"text\":\"区里召开春耕现场会，部署早稻育秧，要求各乡镇抓紧。已备稻种430吨。大家很高兴。\"}";
    JsonNode cut = MAPPER.readTree(run(article, "summarize", "--max-chars", "12", "--cut").out);
    assertTrue(cut.get("summary").textValue().length() <= 12, cut.toString());
    JsonNode two = MAPPER.readTree(run(article, "summarize", "--sentences", "2").out);
    assertEquals(2, two.get("sentences").size());
    assertFalse(two.get("sentences").get(0).has("cut"));
    JsonNode long12 =
        MAPPER.readTree(
            run("{\"text\":\"区里召开春耕会，部署早稻育秧。\"}", "summarize", "--max-chars", "12", "--cut").out);
    assertTrue(long12.get("sentences").get(0).get("cut").booleanValue());
    assertEquals("区里召开春耕会……", long12.get("summary").textValue());
  }

  @Test
  void summarizesInTheFormOfTheContract() throws Exception {
    String text = "区医保局召开会议。会议部署全年工作。群众表示满意。";
    Run run =
        run(
            "{\"id\":\"a\",\"title\":\"会议\",\"text\":\"" + text + "\"}",
            "summarize",
            "--max-chars",
            "20",
            "--format",
            "json");
    assertEquals(0, run.code, run.err);
    JsonNode answer = MAPPER.readTree(run.out).get(0);
    StringBuilder joined = new StringBuilder();
    for (JsonNode s : answer.get("sentences")) {
      String sentence = text.substring(s.get("start").intValue(), s.get("end").intValue());
      assertEquals(sentence, s.get("text").textValue());
      joined.append(sentence);
    }
    assertEquals(joined.toString(), answer.get("summary").textValue());
    assertTrue(joined.length() <= 20 && !joined.isEmpty(), joined.toString());
  }

  @Test
  void keyPointsAreToldIfAsked() throws Exception {
    String text = "区里召开会议。会议强调，要守住耕地；要\\u001B备足稻种。大家很高兴。";
    String article = "{\"id\":\"a\",\"text\":\"" + text + "\"}";
    assertFalse(run(article, "summarize").out.contains("keyPoints"));
    JsonNode answer = MAPPER.readTree(run(article, "summarize", "--key-points").out);
    String said = MAPPER.readTree(article).get("text").textValue();
    List<String> points = new ArrayList<>();
    for (JsonNode p : answer.get("keyPoints")) {
      points.add(p.get("text").textValue());
      assertEquals(
          p.get("text").textValue(),
          said.substring(p.get("start").intValue(), p.get("end").intValue()));
    }
    assertEquals(List.of("要守住耕地", "要\u001B备足稻种"), points);
    assertEquals("会议", answer.get("keyPoints").get(0).get("by").textValue());
    String line = run(article, "summarize", "--key-points", "--format", "text").out;
    assertTrue(line.startsWith("a\t"), line);
    assertTrue(line.endsWith("\t要守住耕地；要\\u001B备足稻种\n"), line);
    JsonNode none = MAPPER.readTree(run("{\"text\":\"今天天晴。\"}", "summarize", "--key-points").out);
    assertEquals(0, none.get("keyPoints").size());
  }

  @Test
  void namesComeInTheFormOfTheContract() throws Exception {
    String text = "区委书记周明远到青川区柳树镇走访。周书记要求区农业农村局抓好落实。";
    JsonNode answer =
        MAPPER.readTree(
            run("{\"id\":7,\"title\":\"走访\",\"text\":\"" + text + "\"}", "entities").out);
    assertEquals(7, answer.get("id").intValue());
    List<String> names = new ArrayList<>();
    for (JsonNode m : answer.get("mentions")) {
      int start = m.get("start").intValue();
      assertEquals(text.substring(start, m.get("end").intValue()), m.get("text").textValue());
      assertTrue(m.get("probability").doubleValue() > 0.5, m.toString());
      names.add(m.get("text").textValue() + "/" + m.get("type").textValue());
    }
    assertEquals(
        List.of("周明远/PERSON", "青川区/PLACE", "柳树镇/PLACE", "周书记/PERSON", "区农业农村局/ORGANIZATION"),
        names);
    assertEquals("区委书记", answer.get("mentions").get(0).get("title").textValue());
    assertEquals("town", answer.get("mentions").get(2).get("level").textValue());
    assertFalse(answer.get("mentions").get(4).has("level"));
    JsonNode first = answer.get("entities").get(0);
    assertEquals("{\"name\":\"周明远\",\"type\":\"PERSON\",\"mentions\":[0,3]}", first.toString());
    assertEquals(4, answer.get("entities").size());
    String line = run("{\"text\":\"" + text + "\"}", "entities", "--format", "text").out;
    assertEquals("1\t周明远\t青川区 柳树镇\t区农业农村局\n", line);
    JsonNode none = MAPPER.readTree(run("{\"text\":\"\"}", "entities").out);
    assertEquals(0, none.get("mentions").size() + none.get("entities").size());
  }

  /** Spans of a page's names are offsets into its paragraphs. */
  @Test
  void aPageTellsWhomItNames() throws Exception {
    String page = Files.readString(Path.of("../sample-page.txt"));
    int names = 0;
    for (JsonNode a : MAPPER.readTree(run(page, "page").out).get("articles")) {
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
    JsonNode article = MAPPER.readTree(run(page, "page").out).get("articles").get(0);
    assertEquals(
        "[{\"text\":\"要守住耕地\",\"by\":\"会议\"},{\"text\":\"要备足稻种\",\"by\":\"会议\"}]",
        article.get("keyPoints").toString());
    String text = run(page, "page", "--format", "text").out;
    assertTrue(text.contains("\n   point:    要守住耕地\n   point:    要备足稻种\n"), text);
    Path html = dir.resolve("r.html");
    assertEquals(0, run(page, "report", "-", "-o", html.toString()).code);
    assertTrue(Files.readString(html).contains("<li>要守住耕地 <small>会议</small></li>"));
    assertFalse(run("今天天晴。\n", "page", "--format", "text").out.contains("point:"));
  }

  /** A sentence an article, short enough together, first of all; the same in each format. */
  @Test
  void aPageBeginsWithItsDigest() throws Exception {
    JsonNode page = MAPPER.readTree(run("", "page", SAMPLE.toString()).out);
    String text = run("", "page", SAMPLE.toString(), "--format", "text").out;
    Path html = dir.resolve("digest.html");
    assertEquals(0, run("", "report", SAMPLE.toString(), "-o", html.toString()).code);
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
    assertFalse(run("", "page", "--format", "text").out.contains("*"), "nothing of nothing");
  }

  @Test
  void aMadeHeadlineIsMarked() throws Exception {
    String page = "本报讯（记者陆一舟）6月3日上午，石坪县中医院组织12名医生到龙王潭村开展义诊，为210名老人量血压、测血糖。\n";
    JsonNode article = MAPPER.readTree(run(page, "page").out).get("articles").get(0);
    String made = "石坪县中医院组织12名医生到龙王潭村开展义诊";
    assertTrue(article.get("headline").isNull());
    assertEquals(made, article.get("madeHeadline").textValue());
    String text = run(page, "page", "--format", "text").out;
    assertTrue(text.contains("1. (no headline: " + made + ")"), text);
    Path html = dir.resolve("made.html");
    assertEquals(0, run(page, "report", "-", "-o", html.toString()).code);
    assertTrue(Files.readString(html).contains(made + "（拟题）"));
  }

  @Test
  void readsThePageThatTheReadmeShows() throws Exception {
    String page = Files.readString(SAMPLE);
    Run run = run("", "page", SAMPLE.toString());
    assertEquals(0, run.code, run.err);
    JsonNode articles = MAPPER.readTree(run.out).get("articles");
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
  void reportIsOneFileThatAsksForNothing() throws Exception {
    Path html = dir.resolve("r.html");
    Path page = dir.resolve("<b>.txt");
    Files.writeString(page, Files.readString(SAMPLE).replace("望江大桥", "望江<script>大桥"));
    Run run = run("", "report", page.toString(), "-o", html.toString());
    assertEquals(0, run.code, run.err);
    String report = Files.readString(html);
    assertTrue(report.contains("<mark>"), "the summary's sentences are marked");
    assertEquals(2, report.split("<script", -1).length, "text is escaped; the search is a script");
    assertFalse(report.contains("<b>.txt"), "the file's name is escaped");
    assertFalse(report.matches("(?s).*(src|href)=\"(?!#).*"), "nothing is loaded");
  }

  @Test
  void namesFileAndLineOfBadInput() throws Exception {
    Path file = dir.resolve("gb.txt");
    Files.write(file, "好的\n农业".getBytes(Charset.forName("GB18030")));
    Run run = run("", "segment", file.toString());
    assertEquals(1, run.code);
    assertTrue(run.err.contains(file + ":1: not UTF-8"), run.err);

    run = run("{\"id\":1,\"text\":\"好\"}\n{\"id\":2}\n", "classify");
    assertEquals(1, run.code);
    assertTrue(run.err.contains("standard input:2: \"text\" is missing"), run.err);
    assertEquals(1, run.out.lines().count(), "the first line was answered");

    run = run("{", "summarize");
    assertEquals(1, run.code);
    assertTrue(run.err.contains("standard input:1: not JSON"), run.err);

    run = run("", "page", dir.resolve("none.txt").toString());
    assertEquals(1, run.code);
    assertTrue(run.err.contains("no such file"), run.err);

    run = run("", "report", SAMPLE.toString(), "-o", dir.toString());
    assertEquals(1, run.code);
    assertTrue(run.err.contains("cannot be written"), run.err);
  }

  @Test
  void trainsAndEvaluatesTopicsOfOnesOwn() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines.append("{\"text\":\"球队在体育馆比赛，球员进球，观众欢呼。\",\"topic\":\"体育\"}\n");
      lines.append("{\"title\":\"股市\",\"text\":\"股票价格上涨，银行降低利率。\",\"topic\":\"金融\",");
      lines.append("\"second\":\"-\"}\n\n");
    }
    Path labelled = dir.resolve("labelled.jsonl");
    Path model = dir.resolve("own.bin");
    Path again = dir.resolve("again.bin");
    Files.writeString(labelled, lines);
    Run run = run("", "train", labelled.toString(), "-o", model.toString(), "--folds", "2");
    assertEquals(0, run.code, run.err);
    assertTrue(run.out.contains("24 articles, 0 uncertain: macro F1 1.0000"), run.out);
    assertTrue(run.err.contains("cross-validation: 2 of 2"), run.err);
    assertEquals(0, run(lines.toString(), "train", "-", "-o", again.toString()).code);
    assertEquals(-1, Files.mismatch(model, again));

    run = run("", "evaluate", labelled.toString(), "--model", model.toString(), "--format", "json");
    assertEquals(0, run.code, run.err);
    JsonNode scores = MAPPER.readTree(run.out);
    assertEquals(12, scores.at("/topics/体育/answers/体育").intValue(), run.out);
    assertEquals(1, scores.get("accuracy").doubleValue());

    run = run("{\"text\":\"球员在体育馆比赛，进球很多。\"}", "classify", "--model", model.toString());
    JsonNode answer = MAPPER.readTree(run.out);
    assertEquals("体育", answer.get("topic").textValue());
    assertEquals("体育", answer.get("topics").get(0).textValue());
  }

  @Test
  void badLabelsAndModelsAreNamed() throws Exception {
    Path model = dir.resolve("own.bin");
    Run run = run("{\"text\":\"好\"}", "train", "-", "-o", model.toString());
    assertEquals(1, run.code);
    assertTrue(run.err.contains("standard input:1: \"topic\" is missing"), run.err);
    run = run("\n{\"text\":\"好\",\"topic\":\"a\\u202Eb\"}", "train", "-", "-o", model.toString());
    assertTrue(
        run.err.contains("standard input:2: bad label: a topic's name may not hold U+202E"),
        run.err);
    run = run("{\"text\":\"好\",\"topic\":\"a\"}", "train", "-", "-o", model.toString());
    assertEquals(1, run.code);
    assertTrue(run.err.contains("10 articles of two topics or more, not 1 of 1"), run.err);
    assertFalse(Files.exists(model));

    run = run("{\"text\":\"好\",\"topic\":\"体育\"}", "evaluate", "-");
    assertEquals(1, run.code);
    assertTrue(run.err.contains("standard input:1: no topic '体育'"), run.err);
    assertEquals(1, run("", "evaluate", "-").code);
    Files.writeString(model, "no model at all, only some text");
    run = run("", "classify", "--model", model.toString());
    assertEquals(1, run.code);
    assertTrue(run.err.contains(model + ": not a topic model"), run.err);
    run = run("", "evaluate", "-", "--model", dir.resolve("none").toString());
    assertTrue(run.err.contains("none: no such file"), run.err);
  }

  @Test
  void wrongUsageIsTwo() {
    assertEquals(2, run("", "train", "-", "-o", "m", "--folds", "1").code);
    assertEquals(2, run("", "train", "-").code);
    assertEquals(2, run("", "evaluate").code);
    assertEquals(2, run("", "read").code);
    assertEquals(2, run("", "segment", "--format", "xml").code);
    assertEquals(2, run("", "summarize", "--max-chars", "0").code);
    assertEquals(2, run("", "summarize", "--sentences", "0").code);
    assertEquals(2, run("", "summarize", "--sentences", "1", "--cut").code);
    assertEquals(2, run("", "report", "x.txt").code);
    assertEquals(2, run("").code);
    assertEquals(0, run("", "--help").code);
  }

  @Test
  void emptyPageIsAnEmptyAnswer() throws Exception {
    Run run = run("", "page");
    assertEquals(0, run.code);
    assertEquals(0, MAPPER.readTree(run.out).get("articles").size());
  }

  @Test
  void aModelSaysWhatItIs() throws Exception {
    Run run = run("", "model");
    assertEquals(0, run.code, run.err);
    assertTrue(run.out.contains("agriculture") && run.out.contains("held out"), run.out);
    JsonNode node = MAPPER.readTree(run("", "model", "--format", "json").out);
    assertEquals(5, node.get("articles").size());
    assertTrue(node.get("macroF1").doubleValue() > 0.8, node.toString());
    assertEquals(1, run("", "model", SAMPLE.toString()).code, "a page is no model");
  }

  @Test
  void whoAbstainsIsUncertain() throws Exception {
    String line = "{\"id\":1,\"title\":\"\",\"text\":\"区人大代表视察医院和湿地，农民种稻养鱼，会议研究了学校的足球赛和景区的门票。\"}";
    assertFalse(MAPPER.readTree(run(line, "classify").out).get("uncertain").booleanValue());
    JsonNode node = MAPPER.readTree(run(line, "classify", "--max-error", "0.02").out);
    assertTrue(node.get("uncertain").booleanValue());
    assertEquals(0, node.get("topics").size());
    Run run = run(line, "classify", "--max-error", "2");
    assertEquals(2, run.code);
    assertTrue(run.err.contains("--max-error: maxError is above 0"), run.err);
  }
}
