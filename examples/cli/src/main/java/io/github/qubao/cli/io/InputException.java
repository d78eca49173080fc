package io.github.qubao.cli.io;

import io.github.qubao.ocr.OcrException;
import java.io.IOException;
import java.util.Locale;

/** An input that cannot be read or understood. The message names it, its line, and what to do. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  public InputException(String source, String problem) {
    this(ExitCode.FAILED, source + ": " + problem);
  }

  public InputException(String source, long line, String problem) {
    this(ExitCode.FAILED, source + ":" + line + ": " + problem);
  }

  private InputException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** What OCR wrote and cannot be read; its message names the file already. */
  static InputException of(OcrException e) {
    return new InputException(ExitCode.FAILED, String.valueOf(e.getMessage()));
  }

  /** A file that cannot be read as a whole. */
  public static InputException unreadable(String file, IOException e) {
    String reason = FileNames.reason(e);
    return new InputException(
        file, reason.equals("no such file") ? reason : "cannot be read: " + reason);
  }

  /** A line that took all memory or stack; {@code e} says which. */
  public static InputException tooLarge(String source, long line, VirtualMachineError e) {
    return new InputException(ExitCode.MEMORY, source + ":" + line + ": " + needs(e));
  }

  /** A page that took all memory or stack. */
  public static InputException tooLarge(String source, VirtualMachineError e) {
    return new InputException(ExitCode.MEMORY, source + ": " + needs(e));
  }

  /** What to do about an error of memory or stack. */
  public static String needs(VirtualMachineError e) {
    return e instanceof StackOverflowError
        ? "needs a deeper stack than Java has; give it more, for example java -Xss16m"
        : String.format(
            Locale.ROOT,
            "needs more memory than the %d MB that Java may take; give it more, for example"
                + " java -Xmx4g",
            Runtime.getRuntime().maxMemory() >> 20);
  }

  /** What went wrong in qubao itself, and where. */
  public static String fault(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return "a fault of qubao itself, please report it with the input: "
        + e
        + (trace.length > 0 ? " at " + trace[0] : "");
  }

  public int exitCode() {
    return exitCode;
  }
}
