package io.github.qubao.summary;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;

/** Cuts sentences at the ends of their clauses. */
final class Clauses {
  private static final String ELLIPSIS = "……";

  /** With these begins a clause that says when or where: 6月3日上午，近日，在青山村，. */
  private static final String WHEN_OR_WHERE = "0123456789近日连当昨今在据截从自";

  /** If it is shorter, it says nothing else. */
  private static final int SHORTEST_TELLING = 9;

  private Clauses() {}

  /**
   * The beginning of a sentence with an ellipsis, together at most {@code maxChars}: up to a comma
   * or semicolon outside of quotes, brackets and 《》, or, if there is none, as far as goes. Where
   * not even the ellipsis fits beside a character, there is none. Characters of two units are never
   * cut; one that begins the sentence stands alone where {@code maxChars} is 1.
   *
   * <p>A purpose before the act (为进一步…，县中医院开展义诊) is left out where the act would not be reached.
   */
  static Summary.Sentence cut(String body, Span sentence, int maxChars) {
    Span s = sentence;
    Span act = act(body, s);
    if (act.start() > s.start()
        && firstClause(body, act) > s.start() + maxChars - ELLIPSIS.length()) {
      s = act;
      if (s.length() <= maxChars) {
        return new Summary.Sentence(s.in(body), s, true);
      }
    }
    int first = Character.charCount(body.codePointAt(s.start()));
    String mark = maxChars >= first + ELLIPSIS.length() ? ELLIPSIS : "";
    int last = s.start() + Math.min(s.length(), maxChars - mark.length());
    int end = clauseEnd(body, s, last);
    // What only says when or where is no sentence.
    if (end >= 0 && end < firstClause(body, s)) {
      end = -1;
    }
    if (end < 0) {
      boolean inside =
          last < body.length()
              && Character.isSurrogatePair(body.charAt(last - 1), body.charAt(last));
      end = Math.max(s.start() + first, inside ? last - 1 : last);
    }
    Span span = new Span(s.start(), end);
    return new Summary.Sentence(span.in(body) + mark, span, end < s.end());
  }

  /** The sentence from its main clause on. */
  private static Span act(String body, Span s) {
    int start = Prose.mainClause(s.in(body));
    return start <= 0
        ? s
        : new Span(Characters.skipBlanks(body, s.start() + start, s.end()), s.end());
  }

  /**
   * Where the first clause ends that is long enough to tell something, or where the sentence does.
   */
  private static int firstClause(String body, Span s) {
    int from = s.start();
    for (int i = s.start(); i < s.end(); i++) {
      if ("，；,;".indexOf(body.charAt(i)) >= 0) {
        boolean tells =
            i - from >= SHORTEST_TELLING || WHEN_OR_WHERE.indexOf(body.charAt(from)) < 0;
        if (tells && !isTime(body, from, i)) {
          return i;
        }
        from = i + 1;
      }
    }
    return s.end();
  }

  /** Whether a clause says only when, on what occasion or what for. */
  private static boolean leads(String body, int from, int end) {
    return isTime(body, from, end) || Prose.mainClause(body.substring(from, end) + "，.") > 0;
  }

  /** Whether nothing is said but when, or nothing at all. */
  private static boolean isTime(String body, int from, int end) {
    return from == end || Prose.saysOnlyWhen(body, from, end);
  }

  /** The last end of a clause up to {@code last} that does not only lead to the next, or -1. */
  private static int clauseEnd(String body, Span s, int last) {
    int end = -1;
    int from = s.start();
    int depth = 0;
    for (int i = s.start(); i <= last && i < s.end(); i++) {
      char c = body.charAt(i);
      depth += Characters.nesting(c);
      if (depth <= 0
          && "，；：,;:".indexOf(c) >= 0
          && i > s.start()
          && !Characters.isInsideNumber(body, i)) {
        end = end < 0 || !leads(body, from, i) ? i : end;
        from = i + 1;
      }
    }
    return end;
  }
}
