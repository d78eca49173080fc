package io.github.qubao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.testing.JavaBlock;
import io.github.qubao.testing.MarkdownCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java and the SQL of the README run as they stand. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void everyBlockRuns() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        news.resolve("news.jsonl"),
        "{\"id\":\"1\",\"title\":\"早稻开镰\",\"text\":\"青芦镇早稻陆续成熟，农户抢抓晴好天气收割。"
            + "区委书记李明远到场察看，李明远说今年收成好。\"}\n");
    JavaBlock java =
        JavaBlock.compile(
            folder, block("java"), "org.apache.spark.sql.SparkSession spark", "String folder");
    SparkSession spark = LocalSpark.start();
    try {
      java.run(spark, news.toString());
      List<Row> names = spark.sql(block("sql")).collectAsList();
      assertEquals("[[李明远,区委书记,2]]", names.toString());
    } finally {
      spark.stop();
    }
  }

  private static String block(String language) throws IOException {
    List<String> blocks = MarkdownCode.blocks(Path.of("README.md"), language);
    assertEquals(1, blocks.size());
    return blocks.get(0);
  }
}
