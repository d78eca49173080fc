package io.github.qubao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.testing.JavaBlock;
import io.github.qubao.testing.MarkdownCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README is compiled as it stands, imports and all, and run on a file. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @TempDir Path folder;

  @Test
  void readsAFileAndSaysWhyNot() throws Exception {
    List<String> blocks = MarkdownCode.blocks(README, "java");
    assertEquals(1, blocks.size());
    JavaBlock block = JavaBlock.compile(folder, blocks.get(0), "java.io.InputStream in");
    Path file = Path.of("src/test/resources/io/github/qubao/ocr/two-articles.hocr");
    String said = run(block, Files.readAllBytes(file));
    assertTrue(said.contains("老休馆重开张"), said);
    String refused = run(block, "<alto>".getBytes(StandardCharsets.US_ASCII));
    assertTrue(refused.startsWith("BROKEN: page.hocr:1: is cut off"), refused);
  }

  @Test
  void everyReasonIsTold() throws IOException {
    String readme = Files.readString(README);
    for (OcrException.Reason reason : OcrException.Reason.values()) {
      assertTrue(readme.contains("`" + reason + "`"), reason.toString());
    }
  }

  private static String run(JavaBlock block, byte[] file) throws Exception {
    return block.run(new ByteArrayInputStream(file));
  }
}
