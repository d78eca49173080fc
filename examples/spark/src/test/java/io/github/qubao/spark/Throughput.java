package io.github.qubao.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.OperatingSystemMXBean;
import io.github.qubao.spark.NewsJob.Counts;
import io.github.qubao.spark.NewsJob.Settings;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Measures the job on so many cores; {@link ThroughputTest} starts it in a JVM of its own. */
final class Throughput {
  /** As the tables of README say it. */
  static final String HEAD =
      "| cores | articles | seconds | articles/s | CPU ms an article | core hours a million |\n"
          + "|---:|---:|---:|---:|---:|---:|";

  private Throughput() {}

  /** Prints a row of the table. */
  public static void main(String[] arguments) throws IOException {
    int cores = Integer.parseInt(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    Path folder = Path.of(arguments[2]);
    Path few = write(folder.resolve("few"), Math.max(200, count / 5));
    Path all = write(folder.resolve("all"), count);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    try (SparkSession spark = LocalSpark.builder("local[" + cores + "]").getOrCreate()) {
      run(spark, few, folder.resolve("few-out"));
      long cpu = system.getProcessCpuTime();
      long start = System.nanoTime();
      Counts counts = run(spark, all, folder.resolve("all-out"));
      double seconds = (System.nanoTime() - start) / 1e9;
      double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "| %d | %,d | %.1f | %,.0f | %.2f | %.2f |%n",
          cores,
          counts.articles(),
          seconds,
          counts.articles() / seconds,
          1000 * cpuSeconds / counts.articles(),
          1e6 * cpuSeconds / counts.articles() / 3600);
    }
  }

  private static Counts run(SparkSession spark, Path in, Path out) throws IOException {
    return new NewsJob(Settings.of(in.toUri().toString(), out.toUri().toString()))
        .run(spark, said -> {});
  }

  /** The articles that were written for the project, again and again. */
  private static Path write(Path folder, int count) throws IOException {
    JsonMapper json = new JsonMapper();
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../../training/src/main/data/articles"))) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".jsonl")) {
          for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            articles.add(
                json.createObjectNode()
                    .put("title", article.path("title").asText())
                    .put("text", article.path("body").asText())
                    .toString());
          }
        }
      }
    }
    try (Writer to =
        Files.newBufferedWriter(Files.createDirectories(folder).resolve("2026-05-13.jsonl"))) {
      for (int i = 0; i < count; i++) {
        to.append(articles.get(i % articles.size())).append('\n');
      }
    }
    return folder;
  }
}
