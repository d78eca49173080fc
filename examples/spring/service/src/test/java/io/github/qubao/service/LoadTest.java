package io.github.qubao.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A load test on loopback, only on demand ({@code -Dqubao.load.seconds}): the service in a JVM of
 * its own with 256 MB of heap, clients that ask one call after the other, slow clients beside them,
 * far too many at once, and the first again. The table that it prints stands in the README.
 */
@EnabledIfSystemProperty(named = "qubao.load.seconds", matches = "[0-9]{1,5}")
class LoadTest {
  private static final int SLOW = 200;
  private static final String[] PATHS = {"/v1/classify", "/v1/summarize", "/v1/segment"};

  private final PrintStream out = System.out;
  private int port;
  private long process;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What a row of the table is made of. */
  private record Row(long[] micros, Map<Integer, Integer> statuses, double seconds) {}

  @Test
  void load() throws Exception {
    int seconds = Integer.getInteger("qubao.load.seconds");
    Path log = Files.createTempFile("qubao-service", ".log");
    Process service =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                QubaoServiceApplication.class.getName(),
                "--server.port=0",
                "--qubao.service.queue=16")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      process = service.pid();
      port = port(service, log);
      run(seconds);
      assertFalse(Files.readString(log).contains("早稻"), "text in the log");
    } finally {
      service.destroy();
      service.waitFor(30, TimeUnit.SECONDS);
      Files.delete(log);
    }
  }

  private static int port(Process service, Path log) throws Exception {
    while (service.isAlive()) {
      for (String line : Files.readAllLines(log)) {
        int at = line.indexOf("started on port ");
        if (at >= 0) {
          return Integer.parseInt(line.substring(at + 16).split(" ")[0]);
        }
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException(Files.readString(log));
  }

  private void run(int seconds) throws Exception {
    measure(4, Math.min(seconds, 10)); // warm-up
    out.println("| load | requests/s | p50 ms | p99 ms | answers |");
    out.println("|---|---:|---:|---:|---|");
    List<String> heap = new ArrayList<>();
    Row alone = measure(2, seconds / 4);
    print("2 clients", alone);
    heap.add(heapAfterCollection());
    List<Socket> slow = slowClients();
    Row beside = measure(2, seconds / 4);
    print("2 clients, " + SLOW + " slow ones beside them", beside);
    for (Socket socket : slow) {
      socket.close();
    }
    heap.add(heapAfterCollection());
    Row overload = measure(64, seconds / 4);
    print("64 clients, overload", overload);
    heap.add(heapAfterCollection());
    Row after = measure(2, seconds / 4);
    print("2 clients, after it", after);
    heap.add(heapAfterCollection());
    out.println();
    out.println("Heap after a collection and memory of the process, after each row, MB: ");
    out.println(String.join(", ", heap));
    for (Row row : List.of(alone, beside, after)) {
      assertEquals(Set.of(200), row.statuses.keySet());
    }
    assertEquals(Set.of(200, 503), overload.statuses.keySet());
  }

  private void print(String load, Row row) {
    Arrays.sort(row.micros);
    StringBuilder answers = new StringBuilder();
    row.statuses.forEach(
        (s, n) -> answers.append(answers.isEmpty() ? "" : ", ").append(s).append(": ").append(n));
    out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.1f | %.1f | %s |%n",
        load,
        row.micros.length / row.seconds,
        percentile(row.micros, 50),
        percentile(row.micros, 99),
        answers);
  }

  private static double percentile(long[] sorted, int percent) {
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e3;
  }

  /** So many clients for so long; the times are of answers with status 200. */
  private Row measure(int clients, int seconds) throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    List<Long> micros = new ArrayList<>();
    Map<Integer, Integer> statuses = new TreeMap<>();
    List<Thread> threads = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < clients; i++) {
      int first = i;
      Thread thread =
          new Thread(
              () -> {
                for (int n = first; !stop.get(); n++) {
                  long begin = System.nanoTime();
                  int status = ask(PATHS[n % PATHS.length], n);
                  long took = (System.nanoTime() - begin) / 1000;
                  synchronized (statuses) {
                    statuses.merge(status, 1, Integer::sum);
                    if (status == 200) {
                      micros.add(took);
                    }
                  }
                }
              });
      thread.start();
      threads.add(thread);
    }
    Thread.sleep(seconds * 1000L);
    stop.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    double took = (System.nanoTime() - start) / 1e9;
    return new Row(micros.stream().mapToLong(m -> m).toArray(), statuses, took);
  }

  /** An article of some 900 characters; 0 if there is no answer. */
  private int ask(String path, int number) {
    String body =
        "{\"id\":"
            + number
            + ",\"title\":\"早稻开镰\",\"text\":\""
            + ServiceTest.TEXT.repeat(8)
            + "\"}";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return response.statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** Clients that begin a request or a stream, and then say nothing more. */
  private List<Socket> slowClients() throws IOException {
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < SLOW; i++) {
      Socket socket = new Socket("127.0.0.1", port);
      String head =
          i % 2 == 0
              ? "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
              : "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n";
      socket
          .getOutputStream()
          .write(
              ("POST /v1/classify HTTP/1.1\r\nHost: a\r\n" + head)
                  .getBytes(StandardCharsets.US_ASCII));
      slow.add(socket);
    }
    return slow;
  }

  /** What the heap holds after a collection, and all memory of the process where Linux tells. */
  private String heapAfterCollection() throws Exception {
    new ProcessBuilder(
            System.getProperty("java.home") + "/bin/jcmd", Long.toString(process), "GC.run")
        .start()
        .waitFor();
    String url = "http://127.0.0.1:" + port + "/actuator/metrics/jvm.memory.used?tag=area:heap";
    Path status = Path.of("/proc/" + process + "/status");
    String resident = "?";
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmRSS:")) {
          long kilobytes = Long.parseLong(line.substring(6).replace("kB", "").strip());
          resident = Long.toString(kilobytes * 1024 / 1_000_000);
        }
      }
    }
    return String.format(Locale.ROOT, "%.0f (%s)", metric(url) / 1e6, resident);
  }

  private double metric(String url) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    return RunningService.json(client.send(request, BodyHandlers.ofString()).body())
        .at("/measurements/0/value")
        .asDouble();
  }
}
