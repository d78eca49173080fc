package io.github.qubao.summary;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;

/** Cuts sentences at the ends of their clauses. */
final class Clauses {
  private static final String ELLIPSIS = "……";

  private Clauses() {}

  /**
   * The beginning of a sentence with an ellipsis, together at most {@code maxChars}: up to a comma
   * or semicolon outside of quotes, brackets and 《》, or, if there is none, as far as goes. Where
   * not even the ellipsis fits beside a character, there is none. Characters of two units are never
   * cut; one that begins the sentence stands alone where {@code maxChars} is 1.
   */
  static Summary.Sentence cut(String body, Span s, int maxChars) {
    int first = Character.charCount(body.codePointAt(s.start()));
    String mark = maxChars >= first + ELLIPSIS.length() ? ELLIPSIS : "";
    int last = s.start() + Math.min(s.length(), maxChars - mark.length());
    int end = clauseEnd(body, s, last);
    if (end < 0) {
      boolean inside =
          last < body.length()
              && Character.isSurrogatePair(body.charAt(last - 1), body.charAt(last));
      end = Math.max(s.start() + first, inside ? last - 1 : last);
    }
    Span span = new Span(s.start(), end);
    return new Summary.Sentence(span.in(body) + mark, span, end < s.end());
  }

  /** The last end of a clause up to {@code last}, or -1. */
  private static int clauseEnd(String body, Span s, int last) {
    int end = -1;
    int depth = 0;
    for (int i = s.start(); i <= last && i < s.end(); i++) {
      char c = body.charAt(i);
      depth += Characters.OPENERS.indexOf(c) >= 0 ? 1 : Characters.CLOSERS.indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && "，；：,;:".indexOf(c) >= 0 && i > s.start()) {
        end = i;
      }
    }
    return end;
  }
}
