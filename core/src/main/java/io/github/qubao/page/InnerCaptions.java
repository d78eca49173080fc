package io.github.qubao.page;

import java.util.List;

/**
 * Immutable: one per page. Captions that stand in the column of an article: behind a mark that
 * points at the photo (▲ …。祁芳 摄), or as lines between two paragraphs that are indented.
 */
final class InnerCaptions {
  private static final String MARKS = "▲△▼▽◀◁◄▶▷►↑↓←→";

  /** The marks that a caption by itself has, without who took the photo. */
  private static final String UNDER_PHOTO = "▲△";

  /** A paragraph's last line is so much narrower than its column, in half-widths. */
  private static final int SHORT = 6;

  /** No caption has more lines. */
  private static final int LONGEST = 6;

  /** A line that is a caption by itself has so few characters. */
  private static final int LONGEST_ALONE = 40;

  private final List<PageLine> lines;
  private final Furniture furniture;

  /** Whether lines of the page by themselves are captions. */
  private final boolean captionsAlone;

  /** The captions of a page. */
  InnerCaptions(List<PageLine> lines, Furniture furniture) {
    this.lines = lines;
    this.furniture = furniture;
    this.captionsAlone = allStandBelowText();
  }

  /**
   * Behind the last line of the caption that begins at {@code i}, which names who took the photo if
   * the caption does not stand alone; {@code i} if none begins there: items of news may have such a
   * mark as well.
   */
  int end(int i) {
    PageLine line = lines.get(i);
    if (line.isPlaced()) {
      return i;
    }
    boolean pointed = isPointed(line);
    if (pointed && captionsAlone && looksAlone(i)) {
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

  private static boolean isPointed(PageLine line) {
    return MARKS.indexOf(line.text().charAt(0)) >= 0;
  }

  /** Whether a line set apart may say what the photo above it shows, and not who took it. */
  private boolean looksAlone(int i) {
    PageLine line = lines.get(i);
    return line.gap()
        && !line.isPlaced()
        && (i + 1 == lines.size() || lines.get(i + 1).gap())
        && UNDER_PHOTO.indexOf(line.text().charAt(0)) >= 0
        && line.text().length() <= LONGEST_ALONE
        && line.text().indexOf('。') < 0;
  }

  /** Whether text stands above each line that looks so; else they may be items or headlines. */
  private boolean allStandBelowText() {
    for (int i = 0; i < lines.size(); i++) {
      if (looksAlone(i) && (i == 0 || !endsText(lines.get(i - 1)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsText(PageLine line) {
    return line.hasProsePunctuation() && line.endsSentence();
  }

  /** Whether a line that is not indented stands behind a paragraph's end, short of its column. */
  private boolean isUnindented(int i) {
    return i > 0
        && !lines.get(i).indented()
        && !lines.get(i).gap()
        && lines.get(i - 1).endsSentence()
        && lines.get(i - 1).mayEndParagraph()
        && lines.get(i - 1).width() + SHORT <= widthAbove(i);
  }

  /** The width of the widest of the lines above, back to where the paragraph begins. */
  private int widthAbove(int i) {
    int width = 0;
    for (int j = i - 1; j >= 0 && i - j <= LONGEST; j--) {
      width = Math.max(width, lines.get(j).width());
      if (lines.get(j).indented()) {
        break;
      }
    }
    return width;
  }

  /** Behind the credit that ends the lines from {@code i} on; {@code i} if none does. */
  private int creditEnd(int i) {
    PageLine first = lines.get(i);
    // A caption that shows where it begins may have more sentences than one.
    boolean shown = !first.isUnwrapped() && (isPointed(first) || first.text().startsWith("图为"));
    for (int j = i; j < lines.size() && j - i < LONGEST; j++) {
      PageLine line = lines.get(j);
      boolean another = j > i && (line.gap() || line.indented() || isPointed(line));
      if (another || furniture.contains(line)) {
        return i;
      }
      if (line.isCredit() || line.endsWithCredit()) {
        return j + 1;
      }
      // Only who took the photo stands behind the sentence.
      if (!shown && line.endsSentence() && !(j + 1 < lines.size() && lines.get(j + 1).isCredit())) {
        return i;
      }
    }
    return i;
  }
}
