package io.github.qubao.cli;

/** What a broken line of input leads to. */
enum OnError {
  /** The run ends with an error. */
  FAIL,
  /** The line is told on standard error and passed over. */
  SKIP
}
