package io.github.qubao.cli.command;

import io.github.qubao.Qubao;
import io.github.qubao.cli.io.ExitCode;
import io.github.qubao.cli.io.FileOutput;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.cli.io.Progress;
import io.github.qubao.cli.view.HtmlReport;
import io.github.qubao.cli.view.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "report",
    description = "Reads newspaper pages, text, PDF or OCR, and writes one HTML file to look at.",
    mixinStandardHelpOptions = true)
public final class ReportCommand extends IoCommand {
  @Mixin PageSources source = new PageSources();

  @Mixin UserWords userWords = new UserWords();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.html",
      required = true,
      description = "where to write the report, standard output if -; an older one is replaced")
  String output = "report.html";

  @Mixin Threads threads = new Threads();

  @Override
  public Integer call() throws IOException {
    List<String> names = source.files().names();
    List<Input> inputs = new ArrayList<>(userWords.inputs(io()));
    names.forEach(name -> inputs.add(new Input(name, io())));
    @Nullable FileOutput file = output.equals("-") ? null : FileOutput.at(output, inputs);
    HtmlReport report = new HtmlReport(Qubao.builder().lexicon(userWords.lexicon()).build());
    List<Sheet> sheets = new ArrayList<>();
    PageAnswers<Sheet> answers = new PageAnswers<>(io(), source.onError, sheets::add);
    read(names, report, answers);
    String html = report.render(sheets);
    if (file == null) {
      io().outWriter().print(html);
    } else {
      file.write(html.getBytes(StandardCharsets.UTF_8));
      io().outWriter().println("wrote " + Printable.message(output));
    }
    return answers.skipped() > 0 ? ExitCode.SKIPPED : ExitCode.DONE;
  }

  private void read(List<String> names, HtmlReport report, PageAnswers<Sheet> answers)
      throws IOException {
    try (InOrder<Sheet> work = threads.inOrder();
        Progress progress = new Progress(io(), "pages", names.size(), false)) {
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        int number = i + 1;
        work.add(
            () -> sheet(name, number, report),
            0,
            answers.receiver(new Input(name, io()).name(), progress));
      }
      work.finish();
    }
  }

  private Sheet sheet(String name, int number, HtmlReport report) throws IOException {
    Input.Source read = source.read(name, io());
    return report.sheet(
        read.read(report.qubao()), read.printed(), PageSources.title(name), name, number);
  }
}
