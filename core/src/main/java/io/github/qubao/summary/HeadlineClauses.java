package io.github.qubao.summary;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Not thread-safe. The clauses of a text's sentences and their words. */
final class HeadlineClauses {
  /** So many of a sentence's clauses are looked at, of so many units. */
  private static final int MOST_CLAUSES = 10;

  private static final int LONGEST_SENTENCE = 400;

  private static final String CLAUSE_ENDS = "，,；;：:。！？!?—\n";

  private final Document document;
  private final String text;

  HeadlineClauses(Document document) {
    this.document = document;
    text = document.plainBody();
  }

  /** The clauses of a sentence from its main clause on. */
  List<Span> of(Span s) {
    List<Span> out = new ArrayList<>();
    int start = s.start() + Math.max(0, Prose.mainClause(s.in(text)));
    int last = Math.min(s.end(), s.start() + LONGEST_SENTENCE);
    int depth = 0;
    for (int i = start; i <= last && out.size() < MOST_CLAUSES; i++) {
      char c = i < last ? text.charAt(i) : '，';
      depth += Characters.nesting(c);
      if (i == last
          || depth <= 0
              && CLAUSE_ENDS.indexOf(c) >= 0
              && !Characters.isInsideNumber(text, i)
              && !isBetweenNumbers(i, s.start())) {
        // What is cut off at the longest sentence is no clause.
        if (start < i && (i < last || last == s.end())) {
          out.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return out;
  }

  /** Whether a dash joins two numbers: 2013—2014. */
  private boolean isBetweenNumbers(int i, int from) {
    int before = i;
    while (before >= from && text.charAt(before) == '—') {
      before--;
    }
    return before < i && before >= from && Character.isDigit(text.charAt(before));
  }

  /** The words of a stretch. */
  List<Token> words(Span s) {
    List<Token> all = document.tokens();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < s.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).end() <= s.end()) {
      end++;
    }
    return all.subList(low, end);
  }
}
