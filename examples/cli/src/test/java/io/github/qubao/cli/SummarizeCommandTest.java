package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Summaries and key points of articles. */
class SummarizeCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static Run run(String in, String... args) {
    return Run.of(in, args);
  }

  @Test
  void summariesAreCutOrCountedIfAsked() throws Exception {
    String article = "{\"text\":\"区里召开春耕现场会，部署早稻育秧，要求各乡镇抓紧。已备稻种430吨。大家很高兴。\"}";
    JsonNode cut = MAPPER.readTree(run(article, "summarize", "--max-chars", "12", "--cut").out());
    assertTrue(cut.get("summary").textValue().length() <= 12, cut.toString());
    JsonNode two = MAPPER.readTree(run(article, "summarize", "--sentences", "2").out());
    assertEquals(2, two.get("sentences").size());
    assertFalse(two.get("sentences").get(0).has("cut"));
    JsonNode long12 =
        MAPPER.readTree(
            run("{\"text\":\"区里召开春耕会，部署早稻育秧。\"}", "summarize", "--max-chars", "12", "--cut").out());
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
    assertEquals(0, run.code(), run.err());
    JsonNode answer = MAPPER.readTree(run.out()).get(0);
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
    assertFalse(run(article, "summarize").out().contains("keyPoints"));
    JsonNode answer = MAPPER.readTree(run(article, "summarize", "--key-points").out());
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
    String line = run(article, "summarize", "--key-points", "--format", "text").out();
    assertTrue(line.startsWith("a\t"), line);
    assertTrue(line.endsWith("\t要守住耕地；要\\u001B备足稻种\n"), line);
    JsonNode none = MAPPER.readTree(run("{\"text\":\"今天天晴。\"}", "summarize", "--key-points").out());
    assertEquals(0, none.get("keyPoints").size());
  }

  @Test
  void keywordsAndAHeadlineAreToldIfAsked() throws Exception {
    String text = "云桥县丝瓜络厂6月3日投产，全年可加工丝瓜络400吨。丝瓜络卖到了三个省。";
    String article = "{\"id\":\"a\",\"title\":\"丝瓜络厂投产\",\"text\":\"" + text + "\"}";
    JsonNode plain = MAPPER.readTree(run(article, "summarize").out());
    assertFalse(plain.has("keywords") || plain.has("headline"), plain.toString());
    JsonNode answer =
        MAPPER.readTree(run(article, "summarize", "--keywords", "3", "--headline").out());
    assertTrue(answer.get("keywords").size() <= 3, answer.toString());
    assertEquals("云桥县丝瓜络厂", answer.get("keywords").get(0).get("word").textValue());
    assertEquals(1, answer.get("keywords").get(0).get("score").doubleValue());
    assertTrue(answer.get("headline").textValue().contains("投产"), answer.toString());
    String line =
        run(article, "summarize", "--keywords", "3", "--headline", "--format", "text").out();
    assertEquals(4, line.split("\t").length, line);
    JsonNode none =
        MAPPER.readTree(run("{\"text\":\"\"}", "summarize", "--keywords", "3", "--headline").out());
    assertEquals(0, none.get("keywords").size());
    assertTrue(none.get("headline").isNull(), none.toString());
    Run refused = run(article, "summarize", "--keywords", "0");
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("--keywords is at least 1, not 0"), refused.err());
  }
}
