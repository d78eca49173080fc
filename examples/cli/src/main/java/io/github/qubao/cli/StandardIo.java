package io.github.qubao.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The streams that a run reads and writes, always UTF-8.
 *
 * @param in standard input
 * @param outWriter standard output
 * @param errWriter standard error
 * @param terminal whether standard error is read by a person
 */
record StandardIo(InputStream in, PrintWriter outWriter, PrintWriter errWriter, boolean terminal) {

  static StandardIo ofSystem() {
    return new StandardIo(
        System.in, writer(System.out), writer(System.err), errorStreamIsTerminal());
  }

  private static PrintWriter writer(java.io.OutputStream to) {
    Writer utf8 = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    return new PrintWriter(new java.io.BufferedWriter(utf8, 1 << 16), false);
  }

  /**
   * Java 17 only tells whether input and output are both terminals; Linux tells it of each stream.
   */
  private static boolean errorStreamIsTerminal() {
    Path link = Path.of("/proc/self/fd/2");
    try {
      return Files.readSymbolicLink(link).toString().matches("/dev/(pts/|tty).*");
    } catch (java.io.IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }

  void flush() {
    outWriter.flush();
    errWriter.flush();
  }
}
