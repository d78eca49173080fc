package io.github.qubao.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.TokenCountEstimator;
import io.github.qubao.testing.JavaBlock;
import io.github.qubao.testing.MarkdownCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README is compiled as it stands, imports and all, and run. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void everyBlockRuns() throws Exception {
    List<String> blocks = MarkdownCode.blocks(Path.of("README.md"), "java");
    assertEquals(3, blocks.size());
    String page = Files.readString(Path.of("../sample-page.txt"));
    for (String block : blocks) {
      String said =
          JavaBlock.compile(
                  folder,
                  block,
                  "String text",
                  "String pageText",
                  "dev.langchain4j.model.TokenCountEstimator estimator")
              .run(page, page, new Characters());
      assertTrue(said.contains("早稻"), said);
      assertTrue(said.contains("names"), said);
    }
  }

  /** A model of one token a character. */
  public static final class Characters implements TokenCountEstimator {
    @Override
    public int estimateTokenCountInText(String text) {
      return text.length();
    }

    @Override
    public int estimateTokenCountInMessage(ChatMessage message) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int estimateTokenCountInMessages(Iterable<ChatMessage> messages) {
      throw new UnsupportedOperationException();
    }
  }
}
