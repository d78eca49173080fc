package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserWordsTest {
  @TempDir Path folder = Path.of("");

  private String list(String text) throws IOException {
    return Files.writeString(folder.resolve("words.txt"), text).toString();
  }

  @Test
  void wordsAreAddedTaggedAndTakenOut() throws IOException {
    String list = list("# 词\n民种\tx-dept\n-水稻\n");
    String text = "农民种植水稻";
    assertEquals("农 民种 植 水 稻\n", Run.of(text, "segment", "--user-words", list).out());
    Run json = Run.of(text, "segment", "--format", "jsonl", "--user-words", list);
    assertTrue(json.out().contains("\"pos\":\"x-dept\""), json.out());
  }

  @Test
  void everyCommandThatCutsWordsTakesThem() throws IOException {
    String list = list("民种\n");
    String article = "{\"id\":1,\"text\":\"农民种植水稻。\"}";
    assertEquals(0, Run.of(article, "classify", "--user-words", list).code());
    assertEquals(0, Run.of("农民种植水稻。", "page", "--user-words", list).code());
    String report = folder.resolve("report.html").toString();
    assertEquals(0, Run.of("农民。", "report", "-o", report, "--user-words", list).code());
  }

  @Test
  void faultsNameFileAndLine() throws IOException {
    String list = list("好\n甲 1 2\n");
    Run run = Run.of("好", "segment", "--user-words", list);
    assertNotEquals(0, run.code());
    assertTrue(run.err().contains("words.txt: line 2 of the word list has two counts"), run.err());
    run = Run.of("好", "segment", "--user-words", list + "x");
    assertNotEquals(0, run.code());
    assertTrue(run.err().contains("no such file"), run.err());
  }
}
