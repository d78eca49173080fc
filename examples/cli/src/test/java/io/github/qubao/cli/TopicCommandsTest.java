package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.TopicClassifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands about topics answer. */
class TopicCommandsTest {
  private static final Path SAMPLE = Path.of("..", "sample-page.txt");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** An answer that nobody may take for a topic, and one of two topics. */
  private static final String LINES =
      """
      {"id":1,"text":"The council met on Tuesday."}
      {"id":2,"title":"湿地里养出生态鱼","text":"湖区退耕还湿以后，候鸟回来了，水质明显好转。养殖户减少投饵，发展生态渔业，水产合作社的收入不降反升。"}
      """;

  @TempDir Path dir;

  private static Run run(String in, String... args) {
    return Run.of(in, args);
  }

  @Test
  void withoutAnAnswerThereIsNoTopic() throws Exception {
    List<String> lines = run(LINES, "classify").out().lines().toList();
    JsonNode first = MAPPER.readTree(lines.get(0));
    assertTrue(first.get("topic").isNull() && first.get("uncertain").booleanValue());
    assertEquals(0, first.get("topics").size());
    String text = run(LINES, "classify", "--format", "text").out();
    assertTrue(text.startsWith("1\t?\t0."), text);
  }

  @Test
  void furtherTopicsAndEvidenceAreAsAskedFor() throws Exception {
    String in = LINES.lines().toList().get(1);
    JsonNode all = MAPPER.readTree(run(in, "classify", "--further", "0").out());
    assertEquals(5, all.get("topics").size());
    assertTrue(all.get("evidence").size() > 0);
    JsonNode one = MAPPER.readTree(run(in, "classify", "--further", "1", "--no-evidence").out());
    assertEquals(1, one.get("topics").size());
    assertEquals(one.get("topic"), one.get("topics").get(0));
    assertEquals(0, one.get("evidence").size());
    Run wrong = run(in, "classify", "--further", "1.5");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("--further is 0 to 1"), wrong.err());
  }

  /** What a program's own Jackson writes is what the command writes, but for rounding. */
  @Test
  void inAProgramJacksonWritesTheSame() throws Exception {
    TopicClassifier classifier = TopicClassifier.builtIn(Segmenter.create());
    for (String line : LINES.lines().toList()) {
      JsonNode in = MAPPER.readTree(line);
      Classification answer =
          classifier.classify(in.path("title").asText(), in.path("text").asText());
      JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(answer.toMap()));
      ((ObjectNode) written).put("id", in.get("id").asInt());
      same(MAPPER.readTree(run(line, "classify").out()), written);
      assertTrue(MAPPER.writeValueAsString(answer).contains("\"decision\""));
    }
  }

  private static void same(JsonNode expected, JsonNode is) {
    assertEquals(expected.getNodeType(), is.getNodeType());
    assertEquals(expected.size(), is.size(), is.toString());
    expected.fieldNames().forEachRemaining(name -> same(expected.get(name), is.path(name)));
    for (int i = 0; expected.isArray() && i < expected.size(); i++) {
      same(expected.get(i), is.get(i));
    }
    if (expected.isNumber()) {
      assertEquals(expected.doubleValue(), is.doubleValue(), 1e-3);
    } else if (expected.isValueNode()) {
      assertEquals(expected, is);
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
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
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
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("24 articles, 0 uncertain: macro F1 1.0000"), run.out());
    assertTrue(run.err().contains("cross-validation: 2 of 2"), run.err());
    assertEquals(0, run(lines.toString(), "train", "-", "-o", again.toString()).code());
    assertEquals(-1, Files.mismatch(model, again));

    run = run("", "evaluate", labelled.toString(), "--model", model.toString(), "--format", "json");
    assertEquals(0, run.code(), run.err());
    JsonNode scores = MAPPER.readTree(run.out());
    assertEquals(12, scores.at("/topics/体育/answers/体育").intValue(), run.out());
    assertEquals(1, scores.get("accuracy").doubleValue());

    run = run("{\"text\":\"球员在体育馆比赛，进球很多。\"}", "classify", "--model", model.toString());
    JsonNode answer = MAPPER.readTree(run.out());
    assertEquals("体育", answer.get("topic").textValue());
    assertEquals("体育", answer.get("topics").get(0).textValue());
  }

  @Test
  void badLabelsAndModelsAreNamed() throws Exception {
    Path model = dir.resolve("own.bin");
    Run run = run("{\"text\":\"好\"}", "train", "-", "-o", model.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("standard input:1: \"topic\" is missing"), run.err());
    run = run("\n{\"text\":\"好\",\"topic\":\"a\\u202Eb\"}", "train", "-", "-o", model.toString());
    assertTrue(
        run.err().contains("standard input:2: bad label: a topic's name may not hold U+202E"),
        run.err());
    run = run("{\"text\":\"好\",\"topic\":\"a\"}", "train", "-", "-o", model.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("10 articles of two topics or more, not 1 of 1"), run.err());
    assertFalse(Files.exists(model));

    run = run("{\"text\":\"好\",\"topic\":\"体育\"}", "evaluate", "-");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("standard input:1: no topic '体育'"), run.err());
    assertEquals(1, run("", "evaluate", "-").code());
    Files.writeString(model, "no model at all, only some text");
    run = run("", "classify", "--model", model.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains(model + ": not a topic model"), run.err());
    run = run("", "evaluate", "-", "--model", dir.resolve("none").toString());
    assertTrue(run.err().contains("none: no such file"), run.err());
  }

  @Test
  void aModelSaysWhatItIs() throws Exception {
    Run run = run("", "model");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("agriculture") && run.out().contains("held out"), run.out());
    JsonNode node = MAPPER.readTree(run("", "model", "--format", "json").out());
    assertEquals(5, node.get("articles").size());
    assertTrue(node.get("macroF1").doubleValue() > 0.8, node.toString());
    assertEquals(1, run("", "model", SAMPLE.toString()).code(), "a page is no model");
  }

  @Test
  void whoAbstainsIsUncertain() throws Exception {
    String line = "{\"id\":1,\"title\":\"\",\"text\":\"区人大代表视察医院和湿地，农民种稻养鱼，会议研究了学校的足球赛和景区的门票。\"}";
    assertFalse(MAPPER.readTree(run(line, "classify").out()).get("uncertain").booleanValue());
    JsonNode node = MAPPER.readTree(run(line, "classify", "--max-error", "0.02").out());
    assertTrue(node.get("uncertain").booleanValue());
    assertEquals(0, node.get("topics").size());
    Run run = run(line, "classify", "--max-error", "2");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--max-error: maxError is above 0"), run.err());
  }
}
