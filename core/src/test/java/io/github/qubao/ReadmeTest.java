package io.github.qubao;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every block of Java in the README is compiled as it stands, imports and all, and run. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path CHINESE = Path.of("../README.zh.md");
  private static final Path SAMPLE = Path.of("../examples/sample-page.txt");

  @TempDir Path folder;

  @Test
  void everyBlockOfJavaRuns() throws Exception {
    List<String> blocks = blocks("java");
    assertTrue(blocks.size() >= 3, blocks.toString());
    for (int i = 0; i < blocks.size(); i++) {
      String said = run("Block" + i, blocks.get(i));
      assertTrue(said.length() > 10, blocks.get(i) + said);
    }
  }

  @Test
  void thePageIsReadAndFiled() throws Exception {
    String said = run("Page", blocks("java").get(0));
    assertTrue(said.contains("\nagriculture\n"), said);
  }

  @Test
  void aTextThatSaysTooLittleIsUncertain() throws Exception {
    String block = blocks("java").get(1);
    assertTrue(run("Certain", block).startsWith("agriculture 0."), block);
    String said = run("Uncertain", block.replace("(title, body)", "(\"\", \"好\")"));
    assertEquals("The text says too little.", said.strip());
  }

  @Test
  void commandsNameFilesThatAreThere() throws IOException {
    String commands = String.join("", blocks("sh"));
    assertTrue(commands.contains("mvn verify"), commands);
    assertTrue(commands.contains("examples/sample-page.txt") && Files.exists(SAMPLE), commands);
  }

  /** But for the comments: what is run above is what the Chinese README shows too. */
  @Test
  void theChineseReadmeHasTheSameBlocks() throws IOException {
    for (String language : List.of("sh", "xml", "java")) {
      assertEquals(
          blocks(language).stream().map(ReadmeTest::withoutComments).toList(),
          blocks(CHINESE, language).stream().map(ReadmeTest::withoutComments).toList());
    }
  }

  @Test
  void theChineseReadmeHasTheSameExamplesAndSizes() throws IOException {
    for (String what : List.of("examples/[a-z]{1,20}/[A-Z]{1,20}\\.md", "\\d\\.\\d MB")) {
      Set<String> told = all(README, what);
      assertTrue(told.size() >= 2, told.toString());
      assertEquals(told, all(CHINESE, what));
    }
  }

  private static Set<String> all(Path readme, String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(readme))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String withoutComments(String block) {
    return block.replaceAll(" *(//[^\n]*|<!--[^\n]*-->)", "");
  }

  private static List<String> blocks(String language) throws IOException {
    return blocks(README, language);
  }

  private static List<String> blocks(Path readme, String language) throws IOException {
    Matcher m =
        Pattern.compile("(?ms)^```" + language + "$(.*?)^```$").matcher(Files.readString(readme));
    return m.results().map(r -> r.group(1)).toList();
  }

  /** What a block prints; {@code text}, {@code title} and {@code body} are there for it. */
  private String run(String name, String block) throws Exception {
    String imports = lines(block, true);
    String source =
        imports
            + "public class "
            + name
            + " {\n  static class System { static java.io.PrintStream out; }\n"
            + "  public static void run(java.io.PrintStream to, String text, String title,"
            + " String body) {\n    System.out = to;\n"
            + lines(block, false)
            + "  }\n}\n";
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertNotNull(compiler, "the tests need a JDK");
    StringWriter faults = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:all,-path,-processing,-classfile",
            "-Werror",
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
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      loader
          .loadClass(name)
          .getMethod("run", PrintStream.class, String.class, String.class, String.class)
          .invoke(
              null,
              to,
              Files.readString(SAMPLE),
              "区农业农村局召开早稻育秧现场会",
              "会议要求，各乡镇要抢抓农时，组织农技员下到田间地头指导农户育秧。");
    } catch (InvocationTargetException e) {
      throw new AssertionError(source, e.getCause());
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
