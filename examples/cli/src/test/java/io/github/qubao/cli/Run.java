package io.github.qubao.cli;

import io.github.qubao.cli.io.StandardIo;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A run of the command line in this process, and what came of it. */
record Run(int code, String out, String err) {
  static Run of(byte[] in, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    StandardIo io =
        new StandardIo(
            new ByteArrayInputStream(in),
            new PrintWriter(out),
            new PrintWriter(err),
            StandardIo.Terminals.none());
    int code = Main.run(args, io);
    return new Run(code, out.toString(), err.toString());
  }

  static Run of(String in, String... args) {
    return of(in.getBytes(StandardCharsets.UTF_8), args);
  }
}
