package io.github.qubao.keyword;

import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Stateless. Runs of up to three nouns in a title or a first sentence, each of which may be a term
 * though the article has it once and no lexicon knows it: 保障性 租赁 住房. {@link KeywordJudge} tells
 * which are.
 */
final class LooseTerms {
  private static final int MOST_PARTS = 3;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private LooseTerms() {}

  /** The runs of parts whose text begins within {@code text[start, end)}. */
  static List<Span> of(List<Part> parts, int start, int end) {
    List<Span> out = new ArrayList<>();
    int i = 0;
    while (i < parts.size() && parts.get(i).start() < start) {
      i++;
    }
    for (; i < parts.size() && parts.get(i).start() < end; i++) {
      if (mayBegin(parts.get(i))) {
        addFrom(parts, i, end, out);
      }
    }
    return out;
  }

  private static void addFrom(List<Part> parts, int i, int end, List<Span> out) {
    int from = parts.get(i).start();
    for (int n = 1; n <= MOST_PARTS && i + n <= parts.size(); n++) {
      Part last = parts.get(i + n - 1);
      int length = last.end() - from;
      if (n > 1 && !last.joined() || last.end() > end || length > LONGEST) {
        return;
      }
      if (length >= SHORTEST && mayEnd(last, n)) {
        out.add(new Span(i, i + n));
      }
    }
  }

  /**
   * No person's name, no act that has an object (建好 冷库), nothing that only stands behind others.
   */
  private static boolean mayBegin(Part p) {
    return p.leads() && !(p.isInner() && p.acts()) && !(p.named() && !p.place());
  }

  private static boolean mayEnd(Part p, int n) {
    return !p.modifies() && (n == 1 ? !p.isInner() && !p.named() : !p.isInner() || p.acts());
  }
}
