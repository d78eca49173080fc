package io.github.qubao.cli.command;

import io.github.qubao.cli.io.ExitCode;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.InputException;
import io.github.qubao.cli.io.InputLines;
import io.github.qubao.cli.io.Progress;
import io.github.qubao.cli.view.Format;
import io.github.qubao.cli.view.Output;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that answers line by line. */
abstract class LineCommand extends IoCommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "UTF-8 files; standard input if none or -")
  List<String> files = List.of("-");

  @Option(
      names = "--on-error",
      paramLabel = "fail|skip",
      defaultValue = "fail",
      description =
          "a line that cannot be read ends the run, or is named on standard error and skipped, and"
              + " the exit code is 3 (default: ${DEFAULT-VALUE})")
  OnError onError = OnError.FAIL;

  abstract Format format();

  /**
   * Answers one line.
   *
   * @throws InputException if the line cannot be understood; nothing is written then
   */
  abstract void answer(String line, String source, long number, Output out) throws IOException;

  /** Whether a line without text is passed over instead of answered. */
  abstract boolean skipsBlankLines();

  @Override
  public Integer call() throws IOException {
    Output out = new Output(io().outWriter(), format());
    try (Progress progress = new Progress(io(), "lines")) {
      Answers answers = new Answers(out, progress);
      for (String file : files) {
        answers.of(new Input(file, io()));
      }
      out.finish();
      if (answers.skipped > 0) {
        io().tell(
                String.format(
                    Locale.ROOT,
                    "%,d of %,d lines were skipped and have no answer",
                    answers.skipped,
                    answers.lines));
        return ExitCode.SKIPPED;
      }
    }
    return ExitCode.DONE;
  }

  /** Answers the lines of one input after the other, or skips them. */
  private final class Answers implements InputLines.Handler {
    private final Output out;
    private final Progress progress;
    private String source = "";
    long lines;
    long skipped;

    Answers(Output out, Progress progress) {
      this.out = out;
      this.progress = progress;
    }

    void of(Input input) throws IOException {
      source = input.name();
      input.forEachLine(this);
    }

    @Override
    public void line(String line, long number, String end) throws IOException {
      lines++;
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!(text.isBlank() && skipsBlankLines())) {
        try {
          answer(text, source, number, out);
        } catch (InputException e) {
          skip(e);
        } catch (StackOverflowError | OutOfMemoryError e) {
          skip(InputException.tooLarge(source, number, e));
        }
      }
      progress.step();
    }

    @Override
    public void broken(InputException reason) {
      lines++;
      skip(reason);
    }

    private void skip(InputException reason) {
      if (onError == OnError.FAIL) {
        throw reason;
      }
      skipped++;
      io().tell(reason.getMessage() + "; skipped");
    }
  }
}
