package io.github.qubao.lucene;

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
  void everyBlockRuns() throws Exception {
    List<String> blocks =
        Pattern.compile("(?ms)^```java$(.*?)^```$")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertEquals(3, blocks.size());
    assertTrue(run("Block0", blocks.get(0)).contains("1 hit"));
    assertTrue(run("Block1", blocks.get(1)).contains("1 hit"));
    assertTrue(run("Block2", blocks.get(2)).contains("国家"));
  }

  private String run(String name, String block) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (URLClassLoader loader = compiled(name, block);
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      loader.loadClass(name).getMethod("run", PrintStream.class).invoke(null, to);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private URLClassLoader compiled(String name, String block) throws IOException {
    String source =
        lines(block, true)
            + "public class "
            + name
            + " {\n  static class System { static java.io.PrintStream out; }\n"
            + "  public static void run(java.io.PrintStream to) throws Exception {\n"
            + "    System.out = to;\n"
            + lines(block, false)
            + "  }\n}\n";
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertNotNull(compiler, "the tests need a JDK");
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:all,-path,-processing,-classfile",
            "-Werror",
            "-cp",
            java.lang.System.getProperty("java.class.path"),
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
