package io.github.qubao.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service answers to good requests. */
class ServiceTest {
  static final String TEXT =
      "本报讯 7月12日，区委书记陈国栋到青芦镇调研早稻收割工作。他强调，要抢抓晴好天气，组织农机手加快收割，确保颗粒归仓。" + "全镇今年种植早稻三千亩，目前已收割过半。";

  static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static String article(String id) {
    return "{\"id\":" + id + ",\"title\":\"早稻开镰\",\"text\":\"" + TEXT + "\"}";
  }

  private static JsonNode ok(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode(), response.body());
    assertEquals("application/json", response.headers().firstValue("Content-Type").orElse(""));
    return RunningService.json(response.body());
  }

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void classifies() throws Exception {
    JsonNode answer = ok(service.post("/v1/classify", "application/json", article("\"a\"")));
    assertEquals(
        List.of("id", "topic", "scores", "uncertain", "topics", "evidence"), fields(answer));
    assertEquals("a", answer.get("id").asText());
    assertEquals("agriculture", answer.get("topic").asText());
    for (JsonNode e : answer.get("evidence")) {
      if (e.has("body")) {
        int start = e.at("/body/start").asInt();
        assertEquals(e.get("text").asText(), TEXT.substring(start, e.at("/body/end").asInt()));
      }
    }
    assertTrue(
        ok(service.post("/v1/classify?evidence=false", "application/json", article("1")))
            .get("evidence")
            .isEmpty());
  }

  @Test
  void aTextThatSaysTooLittleIsUncertain() throws Exception {
    JsonNode answer = ok(service.post("/v1/classify", "application/json", "{\"text\":\"\"}"));
    assertTrue(answer.get("uncertain").asBoolean());
    assertTrue(answer.get("topic").isNull());
    assertEquals(1, answer.get("id").asInt());
  }

  @Test
  void summarizes() throws Exception {
    JsonNode answer =
        ok(service.post("/v1/summarize?keyPoints=true", "application/json", article("2")));
    assertEquals(List.of("id", "summary", "sentences", "keyPoints"), fields(answer));
    for (String list : List.of("sentences", "keyPoints")) {
      assertFalse(answer.get(list).isEmpty(), answer.toString());
      for (JsonNode s : answer.get(list)) {
        assertEquals(
            s.get("text").asText(), TEXT.substring(s.get("start").asInt(), s.get("end").asInt()));
      }
    }
    JsonNode cut =
        ok(service.post("/v1/summarize?maxChars=10&cut=true", "application/json", article("3")));
    assertTrue(cut.get("summary").asText().length() <= 10, cut.toString());
    JsonNode two = ok(service.post("/v1/summarize?sentences=2", "application/json", article("3")));
    assertEquals(2, two.get("sentences").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?granularity=fine", "?granularity=coarse&dates=split", "?dates=joined"})
  void segments(String query) throws Exception {
    JsonNode answer = ok(service.post("/v1/segment" + query, "application/json", article("4")));
    StringBuilder all = new StringBuilder();
    for (JsonNode t : answer.get("tokens")) {
      assertEquals(List.of("start", "end", "text", "pos"), fields(t));
      all.append(t.get("text").asText());
    }
    assertEquals(TEXT, all.toString());
  }

  @Test
  void granularitiesDiffer() throws Exception {
    int fine = words("fine");
    int normal = words("normal");
    int coarse = words("coarse");
    assertTrue(fine > normal && normal > coarse, fine + " " + normal + " " + coarse);
  }

  private static int words(String granularity) throws Exception {
    String text = "{\"text\":\"北京大学的一个学生在2022年3月5日参加了国家电力公司的工作会。\"}";
    return ok(service.post("/v1/segment?granularity=" + granularity, "application/json", text))
        .get("tokens")
        .size();
  }

  @Test
  void readsAPage() throws Exception {
    String page = Files.readString(Path.of("../../sample-page.txt"));
    JsonNode answer = ok(service.post("/v1/pages", "text/plain;charset=UTF-8", page));
    assertFalse(answer.get("articles").isEmpty());
    for (JsonNode article : answer.get("articles")) {
      for (JsonNode mention : article.get("mentions")) {
        String paragraph =
            article.get("paragraphs").get(mention.get("paragraph").asInt()).get("text").asText();
        assertEquals(
            mention.get("text").asText(),
            paragraph.substring(mention.get("start").asInt(), mention.get("end").asInt()));
      }
    }
  }

  @Test
  void readsAPdf() throws Exception {
    JsonNode answer =
        ok(service.post("/v1/pages?page=1", "application/pdf", SmallPdf.of("QUBAO READS THIS")));
    assertTrue(answer.toString().contains("QUBAO READS THIS"), answer.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "1.50", "-0", "123456789012345678901234567890", "\"甲\\ud83d\""})
  void anIdComesBackAsItWasWritten(String id) throws Exception {
    HttpResponse<String> response = service.post("/v1/classify", "application/json", article(id));
    assertEquals(200, response.statusCode());
    assertTrue(response.body().startsWith("{\"id\":" + id + ","), response.body());
  }

  @Test
  void halfASurrogatePairComesBackAsAnEscape() throws Exception {
    HttpResponse<String> response =
        service.post("/v1/segment", "application/json", "{\"text\":\"早稻\\udc00\\ud83d成熟😀\"}");
    assertEquals(200, response.statusCode(), response.body());
    StringBuilder all = new StringBuilder();
    RunningService.json(response.body())
        .get("tokens")
        .forEach(t -> all.append(t.get("text").asText()));
    assertEquals("早稻\udc00\ud83d成熟😀", all.toString());
  }

  @Test
  void tellsItsHealthAndCounts() throws Exception {
    ok(service.post("/v1/classify", "application/json", article("5")));
    JsonNode health = RunningService.json(service.get("/actuator/health").body());
    assertEquals("UP", health.at("/components/qubao/status").asText(), health.toString());
    assertEquals(5, health.at("/components/qubao/details/topics").size());
    assertTrue(service.metric("qubao.calls?tag=operation:classify") >= 1);
    assertTrue(service.metric("qubao.characters") >= TEXT.length());
    assertEquals(0, service.metric("qubao.service.held"));
  }
}
