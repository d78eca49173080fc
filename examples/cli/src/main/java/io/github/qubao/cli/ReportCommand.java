package io.github.qubao.cli;

import io.github.qubao.Qubao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "report",
    description = "Reads a newspaper page and writes one HTML file to look at.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PAGE",
      defaultValue = "-",
      description = "the page's text, UTF-8; standard input if - or none")
  String file = "-";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.html",
      required = true,
      description = "where to write the report; an older one is replaced")
  Path output = Path.of("report.html");

  private final StandardIo io;

  ReportCommand(StandardIo io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    Input input = new Input(file, io);
    Qubao qubao = Qubao.create();
    String html = new HtmlReport(qubao).render(qubao.readPage(input.text()), title(input));
    try {
      Files.writeString(output, html);
    } catch (IOException e) {
      throw new InputException(output.toString(), "cannot be written: " + e.getMessage());
    }
    io.outWriter().println("wrote " + output);
    return 0;
  }

  private static String title(Input input) {
    Path name = Path.of(input.name()).getFileName();
    return name == null ? input.name() : name.toString();
  }
}
