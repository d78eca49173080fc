package io.github.qubao.service;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever is sent, nothing of it gets into a log. */
class LogTest {
  private static final String MARK = "QINGLUZHEN";

  /** Keeps all that is logged. */
  private static final class Kept extends AppenderBase<ILoggingEvent> {
    final Queue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(
          event.getLoggerName()
              + " "
              + event.getFormattedMessage()
              + (event.getThrowableProxy() == null
                  ? ""
                  : ThrowableProxyUtil.asString(event.getThrowableProxy())));
    }
  }

  @Test
  void noTextIsLogged() throws Exception {
    try (RunningService service = new RunningService("qubao.service.max-request-size=50KB")) {
      Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
      Kept kept = new Kept();
      kept.start();
      root.addAppender(kept);
      Level before = root.getLevel();
      root.setLevel(Level.DEBUG);
      try {
        for (String path : new String[] {"/v1/classify", "/v1/summarize", "/v1/segment"}) {
          for (String type : new String[] {"application/json", "application/x-ndjson"}) {
            service.post(path, type, "{\"id\":\"" + MARK + "\",\"text\":\"早稻" + MARK + "\"}");
            service.post(path, type, MARK + "{");
            service.post(path, type, "{\"text\":" + MARK + "}");
            service.post(path, type, "{\"" + MARK + "\":1,\"" + MARK + "\":2}");
            service.post(path, type, MARK.repeat(20_000));
          }
        }
        service.post("/v1/pages", "text/plain", MARK + "\n早稻开镰");
        service.post("/v1/pages", "application/pdf", SmallPdf.of(MARK));
        service.post("/v1/pages", "application/pdf", MARK);
        // A client that goes away in the middle of a request is no fault of the service.
        service
            .connect(
                "POST /v1/classify HTTP/1.1", "Content-Type: application/json", "Content-Length: 9")
            .close();
        Await.until(
            "the request is over", () -> service.get("/actuator/health").statusCode() == 200);
        for (String line : kept.lines) {
          assertFalse(line.contains("ended in a fault"), line);
        }
        // A fault tells its class and place, not its message.
        ProblemHandler.fault(new IllegalStateException(MARK, new RuntimeException(MARK)));
      } finally {
        root.setLevel(before);
        root.detachAppender(kept);
      }
      assertFalse(kept.lines.isEmpty());
      assertTrue(kept.lines.stream().anyMatch(l -> l.contains("IllegalStateException")));
      for (String line : kept.lines) {
        // The test's own client logs nothing; whoever does, it must not be the text.
        assertFalse(line.contains(MARK), line);
      }
    }
  }
}
