package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.testing.JavaBlock;
import io.github.qubao.testing.MarkdownCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every block of Java in the README is compiled as it stands, imports and all, and run. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path CHINESE = Path.of("../../README.zh.md");
  private static final Path SAMPLE = Path.of("../sample-page.txt");

  @TempDir Path folder;

  @Test
  void everyBlockOfJavaRuns() throws Exception {
    List<String> blocks = blocks("java");
    assertTrue(blocks.size() >= 3, blocks.toString());
    for (String block : blocks) {
      String said = run(block);
      assertTrue(said.length() > 10, block + said);
    }
  }

  @Test
  void thePageIsReadAndFiled() throws Exception {
    String said = run(blocks("java").get(0));
    assertTrue(said.contains("\nagriculture\n"), said);
  }

  @Test
  void aTextThatSaysTooLittleIsUncertain() throws Exception {
    String block = blocks("java").get(1);
    assertTrue(run(block).startsWith("agriculture 0."), block);
    String said = run(block.replace("(title, body)", "(\"\", \"好\")"));
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
          MarkdownCode.blocks(CHINESE, language).stream()
              .map(ReadmeTest::withoutComments)
              .toList());
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
    return MarkdownCode.blocks(README, language);
  }

  /** What a block prints; {@code text}, {@code title} and {@code body} are there for it. */
  private String run(String block) throws Exception {
    return JavaBlock.compile(folder, block, "String text", "String title", "String body")
        .run(Files.readString(SAMPLE), "区农业农村局召开早稻育秧现场会", "会议要求，各乡镇要抢抓农时，组织农技员下到田间地头指导农户育秧。");
  }
}
