package io.github.qubao.page;

import java.util.BitSet;
import java.util.HashSet;
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

  private static final Pattern NUMBER = Pattern.compile("0[1-9]");

  private final BitSet headlines = new BitSet();
  private final BitSet numbers = new BitSet();

  ListedItems(List<PageLine> lines) {
    Mastheads.Contents contents = Mastheads.contents(lines);
    Set<String> titles = new HashSet<>(contents.titles());
    BitSet listed = new BitSet();
    int next = 1;
    BitSet counted = new BitSet();
    // Each title is a headline once, below the list.
    for (int i = contents.end(); i < lines.size() && !titles.isEmpty(); i++) {
      String title = Mastheads.title(lines.get(i).text());
      if (titles.remove(title) && !HeadlineUnit.isRubric(title)) {
        listed.set(i);
      }
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (counts(lines, i, next)) {
        counted.set(i);
        next++;
      }
    }
    if (listed.cardinality() >= SOME) {
      headlines.or(listed);
    }
    if (counted.cardinality() >= SOME) {
      numbers.or(counted);
      counted.stream().forEach(i -> headlines.set(i + 1));
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

  /** Whether text that nobody has wrapped stands there, perhaps below who wrote it. */
  private static boolean isUnwrappedTextBelow(List<PageLine> lines, int i) {
    int text = i < lines.size() && lines.get(i).isByline() ? i + 1 : i;
    return text < lines.size()
        && lines.get(text).isUnwrapped()
        && lines.get(text).hasProsePunctuation();
  }

  private static boolean counts(List<PageLine> lines, int i, int next) {
    PageLine line = lines.get(i);
    PageLine below = lines.get(i + 1);
    return !line.isPlaced()
        && NUMBER.matcher(line.text()).matches()
        && Integer.parseInt(line.text()) == next
        && (i == 0 || line.gap() || lines.get(i - 1).endsSentence())
        && below.readsLikeHeadline()
        && isUnwrappedTextBelow(lines, i + 2)
        && MarkedItems.hasHeadlineLength(below.text().length());
  }
}
