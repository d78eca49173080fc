package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** Two at a time, each in a JVM of its own. */
  private static final int PROCESSES = 2;

  @Test
  void eachEndsInLittleMemory() throws IOException, InterruptedException {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(start(i));
    }
    Map<String, String> outcomes = new TreeMap<>();
    for (Process process : processes) {
      for (String line :
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList()) {
        String[] parts = line.split("\t");
        outcomes.put(parts[0], parts[1]);
      }
    }
    for (Process process : processes) {
      assertEquals(0, process.waitFor(), outcomes.toString());
    }
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

  private Process start(int number) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-Xss256k",
            "-XX:+UseSerialGC",
            "-Djava.io.tmpdir=" + temporary,
            "-Duser.home=" + temporary,
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            HostilePdfs.class.getName(),
            Integer.toString(number),
            Integer.toString(PROCESSES))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static Executable is(String name, String expected, String outcome) {
    return () -> assertTrue(outcome.contains(expected), name + ": " + outcome);
  }
}
