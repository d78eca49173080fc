package io.github.qubao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
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
    String java = block("java");
    SparkSession spark = LocalSpark.start();
    try (URLClassLoader loader = compiled(java)) {
      loader
          .loadClass("Block")
          .getMethod("run", SparkSession.class, String.class)
          .invoke(null, spark, news.toString());
      List<Row> names = spark.sql(block("sql")).collectAsList();
      assertEquals("[[李明远,区委书记,2]]", names.toString());
    } finally {
      spark.stop();
    }
  }

  private static String block(String language) throws IOException {
    List<String> blocks =
        Pattern.compile("(?ms)^```" + language + "$(.*?)^```$")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertEquals(1, blocks.size());
    return blocks.get(0);
  }

  private URLClassLoader compiled(String block) throws IOException {
    String source =
        lines(block, true)
            + "public class Block {\n"
            + "  public static void run(org.apache.spark.sql.SparkSession spark, String folder) {\n"
            + lines(block, false)
            + "  }\n}\n";
    Path file = Files.writeString(folder.resolve("Block.java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertNotNull(compiler, "the tests need a JDK");
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:all,-path,-processing,-classfile",
            "-Werror",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString());
    StringWriter faults = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      assertTrue(
          compiler
              .getTask(faults, files, null, options, null, files.getJavaFileObjects(file))
              .call(),
          source + faults);
    }
    return new URLClassLoader(new URL[] {folder.toUri().toURL()});
  }

  private static String lines(String block, boolean imports) {
    return block
        .lines()
        .filter(l -> l.startsWith("import ") == imports)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
