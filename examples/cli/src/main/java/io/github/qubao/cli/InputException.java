package io.github.qubao.cli;

import java.util.Locale;

/** An input that cannot be read or understood. The message names it, its line, and what to do. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  InputException(String source, String problem) {
    this(ExitCode.FAILED, source + ": " + problem);
  }

  InputException(String source, long line, String problem) {
    this(ExitCode.FAILED, source + ":" + line + ": " + problem);
  }

  private InputException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** A line that took all memory or stack; {@code e} says which. */
  static InputException tooLarge(String source, long line, VirtualMachineError e) {
    return new InputException(ExitCode.MEMORY, source + ":" + line + ": " + needs(e));
  }

  /** What to do about an error of memory or stack. */
  static String needs(VirtualMachineError e) {
    return e instanceof StackOverflowError
        ? "needs a deeper stack than Java has; give it more, for example java -Xss16m"
        : String.format(
            Locale.ROOT,
            "needs more memory than the %d MB that Java may take; give it more, for example"
                + " java -Xmx4g",
            Runtime.getRuntime().maxMemory() >> 20);
  }

  int exitCode() {
    return exitCode;
  }
}
