package io.github.qubao.cli;

import io.github.qubao.Qubao;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "report",
    description = "Reads a newspaper page, text or PDF, and writes one HTML file to look at.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  @Mixin PageSource source = new PageSource();

  @Mixin UserWords userWords = new UserWords();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.html",
      required = true,
      description = "where to write the report; an older one is replaced")
  String output = "report.html";

  private final StandardIo io;

  ReportCommand(StandardIo io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    FileOutput file = FileOutput.at(output, List.of(new Input(source.file, io)));
    String text = source.text(io);
    Qubao qubao = Qubao.builder().lexicon(userWords.lexicon()).build();
    String html = new HtmlReport(qubao).render(qubao.readPage(text), source.title());
    file.write(html.getBytes(StandardCharsets.UTF_8));
    io.outWriter().println("wrote " + Printable.message(output));
    return 0;
  }
}
