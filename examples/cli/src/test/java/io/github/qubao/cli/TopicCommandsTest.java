package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.TopicClassifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicCommandsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** An answer that nobody may take for a topic, and one of two topics. */
  private static final String LINES =
      """
      {"id":1,"text":"The council met on Tuesday."}
      {"id":2,"title":"湿地里养出生态鱼","text":"湖区退耕还湿以后，候鸟回来了，水质明显好转。养殖户减少投饵，发展生态渔业，水产合作社的收入不降反升。"}
      """;

  private static CommandLineTest.Run run(String in, String... args) {
    return CommandLineTest.run(in, args);
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
    CommandLineTest.Run wrong = run(in, "classify", "--further", "1.5");
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
}
