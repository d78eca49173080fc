package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qubao.cli.io.ExitCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The script by which a shell completes the command line. */
class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path dir;

  private static String script() {
    Run run = Run.of("", "generate-completion");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertEquals("", run.err());
    return run.out();
  }

  @Test
  void namesEveryCommandAndOption() {
    String script = script();
    CommandLine main = new CommandLine(new Main());
    assertFalse(main.getSubcommands().isEmpty());
    main.getSubcommands()
        .forEach(
            (name, command) -> {
              assertTrue(script.contains(name), name);
              command
                  .getCommandSpec()
                  .options()
                  .forEach(o -> assertTrue(script.contains(o.longestName()), o.longestName()));
            });
  }

  /** As picocli's own program does it, which knows the class and nothing else. */
  @Test
  void generatorsMakeTheCommandByItsClass() throws Exception {
    Path file = dir.resolve("qubao_completion");
    AutoComplete.main("-o", file.toString(), Main.class.getName());
    assertEquals(script().strip(), Files.readString(file).strip());
  }

  @Test
  void bashCompletes() throws Exception {
    assumeTrue(Files.exists(BASH), "no bash here");
    Path script = Files.writeString(dir.resolve("completion.sh"), script());
    assertTrue(
        completed(script, "")
            .containsAll(Set.of("page", "report", "summarize", "entities", "text")));
    assertTrue(completed(script, "summarize", "--k").contains("--key-points"));
    assertEquals(Set.of("json", "jsonl", "text"), completed(script, "page", "--format", ""));
    assertEquals(Set.of("joined", "split"), completed(script, "segment", "--dates", ""));
    assertEquals(Set.of("skip"), completed(script, "classify", "--on-error", "s"));
  }

  /** What is offered for the last word. */
  private Set<String> completed(Path script, String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                BASH.toString(),
                "--norc",
                "-c",
                "source \"$1\"; shift; COMP_WORDS=(qubao \"$@\"); COMP_CWORD=$#; COMPREPLY=();"
                    + " _complete_qubao; printf '%s\\n' \"${COMPREPLY[@]}\"",
                "bash",
                script.toString()));
    command.addAll(Arrays.asList(words));
    Path out = dir.resolve("out");
    Process bash =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(out.toFile())
            .start();
    bash.waitFor();
    return new TreeSet<>(
        Files.readString(out, StandardCharsets.UTF_8).lines().map(String::strip).toList());
  }
}
