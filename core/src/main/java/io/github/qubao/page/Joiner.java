package io.github.qubao.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. Tells by columns, sentences and words whether lines go on with a
 * body, and puts them into its paragraphs.
 */
final class Joiner {
  private final List<PageLine> lines;
  private final ParagraphStarts starts;
  private final TitleLines titleLines;
  private final WordJoins joins;
  private final RunColumn runColumn = new RunColumn();

  Joiner(List<PageLine> lines, ParagraphStarts starts, TitleLines titleLines, WordJoins joins) {
    this.lines = lines;
    this.starts = starts;
    this.titleLines = titleLines;
    this.joins = joins;
  }

  /** A last line that is short though no sentence ends there is a subheading, or signs a notice. */
  static boolean waits(Draft body, PageLine next) {
    int column = body.column() - (body.lastParagraph().size() == 1 ? 5 : 1);
    return body.open() && (!body.measured() || body.last().fills(column, next));
  }

  /**
   * How many lines of the run go on with the open paragraph of {@code body}, or with new ones after
   * it.
   *
   * @param end the index of the line after the run
   * @param direct whether the run stands directly under the body's open line
   * @param titleSince whether a headline stands between
   */
  int continued(Draft body, List<PageLine> run, int end, boolean direct, boolean titleSince) {
    PageLine first = run.get(0);
    if (!direct && starts.habits().indents() && first.indented()) {
      return 0;
    }
    int column = column(body, run);
    boolean guessed = !body.measured();
    boolean sure = !guessed || runColumn.of(run) > 0;
    if (!direct && sure && Math.abs(column - body.column()) > (guessed ? 5 : 4)) {
      return 0;
    }
    PageLine second = run.size() > 1 ? run.get(1) : null;
    boolean narrow =
        starts.habits().narrow()
            && second != null
            && !first.stops()
            && !first.fills(column, second);
    if (!direct && narrow && body.measured()) {
      return 0;
    }
    int ends = direct ? 1 : 0;
    int i = 0;
    boolean wasStart = false;
    while (i < run.size()) {
      PageLine line = run.get(i);
      PageLine next = i == run.size() - 1 ? null : run.get(i + 1);
      boolean start = i > 0 && starts.at(run.get(i - 1), wasStart, line, next, column);
      int room = start && !starts.habits().indents() ? column - 4 : column;
      boolean fits = line.fitsInto(column + (guessed ? 3 : 1));
      boolean full = line.stops() || next == null || line.fills(room - (guessed ? 3 : 0), next);
      if (!(direct && i == 0) && !(fits && full)) {
        break;
      }
      wasStart = start;
      i++;
      PageLine before = i > 1 ? run.get(i - 2) : body.last();
      boolean pause = line.stops() && (next == null || ParagraphStarts.point(next));
      ends = line.endsSentence() || pause || Byline.endsSigned(before, line) ? i : ends;
    }
    boolean goesOn = end == lines.size() || !opens(lines.get(end));
    PageLine below = end < lines.size() ? lines.get(end) : null;
    boolean whole = i == run.size() && (direct || goesOn && run.get(i - 1).fills(column, below));
    int n = whole ? run.size() : ends;
    if (!direct && n < run.size() && titleSince) {
      return 0;
    }
    return n > 0 && !direct && standsBetween(body, run.subList(0, n), below) ? 0 : n;
  }

  /** Whether a byline opens a body here, wherever it stands. */
  private static boolean opens(PageLine line) {
    return Byline.opens(line) && !Byline.opensWeakly(line);
  }

  /** The column that the run would have as part of the body: its own, if that is near. */
  private int column(Draft body, List<PageLine> run) {
    int own = runColumn.of(run);
    if (body.measured()) {
      return own > 0 && run.size() > 5 && Math.abs(own - body.column()) <= 6 ? own : body.column();
    }
    if (own > 0) {
      return own;
    }
    boolean tight = starts.habits().tight();
    int widest = body.last().tight();
    for (PageLine line : run) {
      widest = Math.max(widest, tight ? line.tight() : line.wide());
    }
    return run.size() + body.size() > 2 ? widest : Math.max(widest, body.column());
  }

  /**
   * Whether the lines are a headline that stands in the middle of a paragraph: no column has so few
   * lines, no word goes on into them, and none out of them.
   */
  private boolean standsBetween(Draft body, List<PageLine> run, @Nullable PageLine below) {
    return below != null
        && run.size() <= 3
        && titleLines.all(run)
        && run.stream().noneMatch(PageLine::hasProsePunctuation)
        && "“《".indexOf(below.text().charAt(0)) < 0
        && "“《".indexOf(run.get(0).text().charAt(0)) < 0
        && !joins.over(body.last(), run.get(0))
        && (joins.over(body.last(), below) || !joins.over(run.get(run.size() - 1), below));
  }

  /** Whether a run that begins a paragraph may be set in the body's column. */
  boolean sameColumn(Draft body, List<PageLine> run) {
    int own = runColumn.of(run);
    int column = body.column();
    if (own > 0 && body.measured()) {
      boolean few = run.size() < 6 || body.size() < 6;
      return Math.abs(own - column) <= (few ? 4 : 2);
    }
    if (own > 0) {
      return own >= column - 5;
    }
    int slack = body.measured() ? 1 : 4;
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

  private boolean mayStart(PageLine line, @Nullable PageLine next, int column) {
    return starts.habits().indents()
        ? line.indented()
        : Boolean.TRUE.equals(starts.narrow(line, next, column));
  }

  void append(Draft body, List<PageLine> run) {
    int column = run.isEmpty() ? 0 : column(body, run);
    for (int i = 0; i < run.size(); i++) {
      PageLine line = run.get(i);
      int below = line.index() + 1;
      PageLine next = below < lines.size() && !lines.get(below).gap() ? lines.get(below) : null;
      PageLine before = body.last();
      boolean subheading =
          body.measured()
              && body.lastParagraph().size() == 1
              && TitleLines.mayBe(before)
              && !before.hasProsePunctuation()
              && !before.endsSentence()
              && !before.fills(column - 5, line)
              && (5 * before.wide() < 3 * column || mayStart(line, next, column));
      body.guesses += starts.unsure(before, line, next, column) ? 1 : 0;
      boolean stanza = body.verse && line.gap();
      if (stanza
          || subheading
          || !body.verse
              && starts.at(before, body.lastParagraph().size() == 1, line, next, column)) {
        body.startParagraph(line);
      } else {
        body.continueParagraph(line);
      }
    }
    body.ended |= body.signed();
    body.titleBelow = -1;
  }
}
