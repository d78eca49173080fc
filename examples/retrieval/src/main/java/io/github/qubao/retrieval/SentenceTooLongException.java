package io.github.qubao.retrieval;

import io.github.qubao.text.Span;

/** Immutable and thread-safe. A sentence is over the budget, and none may be cut. */
public final class SentenceTooLongException extends IllegalArgumentException {
  private final transient Span span;

  SentenceTooLongException(Span span, int size, int budget) {
    super(
        String.format(
            "the sentence at %d to %d has size %d, the budget is %d: raise it, or cut or keep"
                + " long sentences",
            span.start(), span.end(), size, budget));
    this.span = span;
  }

  /** Where the sentence stands in the text, in UTF-16 offsets. */
  public Span span() {
    return span;
  }
}
