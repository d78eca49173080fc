package io.github.qubao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The README's table, with {@code -Dqubao.throughput=} and how many articles; minutes. */
@EnabledIfSystemProperty(named = "qubao.throughput", matches = "\\d+")
class ThroughputTest {
  @TempDir Path folder;

  @Test
  void byCores() throws Exception {
    System.out.println(Throughput.HEAD);
    for (int cores = 1; cores <= Runtime.getRuntime().availableProcessors(); cores *= 2) {
      Path at = Files.createDirectory(folder.resolve("cores" + cores));
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of(System.getProperty("spark.opens").split(" ")));
      command.addAll(List.of("-Xmx2g", "-cp", System.getProperty("java.class.path")));
      command.add(Throughput.class.getName());
      command.addAll(
          List.of(String.valueOf(cores), System.getProperty("qubao.throughput"), at.toString()));
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String row = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor());
      assertTrue(row.startsWith("| " + cores + " |"), row);
      System.out.print(row);
    }
  }
}
