package io.github.qubao.page;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Immutable: one per page. Headlines that something on the page says to be such: the list of
 * contents of a bulletin names them, or lines count them from one on (01, 02, as accounts do).
 */
final class ListedItems {
  /** Fewer say nothing. */
  private static final int SOME = 2;

  private static final Pattern NUMBER = Pattern.compile("(?:0[1-9]|[1-9][0-9]?)");

  private final BitSet headlines = new BitSet();
  private final BitSet numbers = new BitSet();

  ListedItems(List<PageLine> lines) {
    Set<String> titles = Mastheads.contents(lines);
    BitSet again = new BitSet();
    int next = 1;
    BitSet counting = new BitSet();
    for (int i = lines.size() - 1; i >= 0 && !titles.isEmpty(); i--) {
      // The list itself stands above; each title is a headline once.
      String title = Mastheads.title(lines.get(i).text());
      if (titles.remove(title) && !HeadlineUnit.isRubric(title)) {
        again.set(i);
      }
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (counts(lines, i, next)) {
        counting.set(i);
        next++;
      }
    }
    if (again.cardinality() >= SOME) {
      headlines.or(again);
    }
    if (counting.cardinality() >= SOME) {
      numbers.or(counting);
      counting.stream().forEach(i -> headlines.set(i + 1));
    }
  }

  /** Whether line {@code i} is such a headline. */
  boolean isHeadline(int i) {
    return headlines.get(i);
  }

  /** Whether line {@code i} is the number above one. */
  boolean isNumber(int i) {
    return numbers.get(i);
  }

  private static boolean counts(List<PageLine> lines, int i, int next) {
    PageLine line = lines.get(i);
    PageLine below = lines.get(i + 1);
    return !line.isPlaced()
        && NUMBER.matcher(line.text()).matches()
        && Integer.parseInt(line.text()) == next
        && below.readsLikeHeadline()
        && MarkedItems.hasHeadlineLength(below.text().length());
  }
}
