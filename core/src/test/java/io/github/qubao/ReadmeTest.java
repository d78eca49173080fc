package io.github.qubao;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the tests compile and run. */
class ReadmeTest {
  @Test
  void exampleIsTheOneThatRuns() throws IOException {
    String test = Files.readString(Path.of("src/test/java/io/github/qubao/QubaoTest.java"));
    String code =
        test.substring(test.indexOf("// README-BEGIN\n") + 16, test.indexOf("    // README-END"))
            .replaceAll("(?m)^ {4}", "")
            .strip();
    String readme = Files.readString(Path.of("../README.md"));
    assertTrue(readme.contains(code), "README.md and QubaoTest.readme differ:\n" + code);
  }
}
