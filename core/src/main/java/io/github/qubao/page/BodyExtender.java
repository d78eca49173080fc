package io.github.qubao.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. Tells by columns, sentences and words whether lines continue a
 * body, and adds them to its paragraphs.
 */
final class BodyExtender {
  private final List<PageLine> lines;
  private final ParagraphDetector paragraphs;
  private final SplitWords splitWords;
  private final RunWidth runWidth = new RunWidth();

  BodyExtender(List<PageLine> lines, ParagraphDetector paragraphs, SplitWords splitWords) {
    this.lines = lines;
    this.paragraphs = paragraphs;
    this.splitWords = splitWords;
  }

  /**
   * Whether the body is unfinished and {@code next} may continue it. A last line that is short
   * though no sentence ends there is a subheading, or signs a notice.
   */
  static boolean isUnfinishedBefore(BodyBuilder body, PageLine next) {
    boolean first = body.lastParagraph().size() == 1;
    // Where lines are set tight the column is narrower than it looks.
    boolean cut = next.gap() && cutsSentence(body.lastParagraph(), next);
    int column = body.columnWidth() - (first ? 5 : cut ? 4 : 1);
    boolean under = !next.gap() && body.lastLine().index() + 1 == next.index();
    if (!under && isSignedByOffice(body)) {
      return false;
    }
    return body.isUnfinished() && (!body.hasMeasuredWidth() || body.lastLine().fills(column, next));
  }

  /** Whether the office that signs a notice is the last paragraph, or the last line of it. */
  static boolean isSignedByOffice(BodyBuilder body) {
    List<PageLine> last = body.lastParagraph();
    int line = last.size() - 1;
    return body.paragraphs.size() > 1
        && (Furniture.isOffice(last)
            || line > 0
                && !body.hasByline
                && body.bylines.isEmpty()
                && last.get(line - 1).endsSentence()
                && Furniture.isOffice(last.subList(line, last.size())));
  }

  /**
   * How many lines of the run continue the last paragraph of {@code body}, or are new paragraphs
   * after it.
   *
   * @param end the index of the line after the run
   * @param direct whether the run stands directly under the body's last line
   * @param headlineSince whether a headline stands between
   */
  int continuedLines(
      BodyBuilder body, List<PageLine> run, int end, boolean direct, boolean headlineSince) {
    PageLine first = run.get(0);
    if (!direct && paragraphs.style().indentsText() && first.indented()) {
      return 0;
    }
    int column = columnWidth(body, run);
    boolean unmeasured = !body.hasMeasuredWidth();
    boolean comparable = !unmeasured || runWidth.of(run) > 0;
    if (!direct && comparable && Math.abs(column - body.columnWidth()) > (unmeasured ? 5 : 4)) {
      return 0;
    }
    PageLine second = run.size() > 1 ? run.get(1) : null;
    boolean startsParagraph =
        paragraphs.style().losesIndents()
            && second != null
            && !first.mayEndParagraph()
            && !first.fills(column, second);
    if (!direct && startsParagraph && body.hasMeasuredWidth()) {
      return 0;
    }
    int lastEnd = direct ? 1 : 0;
    int i = 0;
    boolean wasStart = false;
    while (i < run.size()) {
      PageLine line = run.get(i);
      PageLine next = i == run.size() - 1 ? null : run.get(i + 1);
      boolean start =
          i > 0
              && paragraphs.startsParagraph(
                  run.get(i - 1),
                  wasStart,
                  line,
                  next,
                  i + 2 < run.size() ? run.get(i + 2) : null,
                  column);
      int width = start && !paragraphs.style().indentsText() ? column - 4 : column;
      boolean fits = line.fitsInto(column + (unmeasured ? 3 : 1));
      boolean full =
          line.mayEndParagraph() || next == null || line.fills(width - (unmeasured ? 3 : 0), next);
      if (!(direct && i == 0) && !(fits && full)) {
        break;
      }
      wasStart = start;
      i++;
      PageLine before = i > 1 ? run.get(i - 2) : body.lastLine();
      boolean pause = line.mayEndParagraph() && (next == null || next.isListItem());
      lastEnd =
          line.endsSentence()
                  || pause
                  || Byline.endsBody(before.text(), line.text())
                  || closesBracket(body.lastLine(), run.subList(0, i))
              ? i
              : lastEnd;
    }
    boolean mayContinue = end == lines.size() || !lines.get(end).startsWithSureByline();
    PageLine below = end < lines.size() ? lines.get(end) : null;
    boolean whole =
        i == run.size() && (direct || mayContinue && run.get(i - 1).fills(column, below));
    int n = whole ? run.size() : lastEnd;
    if (!direct && n < run.size() && headlineSince) {
      return 0;
    }
    return n > 0 && !direct && interruptsParagraph(body, run.subList(0, n), below) ? 0 : n;
  }

  /** Whether the lines end with the bracket that one above has opened. */
  static boolean closesBracket(PageLine above, List<PageLine> run) {
    if (run.isEmpty()) {
      return false;
    }
    String last = run.get(run.size() - 1).text();
    return "）)".indexOf(last.charAt(last.length() - 1)) >= 0
        && run.size() < 3
        && run.stream().noneMatch(l -> l.text().indexOf('（') >= 0 || l.text().indexOf('(') >= 0)
        && (above.text().lastIndexOf('（') > above.text().lastIndexOf('）')
            || above.text().lastIndexOf('(') > above.text().lastIndexOf(')'));
  }

  /**
   * The width of the column that the run would have as part of the body: its own, if that is near.
   */
  private int columnWidth(BodyBuilder body, List<PageLine> run) {
    int own = runWidth.of(run);
    if (body.hasMeasuredWidth()) {
      return own > 0 && run.size() > 5 && Math.abs(own - body.columnWidth()) <= 6
          ? own
          : body.columnWidth();
    }
    if (own > 0) {
      return own;
    }
    boolean compressed = paragraphs.style().compressesPunctuation();
    int maxWidth = body.lastLine().minWidth();
    for (PageLine line : run) {
      maxWidth = Math.max(maxWidth, compressed ? line.minWidth() : line.width());
    }
    return run.size() + body.lineCount() > 2 ? maxWidth : Math.max(maxWidth, body.columnWidth());
  }

  /**
   * Whether the lines are a headline that stands in the middle of a paragraph: no column has so few
   * lines, and no word of the paragraph is split before or behind them.
   */
  private boolean interruptsParagraph(
      BodyBuilder body, List<PageLine> run, @Nullable PageLine below) {
    return below != null
        && run.size() <= 3
        && HeadlineDetector.isHeadline(run)
        && run.stream().noneMatch(PageLine::hasProsePunctuation)
        && !HeadlineDetector.closesQuote(run)
        && "“《".indexOf(below.text().charAt(0)) < 0
        && "“《".indexOf(run.get(0).text().charAt(0)) < 0
        && isBetweenHalves(body.lastLine(), run, below);
  }

  /** Whether the words at the lines' ends let {@code below} go on with {@code above}. */
  private boolean isBetweenHalves(PageLine above, List<PageLine> run, PageLine below) {
    boolean aroundRun = splitWords.isSplit(above, below);
    boolean behindRun = splitWords.isSplit(run.get(run.size() - 1), below);
    if (splitWords.isSplit(above, run.get(0))) {
      // By chance two characters may look like a word; the lines of prose stand without gaps.
      boolean apart = run.get(0).gap() && below.gap() && !above.gap();
      return apart && aroundRun && !behindRun;
    }
    return aroundRun || !behindRun;
  }

  /** Whether a run that begins a paragraph may be set in the body's column. */
  boolean isSameColumn(BodyBuilder body, List<PageLine> run) {
    int own = runWidth.of(run);
    int column = body.columnWidth();
    if (own > 0 && body.hasMeasuredWidth()) {
      boolean few = run.size() < 6 || body.lineCount() < 6;
      return Math.abs(own - column) <= (few ? 4 : 2);
    }
    if (own > 0) {
      return own >= column - 5;
    }
    int slack = body.hasMeasuredWidth() ? 1 : 4;
    for (int i = 0; i < run.size(); i++) {
      PageLine line = run.get(i);
      PageLine next = i + 1 < run.size() ? run.get(i + 1) : null;
      boolean mayBeFirst = i == 0 || run.get(i - 1).endsSentence();
      boolean mayBeShort = next == null || line.endsSentence() || line.lastMark() == '：';
      if (!line.fitsInto(column + slack)
          || !mayBeShort && !line.fills(column - slack - (mayBeFirst ? 5 : 1), next)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the run has the column of the first body and not that of the second. */
  boolean isNearer(BodyBuilder first, BodyBuilder second, List<PageLine> run) {
    int own = runWidth.of(run);
    return own > 0
        && first.hasMeasuredWidth()
        && second.hasMeasuredWidth()
        && Math.abs(own - first.columnWidth()) <= 1
        && Math.abs(own - second.columnWidth()) >= 3;
  }

  /** Whether the line looks like the first of a paragraph. */
  private boolean mayStartParagraph(PageLine line, @Nullable PageLine next, int column) {
    return paragraphs.style().indentsText()
        ? line.indented()
        : Boolean.TRUE.equals(paragraphs.lostIndent(line, next, column));
  }

  /** Whether the line is a row of a table. */
  boolean inTable(PageLine line) {
    int i = line.index();
    return i > 0 && line.isRowWith(lines.get(i - 1))
        || i + 1 < lines.size() && line.isRowWith(lines.get(i + 1));
  }

  /**
   * Whether the gap above the line cuts a sentence, which goes on in it: a paragraph of prose ends
   * with one.
   */
  static boolean cutsSentence(List<PageLine> paragraph, PageLine line) {
    PageLine last = paragraph.get(paragraph.size() - 1);
    return line.gap()
        && paragraph.size() > 1
        && !last.mayEndParagraph()
        && !Character.isDigit(last.lastMark())
        && paragraph.stream().anyMatch(PageLine::hasProsePunctuation)
        && !line.indented()
        && !line.isListItem()
        && !line.startsLikeParagraph()
        && !ParagraphDetector.startsWithLabel(line)
        && !Furniture.isOffice(List.of(line));
  }

  /** Whether one of two lines is of the text's type and the other, a subheading, is not. */
  private static boolean isSetApart(PageLine a, PageLine b) {
    return a.isPlaced() && b.isPlaced() && a.isBodyType() != b.isBodyType();
  }

  /** Adds the lines to the body's paragraphs. */
  void append(BodyBuilder body, List<PageLine> run) {
    int column = run.isEmpty() ? 0 : columnWidth(body, run);
    for (int i = 0; i < run.size(); i++) {
      PageLine line = run.get(i);
      int below = line.index() + 1;
      PageLine next = below < lines.size() && !lines.get(below).gap() ? lines.get(below) : null;
      PageLine third =
          next != null && below + 1 < lines.size() && !lines.get(below + 1).gap()
              ? lines.get(below + 1)
              : null;
      PageLine before = body.lastLine();
      boolean subheading =
          body.hasMeasuredWidth()
              && !body.isVerse
              && body.lastParagraph().size() == 1
              && before.mayBeHeadline()
              && !before.hasProsePunctuation()
              && !before.endsSentence()
              && (5 * before.width() < 3 * column && !before.fills(column - 5, line)
                  || mayStartParagraph(line, next, column) && !before.fills(column - 3, line))
              && !splitWords.isSplit(before, line);
      body.guesses += paragraphs.isUncertain(before, line, next, column) ? 1 : 0;
      boolean stanza = body.isVerse && line.gap();
      boolean inBracket = !line.gap() && closesBracket(before, List.of(line));
      if (stanza
          || subheading
          || isSetApart(before, line)
          || inTable(before)
          || !body.isVerse
              && !inBracket
              && !cutsSentence(body.lastParagraph(), line)
              && paragraphs.startsParagraph(
                  before, body.lastParagraph().size() == 1, line, next, third, column)) {
        body.startParagraph(line);
      } else {
        body.continueParagraph(line);
      }
    }
    body.isEnded |= body.isSigned();
    body.clusterBelow = -1;
  }
}
