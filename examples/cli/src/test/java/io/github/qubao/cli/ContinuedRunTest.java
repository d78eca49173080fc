package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.cli.io.ExitCode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that were broken off go on where they stood. */
class ContinuedRunTest {
  @TempDir Path dir;
  private Path input;

  @BeforeEach
  void write() throws IOException {
    input = BatchFiles.lines(dir);
  }

  private static Run run(Object... args) {
    return BatchFiles.run(args);
  }

  private Path file(String name, String text) throws IOException {
    return BatchFiles.file(dir, name, text);
  }

  /** Broken off behind any byte, the run that goes on writes what a whole one would have. */
  @ParameterizedTest
  @ValueSource(strings = {"classify jsonl", "summarize text", "segment text", "segment jsonl"})
  void aRunGoesOnWhereItWasBrokenOff(String what) throws IOException {
    String command = what.substring(0, what.indexOf(' '));
    String format = what.substring(what.indexOf(' ') + 1);
    byte[] whole = run(command, input, "--format", format).out().getBytes(StandardCharsets.UTF_8);
    Path out = dir.resolve("out");
    for (int n : new int[] {-1, 0, 1, 20, whole.length / 2, whole.length - 1, whole.length}) {
      Files.deleteIfExists(out);
      if (n >= 0) {
        Files.write(out, Arrays.copyOf(whole, n));
      }
      Run run = run(command, input, "--format", format, "--continue", out, "--threads", "2");
      assertEquals(0, run.code(), run.err());
      assertEquals("", run.out());
      assertArrayEquals(whole, Files.readAllBytes(out), what + n);
      long stood =
          new String(whole, 0, Math.max(0, n), StandardCharsets.UTF_8).split("\n", -1).length - 1;
      assertTrue(
          run.err().contains(": " + stood + " answers stood there, " + (60 - stood) + " more"),
          run.err());
    }
  }

  @Test
  void skippedLinesAreSkippedAgain() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(input));
    lines.set(3, "broken");
    lines.add(10, "");
    lines.set(50, "{}");
    Path file = file("broken.jsonl", String.join("\n", lines));
    String whole = run("classify", file, "--on-error", "skip").out();
    Path out = file("out", whole.substring(0, whole.length() / 2));
    Run run = run("classify", file, "--on-error", "skip", "--continue", out);
    assertEquals(ExitCode.SKIPPED, run.code(), run.err());
    assertEquals(whole, Files.readString(out));
    assertTrue(run.err().contains("2 of 61 lines were skipped"), run.err());
    assertEquals(
        ExitCode.FAILED, run("classify", file, "--continue", out).code(), "the default fails");
  }

  @Test
  void anOutputOfSomethingElseIsLeftAlone() throws IOException {
    String other = run("classify", file("other.jsonl", "{\"id\":\"x\",\"text\":\"\"}\n")).out();
    for (String wrong : new String[] {other, "no JSON\n", "\n", "[]\n"}) {
      Path out = file("out", wrong);
      Run run = run("classify", input, "--continue", out);
      assertEquals(ExitCode.FAILED, run.code());
      assertTrue(run.err().contains("out:1: is no answer to " + input + ":1"), run.err());
      assertEquals(wrong, Files.readString(out));
      run = run("classify", input, "--continue", out, "--on-error", "skip");
      assertEquals(ExitCode.FAILED, run.code());
      assertTrue(run.err().contains("out:1: answers no line of the input"), run.err());
      assertEquals(wrong, Files.readString(out));
    }
    String whole = run("classify", input).out();
    for (String begun : List.of("no JSON", "{\"id\":9}", "{\"id\":\"第1", whole + "no JSON")) {
      for (String onError : List.of("fail", "skip")) {
        Path out = file("out", begun);
        Run run = run("classify", input, "--continue", out, "--on-error", onError);
        assertEquals(ExitCode.FAILED, run.code(), begun);
        assertTrue(run.err().contains("ends with what is no answer"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(begun, Files.readString(out));
      }
    }
    Path out = file("out", whole + other);
    Run run = run("classify", input, "--continue", out);
    assertTrue(run.err().contains("out:61: answers no line of the input"), run.err());
    assertEquals(whole + other, Files.readString(out));
    run = run("segment", input, "--continue", file("out", "区 里\n"));
    assertTrue(run.err().contains("out:1: is no answer"), run.err());
  }

  @Test
  void whatCannotBeContinuedIsRefused() throws IOException {
    assertEquals(
        ExitCode.USAGE, run("classify", input, "--format", "json", "--continue", "o").code());
    assertEquals(
        ExitCode.USAGE, run("classify", input, "--fields", "topic", "--continue", "o").code());
    byte[] before = Files.readAllBytes(input);
    for (Object out : List.of(input, dir, "-", dir.resolve("none").resolve("out"))) {
      Run run = run("classify", input, "--continue", out);
      assertEquals(ExitCode.FAILED, run.code(), out.toString());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertArrayEquals(before, Files.readAllBytes(input));
    Path out = file("out", "");
    try (FileChannel other = FileChannel.open(out, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertTrue(lock.isValid());
      Run run = run("classify", input, "--continue", out);
      assertTrue(run.err().contains("is being written by another run"), run.err());
    }
  }

  /** An empty list of words is no answer either, but would be written behind. */
  @Test
  void whatARunGoesByIsNotWrittenTo() throws IOException {
    Path words = file("words", "");
    Path page = file("page.txt", BatchFiles.PAGE);
    for (Run run :
        List.of(
            run("classify", input, "--user-words", words, "--continue", words),
            run("entities", input, "--user-words", words, "--continue", words),
            run("segment", input, "--user-words", words, "--continue", words),
            run("page", page, "--format", "jsonl", "--user-words", words, "--continue", words))) {
      assertEquals(ExitCode.FAILED, run.code(), run.err());
      assertTrue(run.err().contains("is the input (" + words + ")"), run.err());
      assertEquals("", Files.readString(words));
    }
    StringBuilder labelled = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      labelled.append("{\"text\":\"球队在体育馆比赛，球员进球。\",\"topic\":\"体育\"}\n");
      labelled.append("{\"text\":\"股票价格上涨，银行降低利率。\",\"topic\":\"金融\"}\n");
    }
    Path model = dir.resolve("model");
    assertEquals(
        0, run("train", file("l.jsonl", labelled.toString()), "-o", model, "--folds", 0).code());
    Run run = run("classify", input, "--model", model, "--continue", model);
    assertEquals(ExitCode.FAILED, run.code(), run.err());
    assertTrue(run.err().contains("is the input (" + model + ")"), run.err());
  }

  /** Else an answer that was broken off would not be known for that of its page. */
  @Test
  void theNameOfAPageStandsFirst() throws IOException {
    Path page = file("page.txt", BatchFiles.PAGE);
    Path out = dir.resolve("out");
    for (String fields : List.of("headline", "headline,page")) {
      Run run = run("page", page, "--format", "jsonl", "--continue", out, "--fields", fields);
      assertEquals(ExitCode.USAGE, run.code(), run.err());
      assertTrue(run.err().contains("page as the first of the --fields"), run.err());
      assertTrue(Files.notExists(out));
    }
    Run run =
        run("page", page, "--format", "jsonl", "--continue", out, "--fields", "page,headline");
    assertEquals(0, run.code(), run.err());
    assertEquals("{\"page\":\"" + page + "\",\"headline\":\"区里部署春耕\"}\n", Files.readString(out));
  }

  @Test
  void pagesGoOnToo() throws Exception {
    Files.createDirectories(dir.resolve("pages"));
    Files.copy(Path.of("..", "sample-page.txt"), dir.resolve("pages/0.txt"));
    file("pages/1.txt", "");
    file("pages/2.txt", BatchFiles.PAGE);
    Files.copy(Path.of("..", "sample-page.txt"), dir.resolve("pages/3.txt"));
    Path pages = dir.resolve("pages");
    String whole = run("page", pages, "--format", "jsonl").out();
    Path out = dir.resolve("out");
    for (int n : new int[] {0, 100, whole.length() / 3, whole.length() / 2, whole.length()}) {
      Files.writeString(out, whole.substring(0, n));
      Run run = run("page", pages, "--format", "jsonl", "--continue", out);
      assertEquals(0, run.code(), run.err());
      assertEquals(whole, Files.readString(out));
    }
    for (String begun : List.of("no JSON", "{\"id\":9}", whole + "no JSON")) {
      Files.writeString(out, begun);
      Run run = run("page", pages, "--format", "jsonl", "--continue", out);
      assertEquals(ExitCode.FAILED, run.code(), begun);
      assertTrue(run.err().contains("ends with what is no answer"), run.err());
      assertEquals(begun, Files.readString(out));
    }
    String other = whole.replace("/3.txt", "/9.txt");
    Files.writeString(out, other);
    Run run = run("page", pages, "--format", "jsonl", "--continue", out);
    assertTrue(run.err().contains("9.txt, which is no input"), run.err());
    assertEquals(other, Files.readString(out));
    assertEquals(ExitCode.USAGE, run("page", pages, "--continue", out).code());
  }

  /** A page that cannot be read again keeps the articles that stand there. */
  @Test
  void whatCannotBeReadAgainStays() throws Exception {
    file("pages/1.txt", BatchFiles.PAGE);
    Path second = dir.resolve("pages/2.txt");
    Files.copy(Path.of("..", "sample-page.txt"), second);
    Path pages = dir.resolve("pages");
    Path out = dir.resolve("out");
    run("page", pages, "--format", "jsonl", "--continue", out);
    String whole = Files.readString(out);
    List<String> lines = whole.lines().toList();
    String part = lines.get(0) + "\n" + lines.get(1) + "\n";
    String last = lines.get(2);
    assertTrue(last.contains("/2.txt"), last);
    file("pages/3.txt", BatchFiles.PAGE);
    String third = lines.get(0).replace("/1.txt", "/3.txt") + "\n";
    Files.write(second, new byte[] {(byte) 0xB0, 'a'});
    for (String begun : List.of("", last.substring(0, last.length() / 2))) {
      Files.writeString(out, part + begun);
      Run run = run("page", pages, "--format", "jsonl", "--continue", out);
      assertEquals(ExitCode.FAILED, run.code(), run.err());
      assertEquals(part + begun, Files.readString(out));
      run = run("page", pages, "--format", "jsonl", "--continue", out, "--on-error", "skip");
      assertEquals(ExitCode.SKIPPED, run.code(), run.err());
      assertEquals(part + third, Files.readString(out));
    }
    Files.writeString(out, whole);
    Files.writeString(second, BatchFiles.PAGE);
    Run run = run("page", pages, "--format", "jsonl", "--continue", out);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        lines.get(0) + "\n" + third.replace("/3.txt", "/2.txt") + third, Files.readString(out));
  }
}
