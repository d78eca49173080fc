package io.github.qubao.retrieval;

import io.github.qubao.text.Characters;
import io.github.qubao.text.SentenceSplitter;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Immutable and thread-safe. The units of a text that chunks are made of: sentences, rows of
 * tables, sentences that a line break parts, and sentences that one quotation holds together, as
 * long as together they keep the budget.
 */
final class Units implements Counter.Ends {
  private final List<Span> spans;

  private Units(List<Span> spans) {
    this.spans = spans;
  }

  static Units of(String text, Counter counter) {
    List<Span> atoms = new ArrayList<>();
    List<Boolean> rows = new ArrayList<>();
    for (Span sentence : SentenceSplitter.split(text)) {
      if (!atoms.isEmpty() && sentence.end() <= atoms.get(atoms.size() - 1).end()) {
        continue;
      }
      // A row is the first of its line, so that the whole line is looked at once.
      boolean first = atoms.isEmpty() || breaksBetween(text, atoms.get(atoms.size() - 1), sentence);
      int end = first ? Lines.end(text, sentence.start()) : 0;
      if (first && Lines.isTableRow(text, sentence.start(), end)) {
        Span row =
            new Span(sentence.start(), Characters.skipBlanksBack(text, sentence.start(), end));
        boolean whole = row.end() == sentence.end() || counter.fits(text, row.start(), row.end());
        atoms.add(whole ? row : sentence);
        rows.add(true);
      } else {
        atoms.add(sentence);
        rows.add(false);
      }
    }
    return new Units(joined(text, counter, atoms, rows));
  }

  private static boolean breaksBetween(String text, Span a, Span b) {
    return Lines.end(text, a.end()) < b.start();
  }

  private static List<Span> joined(
      String text, Counter counter, List<Span> atoms, List<Boolean> rows) {
    boolean[] join = new boolean[atoms.size()];
    int from = 0;
    for (int i = 0; i < atoms.size(); i++) {
      boolean goesOn =
          i + 1 < atoms.size()
              && !rows.get(i)
              && !rows.get(i + 1)
              && Lines.isOpenAt(text, atoms.get(i).end())
              && Lines.isWrap(text, atoms.get(i).end(), atoms.get(i + 1).start());
      if (!goesOn) {
        joinIfItFits(text, counter, atoms, join, from, i);
        from = i + 1;
      }
    }
    for (Span quotation : Quotations.in(text)) {
      int first = indexOf(atoms, quotation.start());
      int last = indexOf(atoms, quotation.end() - 1);
      joinIfItFits(text, counter, atoms, join, first, last);
    }
    List<Span> out = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      int start = atoms.get(i).start();
      while (join[i]) {
        i++;
      }
      out.add(new Span(start, atoms.get(i).end()));
    }
    return out;
  }

  /** Joins the atoms {@code first} to {@code last} with all that is joined to one of them. */
  private static void joinIfItFits(
      String text, Counter counter, List<Span> atoms, boolean[] join, int first, int last) {
    if (first >= last) {
      return;
    }
    int a = first;
    while (a > 0 && join[a - 1]) {
      a--;
    }
    int b = last;
    while (join[b]) {
      b++;
    }
    int start = atoms.get(a).start();
    int end = atoms.get(b).end();
    if (end - start <= 2 * Quotations.WIDEST && counter.fits(text, start, end)) {
      for (int i = first; i < last; i++) {
        join[i] = true;
      }
    }
  }

  /** The last atom that begins at or before {@code at}. */
  private static int indexOf(List<Span> atoms, int at) {
    int low = 0;
    int high = atoms.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (atoms.get(middle).start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  int count() {
    return spans.size();
  }

  Span span(int i) {
    return spans.get(i);
  }

  @Override
  public int end(int i) {
    return spans.get(i).end();
  }
}
