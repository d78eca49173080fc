package io.github.qubao.keyword;

import io.github.qubao.internal.LongIndex;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Stateless. Finds what a text says twice word for word, as captions say the sentence that they
 * were taken from: twice is no more than once.
 */
final class Repeats {
  /** Shorter clauses are the same by chance, but behind another that is. */
  private static final int LEAST = 10;

  /** Of longer ones the end must be the same; a caption may leave out where or when. */
  private static final int END = 10;

  /** Shorter ones are looked at no further. */
  private static final int LEAST_BEHIND = 4;

  private Repeats() {}

  /** The spans without the clauses that stand before, rising. */
  static List<Span> without(String text, List<Span> sentences) {
    LongIndex seen = new LongIndex(4 * sentences.size());
    List<Span> out = new ArrayList<>(sentences.size());
    int known = 0;
    for (Span s : sentences) {
      int from = s.start();
      int start = s.start();
      boolean repeated = false;
      for (int at = s.start(); at <= s.end(); at++) {
        if (at < s.end() && !endsClause(text.charAt(at))) {
          continue;
        }
        if (at - start >= LEAST_BEHIND) {
          boolean before = seen.add(key(text, Math.max(start, at - END), at)) < known;
          known += before ? 0 : 1;
          repeated = before && (repeated || at - start >= LEAST);
          if (repeated) {
            if (start > from + 1) {
              out.add(new Span(from, start));
            }
            from = at;
          }
        }
        start = at + 1;
      }
      if (from < s.end()) {
        out.add(new Span(from, s.end()));
      }
    }
    return out;
  }

  private static boolean endsClause(char c) {
    return !Characters.isHan(c) && "，。；！？：\n,;!?“”（）".indexOf(c) >= 0;
  }

  private static long key(String text, int start, int end) {
    long key = end - start;
    for (int i = start; i < end; i++) {
      key = key * 1_000_003 + text.charAt(i);
    }
    return key;
  }
}
