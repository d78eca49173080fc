package io.github.qubao.summary;

import io.github.qubao.segment.Span;

/** Cuts sentences at the ends of their clauses. */
final class Clauses {
  private static final String ELLIPSIS = "……";

  private Clauses() {}

  /**
   * The beginning of a sentence with an ellipsis, together at most {@code maxChars}: up to a comma
   * or semicolon outside of quotes, brackets and 《》, or, if there is none, as far as goes. Where
   * not even the ellipsis fits, there is none.
   */
  static Summary.Sentence cut(String body, Span s, int maxChars) {
    String mark = maxChars > ELLIPSIS.length() ? ELLIPSIS : "";
    int last = s.start() + Math.min(s.length(), maxChars - mark.length());
    int end = -1;
    int depth = 0;
    for (int i = s.start(); i <= last && i < s.end(); i++) {
      char c = body.charAt(i);
      depth +=
          SentenceSplitter.OPENERS.indexOf(c) >= 0
              ? 1
              : SentenceSplitter.CLOSERS.indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && "，；：,;:".indexOf(c) >= 0 && i > s.start()) {
        end = i;
      }
    }
    if (end < 0) {
      end = last;
      if (end - 1 > s.start()
          && end < body.length()
          && Character.isSurrogatePair(body.charAt(end - 1), body.charAt(end))) {
        end--;
      }
    }
    Span span = new Span(s.start(), end);
    return new Summary.Sentence(span.in(body) + mark, span, true);
  }
}
