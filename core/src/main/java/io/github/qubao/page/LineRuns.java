package io.github.qubao.page;

import java.util.List;

/** Immutable: one per page. Tells where runs of lines end that one body may take as a whole. */
final class LineRuns {
  /** No column has more lines; a text without gaps is read in parts. */
  private static final int MAX_LENGTH = 300;

  /** So many half-widths more than an indent a headline is shorter than the line below it. */
  private static final int MIN_SHORT = 8;

  private final List<PageLine> lines;
  private final Furniture furniture;
  private final SignedLines signatures;
  private final InnerCaptions captions;

  /** For each line the first one behind it that no run goes over. */
  private final int[] breaks;

  LineRuns(
      List<PageLine> lines, Furniture furniture, SignedLines signatures, InnerCaptions captions) {
    this.lines = lines;
    this.furniture = furniture;
    this.signatures = signatures;
    this.captions = captions;
    this.breaks = breaks();
  }

  /**
   * The index of the line after the run that begins at {@code i}. It ends at a gap, before
   * furniture, a byline or a credit, and after a photo's credit.
   */
  int end(int i) {
    int end = Math.min(breaks[i], i + MAX_LENGTH);
    // A name by itself ends a headline. Lines that are none may be one together with the next.
    for (int n = i + 1; n < Math.min(end, i + 1 + HeadlineDetector.MAX_LINES); n++) {
      if (lines.get(n).mayBeName() && HeadlineDetector.isHeadline(lines.subList(i, n))) {
        return beforeHeadline(i, n);
      }
    }
    return beforeHeadline(i, end);
  }

  /** Found once, from the last line up: a search for each line would make the time quadratic. */
  private int[] breaks() {
    int[] next = new int[lines.size()];
    int at = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      next[i] = at;
      PageLine line = lines.get(i);
      if (line.gap()
          || furniture.contains(line)
          || line.startsWithSureByline()
          || line.isByline()
          || signatures.is(i)
          || line.isCredit() && !(i > 0 && endsTornCredit(lines.get(i - 1), line))
          || i > 0 && lines.get(i - 1).endsWithCredit()
          || captions.end(i) > i
          || isHeadlineBetween(i)) {
        at = i;
      }
    }
    return next;
  }

  /**
   * Whether the line is a headline without a gap: behind a sentence, too short for its column, and
   * above a line that begins as reports do and says its words again.
   */
  private boolean isHeadlineBetween(int i) {
    if (i == 0 || i + 1 == lines.size()) {
      return false;
    }
    PageLine line = lines.get(i);
    PageLine next = lines.get(i + 1);
    return lines.get(i - 1).endsSentence()
        && isLikeHeadline(line)
        && !line.isPlaced()
        && !line.indented()
        && !line.gap()
        && !next.gap()
        && ParagraphDetector.startsLikeReport(next.text())
        && !line.startsLikeParagraph()
        && line.breakWidth(next) + MIN_SHORT < next.width()
        && SharedPairs.repeatsHeadline(
            List.of(line), lines.subList(i + 1, Math.min(lines.size(), i + 4)));
  }

  /** Whether a credit that begins in the line above, a caption's, ends in this line. */
  private static boolean endsTornCredit(PageLine before, PageLine line) {
    return line.isCaptionType()
        && before.isCaptionType()
        && !line.gap()
        && !before.endsSentence()
        && !before.endsWithCredit();
  }

  /**
   * Where a run that ends over a byline had better end: a sentence's end stops the prose, so that
   * the few lines without one under it are the headline of what follows.
   */
  private int beforeHeadline(int i, int end) {
    if (end == lines.size() || !lines.get(end).startsWithSureByline()) {
      return end;
    }
    int from = end;
    while (from > i
        && end - from < HeadlineDetector.MAX_LINES
        && isLikeHeadline(lines.get(from - 1))) {
      from--;
    }
    return from > i && from < end && lines.get(from - 1).endsSentence() ? from : end;
  }

  private static boolean isLikeHeadline(PageLine line) {
    return line.mayBeHeadline() && !line.hasProsePunctuation() && !line.endsSentence();
  }
}
