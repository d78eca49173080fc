package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every regular expression of what is published is one that long texts cannot slow or deepen. */
class RegularExpressionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java",
        "../examples/layout/src/main/java",
        "../examples/ocr/src/main/java",
        "../examples/pdf/src/main/java",
        "../examples/retrieval/src/main/java",
        "../examples/lucene/src/main/java",
        "../examples/spark/src/main/java",
        "../examples/cli/src/main/java"
      })
  void areLinear(String folder) throws IOException {
    List<String> faults = new ArrayList<>();
    List<RegexSources.Use> uses = RegexSources.of(Path.of(folder));
    long compiled =
        uses.stream().filter(u -> u.method().equals("java.util.regex.Pattern.compile")).count();
    assertEquals(mentions(Path.of(folder), "Pattern.compile("), compiled, "one was not found");
    assertTrue(mentions(Path.of(folder), "package io.github.qubao") > 0, "no sources there");
    for (RegexSources.Use use : uses) {
      Regex.faults(use.pattern()).forEach(f -> faults.add(use.place() + ": " + f));
    }
    assertEquals("", String.join("\n", faults));
  }

  private static int mentions(Path folder, String what) throws IOException {
    int out = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path p : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(p);
        for (int at = source.indexOf(what); at >= 0; at = source.indexOf(what, at + 1)) {
          out++;
        }
      }
    }
    return out;
  }
}
