package io.github.qubao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "text",
    description = "Prints the text that page and report read, above all of a PDF.",
    mixinStandardHelpOptions = true)
final class TextCommand implements Callable<Integer> {
  @Mixin PageSource source = new PageSource();

  private final StandardIo io;

  TextCommand(StandardIo io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    io.outWriter().print(source.text(io));
    return 0;
  }
}
