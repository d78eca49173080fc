package io.github.qubao.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each block of Java in the pages for users of other libraries, theirs and ours, is compiled as it
 * stands and run, and prints what its comments say that it {@code prints}. Here, because this
 * module has all of those libraries.
 */
class DocsTest {
  /** Tests run in a folder of the peers' files; Surefire says where the module is. */
  private static final Path DOCS =
      Path.of(System.getProperty("basedir", "benchmarks")).resolveSibling("docs");

  private static final String PRINTS = "// prints ";

  /** A block with this comment needs a file that is not here. */
  private static final String COMPILED_ONLY = "// compiled only";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"from-hanlp.md", "from-jieba.md", "from-ik.md", "from-opennlp.md"})
  void everyBlockPrintsWhatItSays(String page) throws Exception {
    List<String> blocks = blocks(Files.readString(DOCS.resolve(page)));
    assertTrue(blocks.size() >= 6, page);
    int ours = 0;
    for (int i = 0; i < blocks.size(); i++) {
      String block = blocks.get(i);
      ours += block.contains("import io.github.qubao.") ? 1 : 0;
      boolean runs = !block.contains(COMPILED_ONLY);
      String said = run("Block" + i, block, runs);
      String expected =
          block
              .lines()
              .filter(l -> l.startsWith(PRINTS))
              .map(l -> l.substring(PRINTS.length()))
              .collect(Collectors.joining("\n"));
      assertEquals(expected, lines(said), page + block);
      assertEquals(runs, !expected.isEmpty(), page + block);
    }
    assertTrue(ours > blocks.size() / 3, page + " shows our call beside theirs");
  }

  private static String lines(String said) {
    return said.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private static List<String> blocks(String page) {
    return Pattern.compile("(?ms)^```java$(.*?)^```$")
        .matcher(page)
        .results()
        .map(r -> r.group(1))
        .toList();
  }

  private String run(String name, String block, boolean runs) throws Exception {
    String source =
        part(block, true)
            + "public class "
            + name
            + " {\n  static class System { static java.io.PrintStream out; }\n"
            + "  public static void run(java.io.PrintStream to) throws Exception {\n"
            + "    System.out = to;\n"
            + part(block, false)
            + "  }\n}\n";
    compile(Files.writeString(folder.resolve(name + ".java"), source), source);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      if (runs) {
        loader.loadClass(name).getMethod("run", PrintStream.class).invoke(null, to);
      }
    } catch (InvocationTargetException e) {
      throw new AssertionError(source, e.getCause());
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private void compile(Path file, String source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertNotNull(compiler, "the tests need a JDK");
    StringWriter faults = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:all,-path,-processing,-classfile",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString());
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean sound =
          compiler
              .getTask(faults, files, null, options, null, files.getJavaFileObjects(file))
              .call();
      assertTrue(sound, source + faults);
    }
  }

  private static String part(String block, boolean imports) {
    return block
        .lines()
        .filter(l -> l.startsWith("import ") == imports)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
