package io.github.qubao.page;

import java.util.BitSet;
import java.util.List;

/**
 * Immutable: one per page. Which lines are the headlines of short items, though nothing marks them:
 * those under the name of a column (简讯), one after the other, each above its text; and those of a
 * bulletin that say who acts. Elsewhere such a line between two paragraphs may be a subheading.
 */
final class ColumnItems {
  /** A column has so many items at least. */
  private static final int SOME = 2;

  /** A line of prose has this width at least, in half-widths. */
  private static final int PROSE = 40;

  private final List<PageLine> lines;
  private final BitSet headlines = new BitSet();

  ColumnItems(List<PageLine> lines, PageKind kind) {
    this.lines = lines;
    boolean bulletin = kind == PageKind.BULLETIN;
    for (int i = 0; i < lines.size(); i++) {
      if (SectionLines.is(lines, i)) {
        addColumn(i + 1);
      }
      if (bulletin && isHeadline(lines, i) && MarkedItems.namesActor(lines.get(i).text())) {
        headlines.set(i);
      }
    }
  }

  /** Whether line {@code i} is the headline of an item. */
  boolean isHeadline(int i) {
    return headlines.get(i);
  }

  /** Adds the headlines from one line on, up to a blank line above or below an item. */
  private void addColumn(int from) {
    BitSet found = new BitSet();
    int i = from;
    while (i < lines.size() && (i == from || !lines.get(i).gap()) && !SectionLines.is(lines, i)) {
      if (isHeadline(lines, i)) {
        found.set(i);
      } else if (found.isEmpty()) {
        return;
      }
      i++;
    }
    if (found.cardinality() >= SOME) {
      headlines.or(found);
    }
  }

  /**
   * Whether a line has the form of a headline, and prose stands above it, or nothing, and below.
   */
  private static boolean isHeadline(List<PageLine> lines, int i) {
    PageLine line = lines.get(i);
    PageLine above = i == 0 || SectionLines.is(lines, i - 1) ? null : lines.get(i - 1);
    PageLine below = i + 1 < lines.size() ? lines.get(i + 1) : null;
    return !line.isPlaced()
        && MarkedItems.hasHeadlineLength(line.text().length())
        && line.readsLikeHeadline()
        && !line.hasProsePunctuation()
        && !line.isByline()
        && !line.isCredit()
        && !line.startsWithByline()
        && !SectionLines.is(lines, i)
        && (above == null || endsText(above))
        && below != null
        && below.width() >= PROSE
        && (below.text().indexOf('。') >= 0 || below.indented() && !line.indented());
  }

  private static boolean endsText(PageLine line) {
    return line.mayEndParagraph()
        || line.isByline()
        || StrokeLine.is(line)
        || "）)".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }
}
