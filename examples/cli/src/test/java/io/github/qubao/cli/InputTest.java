package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.cli.io.ExitCode;
import io.github.qubao.cli.io.Printable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and odd input: all of it is looked at, and what is refused is named by its line. */
class InputTest {
  @TempDir Path dir;

  private static Run run(String in, String... args) {
    return Run.of(in, args);
  }

  private static void fails(Run run, String problem) {
    assertEquals(ExitCode.FAILED, run.code(), run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("qubao: standard input"), run.err());
    assertTrue(run.err().contains(problem), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"好\"}{\"text\":\"坏\"}",
        "{\"text\":\"好\"} {\"text\":\"坏\"}",
        "{\"text\":\"好\"}]",
        "{\"text\":\"好\"},",
        "{\"text\":\"好\"} garbage",
        "{\"text\":\"好\"}\u0000",
        "{\"text\":\"好\"}\r{\"text\":\"坏\"}"
      })
  void whatFollowsTheObjectIsNotLost(String line) {
    for (String command : List.of("classify", "summarize", "entities")) {
      Run run = run("{\"text\":\"\"}\n" + line + "\n", command);
      fails(run, "standard input:2: more stands behind the object, from character 13 on");
      assertEquals(1, run.out().lines().count(), "the line before was answered, this one not");
    }
    fails(run(line, "evaluate", "-"), "standard input:1: more stands behind the object");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "-1E-400",
        "1e5",
        "1.50",
        "-0",
        "123456789012345678901234567890",
        "\"1e5\"",
        "\"\"",
        "\"a\\tb\\\"\"",
        "\"𠀀\\ud83d\""
      })
  void idsComeBackAsTheyWere(String id) {
    for (String command : List.of("classify", "summarize", "entities")) {
      Run run = run("{\"id\":" + id + ",\"text\":\"好\"}", command);
      assertEquals(ExitCode.DONE, run.code(), run.err());
      assertTrue(run.out().startsWith("{\"id\":" + id + ","), run.out());
    }
  }

  @Test
  void idsOfAnyLengthComeBack() {
    String id = "9".repeat(100_000);
    Run run = run("{\"id\":" + id + ",\"text\":\"好\"}", "classify");
    assertTrue(run.out().startsWith("{\"id\":" + id + ","), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "{\"a\":1}", "[1]"})
  void otherIdsAreRefused(String id) {
    fails(
        run("{\"id\":" + id + ",\"text\":\"好\"}", "classify"),
        "\"id\" must be a string or a number");
  }

  @Test
  void wrongObjectsAreRefused() {
    fails(run("{\"text\":\"好\",\"text\":\"坏\"}", "classify"), "Duplicate field 'text'");
    fails(run("{\"text\":\"\",\"x\":{\"y\":1,\"y\":2}}", "classify"), "Duplicate field 'y'");
    fails(run("{\"text\":null}", "classify"), "\"text\" must be a string");
    fails(run("{\"text\":[\"好\"]}", "classify"), "\"text\" must be a string");
    fails(run("{\"text\":\"好\",\"title\":5}", "classify"), "\"title\" must be a string");
    fails(run("[{\"text\":\"好\"}]", "classify"), "a JSON object");
    fails(run("{\n\"text\":\"好\"}", "classify"), "standard input:1: not JSON (");
    fails(
        run("今天好。", "classify"),
        "standard input:1: not JSON but plain text; one object a line is needed");
    fails(run("{\"text\":\"" + "\0" + "\"}", "classify"), "standard input:1: not JSON");
    fails(run("{\"id\":007,\"text\":\"\"}", "classify"), "not JSON");
    fails(run("{\"id\":NaN,\"text\":\"\"}", "classify"), "not JSON");
    String deep = "[".repeat(100_000);
    fails(run("{\"text\":" + deep, "classify"), "beyond a limit");
    fails(run("{\"text\":\"\",\"x\":" + deep + deep.replace('[', ']') + "}", "classify"), "limit");
  }

  @Test
  void oddButSoundInputIsAnswered() {
    Run run =
        run(
            "\uFEFF{\"text\":\"好\",\"title\":null,\"x\":[1e999,{\"text\":1}]}\r\n\r\n \n{\"text\":\"\\u0000\"}",
            "classify");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).startsWith("{\"id\":4,"), "the line's number stands for the id");
  }

  @Test
  void textThatIsNotUtf8IsNamedByLineAndByte() {
    byte[] bytes = "好\n好a".getBytes(StandardCharsets.UTF_8);
    byte[] bad = Arrays.copyOf(bytes, bytes.length + 1);
    bad[bytes.length] = (byte) 0xB0;
    fails(Run.of(bad, "segment"), "standard input:2: not UTF-8: byte 5 of the line is 0xB0");
    assertEquals(0, Run.of("\uFFFD好".getBytes(StandardCharsets.UTF_8), "segment").code());
    for (String encoding : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      byte[] wide = "{\"text\":\"好\"}\n".getBytes(Charset.forName(encoding));
      fails(Run.of(wide, "classify"), "standard input: looks like " + encoding);
      fails(Run.of(wide, "page"), "looks like " + encoding);
    }
    byte[] marked = "\uFEFF好".getBytes(StandardCharsets.UTF_16LE);
    fails(Run.of(marked, "segment"), "iconv -f UTF-16 -t UTF-8");
  }

  @Test
  void aStrayByteAmongAsciiIsALinesFault() {
    byte[] names = "beijing\u00FFshanghai\nguangzhou\n".getBytes(StandardCharsets.ISO_8859_1);
    Run run = Run.of(names, "segment", "--on-error", "skip");
    assertEquals(ExitCode.SKIPPED, run.code(), run.err());
    assertEquals("guangzhou\n", run.out());
    assertTrue(run.err().startsWith("qubao: standard input:1: not UTF-8: byte 8"), run.err());
  }

  @Test
  void whatIsNoTextIsToldByItsFirstBytes() {
    String picture = "is a picture of a kind that is not read; save it as PNG";
    Map<String, String> kinds =
        Map.of(
            "\u001F\u008B\b\0\0", "is packed; unpack it first, for example with gzip -dc",
            "BZh91AY&SY\u00FF", "is packed; unpack it first, for example with bzip2 -dc",
            "(\u00B5/\u00FD\0", "is packed; unpack it first, for example with zstd -dc",
            "PK\u0003\u0004\u0014\0", "is packed: a ZIP file",
            "\u00D0\u00CF\u0011\u00E0\u00A1", "is a document of Word",
            "RIFF$\1\0\0WEBPVP8 \0", picture,
            "\0\0\0\u0018ftypheic\0", picture);
    kinds.forEach(
        (bytes, problem) -> {
          for (String command : List.of("segment", "classify", "page", "text")) {
            Run run = Run.of(bytes.getBytes(StandardCharsets.ISO_8859_1), command);
            fails(run, "standard input: " + problem);
            assertEquals("", run.out());
          }
        });
  }

  @Test
  void aPictureIsNoLinesOfText() {
    byte[] picture = "\u0089PNG\r\n\u001A\n\0\0".getBytes(StandardCharsets.ISO_8859_1);
    fails(Run.of(picture, "segment"), "is a picture, and text is needed; the commands page");
  }

  @Test
  void brokenLinesAreSkippedIfAskedAndTold() throws Exception {
    ByteArrayOutputStream in = new ByteArrayOutputStream();
    in.write("{\"text\":\"好\"}\nbad\n{\"text\":\"".getBytes(StandardCharsets.UTF_8));
    in.write(0xFF);
    in.write("\"}\n\n{\"text\":\"坏\"}".getBytes(StandardCharsets.UTF_8));
    for (String format : List.of("jsonl", "json")) {
      Run run = Run.of(in.toByteArray(), "classify", "--on-error", "skip", "--format", format);
      assertEquals(ExitCode.SKIPPED, run.code(), run.err());
      List<String> told = run.err().lines().toList();
      assertEquals(3, told.size(), run.err());
      assertTrue(told.get(0).startsWith("qubao: standard input:2: not JSON"), run.err());
      assertTrue(told.get(1).startsWith("qubao: standard input:3: not UTF-8"), run.err());
      assertEquals("qubao: 2 of 5 lines were skipped and have no answer", told.get(2));
      assertEquals(2, run.out().split("\"topic\":", -1).length - 1);
    }
    Run run = Run.of(in.toByteArray(), "classify", "--format", "json");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("standard input:2:"), run.err());
    assertTrue(run.out().endsWith("]}"), "an array that is not whole stays open");
    assertEquals(ExitCode.DONE, run("{\"text\":\"好\"}", "summarize", "--on-error", "skip").code());
    assertEquals(ExitCode.USAGE, run("", "segment", "--on-error", "ignore").code());
  }

  @Test
  void filesThatCannotBeReadAreNamed() throws Exception {
    for (String command : List.of("segment", "page", "evaluate", "text")) {
      Run run = run("", command, dir.toString());
      assertEquals(ExitCode.FAILED, run.code());
      String empty = command.equals("text") ? ": is a directory" : ": is a folder without a file";
      assertTrue(run.err().contains(dir + empty), run.err());
      run = run("", command, "a\0b");
      assertEquals(ExitCode.FAILED, run.code());
      assertTrue(run.err().startsWith("qubao: a\\u0000b: cannot be a file name"), run.err());
      run = run("", command, dir.resolve("none").toString());
      assertTrue(run.err().contains("none: no such file"), run.err());
      run = run("", command, "");
      assertTrue(run.err().startsWith("qubao: '': "), run.err());
    }
    Path a = dir.resolve("a");
    Files.createSymbolicLink(a, dir.resolve("b"));
    Files.createSymbolicLink(dir.resolve("b"), a);
    Run run = run("", "segment", a.toString());
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().startsWith("qubao: " + a + ": cannot be opened: "), run.err());
    run = run("", "classify", "--model", a.toString());
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().startsWith("qubao: " + a + ": cannot be read: "), run.err());
    run = run("好", "segment", "-", "-");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("named twice"), run.err());
    run = run("", "segment", "@" + a);
    assertTrue(run.err().contains("@" + a + ": no such file"), "@ is part of the name");
  }

  /** What is in the input can drive no terminal: not in messages, not in text for people. */
  @Test
  void controlsAreNotPassedToATerminal() throws Exception {
    Run run = run("\u001B[31m{\n", "classify");
    fails(run, "not JSON");
    assertTrue(run.err().chars().allMatch(c -> c == '\n' || !Printable.isHidden(c)), run.err());
    run = run("", "segment", "--\u001B[31m");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("\\u001B[31m"), run.err());
    String line =
        new ObjectMapper()
            .createObjectNode()
            .put("id", "a\t\u001B\nb")
            .put("text", "区里召开\u001B]0;会议\u202E。")
            .toString();
    for (String command : List.of("classify", "summarize", "entities")) {
      run = run(line, command, "--format", "text");
      assertTrue(run.out().startsWith("a \\u001B b\t"), run.out());
      assertEquals(1, run.out().lines().count());
      assertTrue(
          run.out().chars().allMatch(c -> c == '\n' || c == '\t' || !Printable.isHidden(c)),
          run.out());
    }
  }

  /** A variable that was not set must not choose the built-in model in silence. */
  @Test
  void emptyNamesAreNoFiles() {
    for (String[] args :
        new String[][] {
          {"segment", ""},
          {"classify", "--model="},
          {"evaluate", "--model=", "-"},
          {"segment", "--user-words="},
          {"page", ""},
          {"report", "-", "-o", ""},
        }) {
      Run run = Run.of("开会。", args);
      assertTrue(run.code() != 0 && run.out().isEmpty(), String.join(" ", args) + run.out());
      assertTrue(run.err().contains("'': is no file name"), run.err());
    }
  }

  @Test
  void aReportGoesToStandardOutputAndAModelDoesNot() {
    Run run = Run.of("区委开会\n今天开会。", "report", "-o", "-");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("<!DOCTYPE html>"), run.out());
    run = Run.of("", "train", "-", "-o", "-");
    assertTrue(run.code() != 0 && run.err().contains("a file is needed"), run.err());
  }

  @Test
  void aSummaryHasOneLimit() {
    Run run = Run.of("", "summarize", "--sentences", "1", "--max-chars", "80");
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("only one of them"), run.err());
  }

  @Test
  void errorsNameNoClassOfTheParser() {
    String line = "{\"text\":" + "[".repeat(5000);
    Run run = Run.of(line, "classify");
    assertTrue(run.code() != 0 && !run.err().contains("StreamRead"), run.err());
  }
}
