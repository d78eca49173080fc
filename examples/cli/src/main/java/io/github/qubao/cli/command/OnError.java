package io.github.qubao.cli.command;

import io.github.qubao.cli.io.OutputException;
import java.util.Locale;

/** What a broken line of input leads to. */
enum OnError {
  /** The run ends with an error. */
  FAIL,
  /** The line is told on standard error and passed over. */
  SKIP;

  /** Whether an error is one of the input that may be skipped, or a fault that it brings out. */
  boolean skips(Throwable reason) {
    return this == SKIP
        && reason instanceof RuntimeException
        && !(reason instanceof OutputException);
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
