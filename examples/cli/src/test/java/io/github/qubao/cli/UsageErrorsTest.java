package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.cli.io.StandardIo;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a command line that is wrong. */
class UsageErrorsTest {
  private static List<String> said(String... args) {
    StringWriter err = new StringWriter();
    PrintWriter to = new PrintWriter(err);
    StandardIo.Terminals none = StandardIo.Terminals.none();
    PrintWriter out = new PrintWriter(new StringWriter());
    assertEquals(2, Main.run(args, new StandardIo(InputStream.nullInputStream(), out, to, none)));
    return err.toString().lines().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "segmnt a.txt|unknown command: segmnt; did you mean segment?|qubao",
        "sumarise|unknown command: sumarise; did you mean summarize?|qubao",
        "frobnicate|unknown command: frobnicate|qubao",
        "segment --granularty fine|unknown option: --granularty; did you mean --granularity?|qubao segment",
        "segment --granularty=fine|unknown option: --granularty; did you mean --granularity?|qubao segment",
        "page --field id|unknown option: --field; did you mean --fields?|qubao page",
        "classify --x|unknown option: --x|qubao classify",
        "--verson|unknown option: --verson; did you mean --version?|qubao",
        "text a.txt b.txt|unexpected argument: b.txt|qubao text",
      })
  void saysWhatMayHaveBeenMeant(String line, String message, String command) {
    assertEquals(
        List.of("qubao: " + message, "qubao: try " + command + " --help"), said(line.split(" ")));
  }

  @Test
  void withoutACommandAllAreNamed() {
    assertEquals(
        "qubao: name a command: page, report, text, segment, classify, summarize, entities, train,"
            + " evaluate, model, generate-completion, generate-man-page",
        said().get(0));
  }

  @Test
  void whatPicocliSaysWellStays() {
    assertEquals(
        List.of(
            "qubao: Missing required option: '--output=FILE.html'",
            "qubao: try qubao report --help"),
        said("report", "a.txt"));
  }

  @Test
  void theNearestNameIsNearEnough() {
    List<String> names = List.of("--max-chars", "--max-error", "-o");
    assertEquals(Optional.of("--max-chars"), UsageErrors.nearest("--max-char", names));
    assertEquals(Optional.of("--max-error"), UsageErrors.nearest("--maxerror", names));
    assertEquals(Optional.of("-o"), UsageErrors.nearest("-O", names));
    assertEquals(Optional.empty(), UsageErrors.nearest("--quiet", names));
    assertEquals(Optional.empty(), UsageErrors.nearest("", List.of("page")));
  }
}
