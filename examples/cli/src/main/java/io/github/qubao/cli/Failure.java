package io.github.qubao.cli;

import io.github.qubao.cli.io.ExitCode;
import io.github.qubao.cli.io.FileNames;
import io.github.qubao.cli.io.InputException;
import io.github.qubao.cli.io.OutputException;
import io.github.qubao.cli.io.StandardIo;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Tells why a run ended, in one line, and with which exit code. */
final class Failure {
  /** How many causes of an error are looked at; a circle of causes has no end. */
  private static final int DEPTH = 20;

  private Failure() {}

  /**
   * Writes what was answered so far and the message; returns the exit code.
   *
   * @param inputs the inputs' names for an error that does not name one, or empty
   */
  static int tell(Throwable failure, String inputs, StandardIo io) {
    if (!(find(failure, OutputException.class) instanceof OutputException)) {
      try {
        io.outWriter().flush();
      } catch (OutputException e) {
        // The first failure is the one to tell.
      }
    }
    return told(failure, inputs.isEmpty() ? "" : inputs + ": ", io);
  }

  private static int told(Throwable failure, String prefix, StandardIo io) {
    if (find(failure, OutputException.class) instanceof OutputException e) {
      if (e.readerGone()) {
        return ExitCode.PIPE;
      }
      io.tell(String.valueOf(e.getMessage()));
      return ExitCode.OUTPUT;
    }
    if (find(failure, InputException.class) instanceof InputException e) {
      io.tell(String.valueOf(e.getMessage()));
      return e.exitCode();
    }
    if (find(failure, StackOverflowError.class) instanceof StackOverflowError e) {
      io.tell(prefix + InputException.needs(e));
      return ExitCode.MEMORY;
    }
    if (find(failure, OutOfMemoryError.class) instanceof OutOfMemoryError e) {
      io.tell(prefix + InputException.needs(e));
      return ExitCode.MEMORY;
    }
    if (failure instanceof IOException e) {
      io.tell(prefix + FileNames.reason(e));
      return ExitCode.FAILED;
    }
    if (failure instanceof UncheckedIOException e) {
      io.tell(prefix + e.getMessage());
      return ExitCode.FAILED;
    }
    io.tell(prefix + InputException.fault(failure));
    return ExitCode.BUG;
  }

  private static @Nullable Throwable find(Throwable failure, Class<? extends Throwable> type) {
    Throwable at = failure;
    for (int i = 0; i < DEPTH && at != null; i++) {
      if (type.isInstance(at)) {
        return at;
      }
      at = at.getCause();
    }
    return null;
  }
}
