package io.github.qubao.page;

import java.util.Arrays;
import java.util.List;

/**
 * Immutable and thread-safe. How a page marks where a paragraph starts, learned from the lines that
 * must start one: those behind a sentence that ends in a line that is not full, or before a gap.
 *
 * @param indentsText whether the text keeps white space before such lines
 * @param losesIndents whether they are shorter than the column, because the text lost their indent
 * @param separatesByGaps whether a blank line stands before each of them
 * @param compressesPunctuation whether lines are compressed by taking the white half out of
 *     punctuation, so that some look wider than their column
 * @param unwrapped whether each line is a paragraph, as in text that was copied from a web page
 * @param gapsPartArticles whether it is, and a blank line stands between two articles only
 */
record PageStyle(
    boolean indentsText,
    boolean losesIndents,
    boolean separatesByGaps,
    boolean compressesPunctuation,
    boolean unwrapped,
    boolean gapsPartArticles) {
  /** From fewer lines nothing is learned. */
  private static final int MIN_SAMPLES = 3;

  /** Shorter lines, in half-widths, may end a paragraph wherever it is wrapped. */
  private static final int LONG = 40;

  /** Where all lines are whole, one so wide, in half-widths, shows that none is wrapped. */
  private static final int WIDE = 72;

  /** The width of the indent that a first line may have lost. */
  private static final int INDENT_WIDTH = 4;

  static PageStyle of(List<PageLine> lines) {
    return of(lines, TightSetting.of(lines));
  }

  private static PageStyle of(List<PageLine> lines, boolean tight) {
    int starts = 0;
    int indented = 0;
    int measured = 0;
    int narrow = 0;
    int gaps = 0;
    int from = 0;
    int column = -1;
    for (int i = 1; i <= lines.size(); i++) {
      if (i < lines.size() && !lines.get(i).gap()) {
        continue;
      }
      int own = columnWidth(lines.subList(from, i));
      column = own > 0 ? own : column;
      for (int j = from + 1; j <= i && j < lines.size(); j++) {
        PageLine before = lines.get(j - 1);
        PageLine line = lines.get(j);
        PageLine next = j + 1 < lines.size() && !lines.get(j + 1).gap() ? lines.get(j + 1) : null;
        if (!before.endsSentence()
            || next == null && !line.hasProsePunctuation()
            || next != null && isSetOut(line, next)) {
          continue;
        }
        boolean known = column > 0 && before.fitsInto(column) && line.fitsInto(column);
        // The first line of a block may be short because it lost its indent.
        int full = j - 1 == from ? column - INDENT_WIDTH : column;
        if (line.gap() || known && !before.fills(full, line)) {
          starts++;
          indented += line.indented() ? 1 : 0;
          gaps += line.gap() ? 1 : 0;
          if (known && next != null && !line.endsSentence()) {
            measured++;
            narrow += line.fills(column, next) ? 0 : 1;
          }
        }
      }
      from = i;
    }
    boolean unwrapped = isUnwrapped(lines);
    boolean indentsText = starts >= MIN_SAMPLES ? 2 * indented > starts : indentsParagraphs(lines);
    return new PageStyle(
        indentsText,
        !indentsText && (measured < MIN_SAMPLES || 10 * narrow > 3 * measured),
        starts >= MIN_SAMPLES && 20 * gaps >= 19 * starts,
        tight,
        unwrapped,
        unwrapped && gapsPartArticles(lines));
  }

  /**
   * Whether the line is a headline over a paragraph that is indented, and is not indented itself.
   */
  private static boolean isSetOut(PageLine line, PageLine next) {
    return !line.indented()
        && next.indented()
        && line.mayBeHeadline()
        && !line.hasProsePunctuation();
  }

  /** Whether white space stands before some lines, and hardly before one inside a sentence. */
  private static boolean indentsParagraphs(List<PageLine> lines) {
    int indented = 0;
    int inside = 0;
    int wrapped = 0;
    for (int i = 1; i < lines.size(); i++) {
      PageLine before = lines.get(i - 1);
      PageLine line = lines.get(i);
      boolean broken = before.hasProsePunctuation() && !before.mayEndParagraph() && !line.gap();
      indented += line.indented() ? 1 : 0;
      inside += line.indented() && broken ? 1 : 0;
      wrapped += !line.indented() && broken ? 1 : 0;
    }
    return indented > MIN_SAMPLES && 10 * inside <= indented && 2 * wrapped > indented;
  }

  /** Whether no line is wrapped: long ones end with a sentence, and some are wider than columns. */
  private static boolean isUnwrapped(List<PageLine> lines) {
    int prose = 0;
    int whole = 0;
    int apart = 0;
    boolean wide = false;
    for (PageLine line : lines) {
      if (line.isPlaced()) {
        return false;
      }
      if (line.width() >= LONG && line.hasProsePunctuation()) {
        prose++;
        whole += isWhole(line) ? 1 : 0;
        apart += line.gap() ? 1 : 0;
        wide |= line.width() > WIDE;
      }
    }
    // Of a short text there are few samples, so that each must speak for it.
    return wide
        && (prose >= MIN_SAMPLES
            ? 5 * whole >= 4 * prose
            : prose > 1 && whole == prose && apart == prose);
  }

  /** Whether hardly a blank line stands between two lines of prose. */
  private static boolean gapsPartArticles(List<PageLine> lines) {
    int pairs = 0;
    int gaps = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (isProse(lines.get(i - 1)) && isProse(lines.get(i))) {
        pairs++;
        gaps += lines.get(i).gap() ? 1 : 0;
      }
    }
    return pairs >= MIN_SAMPLES && 10 * gaps <= pairs;
  }

  private static boolean isProse(PageLine line) {
    return line.width() >= LONG && line.hasProsePunctuation() && isWhole(line);
  }

  /** Whether a paragraph may end with a line: with a sentence, or what signs it. */
  static boolean isWhole(PageLine line) {
    return line.mayEndParagraph()
        || line.endsWithCredit()
        || line.lastMark() == '】'
        || "）)".indexOf(line.text().charAt(line.text().length() - 1)) >= 0
            && line.text().indexOf('。') >= 0;
  }

  /** The style of a page of which this is known: how it marks paragraphs, by its true columns. */
  PageStyle ofTight(List<PageLine> tight) {
    return of(tight, true);
  }

  /**
   * The width, in half-widths, that most lines of a run of prose have; -1 if it is too short to
   * say.
   */
  static int columnWidth(List<PageLine> run) {
    if (run.size() < 4) {
      return -1;
    }
    int[] widths = new int[run.size() - 2];
    int n = 0;
    for (int i = 1; i + 1 < run.size(); i++) {
      // A line behind a sentence's end may be indented, and one with it may be short.
      if (!run.get(i).mayEndParagraph() && !run.get(i - 1).mayEndParagraph()) {
        widths[n++] = run.get(i).breakWidth(run.get(i + 1));
      }
    }
    Arrays.sort(widths, 0, n);
    return n == 0 ? -1 : widths[n / 8];
  }
}
