package io.github.qubao.cli.command;

import io.github.qubao.cli.io.ContinuedFile;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.InputException;
import io.github.qubao.cli.io.InputLines;
import io.github.qubao.cli.io.Progress;
import io.github.qubao.cli.io.StandardIo;
import io.github.qubao.cli.view.Output;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Answers the lines of one input after the other, or skips them, and passes over
 * those whose answers stand in a file that is continued.
 */
final class LineAnswers implements InputLines.Handler {
  private final LineCommand command;
  private final StandardIo io;
  private final Output out;
  private final InOrder<String> work;
  private final Progress progress;
  private final @Nullable ContinuedFile file;

  /** The next answer that stands in the file; null behind the last. */
  private @Nullable String written;

  private String source = "";
  private long passed;
  private long stood;
  private long lines;
  private long skipped;

  LineAnswers(
      LineCommand command,
      StandardIo io,
      Output out,
      InOrder<String> work,
      Progress progress,
      @Nullable ContinuedFile file)
      throws IOException {
    this.command = command;
    this.io = io;
    this.out = out;
    this.work = work;
    this.progress = progress;
    this.file = file;
    this.written = file == null ? null : file.next();
  }

  /** Answers all lines of an input. */
  void of(Input input) throws IOException {
    source = input.name();
    passed = 0;
    input.forEachLine(this);
  }

  /** Waits for the answers that are still made. */
  void finish() throws IOException {
    work.finish();
    if (file != null && written != null) {
      throw file.wrong("answers no line of the input, " + advice());
    }
    out.finish();
    if (file != null) {
      file.finish();
    }
  }

  /** How many answers stood in the file. */
  long stood() {
    return stood;
  }

  long lines() {
    return lines;
  }

  long skipped() {
    return skipped;
  }

  @Override
  public void line(String line, long number, String end) throws IOException {
    lines++;
    String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (text.isBlank() && command.skipsBlankLines()) {
      progress.step();
    } else if (written == null) {
      String from = source;
      work.add(() -> command.answer(text, from, number), text.length(), new Receiver(from, number));
    } else {
      compare(text, number, written);
    }
  }

  /** Passes over a line whose answer stands in the file. */
  private void compare(String text, long number, String answer) throws IOException {
    ContinuedFile from = Objects.requireNonNull(file);
    try {
      if (command.isAnswer(answer, text, source, number)) {
        written = from.next();
        stood++;
      } else {
        // Of a run that skipped lines this may be one that took too much memory.
        skip(from.wrong("is no answer to " + source + ":" + number + ", " + advice()));
      }
    } catch (InputException e) {
      skip(e);
    }
    progress.step();
  }

  private static String advice() {
    return "continue with the same input and options, or name a new file";
  }

  @Override
  public void broken(InputException reason) throws IOException {
    lines++;
    work.finish(); // it is told behind the answers to the lines before it
    skip(reason);
    progress.step();
  }

  @Override
  public void passed(long bytes) {
    progress.pass(bytes - passed);
    passed = bytes;
  }

  /** Answers go out before a wait for more input, so that whoever types sees them. */
  @Override
  public void waiting() throws IOException {
    work.finish();
    out.flush();
  }

  private void skip(InputException reason) {
    if (command.onError == OnError.FAIL) {
      throw reason;
    }
    skipped++;
    io.tell(reason.getMessage() + "; skipped");
  }

  /** Takes the answer to one line. */
  private final class Receiver implements InOrder.Receiver<String> {
    private final String from;
    private final long number;

    Receiver(String from, long number) {
      this.from = from;
      this.number = number;
    }

    @Override
    public void answered(String answer) {
      out.put(answer);
      progress.step();
    }

    @Override
    public void failed(Throwable reason) throws IOException {
      if (reason instanceof InputException e) {
        skip(e);
      } else if (reason instanceof StackOverflowError || reason instanceof OutOfMemoryError) {
        skip(InputException.tooLarge(from, number, (VirtualMachineError) reason));
      } else if (command.onError.skips(reason)) {
        skip(new InputException(from, number, InputException.fault(reason)));
      } else {
        InOrder.rethrow(reason);
      }
      progress.step();
    }
  }
}
