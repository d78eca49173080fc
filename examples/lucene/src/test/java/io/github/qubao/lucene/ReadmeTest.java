package io.github.qubao.lucene;

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
  private static final List<String> PRINTED = List.of("1 hit", "1 hit", "国家");

  @TempDir Path folder;

  @Test
  void everyBlockRuns() throws Exception {
    List<String> blocks = MarkdownCode.blocks(Path.of("README.md"), "java");
    assertEquals(PRINTED.size(), blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      String said = JavaBlock.compile(folder, blocks.get(i)).run();
      assertTrue(said.contains(PRINTED.get(i)), said);
    }
  }
}
