package io.github.qubao.cli.command;

import io.github.qubao.Qubao;
import io.github.qubao.cli.io.FileOutput;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.cli.view.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "report",
    description = "Reads a newspaper page, text, PDF or OCR, and writes one HTML file to look at.",
    mixinStandardHelpOptions = true)
public final class ReportCommand extends IoCommand {
  @Mixin PageSource source = new PageSource();

  @Mixin UserWords userWords = new UserWords();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.html",
      required = true,
      description = "where to write the report, standard output if -; an older one is replaced")
  String output = "report.html";

  @Override
  public Integer call() throws IOException {
    @Nullable FileOutput file =
        output.equals("-") ? null : FileOutput.at(output, List.of(new Input(source.file, io())));
    Input.Source read = source.read(io());
    Qubao qubao = Qubao.builder().lexicon(userWords.lexicon()).build();
    String html = new HtmlReport(qubao).render(read.read(qubao), read.printed(), source.title());
    if (file == null) {
      io().outWriter().print(html);
      return 0;
    }
    file.write(html.getBytes(StandardCharsets.UTF_8));
    io().outWriter().println("wrote " + Printable.message(output));
    return 0;
  }
}
