package io.github.qubao.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Lines: a line in, a line out, in order, while both are under way. */
class JsonLinesTest {
  static RunningService service;

  @BeforeAll
  static void start() {
    service =
        new RunningService(
            "qubao.service.max-line-size=100KB",
            "qubao.service.max-request-size=50KB",
            "qubao.service.line-timeout=2s");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static List<JsonNode> lines(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode(), response.body());
    assertEquals("application/x-ndjson", response.headers().firstValue("Content-Type").orElse(""));
    List<JsonNode> lines = new ArrayList<>();
    for (String line : response.body().split("\n")) {
      if (!line.isEmpty()) {
        lines.add(RunningService.json(line));
      }
    }
    return lines;
  }

  private static String article(String id) {
    return ServiceTest.article(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-ndjson", "application/jsonl"})
  void aBrokenLineIsAnsweredInItsPlaceAndTheOthersToo(String type) throws Exception {
    String body =
        "\uFEFF"
            + article("\"first\"")
            + "\r\n\n"
            + "{\"text\":\n" // line 3
            + article("1.50")
            + "\n"
            + "{\"text\":\"早稻\"}{\"text\":\"晚稻\"}\n" // line 5
            + "[]\n   \n"
            + "{\"text\":\"早稻\",\"text\":\"\"}\n" // line 8
            + article("\"last\""); // no end
    for (String path : List.of("/v1/classify", "/v1/summarize", "/v1/segment")) {
      List<JsonNode> lines = lines(service.post(path, type, body));
      assertEquals(7, lines.size(), lines.toString());
      assertEquals("first", lines.get(0).get("id").asText());
      assertEquals(1.5, lines.get(2).get("id").asDouble());
      assertEquals("last", lines.get(6).get("id").asText());
      assertFalse(lines.get(6).has("problem"));
      int[] broken = {1, 3, 4, 5};
      int[] numbers = {3, 5, 6, 8};
      for (int i = 0; i < broken.length; i++) {
        JsonNode line = lines.get(broken[i]);
        assertEquals(numbers[i], line.get("line").asInt(), line.toString());
        assertEquals(400, line.at("/problem/status").asInt(), line.toString());
        assertEquals("/#malformed", line.at("/problem/type").asText());
      }
    }
  }

  @Test
  void linesTooLongOrNotUtf8() throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write((article("1") + "\n").getBytes(StandardCharsets.UTF_8));
    body.write(("{\"text\":\"" + "稻".repeat(100_000) + "\"}\n").getBytes(StandardCharsets.UTF_8));
    body.write("{\"text\":\"早稻\"}\n".getBytes(Charset.forName("GB18030")));
    body.write((article("2") + "\n").getBytes(StandardCharsets.UTF_8));
    body.write("x".repeat(102_401).getBytes(StandardCharsets.UTF_8));
    List<JsonNode> lines =
        lines(service.post("/v1/classify", "application/x-ndjson", body.toByteArray()));
    assertEquals(5, lines.size());
    assertEquals(413, lines.get(1).at("/problem/status").asInt());
    assertEquals(2, lines.get(1).get("line").asInt());
    assertEquals(400, lines.get(2).at("/problem/status").asInt());
    assertEquals(2, lines.get(3).get("id").asInt());
    assertEquals(413, lines.get(4).at("/problem/status").asInt());
    assertEquals(5, lines.get(4).get("line").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n \r\n\n"})
  void noLinesNoAnswers(String body) throws Exception {
    assertEquals(List.of(), lines(service.post("/v1/classify", "application/x-ndjson", body)));
  }

  @Test
  void aLineWithoutAnIdHasItsNumber() throws Exception {
    List<JsonNode> lines =
        lines(
            service.post(
                "/v1/segment", "application/x-ndjson", "{\"text\":\"a\"}\n\n{\"text\":\"b\"}"));
    assertEquals(1, lines.get(0).get("id").asInt());
    assertEquals(3, lines.get(1).get("id").asInt());
  }

  @Test
  void aStreamMayBeLongerThanARequest() throws Exception {
    int count = 2_000;
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < count; i++) {
      body.append(article(Integer.toString(i))).append('\n');
    }
    assertTrue(body.length() > 50 * 1024);
    List<JsonNode> lines =
        lines(service.post("/v1/classify", "application/x-ndjson", body.toString()));
    assertEquals(count, lines.size());
    for (int i = 0; i < count; i++) {
      assertEquals(i, lines.get(i).get("id").asInt());
    }
  }

  @Test
  void anAnswerComesBeforeTheNextLineIsSent() throws Exception {
    try (Socket socket = open("/v1/classify")) {
      BufferedReader in = reader(socket);
      for (int i = 0; i < 5; i++) {
        sendChunk(socket, article(Integer.toString(i)) + "\n");
        assertTrue(untilObject(in).startsWith("{\"id\":" + i + ","));
      }
      socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String end = null;
      for (String line = in.readLine(); line != null && !"0".equals(end); line = in.readLine()) {
        end = line;
      }
      assertEquals("0", end);
    }
  }

  @Test
  void aLineInManyPiecesIsOneLine() throws Exception {
    try (Socket socket = open("/v1/segment")) {
      byte[] line = (article("\"x\"") + "\n").getBytes(StandardCharsets.UTF_8);
      for (byte b : line) {
        socket.getOutputStream().write(new byte[] {'1', '\r', '\n', b, '\r', '\n'});
        socket.getOutputStream().flush();
      }
      assertTrue(untilObject(reader(socket)).startsWith("{\"id\":\"x\",\"tokens\""));
    }
  }

  @Test
  void aStreamThatStandsStillIsToldAndCut() throws Exception {
    try (Socket socket = open("/v1/classify")) {
      BufferedReader in = reader(socket);
      sendChunk(socket, article("1") + "\n{\"text\":\"早");
      assertTrue(untilObject(in).startsWith("{\"id\":1,"));
      JsonNode last = RunningService.json(untilObject(in));
      assertEquals(408, last.at("/problem/status").asInt(), last.toString());
      assertFalse(last.has("line"));
      // No end of the answer comes, so that it does not pass for a whole one.
      StringBuilder rest = new StringBuilder();
      try {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          rest.append(line).append('\n');
        }
      } catch (IOException e) {
        // Cut as well.
      }
      assertFalse(rest.toString().contains("0\n"), rest.toString());
    }
    Await.until("the stream is closed", () -> service.metric("qubao.service.streams") == 0);
    assertEquals(0, service.metric("qubao.service.held"));
  }

  private static Socket open(String path) throws IOException {
    return service.connect(
        "POST " + path + " HTTP/1.1",
        "Content-Type: application/x-ndjson",
        "Transfer-Encoding: chunked");
  }

  private static void sendChunk(Socket socket, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    OutputStream out = socket.getOutputStream();
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    socket.setSoTimeout(60_000);
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String untilObject(BufferedReader in) throws IOException {
    String line = in.readLine();
    while (line != null && !line.startsWith("{")) {
      line = in.readLine();
    }
    return String.valueOf(line);
  }
}
