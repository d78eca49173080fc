package io.github.qubao.summary;

import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.SentenceSplitter;
import io.github.qubao.text.Span;
import java.util.List;

/** The sentences of an article that a summary or a key point may be made of. */
final class Sentences {
  private Sentences() {}

  /** All sentences of the text; the first begins after the dateline. */
  static List<Span> of(String body) {
    List<Span> all = SentenceSplitter.split(body);
    int start = BylineGrammar.opening(body).textStart();
    int first = 0;
    while (first + 1 < all.size() && all.get(first).end() <= start) {
      first++;
    }
    List<Span> out = all.subList(first, all.size());
    // The opening ends before a character that is seen, so what follows it is never blank.
    if (!out.isEmpty() && start > out.get(0).start() && start < out.get(0).end()) {
      out.set(0, new Span(start, out.get(0).end()));
    }
    return out;
  }
}
