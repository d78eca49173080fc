package io.github.qubao.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the heap and the process of a service hold, from time to time and after a collection. */
final class MemoryOverTime implements AutoCloseable {
  private final long process;
  private final URI heap;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> rows = new ArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread sampler;

  /** Asks every so many seconds, until it is closed. */
  MemoryOverTime(long process, int port, int seconds) {
    this.process = process;
    this.heap =
        URI.create("http://127.0.0.1:" + port + "/actuator/metrics/jvm.memory.used?tag=area:heap");
    long start = System.nanoTime();
    sampler =
        new Thread(
            () -> {
              try {
                while (!closed.get()) {
                  Thread.sleep(seconds * 1000L);
                  sample((System.nanoTime() - start) / 1e9);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "memory");
    sampler.setDaemon(true);
    sampler.start();
  }

  private void sample(double at) throws InterruptedException {
    String row;
    try {
      row = String.format(Locale.ROOT, "| %.0f | %.0f | %s |", at, heapMegabytes(), resident());
    } catch (IOException e) {
      row = String.format(Locale.ROOT, "| %.0f | refused | %s |", at, resident());
    }
    synchronized (rows) {
      rows.add(row);
    }
  }

  /** A table: seconds, megabytes of heap as they are, megabytes of the process. */
  List<String> rows() {
    synchronized (rows) {
      return List.copyOf(rows);
    }
  }

  /** What the heap holds after a collection, and all memory of the process where Linux tells. */
  String afterCollection() throws IOException, InterruptedException {
    new ProcessBuilder(
            System.getProperty("java.home") + "/bin/jcmd", Long.toString(process), "GC.run")
        .start()
        .waitFor();
    return String.format(Locale.ROOT, "%.0f (%s)", heapMegabytes(), resident());
  }

  private double heapMegabytes() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(heap).build();
    return RunningService.json(client.send(request, BodyHandlers.ofString()).body())
            .at("/measurements/0/value")
            .asDouble()
        / 1e6;
  }

  private String resident() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        if (line.startsWith("VmRSS:")) {
          long kilobytes = Long.parseLong(line.substring(6).replace("kB", "").strip());
          return Long.toString(kilobytes * 1024 / 1_000_000);
        }
      }
    } catch (IOException e) {
      // Not Linux.
    }
    return "?";
  }

  @Override
  public void close() {
    closed.set(true);
    sampler.interrupt();
  }
}
