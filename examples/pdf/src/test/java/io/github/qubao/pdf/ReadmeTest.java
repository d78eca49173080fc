package io.github.qubao.pdf;

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

/** The Java of the README is compiled as it stands, imports and all, and run on a PDF. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @TempDir Path folder;

  @Test
  void readsAPdfAndSaysWhyNot() throws Exception {
    List<String> blocks = MarkdownCode.blocks(README, "java");
    assertEquals(1, blocks.size());
    JavaBlock block = JavaBlock.compile(folder, blocks.get(0), "java.io.InputStream in");
    try (TestPdf file = new TestPdf()) {
      Sheet sheet = file.sheet(842, 1191);
      NewspaperPage.set(sheet);
      sheet.draw();
      String said = run(block, file.bytes());
      assertTrue(said.contains(NewspaperPage.FLOOD.headline()), said);
      String refused = run(block, "%PDF-".getBytes(StandardCharsets.US_ASCII));
      assertTrue(refused.startsWith("BROKEN: the PDF is cut off"), refused);
    }
  }

  @Test
  void everyReasonIsTold() throws IOException {
    String readme = Files.readString(README);
    for (PdfException.Reason reason : PdfException.Reason.values()) {
      assertTrue(readme.contains("`" + reason + "`"), reason.toString());
    }
  }

  private static String run(JavaBlock block, byte[] file) throws Exception {
    return block.run(new ByteArrayInputStream(file));
  }
}
