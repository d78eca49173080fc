package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qubao.cli.io.StandardIo;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told to a terminal only: colours, by a terminal made up and by a real one. */
class TerminalTest {
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final String ESCAPE = "\u001B[";

  @TempDir Path dir;

  private static String said(StandardIo.Terminals terminals, String... args) {
    StringWriter out = new StringWriter();
    PrintWriter to = new PrintWriter(out);
    Main.run(args, new StandardIo(InputStream.nullInputStream(), to, to, terminals));
    return out.toString();
  }

  @Test
  void coloursStandInATerminalOnly() throws Exception {
    Path line = Files.writeString(dir.resolve("a.jsonl"), "{\"text\":\"区农业农村局召开早稻育秧现场会。\"}\n");
    StandardIo.Terminals colours = new StandardIo.Terminals(true, true, true, true);
    for (String[] args :
        new String[][] {
          {"--help"},
          {"page", "../sample-page.txt", "--format", "text"},
          {"classify", line.toString(), "--format", "text"},
          {"page", "none.txt"}
        }) {
      String plain = said(StandardIo.Terminals.none(), args);
      String coloured = said(colours, args);
      assertFalse(plain.contains(ESCAPE), plain);
      assertTrue(coloured.contains(ESCAPE), coloured);
      assertEquals(plain, coloured.replaceAll("\u001B\\[[0-9;]{0,8}m", ""));
      assertEquals(plain, said(new StandardIo.Terminals(true, true, true, false), args));
    }
    for (String format : List.of("json", "jsonl")) {
      String json = said(colours, "classify", line.toString(), "--format", format);
      assertFalse(json.contains(ESCAPE), "JSON is for programs");
    }
  }

  @Test
  void aRealTerminalIsKnown() throws Exception {
    assumeTrue(Files.exists(SCRIPT), "no script here, which makes a terminal");
    String java =
        "'"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -XX:TieredStopAtLevel=1 "
            + Main.class.getName()
            + " page none.txt";
    for (String noColor : List.of("", "1")) {
      ProcessBuilder builder =
          new ProcessBuilder(SCRIPT.toString(), "-qec", java, "/dev/null")
              .redirectOutput(dir.resolve("out").toFile())
              .redirectErrorStream(true);
      builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
      builder.environment().put("NO_COLOR", noColor);
      builder.environment().put("TERM", "xterm");
      builder.start().waitFor();
      String out = Files.readString(dir.resolve("out"));
      assertTrue(out.contains("none.txt: no such file"), out);
      assertEquals(noColor.isEmpty(), out.contains(ESCAPE), out);
    }
  }
}
