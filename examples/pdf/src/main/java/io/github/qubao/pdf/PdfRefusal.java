package io.github.qubao.pdf;

import io.github.qubao.pdf.PdfException.Reason;

/**
 * Immutable and thread-safe. A {@link PdfException} on its way out of PDFBox. Unchecked, for PDFBox
 * catches a checked one in many places and reads on.
 */
final class PdfRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String problem;

  PdfRefusal(Reason reason, String problem) {
    super(problem);
    this.reason = reason;
    this.problem = problem;
  }

  /** The exception for the caller. */
  PdfException toException() {
    PdfException out = new PdfException(reason, problem);
    out.initCause(this);
    return out;
  }
}
