package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
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

  private static Run run(String in, String... args) {
    return Run.of(in, args);
  }

  @Test
  void segmentsLineByLine() {
    Run run = run("\uFEFF农民种水稻。\r\n\n  云汀 区  ", "segment");
    assertEquals(0, run.code());
    String[] lines = run.out().split("\n", -1);
    assertEquals(4, lines.length, run.out());
    assertEquals("农民种水稻。", lines[0].replace(" ", ""));
    assertEquals("", lines[1]);
    assertEquals("云汀 区".replace(" ", ""), lines[2].replace(" ", ""));
    assertFalse(lines[2].startsWith(" ") || lines[2].contains("  "), lines[2]);
  }

  @Test
  void datesAreJoinedOrSplit() {
    assertEquals("2022年 9月 15日\n", run("2022年9月15日", "segment").out());
    assertEquals("2022 年 9 月 15 日\n", run("2022年9月15日", "segment", "--dates", "split").out());
    assertEquals(2, run("", "segment", "--dates", "both").code());
  }

  @Test
  void tokensCoverTheLine() throws Exception {
    String line = "9月15日，COVID-19　👍 \uD83D!";
    Run run = run(MAPPER.writeValueAsString(line) + "\n" + line, "segment", "--format", "jsonl");
    assertEquals(0, run.code());
    JsonNode tokens = MAPPER.readTree(run.out().lines().toList().get(0)).get("tokens");
    int at = 0;
    for (JsonNode t : tokens) {
      assertEquals(at, t.get("start").intValue());
      at = t.get("end").intValue();
      assertTrue(t.get("pos").isTextual());
    }
  }

  @Test
  void namesComeInTheFormOfTheContract() throws Exception {
    String text = "区委书记周明远到青川区柳树镇走访。周书记要求区农业农村局抓好落实。";
    JsonNode answer =
        MAPPER.readTree(
            run("{\"id\":7,\"title\":\"走访\",\"text\":\"" + text + "\"}", "entities").out());
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
    String line = run("{\"text\":\"" + text + "\"}", "entities", "--format", "text").out();
    assertEquals("1\t周明远\t青川区 柳树镇\t区农业农村局\n", line);
    JsonNode none = MAPPER.readTree(run("{\"text\":\"\"}", "entities").out());
    assertEquals(0, none.get("mentions").size() + none.get("entities").size());
  }

  @Test
  void namesFileAndLineOfBadInput() throws Exception {
    Path file = dir.resolve("gb.txt");
    Files.write(file, "好的\n农业".getBytes(Charset.forName("GB18030")));
    Run run = run("", "segment", file.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains(file + ":1: not UTF-8"), run.err());

    run = run("{\"id\":1,\"text\":\"好\"}\n{\"id\":2}\n", "classify");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("standard input:2: \"text\" is missing"), run.err());
    assertEquals(1, run.out().lines().count(), "the first line was answered");

    run = run("{", "summarize");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("standard input:1: not JSON"), run.err());

    run = run("", "page", dir.resolve("none.txt").toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("no such file"), run.err());

    run = run("", "report", SAMPLE.toString(), "-o", dir.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("cannot be written"), run.err());
  }

  @Test
  void wrongUsageIsTwo() {
    assertEquals(2, run("", "train", "-", "-o", "m", "--folds", "1").code());
    assertEquals(2, run("", "train", "-").code());
    assertEquals(2, run("", "evaluate").code());
    assertEquals(2, run("", "read").code());
    assertEquals(2, run("", "segment", "--format", "xml").code());
    assertEquals(2, run("", "summarize", "--max-chars", "0").code());
    assertEquals(2, run("", "summarize", "--sentences", "0").code());
    assertEquals(2, run("", "summarize", "--sentences", "1", "--cut").code());
    assertEquals(2, run("", "report", "x.txt").code());
    assertEquals(2, run("").code());
    assertEquals(0, run("", "--help").code());
  }
}
