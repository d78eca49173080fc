package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Hostile PDFs give a text or one documented error, in 256 MB and with nothing on the disk. */
class HostilePdfTest {
  @TempDir Path temporary;

  @Test
  void eachEndsInLittleMemory() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-Xss256k",
                    "-XX:+UseSerialGC",
                    "-Djava.io.tmpdir=" + temporary,
                    "-Duser.home=" + temporary,
                    "-XX:-UsePerfData",
                    "-cp",
                    System.getProperty("java.class.path"),
                    HostilePdfs.class.getName()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<String, String> outcomes = new TreeMap<>();
    for (String line :
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList()) {
      String[] parts = line.split("\t");
      outcomes.put(parts[0], parts[1]);
    }
    assertEquals(0, process.waitFor(), outcomes.toString());
    assertAll(
        HostilePdfs.all().entrySet().stream()
            .map(
                e ->
                    is(
                        e.getKey(),
                        e.getValue().expected(),
                        outcomes.getOrDefault(e.getKey(), "none"))));
    try (Stream<Path> files = Files.list(temporary)) {
      assertEquals(List.of(), files.toList());
    }
  }

  private static Executable is(String name, String expected, String outcome) {
    return () -> assertTrue(outcome.contains(expected), name + ": " + outcome);
  }
}
