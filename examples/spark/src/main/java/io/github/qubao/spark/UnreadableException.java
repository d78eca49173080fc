package io.github.qubao.spark;

/** Not thread-safe. A record cannot be read; the message says why, in one line. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableException(String reason) {
    super(reason);
  }
}
