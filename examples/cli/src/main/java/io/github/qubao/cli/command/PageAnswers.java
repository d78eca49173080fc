package io.github.qubao.cli.command;

import io.github.qubao.cli.io.InputException;
import io.github.qubao.cli.io.Progress;
import io.github.qubao.cli.io.StandardIo;
import java.io.IOException;
import java.io.PrintWriter;

/** Not thread-safe. Writes the answers to pages, or skips those that cannot be read. */
final class PageAnswers {
  private final StandardIo io;
  private final OnError onError;
  private final PrintWriter out;
  private final String between;
  private long written;
  private long skipped;

  /**
   * Writes nothing yet.
   *
   * @param between what stands between two answers
   */
  PageAnswers(StandardIo io, OnError onError, PrintWriter out, String between) {
    this.io = io;
    this.onError = onError;
    this.out = out;
    this.between = between;
  }

  long skipped() {
    return skipped;
  }

  /** What takes the answer to one page. */
  InOrder.Receiver receiver(String name, Progress progress) {
    return new InOrder.Receiver() {
      @Override
      public void answered(String answer) {
        out.print(written++ > 0 ? between : "");
        out.print(answer);
        pass(progress);
      }

      @Override
      public void failed(Throwable reason) throws IOException {
        boolean tooLarge =
            reason instanceof StackOverflowError || reason instanceof OutOfMemoryError;
        Throwable told =
            tooLarge ? InputException.tooLarge(name, (VirtualMachineError) reason) : reason;
        if (!(told instanceof InputException && onError == OnError.SKIP)) {
          InOrder.rethrow(told);
        }
        skipped++;
        io.tell(told.getMessage() + "; skipped");
        pass(progress);
      }
    };
  }

  private static void pass(Progress progress) {
    progress.pass(1);
    progress.step();
  }
}
