package io.github.qubao.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
    int each = Math.max(1, seconds / 4);
    measure(4, Math.min(each, 10)); // warm-up
    List<String> collected = new ArrayList<>();
    try (MemoryOverTime memory = new MemoryOverTime(process, port, Math.max(1, seconds / 20))) {
      out.println("| load | requests/s | p50 ms | p99 ms | answers |");
      out.println("|---|---:|---:|---:|---|");
      Row alone = row("2 clients", 2, each, memory, collected);
      Row beside;
      int cutOff;
      try (IdleClients idle = new IdleClients(port, SLOW)) {
        beside = row("2 clients, " + SLOW + " slow ones beside them", 2, each, memory, collected);
        cutOff = idle.cutOff();
      }
      Row overload = row("64 clients, overload", 64, each, memory, collected);
      Row after = row("2 clients, after it", 2, each, memory, collected);
      out.println();
      out.println("Slow clients cut off, and others come for them: " + cutOff);
      out.println("Heap after a collection and memory of the process, after each row, MB: ");
      out.println(String.join(", ", collected));
      out.println();
      out.println("| seconds | heap MB | process MB |");
      out.println("|---:|---:|---:|");
      memory.rows().forEach(out::println);
      for (Row row : List.of(alone, beside, after)) {
        assertEquals(Set.of(200), row.statuses.keySet());
      }
      assertEquals(Set.of(200, 503), overload.statuses.keySet());
    }
  }

  private Row row(
      String load, int clients, int seconds, MemoryOverTime memory, List<String> collected)
      throws Exception {
    Row row = measure(clients, seconds);
    print(load, row);
    collected.add(memory.afterCollection());
    return row;
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
}
