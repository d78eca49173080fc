package io.github.qubao.cli.command;

import io.github.qubao.cli.io.FileNames;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.InputFiles;
import io.github.qubao.cli.io.StandardIo;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The newspaper pages that a command reads, named on its command line. */
final class PageSources {
  private static final Set<String> ENDINGS = Set.of(".txt", ".pdf", ".hocr", ".alto");

  @Parameters(
      paramLabel = "PAGE",
      arity = "0..*",
      description =
          "pages, UTF-8 text, PDFs, scans (PNG, JPEG, TIFF; read by tesseract), or ALTO XML or hOCR of"
              + " OCR, folders of them, or patterns such as 'news/**/*.pdf'; standard input if - or"
              + " none")
  List<String> files = List.of("-");

  @Option(
      names = "--page",
      paramLabel = "N",
      description =
          "read page N of a PDF, of OCR or of a TIFF, counted from 1, not all of them as one text")
  @Nullable Integer page;

  @Option(
      names = "--on-error",
      paramLabel = "fail|skip",
      defaultValue = "fail",
      description =
          "a page that cannot be read ends the run, or is named on standard error and skipped, and"
              + " the exit code is 3 (default: ${DEFAULT-VALUE})")
  OnError onError = OnError.FAIL;

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  /** The files of the pages. */
  InputFiles files() {
    if (page != null && page < 1) {
      throw new ParameterException(command.commandLine(), "--page counts from 1, but is " + page);
    }
    return InputFiles.of(files, ENDINGS);
  }

  /** One page as it is read. */
  Input.Source read(String file, StandardIo io) throws IOException {
    return new Input(file, io).page(page == null ? 0 : page);
  }

  /** What to call a page. */
  static String title(String file) {
    String name = FileNames.last(file);
    return file.equals("-") || name.isEmpty() ? "standard input" : name;
  }
}
