package io.github.qubao.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaBlockTest {
  @TempDir Path folder;

  @Test
  void aBlockOfAPageRunsWithWhatItIsGiven() throws Exception {
    Path page =
        Files.writeString(
            folder.resolve("page.md"),
            """
            A page.
            ```sh
            ls
            ```
            ```java
            import java.util.List;
            List<String> all = List.of(word, "b");
            System.out.println(all + " ");
            // prints [a, b]
            ```
            """);
    List<String> blocks = MarkdownCode.blocks(page, "java");
    assertEquals(1, blocks.size());
    JavaBlock block = JavaBlock.compile(folder, blocks.get(0), "String word");
    assertEquals("[a, b]", JavaBlock.promised(blocks.get(0)));
    assertEquals("[a, b]", JavaBlock.withoutTrailingBlanks(block.run("a")));
    assertEquals("[c, b] \n", block.run("c"));
  }

  @Test
  void aBlockThatDoesNotCompileFails() {
    AssertionError fault =
        assertThrows(AssertionError.class, () -> JavaBlock.compile(folder, "int a = \"b\";"));
    assertTrue(fault.toString().contains("incompatible types"), fault.toString());
  }

  @Test
  void aBlockThatWarnsFails() {
    assertThrows(
        AssertionError.class, () -> JavaBlock.compile(folder, "new java.util.ArrayList();"));
  }

  @Test
  void aBlockThatThrowsFails() throws Exception {
    JavaBlock block = JavaBlock.compile(folder, "if (true) throw new java.io.IOException();");
    assertThrows(AssertionError.class, block::run);
  }
}
