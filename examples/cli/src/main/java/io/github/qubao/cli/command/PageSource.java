package io.github.qubao.cli.command;

import io.github.qubao.cli.io.FileNames;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.StandardIo;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The newspaper page that a command reads, named on its command line. */
final class PageSource {
  @Parameters(
      paramLabel = "PAGE",
      defaultValue = "-",
      description =
          "the page, UTF-8 text, a PDF, a scan (PNG, JPEG, TIFF; read by tesseract), or ALTO XML or"
              + " hOCR as OCR writes them; standard input if - or none")
  String file = "-";

  @Option(
      names = "--page",
      paramLabel = "N",
      description =
          "read page N of a PDF, of OCR or of a TIFF, counted from 1, not all of them as one text")
  @Nullable Integer page;

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  /** The page as it is read. */
  Input.Source read(StandardIo io) throws IOException {
    if (page != null && page < 1) {
      throw new ParameterException(command.commandLine(), "--page counts from 1, but is " + page);
    }
    return new Input(file, io).page(page == null ? 0 : page);
  }

  /** What to call the page. */
  String title() {
    String name = FileNames.last(file);
    return file.equals("-") || name.isEmpty() ? "standard input" : name;
  }
}
