package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The manual page is whole, and man can read it. */
class ManPageTest {
  private static final Path GROFF = Path.of("/usr/bin/groff");

  @TempDir Path dir;

  private static String page() {
    Run run = Run.of("", "generate-man-page");
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  @Test
  void namesEveryCommandAndOption() {
    String page = page().replace("\\-", "-");
    new CommandLine(new Main())
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertTrue(page.contains("\n.SS " + name + "\n"), name);
              command.getCommandSpec().options().stream()
                  .filter(o -> !o.usageHelp() && !o.versionHelp())
                  .forEach(o -> assertTrue(page.contains(o.longestName()), o.longestName()));
            });
    assertTrue(page.contains("\n.B 141\n"), "the exit codes");
    assertTrue(page.contains("(default: jsonl)"), "variables are filled in");
    assertTrue(!page.contains("${"), page);
  }

  @Test
  void groffHasNothingToSayAgainstIt() throws Exception {
    assumeTrue(Files.exists(GROFF), "no groff here");
    Path page = Files.writeString(dir.resolve("qubao.1"), page());
    Path out = dir.resolve("out");
    Path err = dir.resolve("err");
    int code =
        new ProcessBuilder(
                GROFF.toString(), "-man", "-ww", "-Kutf8", "-Tutf8", "-P-c", page.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    assertEquals(0, code);
    assertEquals("", Files.readString(err, StandardCharsets.UTF_8));
    assertTrue(Files.readString(out, StandardCharsets.UTF_8).contains("2022年 as one word"));
  }
}
