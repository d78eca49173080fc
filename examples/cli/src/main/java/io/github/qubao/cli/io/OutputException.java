package io.github.qubao.cli.io;

import java.io.IOException;

/** Standard output cannot be written. Unchecked, for a PrintWriter swallows the checked one. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean readerGone;

  /**
   * Says why.
   *
   * @param readerGone whether it was a pipe whose reader has seen enough
   */
  public OutputException(IOException cause, boolean readerGone) {
    super("standard output cannot be written: " + FileNames.reason(cause), cause);
    this.readerGone = readerGone;
  }

  /** Whether it was a pipe whose reader has seen enough, which is no error to tell. */
  public boolean readerGone() {
    return readerGone;
  }
}
