package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.cli.io.ExitCode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each recipe of the cookbook as it stands, Java and commands. What a block of Java prints is what
 * its comments say that it {@code prints}. Files are those of a folder of the test's own.
 */
class CookbookTest {
  private static final Path COOKBOOK = Path.of("..", "..", "docs", "cookbook.md");
  private static final String PRINTS = "// prints ";
  private static final String PAGE = "区里部署春耕生产\n\n区里召开早稻育秧现场会，部署春耕生产。\n";

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/1.txt"), PAGE);
    Files.writeString(
        folder.resolve("labelled.csv"),
        "topic,text\n" + "体育,球队在体育馆比赛，球员进球。\n金融,股票价格上涨，银行降低利率。\n".repeat(30));
    Files.writeString(folder.resolve("words.txt"), "青芦镇 ns\n");
    Files.write(
        folder.resolve("page.pdf"),
        new WrittenPdf()
            .line("区里部署春耕生产", 60, 80, 24)
            .lines("区里召开早稻育秧现场会，部署春耕生产，\n农技员讲解水肥管理。各乡镇抢抓农时。", 60, 130, 10)
            .page()
            .bytes());
  }

  @Test
  void everyProgramPrintsWhatItSays() throws Exception {
    List<String> blocks = blocks("java");
    assertTrue(blocks.size() >= 10, COOKBOOK.toString());
    for (int i = 0; i < blocks.size(); i++) {
      String block = blocks.get(i);
      String expected =
          block
              .lines()
              .filter(l -> l.startsWith(PRINTS))
              .map(l -> l.substring(PRINTS.length()))
              .collect(Collectors.joining("\n"));
      String said = run("Block" + i, block);
      assertEquals(
          expected,
          said.lines().map(String::stripTrailing).collect(Collectors.joining("\n")),
          block);
      assertTrue(!expected.isEmpty(), block);
    }
  }

  @Test
  void everyCommandRuns() throws IOException {
    int commands = 0;
    for (String block : blocks("sh")) {
      for (String line : block.strip().split("\n", -1)) {
        List<String> args = new ArrayList<>();
        for (String word : line.replace("'", "").split(" ", -1)) {
          args.add(isFile(word) ? folder + "/" + word : word);
        }
        assertEquals("qubao", args.remove(0), line);
        boolean skips = line.contains("--on-error skip");
        Files.writeString(
            folder.resolve("articles.jsonl"),
            "{\"id\":1,\"text\":\"区里召开早稻育秧现场会。\"}\n" + (skips ? "broken\n" : ""));
        CommandLineTest.Run run = CommandLineTest.run("", args.toArray(String[]::new));
        assertEquals(skips ? ExitCode.SKIPPED : ExitCode.DONE, run.code(), line + run.err());
        commands++;
      }
    }
    assertTrue(commands >= 6, "commands: " + commands);
    for (String made : List.of("articles-out.jsonl", "topics.jsonl", "report.html", "own.bin")) {
      assertTrue(Files.size(folder.resolve(made)) > 0, made);
    }
  }

  private static boolean isFile(String word) {
    return word.startsWith("pages") || word.matches("[a-z-]{1,20}\\.[a-z]{3,5}");
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?ms)^```" + language + "$(.*?)^```$")
        .matcher(Files.readString(COOKBOOK))
        .results()
        .map(r -> r.group(1))
        .toList();
  }

  private String run(String name, String block) throws Exception {
    String source =
        part(block, true)
            + "public class "
            + name
            + " {\n  static class System { static java.io.PrintStream out; }\n"
            + "  public static void run(java.io.PrintStream to) throws Exception {\n"
            + "    System.out = to;\n"
            + part(block, false).replace("Path.of(\"", "Path.of(\"" + folder + "/")
            + "  }\n}\n";
    compile(Files.writeString(folder.resolve(name + ".java"), source), source);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      loader.loadClass(name).getMethod("run", PrintStream.class).invoke(null, to);
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
  }

  private static String part(String block, boolean imports) {
    return block
        .lines()
        .filter(l -> l.startsWith("import ") == imports)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
