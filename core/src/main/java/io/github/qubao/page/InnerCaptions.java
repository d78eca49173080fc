package io.github.qubao.page;

import java.util.List;

/**
 * Immutable: one per page. Captions that stand in the column of an article: behind a mark that
 * points at the photo (▲ …。祁芳 摄), or as lines between two paragraphs that are indented.
 */
final class InnerCaptions {
  private static final String MARKS = "▲△▼▽◀◁◄▶▷►↑↓←→";

  /** The marks that stand before nothing else, where a line by itself has them. */
  private static final String SURE_MARKS = "▲△▼▽";

  /** No caption has more lines. */
  private static final int LONGEST = 6;

  /** A line that is a caption by itself has so few characters. */
  private static final int LONGEST_ALONE = 40;

  private final List<PageLine> lines;
  private final Furniture furniture;

  /** The captions of a page. */
  InnerCaptions(List<PageLine> lines, Furniture furniture) {
    this.lines = lines;
    this.furniture = furniture;
  }

  /**
   * Behind the last line of the caption that begins at {@code i}, which names who took the photo;
   * {@code i} if none begins there: items of news may have such a mark as well.
   */
  int end(int i) {
    PageLine line = lines.get(i);
    if (line.isPlaced()) {
      return i;
    }
    boolean pointed = MARKS.indexOf(line.text().charAt(0)) >= 0;
    if (pointed && standsAlone(i)) {
      return i + 1;
    }
    if (!pointed && !isUnindented(i)) {
      return i;
    }
    int end = creditEnd(i);
    boolean paragraphBelow =
        end < lines.size() && !lines.get(end).gap() && lines.get(end).indented();
    return pointed || paragraphBelow ? end : i;
  }

  /** Whether a line set apart says what the photo above it shows; others name who took it. */
  private boolean standsAlone(int i) {
    PageLine line = lines.get(i);
    return line.gap()
        && (i + 1 == lines.size() || lines.get(i + 1).gap())
        && SURE_MARKS.indexOf(line.text().charAt(0)) >= 0
        && line.text().length() <= LONGEST_ALONE
        && line.text().indexOf('。') < 0;
  }

  /** Whether a line that is not indented stands behind a paragraph's end. */
  private boolean isUnindented(int i) {
    return i > 0
        && !lines.get(i).indented()
        && !lines.get(i).gap()
        && lines.get(i - 1).endsSentence()
        && lines.get(i - 1).mayEndParagraph();
  }

  /** Behind the credit that ends the lines from {@code i} on; {@code i} if none does. */
  private int creditEnd(int i) {
    for (int j = i; j < lines.size() && j - i < LONGEST; j++) {
      PageLine line = lines.get(j);
      boolean another =
          j > i && (line.gap() || line.indented() || MARKS.indexOf(line.text().charAt(0)) >= 0);
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
