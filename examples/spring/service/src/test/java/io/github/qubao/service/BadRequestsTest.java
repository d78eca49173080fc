package io.github.qubao.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad requests of every kind get a status of their own and problem details. */
class BadRequestsTest {
  static RunningService service;

  @BeforeAll
  static void start() {
    service =
        new RunningService(
            "qubao.service.max-request-size=100KB", "qubao.service.max-pdf-size=200KB");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static JsonNode problem(int status, String type, HttpResponse<String> response)
      throws Exception {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    JsonNode problem = RunningService.json(response.body());
    assertEquals(status, problem.get("status").asInt());
    assertEquals(type, problem.path("type").asText("about:blank"), response.body());
    assertFalse(problem.get("title").asText().isBlank());
    assertFalse(problem.get("detail").asText().isBlank());
    assertFalse(response.body().contains("Exception"), response.body());
    assertFalse(response.body().contains("jackson"), response.body());
    assertFalse(response.body().contains("Source:"), response.body());
    return problem;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "早稻",
        "{",
        "{\"text\":\"早稻\"",
        "{\"text\":\"早稻}",
        "[]",
        "[{\"text\":\"早稻\"}]",
        "\"早稻\"",
        "null",
        "{\"text\":\"早稻\"}{\"text\":\"晚稻\"}",
        "{\"text\":\"早稻\"} x",
        "{\"text\":\"早稻\",\"text\":\"晚稻\"}",
        "{\"text\":1}",
        "{\"text\":null}",
        "{\"text\":[\"早稻\"]}",
        "{}",
        "{\"title\":\"早稻\"}",
        "{\"title\":[],\"text\":\"早稻\"}",
        "{\"id\":true,\"text\":\"早稻\"}",
        "{\"id\":{},\"text\":\"早稻\"}",
        "{\"text\":\"早\n稻\"}",
        "{\"text\":\"\\x\"}",
        "{text:\"早稻\"}",
        "{\"a\":NaN,\"text\":\"早稻\"}"
      })
  void whatIsNoArticle(String body) throws Exception {
    for (String path : new String[] {"/v1/classify", "/v1/summarize", "/v1/segment"}) {
      problem(400, "/#malformed", service.post(path, "application/json", body));
    }
  }

  @Test
  void manyArraysInsideOneAnother() throws Exception {
    String deep = "{\"a\":" + "[".repeat(40_000) + "]".repeat(40_000) + ",\"text\":\"早稻\"}";
    problem(400, "/#malformed", service.post("/v1/classify", "application/json", deep));
  }

  @Test
  void whatIsNotUtf8() throws Exception {
    byte[] gb = "{\"text\":\"早稻\"}".getBytes(Charset.forName("GB18030"));
    JsonNode problem =
        problem(400, "/#malformed", service.post("/v1/segment", "application/json", gb));
    assertTrue(problem.get("detail").asText().contains("byte 10 is 0xd4"), problem.toString());
    problem(
        400,
        "/#malformed",
        service.post("/v1/pages", "text/plain", "早稻开镰".getBytes(Charset.forName("GB18030"))));
    problem(
        400,
        "/#malformed",
        service.post(
            "/v1/classify",
            "application/json",
            "{\"text\":\"早稻\"}".getBytes(StandardCharsets.UTF_16)));
    problem(415, "/#media-type", service.post("/v1/pages", "text/plain;charset=GB18030", "早稻"));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/classify, text/plain",
    "/v1/classify, application/xml",
    "/v1/classify, application/pdf",
    "/v1/segment, application/x-www-form-urlencoded",
    "/v1/pages, application/json",
    "/v1/pages, multipart/form-data;boundary=x",
  })
  void otherForms(String path, String type) throws Exception {
    problem(415, "about:blank", service.post(path, type, "早稻"));
  }

  @ParameterizedTest
  @CsvSource({"nonsense", "/", "a/b/c", "text/plain;charset=no-such"})
  void contentTypesThatAreNone(String type) throws Exception {
    HttpResponse<String> response = service.post("/v1/classify", type, "早稻");
    problem(415, "about:blank", response);
  }

  @Test
  void noContentType() throws Exception {
    problem(
        415,
        "about:blank",
        service.client.send(
            service.request("/v1/classify").POST(BodyPublishers.ofString("{}")).build(),
            BodyHandlers.ofString()));
  }

  @Test
  void packedBodies() throws Exception {
    problem(
        415,
        "/#media-type",
        service.client.send(
            service
                .request("/v1/classify")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{}"))
                .build(),
            BodyHandlers.ofString()));
  }

  @Test
  void anAnswerInAnotherForm() throws Exception {
    problem(
        406,
        "about:blank",
        service.client.send(
            service
                .request("/v1/classify")
                .header("Content-Type", "application/json")
                .header("Accept", "application/xml")
                .POST(BodyPublishers.ofString("{\"text\":\"早稻\"}"))
                .build(),
            BodyHandlers.ofString()));
  }

  @Test
  void otherMethodsAndPaths() throws Exception {
    HttpResponse<String> get = service.get("/v1/classify");
    problem(405, "about:blank", get);
    assertEquals("POST", get.headers().firstValue("Allow").orElse(""));
    problem(404, "about:blank", service.get("/v1/nothing"));
    problem(404, "about:blank", service.post("/v1/nothing", "application/json", "{}"));
    problem(404, "about:blank", service.post("/v2/classify", "application/json", "{}"));
    problem(404, "about:blank", service.get("/actuator/env"));
    problem(404, "about:blank", service.get("/actuator/heapdump"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/classify?maxError=0",
        "/v1/classify?maxError=1",
        "/v1/classify?maxError=NaN",
        "/v1/classify?maxError=1e-9",
        "/v1/classify?maxError=x",
        "/v1/classify?maxError",
        "/v1/classify?evidence=yes",
        "/v1/classify?maxChars=3",
        "/v1/classify?a=1&a=2",
        "/v1/classify?evidence=true&evidence=false",
        "/v1/summarize?maxChars=0",
        "/v1/summarize?maxChars=-1",
        "/v1/summarize?maxChars=2.5",
        "/v1/summarize?maxChars=99999999999",
        "/v1/summarize?maxChars=",
        "/v1/summarize?sentences=0",
        "/v1/summarize?sentences=2&maxChars=10",
        "/v1/summarize?sentences=2&cut=true",
        "/v1/segment?granularity=FINE",
        "/v1/segment?granularity=tiny",
        "/v1/segment?dates=%E6%97%A9",
        "/v1/segment?%00=1"
      })
  void wrongParameters(String path) throws Exception {
    problem(400, "/#parameter", service.post(path, "application/json", "{\"text\":\"早稻\"}"));
    problem(400, "/#parameter", service.post(path, "application/x-ndjson", "{\"text\":\"早稻\"}"));
  }

  @Test
  void tooLarge() throws Exception {
    for (int size : new int[] {102_401, 1_000_000, 10_000_000}) {
      problem(
          413, "/#too-large", service.post("/v1/classify", "application/json", "x".repeat(size)));
      problem(413, "/#too-large", service.post("/v1/pages", "text/plain", "x".repeat(size)));
    }
    problem(413, "/#too-large", service.post("/v1/pages", "application/pdf", "x".repeat(300_000)));
    String most = "{\"text\":\"" + "稻".repeat((102_400 - 11) / 3) + "\"}";
    assertEquals(200, service.post("/v1/classify", "application/json", most).statusCode());
  }

  @Test
  void badPdfs() throws Exception {
    byte[] good = SmallPdf.of("QUBAO");
    problem(422, "/#unreadable", service.post("/v1/pages", "application/pdf", "no PDF at all"));
    problem(422, "/#unreadable", service.post("/v1/pages", "application/pdf", ""));
    problem(
        422,
        "/#unreadable",
        service.post("/v1/pages", "application/pdf", java.util.Arrays.copyOf(good, 60)));
    problem(422, "/#unreadable", service.post("/v1/pages", "application/pdf", SmallPdf.of("")));
    problem(415, "/#media-type", service.post("/v1/pages", "text/plain", good));
    problem(400, "/#parameter", service.post("/v1/pages?page=9", "application/pdf", good));
    problem(400, "/#parameter", service.post("/v1/pages?page=0", "application/pdf", good));
    problem(400, "/#parameter", service.post("/v1/pages?page=1", "text/plain", "早稻"));
  }
}
