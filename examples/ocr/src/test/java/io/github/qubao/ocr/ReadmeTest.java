package io.github.qubao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

/** The Java of the README is compiled as it stands, imports and all, and run on a file. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void readsAFileAndSaysWhyNot() throws Exception {
    try (URLClassLoader loader = compiled()) {
      Path file = Path.of("src/test/resources/io/github/qubao/ocr/two-articles.hocr");
      String said = run(loader, Files.readAllBytes(file));
      assertTrue(said.contains("老休馆重开张"), said);
      String refused = run(loader, "<alto>".getBytes(StandardCharsets.US_ASCII));
      assertTrue(refused.startsWith("BROKEN: page.hocr:1: is cut off"), refused);
    }
  }

  @Test
  void everyReasonIsTold() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (OcrException.Reason reason : OcrException.Reason.values()) {
      assertTrue(readme.contains("`" + reason + "`"), reason.toString());
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
            + "  public static void run(java.io.PrintStream to, java.io.InputStream in)"
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

  private static String run(ClassLoader loader, byte[] file) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      loader
          .loadClass("Block")
          .getMethod("run", PrintStream.class, InputStream.class)
          .invoke(null, to, new ByteArrayInputStream(file));
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
