package io.github.qubao.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of code in a page of Markdown. */
public final class MarkdownCode {
  private MarkdownCode() {}

  /** Returns the blocks that are marked with the language, without their fences. */
  public static List<String> blocks(Path page, String language) throws IOException {
    return Pattern.compile("(?ms)^```" + language + "$(.*?)^```$")
        .matcher(Files.readString(page))
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
