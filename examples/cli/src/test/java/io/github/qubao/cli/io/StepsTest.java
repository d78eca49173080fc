package io.github.qubao.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StepsTest {
  private static String shown(boolean terminal) {
    StringWriter err = new StringWriter();
    StandardIo io =
        new StandardIo(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            new StandardIo.Terminals(false, false, terminal, false));
    try (Steps steps = new Steps(io, "training", 2)) {
      steps.done(1);
      steps.done(2);
    }
    return err.toString();
  }

  @Test
  void aLogGetsALineAStep() {
    assertEquals("training: 1 of 2\ntraining: 2 of 2\n", shown(false));
  }

  @Test
  void aPersonSeesOneLineWithTheTimeToGo() {
    String all = shown(true);
    assertTrue(all.startsWith("\rtraining: 0 of 2\rtraining: 1 of 2, "), all);
    assertTrue(all.contains(" s to go"), all);
    assertTrue(all.stripTrailing().endsWith("about 0 s to go"), all);
    assertEquals(all.length() - 1, all.indexOf('\n'));
  }
}
