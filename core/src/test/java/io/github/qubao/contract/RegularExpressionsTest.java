package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every regular expression of what is published is one that long texts cannot slow or deepen. */
class RegularExpressionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "../examples/cli/src/main/java"})
  void areLinear(String folder) throws IOException {
    List<String> faults = new ArrayList<>();
    List<RegexSources.Use> uses = RegexSources.of(Path.of(folder));
    assertTrue(!uses.isEmpty(), "no regular expression was found");
    for (RegexSources.Use use : uses) {
      Regex.faults(use.pattern()).forEach(f -> faults.add(use.place() + ": " + f));
    }
    assertEquals("", String.join("\n", faults));
  }
}
