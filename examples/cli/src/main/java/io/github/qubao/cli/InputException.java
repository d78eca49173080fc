package io.github.qubao.cli;

/** An input that cannot be read or understood. The message names it, its line, and what to do. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputException(String source, String problem) {
    super(source + ": " + problem);
  }

  InputException(String source, long line, String problem) {
    super(source + ":" + line + ": " + problem);
  }
}
