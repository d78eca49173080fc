package io.github.qubao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Core without OpenNLP or any other jar: what the README says may be left out. */
class AloneTest {
  @Test
  void onlyTrainingNeedsAnotherLibrary() throws IOException, InterruptedException {
    Path page = Path.of("../examples/sample-page.txt").toAbsolutePath();
    List<String> folders =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(p -> !p.endsWith(".jar"))
            .toList();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, folders),
                Alone.class.getName(),
                page.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    List<String> lines = said.lines().toList();
    assertEquals(3, lines.size(), said);
    String here = Alone.everything(Files.readString(page));
    assertTrue(here.length() > 1000, here);
    assertEquals(here, lines.get(0));
    for (String line : lines.subList(1, 3)) {
      assertTrue(line.contains("training needs org.apache.opennlp:opennlp-tools"), line);
    }
  }
}
