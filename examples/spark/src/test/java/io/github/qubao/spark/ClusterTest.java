package io.github.qubao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.spark.NewsJob.Counts;
import io.github.qubao.spark.NewsJob.Settings;
import io.github.qubao.topic.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A master, two workers and an executor each, which are processes of their own: what is sent to
 * them has to arrive, and one of them dies.
 */
class ClusterTest {
  private static final String DEADLY = "page-that-kills.txt";

  @TempDir static Path folder;

  private static SparkSession spark;

  @BeforeAll
  static void start() throws Exception {
    // Workers take an executor's command from here; its class path is the tests'.
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    String options = System.getProperty("spark.opens", "") + " -XX:TieredStopAtLevel=1";
    spark =
        LocalSpark.builder("local-cluster[2,1,1024]")
            .config("spark.executor.memory", "512m")
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .config("spark.executor.extraJavaOptions", options)
            .config("spark.sql.extensions", QubaoExtensions.class.getName())
            .config("spark.hadoop.fs.faulty.impl", FaultyFileSystem.class.getName())
            // Each with its own settings, whoever asked first in this JVM.
            .config("spark.hadoop.fs.faulty.impl.disable.cache", true)
            .config("spark.hadoop." + FaultyFileSystem.DEADLY, DEADLY)
            .config("spark.hadoop." + FaultyFileSystem.DIED, folder.resolve("died").toString())
            .config("spark.hadoop." + FaultyFileSystem.UNREADABLE, "unreadable.jsonl")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    FaultyFileSystem.failNoMore();
    spark.stop();
  }

  @Test
  void functionsRunOnTheExecutors() {
    List<Row> rows =
        spark
            .sql(
                "SELECT qubao_topic(text) AS topic, qubao_summary(text, 30) AS summary,"
                    + " size(qubao_tokens(text, 'coarse')) AS words, count(*) AS n FROM (SELECT '"
                    + NewsFolder.HARVEST
                    + "' || left(id, 0) AS text FROM range(0, 40, 1, 4)) GROUP BY ALL")
            .collectAsList();
    assertEquals(1, rows.size(), "all executors agree");
    assertEquals(Topic.AGRICULTURE.name(), rows.get(0).getAs("topic"));
    assertEquals(40L, rows.get(0).<Long>getAs("n"));
  }

  @Test
  void nothingIsLostWhenAnExecutorDiesARecordIsBadAndTheRunIsBrokenOff() throws Exception {
    Path in = NewsFolder.fill(Files.createDirectory(folder.resolve("in")));
    Files.copy(in.resolve("2026-05-13/page.txt"), in.resolve(DEADLY));
    Files.writeString(in.resolve("unreadable.jsonl"), "{\"text\":\"早稻\"}\n");
    NewsJob job =
        new NewsJob(
            Settings.of("faulty://" + in, "faulty://" + folder.resolve("out"))
                .withBatchBytes(20_000));

    List<String> before = new ArrayList<>();
    assertThrows(
        Exception.class,
        () ->
            job.run(
                spark,
                batch -> {
                  before.add(batch);
                  // In the middle of what comes next.
                  FaultyFileSystem.failAfter(12);
                }));
    assertTrue(FaultyFileSystem.hasFailed());
    assertEquals(1, before.size());
    FaultyFileSystem.failNoMore();
    List<String> after = new ArrayList<>();
    Counts counts = job.run(spark, after::add);

    assertTrue(Files.exists(folder.resolve("died")), "an executor has died of it");
    assertTrue(!after.isEmpty(), "there was something left to do");
    assertEquals(NewsFolder.LINES + 3, counts.read());
    assertEquals(NewsFolder.BAD + 1, counts.rejected());
    assertEquals(counts.records(), counts.read() + counts.rejected());

    List<Row> articles = read("articles");
    assertEquals(counts.articles(), articles.size());
    assertEquals(articlesOf(articles, "page.txt"), articlesOf(articles, DEADLY));
    assertEquals(
        IntStream.range(0, 4).mapToObj(i -> "z" + i).toList(),
        articles.stream()
            .filter(r -> r.<String>getAs("file").endsWith(".gz"))
            .map(r -> r.<String>getAs("id"))
            .sorted()
            .toList());
    List<Row> rejected = read("rejected");
    assertEquals(counts.rejected(), rejected.size());
    assertTrue(
        rejected.stream()
            .anyMatch(
                r ->
                    r.<String>getAs("file").equals("unreadable.jsonl")
                        && r.<String>getAs("reason").contains("the disk is broken")));
  }

  private static List<Row> read(String what) {
    return spark.read().parquet(folder.resolve("out").resolve(what).toString()).collectAsList();
  }

  private static List<String> articlesOf(List<Row> articles, String page) {
    List<String> found =
        articles.stream()
            .filter(r -> r.<String>getAs("file").endsWith(page))
            .map(r -> r.<String>getAs("title") + r.<String>getAs("summary"))
            .sorted()
            .toList();
    assertTrue(found.size() > 1, page);
    return found;
  }
}
