package io.github.qubao.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A connection serves one request after the other, whatever the one before it was. */
class KeepAliveTest {
  private static final String ARTICLE = ServiceTest.article("1");
  private static final String LARGE = "{\"text\":\"" + ServiceTest.TEXT.repeat(100) + "\"}";

  @Test
  void everyKindOfAnswerAfterEveryOther() throws Exception {
    try (RunningService service = new RunningService("qubao.service.max-request-size=50KB")) {
      List<Callable<Integer>> kinds =
          List.of(
              () -> service.post("/v1/classify", "application/json", ARTICLE).statusCode(),
              () -> service.post("/v1/segment", "application/json", LARGE).statusCode(),
              () -> service.post("/v1/classify", "application/x-ndjson", ARTICLE).statusCode(),
              () -> service.post("/v1/classify", "application/json", "{").statusCode(),
              () -> service.post("/v1/classify?a=1", "application/json", LARGE).statusCode(),
              () -> service.post("/v1/nothing", "application/json", LARGE).statusCode(),
              () -> service.post("/v1/classify", "text/plain", LARGE).statusCode(),
              () -> service.post("/v1/pages", "text/plain", LARGE).statusCode(),
              () -> service.post("/v1/pages", "text/plain", "x".repeat(60_000)).statusCode(),
              () -> service.get("/").statusCode(),
              () -> service.get("/openapi.json").statusCode(),
              () -> service.get("/actuator/health").statusCode(),
              () -> service.get("/actuator/metrics").statusCode());
      List<Integer> statuses =
          List.of(200, 200, 200, 400, 400, 404, 415, 200, 413, 200, 200, 200, 200);
      ExecutorService clients = Executors.newFixedThreadPool(2);
      List<Future<?>> running = new ArrayList<>();
      for (int client = 0; client < 2; client++) {
        running.add(
            clients.submit(
                () -> {
                  for (int i = 0; i < kinds.size() * kinds.size(); i++) {
                    int first = i / kinds.size() % kinds.size();
                    assertEquals(statuses.get(first), kinds.get(first).call(), "kind " + first);
                    int second = i % kinds.size();
                    assertEquals(statuses.get(second), kinds.get(second).call(), "kind " + second);
                  }
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
      clients.shutdown();
    }
  }
}
