package io.github.qubao.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The real service on a port of its own, and a client of it. */
final class RunningService implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();

  final ConfigurableApplicationContext context;
  final int port;
  final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  RunningService(String... settings) {
    List<String> arguments =
        new ArrayList<>(List.of("--server.port=0", "--server.shutdown=immediate"));
    for (String setting : settings) {
      arguments.add("--" + setting);
    }
    context =
        SpringApplication.run(QubaoServiceApplication.class, arguments.toArray(new String[0]));
    port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** A request that is not sent yet. */
  HttpRequest.Builder request(String path) {
    // Lost, not slow: an answer takes some milliseconds.
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofMinutes(1));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    return client.send(toPost(path, type, body), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  CompletableFuture<HttpResponse<String>> postLater(String path, String type, String body) {
    return client.sendAsync(
        toPost(path, type, body.getBytes(StandardCharsets.UTF_8)), BodyHandlers.ofString());
  }

  private HttpRequest toPost(String path, String type, byte[] body) {
    return request(path)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  /** A connection that the test writes and reads by hand, with these lines of a head sent. */
  Socket connect(String... head) throws IOException {
    Socket socket = new Socket("127.0.0.1", port);
    String all = String.join("\r\n", head) + "\r\nHost: 127.0.0.1\r\n\r\n";
    socket.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  /** The value of a metric. */
  double metric(String name) throws IOException, InterruptedException {
    return json(get("/actuator/metrics/" + name).body()).at("/measurements/0/value").asDouble();
  }

  static JsonNode json(String text) throws IOException {
    return JSON.readTree(text);
  }

  @Override
  public void close() {
    context.close();
  }
}
