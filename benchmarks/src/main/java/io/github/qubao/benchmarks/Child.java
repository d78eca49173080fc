package io.github.qubao.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a main of this jar in a JVM of its own, for peers hold much and keep it in statics. Its
 * folder, home and temporary folder are new and empty: some peers read and write files there, and
 * what an earlier run left would change the figures.
 */
final class Child {
  /**
   * Options of each JVM, told with the results. Its memory is touched before it starts: a machine
   * that gives fresh pages slowly would charge that to those that allocate.
   */
  static final String JVM_OPTIONS = "-Xms1g -Xmx4g -XX:+AlwaysPreTouch";

  private static final int MINUTES = 10;

  private Child() {}

  /**
   * The lines that it printed.
   *
   * @throws IOException if it did not end well within ten minutes; the message has its last words
   */
  static List<String> run(Class<?> main, List<String> arguments) throws IOException {
    Path folder = Files.createTempDirectory("qubao-benchmark");
    try {
      return run(main, arguments, folder);
    } finally {
      delete(folder);
    }
  }

  private static List<String> run(Class<?> main, List<String> arguments, Path folder)
      throws IOException {
    File output = folder.resolve("output").toFile();
    File errors = folder.resolve("errors").toFile();
    Path home = Files.createDirectory(folder.resolve("home"));
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of(JVM_OPTIONS.split(" ")));
    command.addAll(
        List.of(
            "-Dfile.encoding=UTF-8",
            "-Duser.home=" + home,
            "-Djava.io.tmpdir=" + home,
            "-cp",
            classPath(),
            main.getName()));
    command.addAll(arguments);
    Process child =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectOutput(output)
            .redirectError(errors)
            .start();
    try {
      if (!child.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new IOException("no answer in " + MINUTES + " minutes");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      child.destroyForcibly();
    }
    if (child.exitValue() != 0) {
      throw new IOException(reason(errors.toPath()));
    }
    return Files.readAllLines(output.toPath(), StandardCharsets.UTF_8);
  }

  /** The child has another folder, so that relative entries would lead nowhere. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The deepest cause, otherwise the last line that was said. */
  private static String reason(Path errors) throws IOException {
    List<String> lines = Files.readAllLines(errors).stream().filter(l -> !l.isBlank()).toList();
    return lines.stream()
        .filter(l -> l.startsWith("Caused by: ") || l.startsWith("Exception in thread "))
        .reduce((first, second) -> second)
        .orElse(lines.isEmpty() ? "no word of why" : lines.get(lines.size() - 1));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
