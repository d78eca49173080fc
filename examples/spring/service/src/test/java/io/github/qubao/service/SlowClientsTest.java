package io.github.qubao.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clients that send or take slowly keep nobody waiting, and are sent away. */
class SlowClientsTest {
  private static final String ARTICLE = ServiceTest.article("1");

  @Test
  void hundredsThatSendSlowly() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try (RunningService service =
        new RunningService(
            "qubao.service.receive-timeout=3s",
            "qubao.service.workers=1",
            "qubao.service.queue=0")) {
      for (int i = 0; i < 300; i++) {
        slow.add(
            i % 3 == 0
                ? service.connect(
                    "POST /v1/classify HTTP/1.1",
                    "Content-Type: application/x-ndjson",
                    "Transfer-Encoding: chunked")
                : service.connect(
                    "POST " + (i % 3 == 1 ? "/v1/classify" : "/v1/pages") + " HTTP/1.1",
                    "Content-Type: " + (i % 3 == 1 ? "application/json" : "application/pdf"),
                    "Content-Length: 100"));
      }
      for (int round = 0; round < 10; round++) {
        for (int i = 0; i < slow.size(); i++) {
          String piece = i % 3 == 0 ? "1\r\n{\r\n" : "{";
          try {
            slow.get(i).getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
          } catch (IOException e) {
            // Sent away already.
          }
        }
        // There is one worker and no queue: a slow client that held it would show here.
        assertEquals(200, service.post("/v1/classify", "application/json", ARTICLE).statusCode());
        assertEquals(
            200, service.post("/v1/classify", "application/x-ndjson", ARTICLE).statusCode());
        assertEquals(
            200, service.post("/v1/pages", "application/pdf", SmallPdf.of("A")).statusCode());
      }
      Socket told = slow.get(1);
      told.setSoTimeout(60_000);
      byte[] answer = told.getInputStream().readNBytes(12);
      assertEquals("HTTP/1.1 408", new String(answer, StandardCharsets.US_ASCII));
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aStreamWhoseAnswersAreNotTaken() throws Exception {
    try (RunningService service = new RunningService("qubao.service.send-timeout=1s")) {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(4096);
      socket.connect(new InetSocketAddress("127.0.0.1", service.port));
      Thread sender =
          new Thread(
              () -> {
                byte[] line = (ARTICLE + "\n").getBytes(StandardCharsets.UTF_8);
                try {
                  var out = socket.getOutputStream();
                  out.write(
                      ("POST /v1/segment HTTP/1.1\r\nHost: a\r\nContent-Type:"
                              + " application/x-ndjson\r\nContent-Length: 2000000000\r\n\r\n")
                          .getBytes(StandardCharsets.US_ASCII));
                  while (true) {
                    out.write(line);
                  }
                } catch (IOException e) {
                  // Cut off, as it has to be.
                }
              });
      sender.setDaemon(true);
      sender.start();
      Await.until("it is open", () -> service.metric("qubao.service.streams") == 1);
      Await.until(
          "it is cut off",
          () -> {
            // What it sent more than that waits on its own machine.
            double held = service.metric("qubao.service.held");
            assertTrue(held < 4_000_000, held + " bytes were held");
            assertEquals(
                200, service.post("/v1/segment", "application/json", ARTICLE).statusCode());
            return service.metric("qubao.service.streams") == 0;
          });
      assertTrue(service.metric("qubao.service.problems?tag=type:not-taken") >= 1);
      sender.join(60_000);
      assertTrue(!sender.isAlive(), "the sender is cut off");
      assertEquals(0, service.metric("qubao.service.held"));
      socket.close();
    }
  }

  @Test
  void anAnswerThatIsNotTaken() throws Exception {
    try (RunningService service = new RunningService("qubao.service.send-timeout=1s")) {
      try (Socket socket = new Socket()) {
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("127.0.0.1", service.port));
        byte[] body =
            ("{\"text\":\"" + ServiceTest.TEXT.repeat(300_000 / ServiceTest.TEXT.length()) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        socket
            .getOutputStream()
            .write(
                ("POST /v1/segment HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Content-Length: "
                        + body.length
                        + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        Await.until("its answer is held", () -> service.metric("qubao.service.held") > 3_000_000);
        assertEquals(200, service.post("/v1/segment", "application/json", ARTICLE).statusCode());
        Await.until("it is given up", () -> service.metric("qubao.service.held") == 0);
      }
    }
  }
}
