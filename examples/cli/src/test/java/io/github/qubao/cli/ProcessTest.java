package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qubao.cli.io.ExitCode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The command line as a process of its own: closed pipes, full disks, other locales, little memory.
 */
class ProcessTest {
  private static final Path FULL = Path.of("/dev/full");
  private static final Path SHELL = Path.of("/bin/sh");
  private static final String WORK =
      """
      {"text":"区农业农村局召开早稻育秧现场会。","topic":"agriculture"}
      """;

  @TempDir Path dir;

  record Ended(int code, String out, String err) {}

  private static List<String> java(List<String> options, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    return command;
  }

  /** Runs a shell script in {@link #dir} in which {@code qubao "$@"} is the command line. */
  private Ended shell(List<String> options, String script) throws Exception {
    assumeTrue(Files.exists(SHELL), "no /bin/sh here");
    List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c"));
    command.add("qubao() { \"$JAVA\" " + String.join(" ", options) + " \"$@\"; }\n" + script);
    ProcessBuilder builder = new ProcessBuilder(command).directory(dir.toFile());
    Map<String, String> environment = builder.environment();
    List<String> java = java(List.of());
    // The shell gets the long parts by its environment; all of the script is ASCII.
    Path launcher = dir.resolve("launcher");
    Files.writeString(
        launcher,
        "#!/bin/sh\noptions=\nwhile :; do case $1 in -X*) options=\"$options $1\"; shift;; *) break;;"
            + " esac; done\nexec \"$JAVA_BIN\" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 $options -cp"
            + " \"$JAVA_CP\" "
            + Main.class.getName()
            + " \"$@\"\n");
    assertTrue(launcher.toFile().setExecutable(true));
    environment.put("JAVA", launcher.toString());
    environment.put("JAVA_BIN", java.get(0));
    environment.put("JAVA_CP", System.getProperty("java.class.path"));
    environment.remove("JAVA_TOOL_OPTIONS");
    return ended(builder);
  }

  private Ended ended(ProcessBuilder builder) throws Exception {
    File out = dir.resolve("out.txt").toFile();
    File err = dir.resolve("err.txt").toFile();
    if (builder.redirectOutput() == ProcessBuilder.Redirect.PIPE) {
      builder.redirectOutput(out);
    }
    int code = builder.redirectError(err).start().waitFor();
    return new Ended(
        code, out.exists() ? Files.readString(out.toPath()) : "", Files.readString(err.toPath()));
  }

  private static void isOneLine(String err) {
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.startsWith("qubao: "), err);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "segment work.txt",
        "classify work.jsonl",
        "summarize work.jsonl",
        "entities work.jsonl",
        "page work.jsonl",
        "text work.jsonl",
        "report work.jsonl -o report.html",
        "evaluate work.jsonl",
        "--help",
        "page --help",
        "--version"
      })
  void fullDiskAndClosedOutputAreErrors(String command) throws Exception {
    assumeTrue(Files.exists(FULL), "no /dev/full here");
    Files.writeString(dir.resolve("work.jsonl"), WORK);
    Files.writeString(dir.resolve("work.txt"), WORK);
    Ended run = shell(List.of(), "qubao " + command + " > /dev/full");
    assertEquals(ExitCode.OUTPUT, run.code, run.err);
    isOneLine(run.err);
    assertTrue(run.err.contains("standard output cannot be written"), run.err);
    if (command.startsWith("segment")) {
      run = shell(List.of(), "qubao " + command + " >&-");
      assertEquals(ExitCode.OUTPUT, run.code, run.err);
      isOneLine(run.err);
    }
  }

  /** A trained model is on the disk before its scores are printed. */
  @Test
  void fullDiskDoesNotCostTheModel() throws Exception {
    assumeTrue(Files.exists(FULL), "no /dev/full here");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      lines.append("{\"text\":\"球队在体育馆比赛，球员进球。\",\"topic\":\"体育\"}\n");
      lines.append("{\"text\":\"股票价格上涨，银行降低利率。\",\"topic\":\"金融\"}\n");
    }
    Files.writeString(dir.resolve("labelled.jsonl"), lines);
    Ended run = shell(List.of(), "qubao train labelled.jsonl -o m.bin --folds 2 > /dev/full");
    assertEquals(ExitCode.OUTPUT, run.code, run.err);
    assertTrue(Files.size(dir.resolve("m.bin")) > 0);
  }

  /** As {@code yes | qubao segment | head -1}: fed until it stops reading, at most 200 MB. */
  @ParameterizedTest
  @ValueSource(strings = {"segment", "classify", "summarize", "entities"})
  void closedPipeEndsTheRun(String command) throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/fd")), "pipes are told by /proc");
    File err = dir.resolve("err.txt").toFile();
    Process process = new ProcessBuilder(java(List.of(), command)).redirectError(err).start();
    byte[] line = WORK.getBytes(StandardCharsets.UTF_8);
    int most = 200_000_000 / line.length;
    int[] fed = new int[1];
    Thread feeder =
        new Thread(
            () -> {
              try (OutputStream in = process.getOutputStream()) {
                for (; fed[0] < most; fed[0]++) {
                  in.write(line);
                }
              } catch (IOException e) {
                // It reads no more.
              }
            });
    feeder.start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertFalse(out.readLine().isEmpty());
    }
    assertEquals(ExitCode.PIPE, process.waitFor());
    feeder.join();
    assertTrue(fed[0] < most, "it read on to the end");
    assertEquals("", Files.readString(err.toPath()));
  }

  /** Whoever types a line sees its answer before the next one. */
  @Test
  void answersBeforeItWaits() throws Exception {
    Process process = new ProcessBuilder(java(List.of(), "segment")).start();
    try (OutputStream in = process.getOutputStream();
        BufferedReader out =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line : List.of("农民种水稻", "好")) {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
        assertEquals(line, out.readLine().replace(" ", ""));
      }
    }
    assertEquals(ExitCode.DONE, process.waitFor());
  }

  @Test
  void closedInputIsAnError() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/fd")), "closed input is told by /proc");
    Ended run = shell(List.of(), "qubao segment <&-");
    assertEquals(ExitCode.FAILED, run.code, run.out);
    assertEquals("", run.out);
    assertTrue(run.err.contains("standard input: is closed"), run.err);
    assertEquals(new Ended(0, "", ""), shell(List.of(), "qubao segment < /dev/null"));
    run = shell(List.of(), "qubao segment < /");
    assertEquals(ExitCode.FAILED, run.code, run.out);
    isOneLine(run.err);
  }

  /** Java decodes arguments by the locale; in C every byte of a Chinese name is lost. */
  @Test
  void namesInAnyLocale() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/cmdline")), "arguments are read from /proc");
    // A page whose head does not tell the paper is called by its file's name.
    Files.writeString(dir.resolve("in.txt"), "早稻开镰\n\n区农业农村局组织农户抢收早稻。\n");
    // 区 and 页 in UTF-8, and a byte that is none.
    String names =
        "p=$(printf '\\345\\214\\272.txt'); d=$(printf '\\351\\241\\265'); r=$(printf 'a\\377.txt')\n"
            + "mkdir -p \"$d\"; cp in.txt \"$d/$p\"; cp in.txt \"$d/$r\"; cd \"$d\"; export LC_ALL=C\n";
    Ended run = shell(List.of(), names + "qubao report \"$p\" -o \"$d\" && cat \"$d\"");
    assertEquals(ExitCode.DONE, run.code, run.err);
    assertTrue(run.out.startsWith("wrote 页\n"), run.out.substring(0, 40));
    assertTrue(run.out.contains("<title>区.txt"), "the name is right in the report");
    run = shell(List.of(), names + "qubao text \"$r\" | cmp - ../in.txt");
    assertEquals(0, run.code, run.err + run.out);
    // Found in a folder, and by a pattern whose 区 Java cannot decode.
    run = shell(List.of(), names + "qubao page . --format jsonl --fields page | uniq");
    assertEquals("{\"page\":\"./a\\udcff.txt\"}\n{\"page\":\"./区.txt\"}\n", run.out, run.err);
    run = shell(List.of(), names + "qubao page \"${p%.txt}*\" --format jsonl --fields page | uniq");
    assertEquals("{\"page\":\"区.txt\"}\n", run.out, run.err);
    run = shell(List.of(), names + "rm \"$p\"; qubao page \"$p\"");
    assertEquals(ExitCode.FAILED, run.code);
    assertEquals("qubao: 区.txt: no such file\n", run.err);
    run = shell(List.of(), names + "echo ab > \"$p\"; echo ab | qubao segment --user-words \"$p\"");
    assertEquals(new Ended(ExitCode.DONE, "ab\n", ""), run);
    run = shell(List.of(), names + "rm \"$r\"; qubao page \"$r\"");
    assertEquals("qubao: a\\xFF.txt: no such file\n", run.err);
  }

  @Test
  void pipesAndDevicesAreFilesToo() throws Exception {
    Files.writeString(dir.resolve("in.txt"), "区农业农村局召开早稻育秧现场会。\n");
    assumeTrue(Files.exists(Path.of("/dev/stdin")), "no /dev/stdin here");
    Ended run = shell(List.of(), "cat in.txt | qubao text /dev/stdin");
    assertEquals(Files.readString(dir.resolve("in.txt")), run.out, run.err);
    run = shell(List.of(), "mkfifo f; cat in.txt > f & qubao text f");
    assertEquals(Files.readString(dir.resolve("in.txt")), run.out, run.err);
    run = shell(List.of(), "qubao report in.txt -o /dev/full");
    assertEquals(ExitCode.FAILED, run.code, run.err);
    isOneLine(run.err);
    assertTrue(Files.exists(FULL), "a device is written to, not replaced");
    run = shell(List.of(), "qubao report - -o in.txt < in.txt");
    assertEquals(ExitCode.FAILED, run.code, run.err);
    assertTrue(run.err.contains("it is the input"), run.err);
  }

  /** A run that reads its own answers has no end; the limit on the size of a file is one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "segment d > d/out.txt",
        "segment 'd/*' > d/out.txt",
        "segment d/a.txt >> d/a.txt",
        "segment - < d/a.txt >> d/a.txt",
        "page d --on-error skip > d/out.txt",
      })
  void standardOutputIsNoInput(String command) throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/fd")), "where output goes is told by /proc");
    Files.createDirectory(dir.resolve("d"));
    Path in = Files.writeString(dir.resolve("d/a.txt"), "农民种水稻\n");
    Ended run = shell(List.of(), "ulimit -f 8; qubao " + command);
    assertEquals(command.contains("skip") ? ExitCode.SKIPPED : ExitCode.FAILED, run.code, run.err);
    isOneLine(run.err);
    assertTrue(run.err.contains("is also what standard output is written to"), run.err);
    assertEquals("农民种水稻\n", Files.readString(in));
  }

  /** The limit on the size of a file stands for a full disk. */
  @Test
  void fullDiskLeavesTheOlderFile() throws Exception {
    Path sample = Path.of("..", "sample-page.txt").toAbsolutePath();
    Files.writeString(dir.resolve("r.html"), "older");
    Ended run =
        shell(
            List.of(),
            "ulimit -f 8; qubao report " + sample + " -o r.html 2> e; c=$?; cat e; exit $c");
    assertEquals(ExitCode.FAILED, run.code, run.out);
    assertTrue(run.out.contains("r.html: cannot be written: "), run.out);
    assertEquals("older", Files.readString(dir.resolve("r.html")));
    try (var files = Files.list(dir)) {
      assertTrue(files.noneMatch(f -> f.toString().endsWith(".tmp")), "nothing is left behind");
    }
  }

  /** Lines of 12 and 36 million characters where there is too little memory for either. */
  @Test
  void memoryRunsOutInOneLine() throws Exception {
    Path file = dir.resolve("long.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(WORK.getBytes(StandardCharsets.UTF_8));
      for (int repeats : new int[] {6_000, 18_000}) {
        out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
        byte[] part = "水稻".repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < repeats; i++) {
          out.write(part);
        }
        out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
      }
      out.write(WORK.getBytes(StandardCharsets.UTF_8));
    }
    Ended run = shell(List.of("-Xmx256m"), "qubao classify long.jsonl");
    assertEquals(ExitCode.MEMORY, run.code, run.err);
    isOneLine(run.err);
    assertTrue(run.err.contains("long.jsonl:2: needs more memory"), run.err);
    assertEquals(1, run.out.lines().count());

    run = shell(List.of("-Xmx256m"), "qubao classify long.jsonl --on-error skip");
    assertEquals(ExitCode.SKIPPED, run.code, run.err);
    // After line 2 the memory may not suffice to find that line 3 is too long: either is told.
    boolean tooLong = run.err.contains("long.jsonl:3: the line has more than 67,108,864 bytes");
    assertTrue(tooLong || run.err.contains("long.jsonl:3: needs more memory"), run.err);
    assertTrue(run.err.endsWith("qubao: 2 of 4 lines were skipped and have no answer\n"), run.err);
    assertEquals(2, run.out.lines().count());

    run = shell(List.of("-Xmx12m"), "qubao page long.jsonl");
    assertEquals(ExitCode.MEMORY, run.code, run.err);
    isOneLine(run.err);
  }
}
