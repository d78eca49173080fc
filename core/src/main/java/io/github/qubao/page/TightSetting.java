package io.github.qubao.page;

import java.util.List;

/**
 * Not thread-safe. Tells whether a page takes the white half out of punctuation before it breaks a
 * line. Each full line says in which columns it may stand, and that is not the same if it is tight
 * and if it is loose. The lines of a page stand in few columns: right is what lets more of them
 * stand in the same.
 *
 * <p>For each width, the costs say how badly all lines so far are explained if the column is now
 * that wide: one for each line that does not stand in its column, and what each change of it costs.
 */
final class TightSetting {
  /** No column is wider, in half-widths. */
  private static final int MAX_COLUMN = 160;

  /** So much it costs to change the column between two lines that stand one under the other. */
  private static final int CHANGE_WITHIN = 2;

  /** So much where another line stands between them, as between paragraphs and articles. */
  private static final int CHANGE_ACROSS = 1;

  /** Of so many full lines one that only a tight setting explains is chance. */
  private static final int CHANCE = 50;

  private final int[] costs = new int[MAX_COLUMN + 1];

  private int lowest;

  private TightSetting() {}

  /** Whether the page's lines are better explained as tight. */
  static boolean of(List<PageLine> lines) {
    TightSetting loose = new TightSetting();
    TightSetting tight = new TightSetting();
    int full = 0;
    int last = -1;
    for (int i = 1; i + 1 < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine next = lines.get(i + 1);
      if (line.width() > MAX_COLUMN || !isFull(lines.get(i - 1), line, next)) {
        continue;
      }
      int change = last == i - 1 ? CHANGE_WITHIN : CHANGE_ACROSS;
      // A mark at the end may hang over the column's edge by its white half.
      int hanging = line.endsWithWhite() ? 1 : 0;
      loose.add(line.width() - hanging, line.breakWidth(next), change);
      PageLine set = line.setTight();
      tight.add(set.widths().leastWidth(), set.breakWidth(next), change);
      full++;
      last = i;
    }
    return CHANCE * (loose.lowest - tight.lowest) > full;
  }

  /** Whether the line is neither first nor last in its paragraph, as far as it shows. */
  private static boolean isFull(PageLine before, PageLine line, PageLine next) {
    return !line.gap()
        && !next.gap()
        && !line.indented()
        && !before.mayEndParagraph()
        && !line.mayEndParagraph();
  }

  /** Adds a line that may stand in the columns {@code from} to {@code to}. */
  private void add(int from, int to, int change) {
    int changed = lowest + change;
    lowest = Integer.MAX_VALUE;
    for (int w = 0; w <= MAX_COLUMN; w++) {
      costs[w] = Math.min(costs[w], changed) + (w < from || w > to ? 1 : 0);
      lowest = Math.min(lowest, costs[w]);
    }
  }
}
