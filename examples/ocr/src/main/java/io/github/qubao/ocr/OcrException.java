package io.github.qubao.ocr;

import java.io.IOException;
import java.util.Objects;

/**
 * Immutable and thread-safe. What OCR wrote, or a picture, cannot be read. The message is one line:
 * the name of the file, the line in it where that is known, what is wrong, and what to do.
 */
public final class OcrException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why it cannot be read. */
  public enum Reason {
    /** It is neither ALTO XML nor hOCR, or no picture. */
    UNKNOWN_FORMAT,
    /** It is cut off or damaged, or no well-formed XML, or does not say where its words stand. */
    BROKEN,
    /** No text was recognised. */
    NO_TEXT,
    /** It has fewer pages than the number asked for. */
    NO_SUCH_PAGE,
    /** It goes beyond a limit on size. */
    TOO_LARGE,
    /** It is a picture, and the program that recognises its text cannot be run. */
    NO_OCR,
    /** That program failed or took too long. */
    OCR_FAILED
  }

  private final Reason reason;

  OcrException(Reason reason, String message) {
    super(Objects.requireNonNull(message, "message"));
    this.reason = reason;
  }

  /** Why it cannot be read. */
  public Reason reason() {
    return reason;
  }
}
