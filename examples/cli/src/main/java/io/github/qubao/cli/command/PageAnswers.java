package io.github.qubao.cli.command;

import io.github.qubao.cli.io.InputException;
import io.github.qubao.cli.io.Progress;
import io.github.qubao.cli.io.StandardIo;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Not thread-safe. Hands on what was made of pages, or skips those that cannot be read.
 *
 * @param <T> what is made of a page
 */
final class PageAnswers<T> {
  private final StandardIo io;
  private final OnError onError;
  private final Consumer<T> out;
  private long skipped;

  PageAnswers(StandardIo io, OnError onError, Consumer<T> out) {
    this.io = io;
    this.onError = onError;
    this.out = out;
  }

  long skipped() {
    return skipped;
  }

  /** What takes the answer to one page. */
  InOrder.Receiver<T> receiver(String name, Progress progress) {
    return new InOrder.Receiver<>() {
      @Override
      public void answered(T answer) {
        out.accept(answer);
        pass(progress);
      }

      @Override
      public void failed(Throwable reason) throws IOException {
        boolean tooLarge =
            reason instanceof StackOverflowError || reason instanceof OutOfMemoryError;
        Throwable told =
            tooLarge ? InputException.tooLarge(name, (VirtualMachineError) reason) : reason;
        if (!onError.skips(told)) {
          InOrder.rethrow(told);
        }
        skipped++;
        io.tell(
            (told instanceof InputException
                    ? told.getMessage()
                    : name + ": " + InputException.fault(told))
                + "; skipped");
        pass(progress);
      }
    };
  }

  private static void pass(Progress progress) {
    progress.pass(1);
    progress.step();
  }
}
