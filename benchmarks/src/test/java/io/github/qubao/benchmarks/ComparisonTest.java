package io.github.qubao.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.benchmarks.Comparison.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final Score GOOD = new Score(90, 100, 100, 0);
  private static final Score FAIR = new Score(80, 100, 100, 0);
  private static final Score CHANGED = new Score(70, 100, 100, 2);

  private static final Comparison MADE =
      new Comparison(
          environment(0.02),
          "sample",
          new Trial.Plan(2, 3, 0.25),
          1,
          List.of("news", "web"),
          List.of(
              row("qubao-buffer", "qubao", 100, Map.of("news", FAIR, "web", GOOD), null),
              row("qubao-split-buffer", "qubao", 100, Map.of("news", GOOD, "web", FAIR), null),
              row("hanlp-speed", "hanlp", 200, Map.of("news", FAIR, "web", FAIR), null),
              row("hanlp-standard", "hanlp", 10, Map.of("news", FAIR, "web", CHANGED), null),
              row("ik", "ik", 0, Map.of(), "it broke")));

  @Test
  void tableHasMediansRatiosAndSigns() {
    String table = ComparisonTable.of(MADE);
    assertTrue(
        table.contains(
            "| qubao-buffer | 100.00 | 95.45 to 105.56 | 50.00 | 10.00 | 0.50 | 2.0 | 80.00 | 90.00 |"),
        table);
    assertTrue(table.contains("| hanlp-standard | 10.00 |"), table);
    assertTrue(table.contains("| 80.00 | 70.00 † |"), table);
    assertTrue(table.contains("| ik | failed |"), table);
    assertTrue(table.contains("ik failed: it broke"), table);
    assertTrue(table.contains("Some Processor"), table);
    int columns = table.lines().findFirst().orElseThrow().split("\\|", -1).length;
    table
        .lines()
        .filter(l -> l.startsWith("|"))
        .forEach(l -> assertEquals(columns, l.split("\\|", -1).length, l));
  }

  /** Without what a ratio is taken to there is none. */
  @Test
  void ratiosNeedTheirBase() {
    Comparison part =
        new Comparison(
            MADE.environment(), "sample", MADE.plan(), 1, List.of(), MADE.rows().subList(0, 1));
    assertTrue(ComparisonTable.of(part).contains(" | – | – | 2.0 |"));
  }

  @Test
  void accuracyTableTakesTheBetterDateStyle() {
    String table = AccuracyTable.of(MADE);
    assertTrue(
        table.contains("| **qubao, the better date style** | 90.00 | 90.00 | 90.00 |"), table);
    assertTrue(table.contains("| **the best of the others** | 80.00 | 80.00 | 80.00 |"), table);
    assertTrue(table.contains("| ahead by | +10.00 | +10.00 | +10.00 |"), table);
    assertTrue(
        table.contains("| who is the best of the others | hanlp-speed | hanlp-speed |"), table);
  }

  @Test
  void jsonHoldsAllOfIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("compare.json");
    MADE.write(file);
    assertEquals(MADE, Comparison.read(file));
    String json = Files.readString(file);
    for (String key :
        List.of("loadAverage", "jvm", "machine", "cpuCharsPerSecond", "median", "f1", "call")) {
      assertTrue(json.contains("\"" + key + "\""), key);
    }
  }

  @Test
  void chartIsDrawnFromTheJson(@TempDir Path folder) throws IOException {
    Path json = folder.resolve("compare.json");
    Path svg = folder.resolve("compare.svg");
    MADE.write(json);
    assertEquals(0, Programs.run(new Chart(), new String[] {json.toString(), svg.toString()}));
    String picture = Files.readString(svg);
    assertEquals(Chart.svg(MADE), picture);
    assertTrue(picture.contains(">hanlp-speed</text>"), picture);
    assertFalse(picture.contains(">ik</text>"), "it was not measured");
  }

  @Test
  void tellsThatTheMachineIsBusy() {
    assertEquals("", environment(0.05).warning());
    assertTrue(environment(0.5).warning().contains("50 %"));
    assertTrue(environment(0.5).line().contains("busy"));
    assertEquals("", environment(-1).warning(), "the system does not tell");
  }

  private static Environment environment(double use) {
    return new Environment(
        "2026-01-02 03:04", "Some Processor", 2, 8000, "Linux 6", "VM 17", "-Xmx4g", 0.1, use);
  }

  /** Three rounds, one slower and one faster by a tenth; on the clock twice as long. */
  private static Row row(
      String name, String library, long mega, Map<String, Score> scores, @Nullable String failure) {
    List<Round> rounds =
        failure != null
            ? List.of()
            : LongStream.of(1_000, 900, 1_100)
                .mapToObj(n -> new Round(mega * 1_000, 2_000_000, n * 1_000, mega * 2_000))
                .toList();
    return new Row(name, library, "segment(text)", false, rounds, scores, failure);
  }
}
