package io.github.qubao.retrieval;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Stateless and thread-safe. Finds quotations, from the opening to the closing mark, over as many
 * paragraphs as they go. The mark that opens a further paragraph of a quotation that is still open
 * opens none of its own.
 */
final class Quotations {
  /** What is longer is taken for a slip: a mark that was never closed. */
  static final int WIDEST = 2000;

  private static final String OPENERS = "“‘「『";
  private static final String CLOSERS = "”’」』";
  private static final int DEEPEST = 8;

  private Quotations() {}

  /** The quotations, an inner one before the one that holds it. */
  static List<Span> in(String text) {
    List<Span> out = new ArrayList<>();
    int[] open = new int[DEEPEST];
    int depth = 0;
    int straight = -1;
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.endsLine(c)) {
        lineStart = true;
        straight = -1;
        continue;
      }
      int kind = OPENERS.indexOf(c);
      if (kind >= 0) {
        boolean goesOn = lineStart && depth > 0 && text.charAt(open[depth - 1]) == c;
        if (!goesOn) {
          if (depth == DEEPEST) {
            System.arraycopy(open, 1, open, 0, --depth);
          }
          open[depth++] = i;
        }
      } else if (c == '"') {
        if (straight >= 0) {
          add(straight, i, out);
          straight = -1;
        } else {
          straight = i;
        }
      } else {
        depth = close(text, i, open, depth, out);
      }
      lineStart &= Characters.isBlank(c);
    }
    return out;
  }

  private static int close(String text, int i, int[] open, int depth, List<Span> out) {
    int kind = CLOSERS.indexOf(text.charAt(i));
    if (kind < 0) {
      return depth;
    }
    for (int d = depth - 1; d >= 0; d--) {
      if (text.charAt(open[d]) == OPENERS.charAt(kind)) {
        add(open[d], i, out);
        return d;
      }
    }
    return depth;
  }

  private static void add(int first, int last, List<Span> out) {
    if (last - first < WIDEST) {
      out.add(new Span(first, last + 1));
    }
  }
}
