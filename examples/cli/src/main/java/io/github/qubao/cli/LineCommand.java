package io.github.qubao.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Parameters;

/** A command that answers line by line. */
abstract class LineCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "UTF-8 files; standard input if none or -")
  List<String> files = List.of("-");

  final StandardIo io;

  LineCommand(StandardIo io) {
    this.io = io;
  }

  abstract Format format();

  /** Answers one line. */
  abstract void answer(String line, String source, long number, Output out) throws IOException;

  /** Whether a line without text is passed over instead of answered. */
  abstract boolean skipsBlankLines();

  @Override
  public Integer call() throws IOException {
    try (Output out = new Output(io.outWriter(), format());
        Progress progress = new Progress(io, "lines")) {
      for (String file : files) {
        Input input = new Input(file, io);
        input.forEachLine(
            (line, number, end) -> {
              String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
              if (!(text.isBlank() && skipsBlankLines())) {
                answer(text, input.name(), number, out);
              }
              progress.step();
            });
      }
    }
    return 0;
  }
}
