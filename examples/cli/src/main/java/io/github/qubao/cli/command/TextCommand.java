package io.github.qubao.cli.command;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "text",
    description = "Prints the text that page and report read, above all of a PDF or of OCR.",
    mixinStandardHelpOptions = true)
public final class TextCommand extends IoCommand {
  @Mixin PageSource source = new PageSource();

  @Override
  public Integer call() throws IOException {
    io().outWriter().print(source.read(io()).text());
    return 0;
  }
}
