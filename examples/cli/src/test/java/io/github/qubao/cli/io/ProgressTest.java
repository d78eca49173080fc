package io.github.qubao.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bar, by a clock of the test's own. */
class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter err = new StringWriter();
  private long now;

  private StandardIo io(boolean out, boolean terminal) {
    return new StandardIo(
        InputStream.nullInputStream(),
        new PrintWriter(new StringWriter()),
        new PrintWriter(err),
        new StandardIo.Terminals(false, out, terminal, false));
  }

  /** 400 of 1,000 bytes, a line and 40 bytes in a quarter of a second. */
  private void work(StandardIo io, long all, boolean answers) {
    try (Progress progress = new Progress(io, "lines", all, answers, () -> now)) {
      for (int i = 0; i < 10; i++) {
        now += SECOND / 4;
        progress.pass(40);
        progress.step();
      }
      io.tell("a message");
    }
  }

  @Test
  void aBarWithRateAndTimeLeft() {
    work(io(false, true), 1000, true);
    String shown = err.toString();
    List<String> lines = List.of(shown.split("\r"));
    assertTrue(
        shown.startsWith("\r[###-----------------]  16 %  4 lines  4.0/s  0:06 left"), shown);
    assertTrue(lines.contains("[########------------]  40 %  10 lines  4.0/s  0:04 left"), shown);
    assertEquals(7, shown.split("left", -1).length - 1, "nothing in the first second");
    assertTrue(shown.endsWith("\rqubao: a message\n"), "a message has a line of its own");
    assertTrue(lines.get(lines.size() - 2).isBlank(), "the bar was taken away before");
  }

  @Test
  void withoutALengthTheTimeThatPassed() {
    work(io(false, true), -1, true);
    assertTrue(err.toString().contains("\r10 lines  4.0/s  0:03"), err.toString());
  }

  @Test
  void onlyAPersonSeesItAndOnlyIfTheAnswersStandElsewhere() {
    work(io(false, false), 1000, true);
    work(io(true, true), 1000, true);
    assertEquals("qubao: a message\nqubao: a message\n", err.toString());
    work(io(true, true), 1000, false);
    assertTrue(err.toString().contains("40 %"), "the answers go to a file");
  }

  @Test
  void coloursAreWantedUnlessTheEnvironmentSaysNo() {
    assertTrue(StandardIo.wantsColour(Map.of("TERM", "xterm", "NO_COLOR", "")));
    assertTrue(!StandardIo.wantsColour(Map.of("TERM", "xterm", "NO_COLOR", "1")));
    assertTrue(!StandardIo.wantsColour(Map.of("TERM", "dumb")));
  }
}
