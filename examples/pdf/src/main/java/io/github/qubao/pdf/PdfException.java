package io.github.qubao.pdf;

import java.io.IOException;
import java.util.Objects;

/**
 * Immutable and thread-safe. A PDF cannot be read. The message is one line that says what is wrong
 * and what to do; it does not name the file, which the reader does not know.
 */
public final class PdfException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why it cannot be read. */
  public enum Reason {
    /** It needs a password. */
    PASSWORD,
    /** Its owner does not allow its text to be taken out. */
    PERMISSION,
    /** It is cut off or damaged. */
    BROKEN,
    /** It has no text, or does not say which characters most of its glyphs are: a case for OCR. */
    NO_TEXT,
    /** It has fewer pages than the number asked for. */
    NO_SUCH_PAGE,
    /** It has more pages than are read at once. */
    TOO_MANY_PAGES,
    /** It goes beyond a limit on size or work, or the memory that Java may take. */
    TOO_LARGE
  }

  private final Reason reason;

  PdfException(Reason reason, String message) {
    super(Objects.requireNonNull(message, "message"));
    this.reason = reason;
  }

  /** Why it cannot be read. */
  public Reason reason() {
    return reason;
  }
}
