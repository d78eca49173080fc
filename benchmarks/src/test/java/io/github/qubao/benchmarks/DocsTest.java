package io.github.qubao.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.testing.JavaBlock;
import io.github.qubao.testing.MarkdownCode;
import java.nio.file.Path;
import java.util.List;
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

  /** A block with this comment needs a file that is not here. */
  private static final String COMPILED_ONLY = "// compiled only";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"from-hanlp.md", "from-jieba.md", "from-ik.md", "from-opennlp.md"})
  void everyBlockPrintsWhatItSays(String page) throws Exception {
    List<String> blocks = MarkdownCode.blocks(DOCS.resolve(page), "java");
    assertTrue(blocks.size() >= 6, page);
    int ours = 0;
    for (String block : blocks) {
      ours += block.contains("import io.github.qubao.") ? 1 : 0;
      JavaBlock compiled = JavaBlock.compile(folder, block);
      String said = block.contains(COMPILED_ONLY) ? "" : compiled.run();
      String promised = JavaBlock.promised(block);
      assertEquals(promised, JavaBlock.withoutTrailingBlanks(said), page + block);
      assertEquals(block.contains(COMPILED_ONLY), promised.isEmpty(), page + block);
    }
    assertTrue(ours > blocks.size() / 3, page + " shows our call beside theirs");
  }
}
