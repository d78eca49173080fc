package io.github.qubao.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.benchmarks.adapter.Adapters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {
  @Test
  void measuresAndScoresInAnotherJvm(@TempDir Path folder) throws IOException {
    Path gold = folder.resolve("made.gold.txt");
    Files.writeString(gold, "区委 召开 会议 。\n");
    Trial.Result result =
        Trial.speed(
            Adapters.QUBAO_BUFFER, gold.toString(), new Trial.Plan(0.05, 3, 0.01), List.of(gold));
    assertEquals(List.of(new Score(4, 4, 4, 0)), result.scores());
    assertEquals(3, result.rounds().size());
    for (Round round : result.rounds()) {
      assertTrue(round.chars() > 0 && round.chars() % "区委召开会议。".length() == 0);
      assertTrue(round.wallNanos() > 0 && round.cpuNanos() > 0);
      assertEquals(round, Round.parse(round.toString()));
    }
  }

  @Test
  void tellsWhyAJvmFailed(@TempDir Path folder) {
    Path missing = folder.resolve("missing.gold.txt");
    IOException e =
        assertThrows(
            IOException.class, () -> Trial.scores(Adapters.QUBAO_BUFFER, List.of(missing)));
    assertTrue(String.valueOf(e.getMessage()).contains("missing.gold.txt"), e::getMessage);
  }

  @Test
  void refusesWrongOptions(@TempDir Path folder) {
    assertEquals(2, Programs.run(new Compare(), new String[] {"--only", "jeiba"}));
    assertEquals(2, Programs.run(new Compare(), new String[] {"--gold", folder + "/none"}));
    assertEquals(2, Programs.run(new Compare(), new String[] {"--gold", folder.toString()}));
    assertEquals(2, Programs.run(new Compare(), new String[] {"--rounds", "0"}));
    assertEquals(2, Programs.run(new Compare(), new String[] {"--corpus", folder + "/none"}));
    assertEquals(2, Programs.run(new Accuracy(), new String[] {}));
    assertEquals(2, Programs.run(new HeapHeld(), new String[] {"--only", "nobody"}));
  }
}
