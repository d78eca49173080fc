package io.github.qubao.page;

import java.util.List;

/** Stateless and thread-safe. A caption behind a mark that points at its photo: ▲ …。祁芳 摄. */
final class PointedCaption {
  private static final String MARKS = "▲△▼▽◀◁◄▶▷►↑↓←→";

  /** No caption has more lines. */
  private static final int LONGEST = 6;

  private PointedCaption() {}

  /**
   * Behind the last line of the caption that begins at {@code i}, which names who took the photo;
   * {@code i} if none begins there: items of news may have such a mark as well.
   */
  static int end(List<PageLine> lines, int i, Furniture furniture) {
    if (lines.get(i).isPlaced() || MARKS.indexOf(lines.get(i).text().charAt(0)) < 0) {
      return i;
    }
    for (int j = i; j < lines.size() && j - i < LONGEST; j++) {
      PageLine line = lines.get(j);
      boolean another = j > i && (line.gap() || MARKS.indexOf(line.text().charAt(0)) >= 0);
      if (another || furniture.contains(line)) {
        return i;
      }
      if (line.isCredit() || line.endsWithCredit()) {
        return j + 1;
      }
      // Only who took the photo stands behind the sentence.
      if (line.endsSentence() && !(j + 1 < lines.size() && lines.get(j + 1).isCredit())) {
        return i;
      }
    }
    return i;
  }
}
