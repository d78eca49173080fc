package io.github.qubao.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.TokenCountEstimator;
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
    String page = Files.readString(Path.of("../sample-page.txt"));
    for (int i = 0; i < blocks.size(); i++) {
      String said = run("Block" + i, blocks.get(i), page);
      assertTrue(said.contains("早稻"), said);
      assertTrue(said.contains("names"), said);
    }
  }

  private String run(String name, String block, String page) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (URLClassLoader loader = compiled(name, block);
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      loader
          .loadClass(name)
          .getMethod(
              "run", PrintStream.class, String.class, String.class, TokenCountEstimator.class)
          .invoke(null, to, page, page, new Characters());
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private URLClassLoader compiled(String name, String block) throws IOException {
    String source =
        lines(block, true)
            + "public class "
            + name
            + " {\n  static class System { static java.io.PrintStream out; }\n"
            + "  public static void run(java.io.PrintStream to, String text, String pageText,"
            + " dev.langchain4j.model.TokenCountEstimator estimator) {\n    System.out = to;\n"
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

  /** A model of one token a character. */
  public static final class Characters implements TokenCountEstimator {
    @Override
    public int estimateTokenCountInText(String text) {
      return text.length();
    }

    @Override
    public int estimateTokenCountInMessage(ChatMessage message) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int estimateTokenCountInMessages(Iterable<ChatMessage> messages) {
      throw new UnsupportedOperationException();
    }
  }
}
