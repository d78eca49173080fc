package io.github.qubao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.testing.JavaBlock;
import io.github.qubao.testing.MarkdownCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README is compiled as it stands, imports and all, and run. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void putsLinesInOrder() throws Exception {
    List<String> blocks = MarkdownCode.blocks(Path.of("README.md"), "java");
    assertEquals(1, blocks.size());
    String said = JavaBlock.compile(folder, blocks.get(0)).run();
    assertTrue(said.startsWith("茶馆开张\n\n停业三年的茶馆\n今天重新开门，\n\n一碗茶仍卖两\n元。\n"), said);
    assertTrue(said.endsWith("停业三年的茶馆今天重新开门，一碗茶仍卖两元。\n"), said);
  }
}
