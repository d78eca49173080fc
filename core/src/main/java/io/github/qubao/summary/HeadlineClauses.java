package io.github.qubao.summary;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    text = document.simplifiedBody();
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

  /**
   * As much as fits of the first clause of a lead that tells who does something, by name, up to the
   * end of a phrase.
   */
  Optional<Summary.Headline> cutLead(Span s, HeadlineScore score) {
    for (Span clause : of(s)) {
      String said = HeadlineText.trimmed(clause.in(text));
      HeadlineClause c = HeadlineClause.read(text, words(clause), true);
      if (HeadlineText.leads(said)
          || c.isOnlySubject()
          || HeadlineScore.isOpen(c.subject())
          || !score.isNamed(c.subject())) {
        continue;
      }
      List<Token> all = HeadlineShortener.joined(c.subject(), c.predicate());
      int least = c.subject().size() + Math.max(0, c.verb()) + 1;
      int length = 0;
      int end = 0;
      for (int i = 0; i < all.size(); i++) {
        length += all.get(i).end() - all.get(i).start();
        boolean border = i + 1 == all.size() || score.mayEnd(all, i);
        int most = Summary.Headline.MAX_CHARS - (i + 1 == all.size() ? 0 : 1);
        end = i >= least && border && length <= most ? i + 1 : end;
      }
      if (end > 0) {
        StringBuilder out = new StringBuilder();
        all.subList(0, end).forEach(t -> out.append(t.in(text)));
        out.append(end < all.size() ? "…" : "");
        return Optional.of(new Summary.Headline(HeadlineText.trimmed(out.toString()), s));
      }
    }
    return Optional.empty();
  }

  /** As much of the first clause that tells something as fits, whole words. */
  Optional<Summary.Headline> cut(Span s) {
    Span clause =
        of(s).stream()
            .filter(c -> !HeadlineText.leads(HeadlineText.trimmed(c.in(text))))
            .findFirst()
            .orElse(s);
    String all = HeadlineText.shortened(HeadlineText.trimmed(clause.in(text)));
    if (all.length() <= Summary.Headline.MAX_CHARS) {
      return all.isEmpty() ? Optional.empty() : Optional.of(new Summary.Headline(all, s));
    }
    int most = clause.start() + Summary.Headline.MAX_CHARS - 1;
    int end = clause.start();
    for (Token t : words(clause)) {
      end = t.end() <= most ? t.end() : end;
    }
    String cut = HeadlineText.trimmed(text.substring(clause.start(), end));
    return cut.isEmpty() ? Optional.empty() : Optional.of(new Summary.Headline(cut + "…", s));
  }
}
