package io.github.qubao.cli.command;

import java.util.Locale;

/** What a broken line of input leads to. */
enum OnError {
  /** The run ends with an error. */
  FAIL,
  /** The line is told on standard error and passed over. */
  SKIP;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
