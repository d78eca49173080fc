package io.github.qubao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README is compiled as it stands, imports and all, and run. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void putsLinesInOrder() throws Exception {
    try (URLClassLoader loader = compiled()) {
      String said = run(loader);
      assertTrue(said.startsWith("茶馆开张\n\n停业三年的茶馆\n今天重新开门，\n\n一碗茶仍卖两\n元。\n"), said);
      assertTrue(said.endsWith("停业三年的茶馆今天重新开门，一碗茶仍卖两元。\n"), said);
    }
  }

  private URLClassLoader compiled() throws IOException {
    List<MatchResult> blocks =
        Pattern.compile("(?ms)^```java$(.*?)^```$")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .toList();
    assertEquals(1, blocks.size());
    String source =
        lines(blocks.get(0).group(1), true)
            + "public class Block {\n  static class System { static java.io.PrintStream out; }\n"
            + "  public static void run(java.io.PrintStream to)"
            + " throws java.io.IOException {\n    System.out = to;\n"
            + lines(blocks.get(0).group(1), false)
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

  private static String run(ClassLoader loader) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      loader.loadClass("Block").getMethod("run", PrintStream.class).invoke(null, to);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private static String lines(String block, boolean imports) {
    return block
        .lines()
        .filter(l -> l.startsWith("import ") == imports)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
