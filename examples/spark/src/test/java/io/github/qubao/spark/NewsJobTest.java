package io.github.qubao.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import io.github.qubao.spark.NewsJob.Counts;
import io.github.qubao.spark.NewsJob.Settings;
import io.github.qubao.topic.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the job reads and writes, and that it goes on where it was broken off. */
class NewsJobTest {
  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark =
        LocalSpark.builder("local[2]")
            .config("spark.hadoop.fs.faulty.impl", FaultyFileSystem.class.getName())
            // Each with its own settings, whoever asked first in this JVM.
            .config("spark.hadoop.fs.faulty.impl.disable.cache", true)
            .config("spark.sql.datetime.java8API.enabled", true)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @AfterEach
  void mend() {
    FaultyFileSystem.failNoMore();
  }

  @Test
  void everyRecordIsWrittenOrKeptAside() throws Exception {
    Path in = NewsFolder.fill(folder.resolve("in"));
    Path out = folder.resolve("out");
    Qubao qubao = Qubao.create();
    List<Article> page = qubao.readPage(Files.readString(Path.of("../sample-page.txt"))).articles();

    List<String> said = new ArrayList<>();
    Counts counts = new NewsJob(settings(in, out)).run(spark, said::add);

    assertEquals(NewsFolder.LINES + 2 + NewsFolder.BAD, counts.records());
    assertEquals(NewsFolder.LINES + 2, counts.read());
    assertEquals(NewsFolder.BAD, counts.rejected());
    assertEquals(NewsFolder.LINES + page.size() + 1, counts.articles());
    assertEquals(1, said.size());
    assertTrue(said.get(0).contains(counts.toString()), said.get(0));

    List<Row> articles = articles(out);
    assertEquals(counts.articles(), articles.size());
    Row harvest = withId(articles, "1");
    Analysis analysis = qubao.analyze("早稻开镰", NewsFolder.HARVEST);
    assertEquals("2026-05-13/news.jsonl", harvest.getAs("file"));
    assertEquals(3L, harvest.<Long>getAs("position"), "behind the byte-order mark");
    assertEquals("早稻开镰", harvest.getAs("title"));
    assertEquals(NewsFolder.HARVEST, harvest.getAs("text"));
    assertEquals(Topic.AGRICULTURE.name(), harvest.getAs("topic"));
    assertEquals(LocalDate.of(2026, 5, 13), harvest.getAs("day"), "from the folder's name");
    assertEquals(analysis.summary().text(), harvest.getAs("summary"));
    assertEquals(analysis.topic().probability(), harvest.<Double>getAs("probability"));
    assertEquals(
        analysis.keywords().stream().map(k -> "[" + k.word() + "," + k.score() + "]").toList(),
        harvest.getList(harvest.fieldIndex("keywords")).stream().map(String::valueOf).toList());
    assertEquals(
        analysis.entities().size(), harvest.getList(harvest.fieldIndex("entities")).size());
    assertEquals(
        LocalDate.of(2026, 6, 1), withId(articles, "b").getAs("day"), "from its own field");
    assertEquals(Topic.HEALTHCARE.name(), withId(articles, "b").getAs("topic"));
    assertEquals(NewsFolder.HARVEST, withId(articles, "1.50").getAs("text"));
    for (int i = 0; i < 4; i++) {
      assertEquals(LocalDate.of(2026, 5, 14), withId(articles, "z" + i).getAs("day"));
    }
    Row empty = one(articles, r -> r.<String>getAs("text").isEmpty());
    assertNull(empty.getAs("topic"));

    List<String> titles =
        articles.stream()
            .filter(r -> r.<String>getAs("file").endsWith("page.txt"))
            .sorted((a, b) -> a.<Integer>getAs("number") - b.<Integer>getAs("number"))
            .map(r -> r.<String>getAs("title"))
            .toList();
    assertEquals(page.stream().map(Article::title).toList(), titles);
    Row scan = one(articles, r -> r.<String>getAs("file").equals(NewsFolder.SCAN));
    assertEquals("云汀区早稻丰收农户笑", scan.getAs("title"));
    assertEquals(NewsFolder.HARVEST, scan.<String>getAs("text").replace("\n", ""));
    assertNull(scan.getAs("day"));

    try (Stream<Path> folders = Files.walk(out.resolve("articles"))) {
      assertTrue(folders.anyMatch(p -> p.endsWith(Path.of("topic=agriculture", "day=2026-05-13"))));
    }
    rejectedOnesAreKeptWithTheirReasons(in, out);
  }

  private void rejectedOnesAreKeptWithTheirReasons(Path in, Path out) throws IOException {
    List<Row> rejected = rejected(out);
    assertEquals(NewsFolder.BAD, rejected.size());
    byte[] lines = Files.readAllBytes(in.resolve("2026-05-13/news.jsonl"));
    Map<String, String> reasons =
        Map.of(
            "{\"text\":\"二\"}{\"text\":\"三\"}", "more stands behind the object, from character 13",
            "{\"text\":\"没有完", "not JSON",
            "[1]", "a JSON object",
            "{\"title\":\"没有正文\"}", "\"text\" is missing",
            "{\"text\":\"一\",\"text\":\"二\"}", "Duplicate field 'text'",
            "{\"text\":\"一\",\"date\":\"13/5/2026\"}", "\"date\" is no day",
            "{\"text\":\"一\",\"date\":\"+999999999-12-31\"}", "\"date\" is no day",
            "{\"text\":12}", "\"text\" must be a string",
            "{\"text\":\"\uFFFD\"}", "not UTF-8: byte 10 is 0xB5");
    int kept = 0;
    for (Row row : rejected) {
      String reason = row.getAs("reason");
      byte[] record = row.getAs("record");
      switch (row.<String>getAs("file")) {
        case "broken.pdf" -> assertTrue(reason.contains("the PDF is cut off"), reason);
        case "empty.txt" -> assertTrue(reason.contains("no article was found"), reason);
        case "table.csv" -> assertTrue(reason.contains("no .jsonl"), reason);
        default -> {
          kept++;
          int at = Math.toIntExact(row.<Long>getAs("position"));
          byte[] there = Arrays.copyOfRange(lines, at, at + record.length);
          assertArrayEquals(there, record, "as it stands in the file");
          String expected = reasons.get(new String(record, StandardCharsets.UTF_8));
          assertTrue(expected != null && reason.contains(expected), reason);
        }
      }
    }
    assertEquals(reasons.size(), kept);
  }

  @Test
  void aFileThatTheDiskDoesNotGiveIsRejectedAndTheOthersAreRead() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path out = folder.resolve("out");
    Files.writeString(in.resolve("a.jsonl"), lines(0, 5));
    Files.writeString(in.resolve("b.jsonl"), lines(5, 10));
    byte[] packed = Base64.getDecoder().decode("H4sIAAAAAAAA/w==");
    Files.write(in.resolve("d.jsonl.gz"), packed);
    spark.sparkContext().hadoopConfiguration().set(FaultyFileSystem.UNREADABLE, "b.jsonl");
    try {
      Counts counts = new NewsJob(settings(in, out)).run(spark, s -> {});
      assertEquals(new Counts(7, 5, 2, 5), counts);
    } finally {
      spark.sparkContext().hadoopConfiguration().unset(FaultyFileSystem.UNREADABLE);
    }
    assertEquals(
        List.of("b.jsonl", "d.jsonl.gz"),
        rejected(out).stream().map(r -> r.<String>getAs("file")).sorted().toList());
    assertTrue(
        rejected(out).stream().anyMatch(r -> r.<String>getAs("reason").contains("disk is broken")));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 25, 40})
  void aRunThatWasBrokenOffGoesOn(int changes) throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path out = folder.resolve("out");
    Files.writeString(in.resolve("a.jsonl"), lines(0, 40));
    Files.writeString(in.resolve("b.jsonl"), lines(40, 50) + "{\n" + lines(50, 60));
    // Several batches of each file.
    NewsJob job = new NewsJob(settings(in, out).withBatchBytes(1500));
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    assertThrows(
        Exception.class,
        () ->
            job.run(
                spark,
                batch -> {
                  before.add(batch);
                  if (before.size() == 2) {
                    FaultyFileSystem.failAfter(changes);
                  }
                }));
    assertTrue(FaultyFileSystem.hasFailed());
    FaultyFileSystem.failNoMore();
    assertTrue(before.size() >= 2);
    Counts counts = job.run(spark, after::add);
    assertEquals(new Counts(61, 60, 1, 60), counts);
    assertTrue(after.size() >= 2, "the rest alone: " + after);
    assertFalse(Files.exists(out.resolve("_staging")));
    assertEquals(
        IntStream.range(0, 60).boxed().toList(),
        articles(out).stream().map(r -> Integer.valueOf(r.<String>getAs("id"))).sorted().toList());
    assertEquals(1, rejected(out).size());

    after.clear();
    assertEquals(counts, job.run(spark, after::add));
    assertEquals(List.of(), after, "all is done");
  }

  @Test
  void whatIsNewIsAddedAndWhatChangedIsRefused() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path out = folder.resolve("out");
    Path first = Files.writeString(in.resolve("a.jsonl"), lines(0, 3));
    NewsJob job = new NewsJob(settings(in, out));
    assertEquals(3, job.run(spark, s -> {}).records());
    Files.writeString(in.resolve("b.jsonl"), lines(3, 5));
    assertEquals(new Counts(5, 5, 0, 5), job.run(spark, s -> {}));
    Files.writeString(first, lines(0, 4));
    assertTrue(
        said(() -> job.run(spark, s -> {})).contains("a.jsonl has changed since it was read"));
    Files.delete(first);
    assertTrue(
        said(() -> new NewsJob(settings(in, out).withKeywordLimit(3)).run(spark, s -> {}))
            .contains("--summary-chars 80 --keywords 8"));
    assertEquals(5, articles(out).size());
  }

  @Test
  void theCommandLineIsChecked() {
    assertTrue(said(() -> NewsJob.main(new String[] {"in"})).contains("usage:"));
    assertTrue(said(() -> NewsJob.main(new String[] {"in", "out", "--x", "1"})).contains("--x"));
    assertTrue(
        said(() -> NewsJob.main(new String[] {"in", "out", "--keywords"})).contains("a number"));
    assertTrue(
        said(() -> NewsJob.main(new String[] {"in", "out", "--keywords", "ten"})).contains("ten"));
    assertTrue(
        said(() -> new NewsJob(settings(folder, folder.resolve("out"))).run(spark, s -> {}))
            .contains("inside one another"));
    assertTrue(
        said(() -> new NewsJob(Settings.of(folder + "/no", folder + "/out")).run(spark, s -> {}))
            .contains("/no"));
  }

  private interface Call {
    void run() throws Exception;
  }

  private static String said(Call call) {
    return String.valueOf(assertThrows(Exception.class, call::run).getMessage());
  }

  private static Settings settings(Path in, Path out) {
    return Settings.of("faulty://" + in, "faulty://" + out);
  }

  private static String lines(int from, int to) {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      lines.append("{\"id\":" + i + ",\"text\":\"" + NewsFolder.HARVEST + "\"}\n");
    }
    return lines.toString();
  }

  private static List<Row> articles(Path out) {
    return spark.read().parquet(out.resolve("articles").toString()).collectAsList();
  }

  private static List<Row> rejected(Path out) {
    return spark
        .read()
        .schema(NewsRows.REJECTED)
        .parquet(out.resolve("rejected").toString())
        .collectAsList();
  }

  private static Row withId(List<Row> rows, String id) {
    return one(rows, r -> id.equals(r.getAs("id")));
  }

  private static Row one(List<Row> rows, Predicate<Row> which) {
    List<Row> found = rows.stream().filter(which).toList();
    assertEquals(1, found.size());
    return found.get(0);
  }
}
