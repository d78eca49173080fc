package io.github.qubao.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. A Chromium without a window, told what to do by the Chrome DevTools Protocol:
 * what it clicks and types goes through the browser as a person's does.
 */
final class Browser implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final long MOST_SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private String session = "";
  private int last;

  private Browser(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Listener(messages))
            .join();
  }

  /** The browser that {@code qubao.browser} names, or one that is on the path; may be none. */
  static Optional<Path> find() {
    String named = System.getProperty("qubao.browser", "");
    List<String> names =
        named.isEmpty()
            ? List.of("chromium", "chromium-browser", "google-chrome", "chrome")
            : List.of(named);
    for (String name : names) {
      for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
        Path file = Path.of(folder).resolve(name);
        if (Files.isExecutable(file) && !Files.isDirectory(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /** Starts a browser; empty if it does not come up, as in a container that forbids it. */
  static Optional<Browser> start(Path program, Path folder) throws Exception {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox", // it opens nothing but the test's own file
                "--disable-gpu",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder.resolve("profile"),
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    Path port = folder.resolve("profile").resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (process.isAlive() && System.nanoTime() < end) {
      List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
      if (lines.size() == 2) {
        return Optional.of(
            new Browser(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1))));
      }
      Thread.sleep(20);
    }
    process.destroyForcibly();
    return Optional.empty();
  }

  /** Opens a page and waits until it is read. */
  void open(URI page) throws Exception {
    String target =
        call("Target.createTarget", "{\"url\":\"about:blank\"}").get("targetId").textValue();
    session =
        call("Target.attachToTarget", "{\"flatten\":true,\"targetId\":\"" + target + "\"}")
            .get("sessionId")
            .textValue();
    call("Page.enable", "{}");
    call("Page.navigate", "{\"url\":\"" + page + "\"}");
    while (!evaluate("location.href !== 'about:blank' && document.readyState === 'complete'")
        .booleanValue()) {
      Thread.sleep(20);
    }
  }

  /** How wide the window is, and how the page is shown: {@code screen} or {@code print}. */
  void show(int width, String medium, String scheme) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":" + width + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":false}");
    call(
        "Emulation.setEmulatedMedia",
        "{\"media\":\""
            + medium
            + "\",\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\""
            + scheme
            + "\"}]}");
  }

  /** The value of an expression in the page. */
  JsonNode evaluate(String expression) throws Exception {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    parameters.put("expression", expression).put("returnByValue", true);
    JsonNode answer = call("Runtime.evaluate", parameters.toString());
    if (answer.has("exceptionDetails")) {
      throw new IOException(answer.toString());
    }
    return answer.get("result").path("value");
  }

  /** Clicks into the middle of an element. */
  void click(String selector) throws Exception {
    JsonNode at =
        evaluate(
            "(() => { const e = document.querySelector('"
                + selector
                + "'); e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const r = e.getBoundingClientRect();"
                + " return [r.x + r.width / 2, r.y + r.height / 2]; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          "{\"type\":\""
              + type
              + "\",\"button\":\"left\",\"clickCount\":1,\"x\":"
              + at.get(0)
              + ",\"y\":"
              + at.get(1)
              + "}");
    }
  }

  /** Types in place of what stands in the field that was clicked. */
  void type(String text) throws Exception {
    evaluate("document.activeElement.select()");
    if (text.isEmpty()) {
      String key = "\"key\":\"Backspace\",\"code\":\"Backspace\",\"windowsVirtualKeyCode\":8}";
      call("Input.dispatchKeyEvent", "{\"type\":\"rawKeyDown\"," + key);
      call("Input.dispatchKeyEvent", "{\"type\":\"keyUp\"," + key);
    } else {
      call("Input.insertText", "{\"text\":\"" + text + "\"}");
    }
  }

  private JsonNode call(String method, String parameters) throws Exception {
    int id = ++last;
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("id", id).put("method", method).set("params", MAPPER.readTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket.sendText(message.toString(), true).join();
    while (true) {
      JsonNode answer = messages.poll(MOST_SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IOException("the browser does not answer " + method);
      }
      if (answer.path("id").asInt(-1) == id) {
        if (answer.has("error")) {
          throw new IOException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
      }
    }
  }

  @Override
  public void close() throws Exception {
    List<ProcessHandle> helpers = process.descendants().toList();
    try {
      session = "";
      call("Browser.close", "{}");
      process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    } finally {
      socket.abort();
      process.destroyForcibly().waitFor(MOST_SECONDS, TimeUnit.SECONDS);
      for (ProcessHandle helper : helpers) { // else they would write while the folder is deleted
        helper.destroyForcibly();
        helper.onExit().get(MOST_SECONDS, TimeUnit.SECONDS);
      }
    }
  }

  /** Puts the parts of a message together. */
  private static final class Listener implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> messages;
    private final StringBuilder parts = new StringBuilder();

    Listener(BlockingQueue<JsonNode> messages) {
      this.messages = messages;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        try {
          messages.add(MAPPER.readTree(parts.toString()));
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
        parts.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }
}
