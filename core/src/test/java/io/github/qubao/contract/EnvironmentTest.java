package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qubao.Qubao;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The library answers alike, and answers at all, wherever it runs. */
class EnvironmentTest {
  private static final int SMALL_STACK = 256 * 1024;

  @TempDir Path empty;

  /** What this JVM has. */
  private static final class Here {
    static final String DIGEST = Digest.ofEverything();
  }

  /**
   * Another default charset, locale and line separator, no home, no folder for temporary files, and
   * a working folder that stays empty.
   */
  @ParameterizedTest
  @CsvSource({
    "US-ASCII,   tr, TR, '',        '\r\n', US-ASCII 1",
    "GB18030,    th, TH, u-nu-thai, '\r',   GB18030 ๑",
    "UTF-16BE,   ar, EG, u-nu-arab, '\n',   UTF-16BE ١"
  })
  void anyCharsetLocaleAndLineSeparator(
      String charset, String language, String country, String more, String separator, String seen)
      throws IOException, InterruptedException {
    List<String> out =
        run(
            List.of(
                "-Dfile.encoding=" + charset,
                "-Dsun.jnu.encoding=" + charset,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.extensions=" + more,
                "-Dline.separator=" + separator,
                "-Djava.io.tmpdir=/nonexistent",
                "-Duser.home=/nonexistent"),
            "digest");
    assertTrue(out.size() >= 2, out.toString());
    assertEquals(Here.DIGEST, out.get(out.size() - 1), out.toString());
    try (var files = Files.list(empty)) {
      assertEquals(List.of(), files.toList(), "files were written");
    }
  }

  /** Where the JVM can forbid it: no write, no connection, no program, no end of the JVM. */
  @Test
  void nothingHidden() throws IOException, InterruptedException {
    assumeTrue(Runtime.version().feature() < 24, "Java 24 and later have no security manager");
    List<String> out = run(List.of("-Djava.security.manager=allow"), "locked");
    assertEquals(Here.DIGEST, out.get(out.size() - 1), out.toString());
  }

  @Test
  void sixtyFourMegabytesAreEnoughForAPage() throws IOException, InterruptedException {
    Path page = Path.of("../examples/sample-page.txt").toAbsolutePath();
    List<String> out = run(List.of("-Xmx64m"), "page", page.toString());
    assertTrue(Integer.parseInt(out.get(out.size() - 1)) > 1000, out.toString());
  }

  @ParameterizedTest
  @EnumSource
  void aSmallStackIsEnough(Call call) throws InterruptedException {
    Qubao qubao = Qubao.create();
    call.on(qubao, "先把词典读进来。");
    List<String> failed = new ArrayList<>();
    for (String shape : Shapes.names()) {
      String text = Shapes.of(shape, 4000, 1);
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread thread = new Thread(null, () -> call.on(qubao, text), "small", SMALL_STACK);
      thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
      thread.start();
      thread.join();
      if (thrown.get() != null) {
        failed.add(shape + ": " + thrown.get());
      }
    }
    assertEquals(List.of(), failed);
  }

  /** The lines that another JVM printed; it has to end well. */
  private List<String> run(List<String> options, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName()));
    command.addAll(Arrays.asList(args));
    Process process =
        new ProcessBuilder(command).directory(empty.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return Arrays.stream(out.split("[\r\n]+")).filter(l -> !l.isEmpty()).toList();
  }
}
