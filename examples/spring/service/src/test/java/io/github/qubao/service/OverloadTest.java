package io.github.qubao.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** More than can be done at once is refused, cheaply and clearly; what was taken is answered. */
class OverloadTest {
  private static final String LARGE = "{\"text\":\"" + ServiceTest.TEXT.repeat(500) + "\"}";

  private static void refused(HttpResponse<String> response) throws Exception {
    assertEquals(503, response.statusCode(), response.body());
    assertEquals("3", response.headers().firstValue("Retry-After").orElse(""));
    JsonNode problem = RunningService.json(response.body());
    assertEquals("/#busy", problem.get("type").asText());
  }

  @Test
  void tooManyAtOnce() throws Exception {
    try (RunningService service =
        new RunningService(
            "qubao.service.workers=1", "qubao.service.queue=2", "qubao.service.retry-after=3s")) {
      List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        all.add(service.postLater("/v1/segment", "application/json", LARGE));
      }
      int answered = 0;
      int refused = 0;
      for (CompletableFuture<HttpResponse<String>> one : all) {
        HttpResponse<String> response = one.get();
        if (response.statusCode() == 200) {
          answered++;
        } else {
          refused(response);
          refused++;
        }
      }
      assertTrue(answered >= 3, answered + " answered");
      assertTrue(refused > 0, refused + " refused");
      assertTrue(
          service.metric("qubao.service.problems?tag=type:busy") >= refused,
          "refusals are counted");
      // And then it is as before.
      assertEquals(200, service.post("/v1/segment", "application/json", LARGE).statusCode());
      assertEquals(
          "UP", RunningService.json(service.get("/actuator/health").body()).get("status").asText());
      Await.until(
          "no worker is busy",
          () -> service.metric("qubao.service.busy?tag=workers:requests") == 0);
    }
  }

  @Test
  void tooManyStreams() throws Exception {
    try (RunningService service =
        new RunningService("qubao.service.max-streams=2", "qubao.service.retry-after=3s")) {
      String[] head = {
        "POST /v1/classify HTTP/1.1",
        "Content-Type: application/x-ndjson",
        "Transfer-Encoding: chunked"
      };
      try (Socket first = service.connect(head);
          Socket second = service.connect(head)) {
        assertTrue(first.isConnected() && second.isConnected());
        Await.until("two are open", () -> service.metric("qubao.service.streams") == 2);
        refused(service.post("/v1/classify", "application/x-ndjson", "{\"text\":\"早稻\"}"));
        // Single requests go on.
        assertEquals(200, service.post("/v1/classify", "application/json", LARGE).statusCode());
      }
      Await.until(
          "their places are free",
          () ->
              service.post("/v1/classify", "application/x-ndjson", "{\"text\":\"早稻\"}").statusCode()
                  == 200);
    }
  }

  @Test
  void tooMuchInSum() throws Exception {
    try (RunningService service =
        new RunningService("qubao.service.max-held-size=300KB", "qubao.service.retry-after=3s")) {
      String[] head = {
        "POST /v1/classify HTTP/1.1", "Content-Type: application/json", "Content-Length: 250000"
      };
      try (Socket half = service.connect(head)) {
        half.getOutputStream().write("x".repeat(249_000).getBytes(StandardCharsets.US_ASCII));
        half.getOutputStream().flush();
        Await.until("it is held", () -> service.metric("qubao.service.held") >= 249_000);
        refused(
            service.post(
                "/v1/classify", "application/json", "{\"text\":\"" + "稻".repeat(40_000) + "\"}"));
        assertEquals(
            200,
            service.post("/v1/classify", "application/json", "{\"text\":\"早稻\"}").statusCode());
      }
      Await.until("it is given back", () -> service.metric("qubao.service.held") == 0);
    }
  }

  @Test
  void whatIsLeftOutOfALongLineIsNotHeld() throws Exception {
    try (RunningService service =
        new RunningService(
            "qubao.service.max-held-size=300KB", "qubao.service.max-line-size=100KB")) {
      String line = "{\"text\":\"" + "x".repeat(2_000_000) + "\"}\n{\"text\":\"早稻\"}\n";
      HttpResponse<String> response = service.post("/v1/segment", "application/x-ndjson", line);
      assertEquals(200, response.statusCode(), response.body());
      String[] answers = response.body().split("\n");
      assertEquals(2, answers.length, response.body());
      assertEquals(413, RunningService.json(answers[0]).get("problem").get("status").asInt());
      assertTrue(answers[1].contains("早稻"), answers[1]);
    }
  }

  @Test
  void anAnswerThatTakesTooLong() throws Exception {
    try (RunningService service =
        new RunningService(
            "qubao.service.workers=1",
            "qubao.service.answer-timeout=1ms",
            "qubao.service.retry-after=3s")) {
      HttpResponse<String> response = service.post("/v1/segment", "application/json", LARGE);
      assertEquals(503, response.statusCode(), response.body());
      assertEquals("/#late", RunningService.json(response.body()).get("type").asText());
      assertEquals("3", response.headers().firstValue("Retry-After").orElse(""));
      Await.until(
          "the worker is free",
          () -> service.metric("qubao.service.busy?tag=workers:requests") == 0);
    }
  }
}
