package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.cli.io.ExitCode;
import io.github.qubao.testing.JavaBlock;
import io.github.qubao.testing.MarkdownCode;
import io.github.qubao.testing.WrittenPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each recipe of the cookbook as it stands, Java and commands. What a block of Java prints is what
 * its comments say that it {@code prints}. Files are those of a folder of the test's own.
 */
class CookbookTest {
  private static final Path COOKBOOK = Path.of("..", "..", "docs", "cookbook.md");
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
    List<String> blocks = MarkdownCode.blocks(COOKBOOK, "java");
    assertTrue(blocks.size() >= 10, COOKBOOK.toString());
    for (String block : blocks) {
      String promised = JavaBlock.promised(block);
      String here = block.replace("Path.of(\"", "Path.of(\"" + folder + "/");
      String said = JavaBlock.compile(folder, here).run();
      assertEquals(promised, JavaBlock.withoutTrailingBlanks(said), block);
      assertTrue(!promised.isEmpty(), block);
    }
  }

  @Test
  void everyCommandRuns() throws IOException {
    int commands = 0;
    for (String block : MarkdownCode.blocks(COOKBOOK, "sh")) {
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
        Run run = Run.of("", args.toArray(String[]::new));
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
}
