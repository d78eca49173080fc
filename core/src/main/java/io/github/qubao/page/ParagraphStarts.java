package io.github.qubao.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. Tells lines that look like a headline, for no sentence ends in
 * them, and are the first of a paragraph.
 */
final class ParagraphStarts {
  /** The last line of a paragraph that a column's end cuts is seldom longer. */
  private static final int MAX_TAIL_LENGTH = 16;

  /** No sentence is so short, its mark counted. */
  private static final int MAX_REST_LENGTH = 3;

  /** So many lines are enough to measure a column. */
  private static final int MAX_MEASURED = 6;

  private static final String BEGINS_NO_SENTENCE = "及和与的了等并且而地得着们";

  /** What somebody does who is named above. */
  private static final Pattern SAYS = Pattern.compile("(?:介绍|表示|指出|强调|坦言|透露|说|告诉记者)[，,：:]");

  private final List<PageLine> lines;
  private final ParagraphDetector paragraphs;
  private final Furniture furniture;
  private final SplitWords splitWords;
  private final Verse verse;
  private final Predicate<List<PageLine>> headline;

  ParagraphStarts(
      List<PageLine> lines,
      ParagraphDetector paragraphs,
      Furniture furniture,
      SplitWords splitWords,
      Verse verse,
      Predicate<List<PageLine>> headline) {
    this.lines = lines;
    this.paragraphs = paragraphs;
    this.furniture = furniture;
    this.splitWords = splitWords;
    this.verse = verse;
    this.headline = headline;
  }

  /**
   * Whether the run, though no sentence ends in it, is the start of a paragraph that goes on behind
   * a column break or an indent.
   */
  boolean isParagraphStart(
      List<PageLine> run,
      int end,
      @Nullable BodyBuilder body,
      boolean headlineSince,
      boolean mayContinue) {
    if (end >= lines.size()
        || lines.get(end).startsWithByline()
        || furniture.contains(lines.get(end))
        || lines.get(end).isByline()) {
      return false;
    }
    PageLine next = lines.get(end);
    List<PageLine> nextRun = verse.below(end);
    boolean proseFollows = !headline.test(nextRun);
    if (next.isUnwrapped() && !run.get(run.size() - 1).mayEndParagraph()) {
      return false;
    }
    if (run.stream().anyMatch(l -> l.text().startsWith("—"))
        || new HeadlineUnit(0, run).isRubric()) {
      return false;
    }
    boolean indents = paragraphs.style().indentsText();
    boolean caption = nextRun.get(nextRun.size() - 1).endsWithCredit();
    if (!proseFollows || indents && next.indented() || next.startsLikeParagraph() || caption) {
      return false;
    }
    int column = PageStyle.columnWidth(nextRun);
    boolean measured = column > 0;
    if (column < 0 && nextRun.size() > 1 && !next.endsSentence()) {
      column = next.breakWidth(nextRun.get(1));
    } else if (nextRun.size() == 1 && next.mayEndParagraph()) {
      column = run.get(0).width() + 4;
    } else if (column < 0 && nextRun.size() > 1) {
      column = widest(nextRun);
    } else if (column < 0) {
      column = body != null && body.hasMeasuredWidth() ? body.columnWidth() : next.width();
    }
    for (int i = 0; i < run.size(); i++) {
      PageLine line = run.get(i);
      PageLine below = i + 1 < run.size() ? run.get(i + 1) : next;
      int width = i == 0 && !paragraphs.style().indentsText() ? column - 4 : column;
      boolean indented = i == 0 && paragraphs.style().indentsText() && line.indented();
      if (!line.fitsInto(column) || !line.fills(indented ? column - 6 : width, below)) {
        return false;
      }
    }
    PageLine first = run.get(0);
    if (paragraphs.style().indentsText() && first.indented()) {
      return true;
    }
    if (SAYS.matcher(next.text()).lookingAt() && !mayContinue) {
      return true;
    }
    if (headlineSince && run.size() == 1 && isFirstOf(first, nextRun)) {
      return true;
    }
    PageLine second = nextRun.size() > 1 ? nextRun.get(1) : null;
    boolean splitWord = splitWords.isSplit(run.get(run.size() - 1), next);
    boolean tail = nextRun.size() == 1 && isTail(run.get(run.size() - 1), next);
    if (tail && (splitWord || !mayContinue)) {
      return true;
    }
    int above = headlineSince ? -1 : columnAbove(body);
    if (!(measured && Math.abs(column - above) > 2)
        && isParagraphIn(above, run, next)
        && mayGoOn(run, next, second, above)) {
      return true;
    }
    boolean punctuation = run.stream().anyMatch(PageLine::hasProsePunctuation);
    if (punctuation && run.size() == 1 && second == null && first.width() >= 28) {
      return true;
    }
    // A line that starts no paragraph continues something: these, if no other body is unfinished.
    boolean nextContinues =
        measured && Boolean.FALSE.equals(paragraphs.lostIndent(next, second, column));
    if (nextContinues && first.minWidth() <= column - 3 && !mayContinue) {
      return true;
    }
    boolean nextMayContinue = !Boolean.TRUE.equals(paragraphs.lostIndent(next, second, column));
    boolean commonStart = first.startsLikeParagraph();
    return headlineSince
        ? nextContinues && commonStart || nextMayContinue && (splitWord || punctuation)
        : punctuation
            || commonStart
            || run.size() > 3
            || nextContinues && splitWord
            || measured && nextMayContinue && !mayContinue && fitsExactly(first, column);
  }

  /** The column of a body that another paragraph may follow; -1 if it is not known or ends. */
  static int columnAbove(@Nullable BodyBuilder body) {
    if (body == null || body.isPhoto || body.isEnded || !body.hasMeasuredWidth()) {
      return -1;
    }
    return body.lastLine().mayEndParagraph() ? body.columnWidth() : -1;
  }

  /** Whether the lines have just the widths of the first ones of a paragraph in such a column. */
  boolean isParagraphIn(int column, List<PageLine> run, PageLine next) {
    boolean mayBeFirst =
        paragraphs.style().indentsText()
            ? run.get(0).indented() && run.stream().skip(1).noneMatch(PageLine::indented)
            : paragraphs.style().losesIndents();
    if (column < 0 || !mayBeFirst || !next.fitsInto(column)) {
      return false;
    }
    for (int i = 0; i < run.size(); i++) {
      int width = i == 0 ? column - 4 : column;
      PageLine below = i + 1 < run.size() ? run.get(i + 1) : next;
      if (!run.get(i).fitsInto(width) || run.get(i).breakWidth(below) < width) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the line under a headline is the first of the paragraph in {@code rest}: it has just
   * the width of a line that lost its indent, and the next is too wide for one. The column is
   * measured as if they were one; set tight, it may be as narrow as what its lines cannot do
   * without.
   */
  boolean isFirstOf(PageLine line, List<PageLine> rest) {
    PageLine next = rest.get(0);
    if (!paragraphs.style().losesIndents()
        || rest.size() < 2
        || line.hasProsePunctuation()
        || line.text().startsWith("—")
        || next.startsLikeParagraph()
        || HeadlineUnit.isRubric(line.text())) {
      return false;
    }
    List<PageLine> near = rest.subList(0, Math.min(rest.size(), MAX_MEASURED));
    int column = next.breakWidth(rest.get(1));
    int inner = near.size() > 2 ? Integer.MAX_VALUE : rest.get(1).width();
    for (int i = 1; i + 1 < near.size() && !near.get(i).mayEndParagraph(); i++) {
      inner = Math.min(inner, near.get(i).breakWidth(near.get(i + 1)));
    }
    int narrowest = Math.min(Math.min(column, inner), widest(near));
    return near.stream().anyMatch(PageLine::hasProsePunctuation)
        && next.width() >= inner - 3
        && line.fitsInto(Math.min(column, inner) - 4)
        && line.fills(narrowest - 4, next);
  }

  /** Whether the lines begin as paragraphs do, and have the widths that they would have there. */
  boolean isCutParagraph(List<PageLine> run, int column) {
    PageLine last = run.get(run.size() - 1);
    boolean prose = run.size() > 1 && run.stream().anyMatch(PageLine::hasProsePunctuation);
    return (prose || run.get(0).startsLikeParagraph() || paragraphs.style().indentsText())
        && isParagraphIn(column, run, last)
        && last.width() >= (run.size() == 1 ? column - 5 : column - 1);
  }

  /** Whether the width of the line below the run does not say that it begins a paragraph. */
  boolean mayGoOn(List<PageLine> run, PageLine next, @Nullable PageLine second, int column) {
    if (paragraphs.style().indentsText()) {
      return !next.indented();
    }
    Boolean starts = paragraphs.lostIndent(next, second, column);
    return starts == null
        ? run.size() > 1
            || ParagraphDetector.startsWithLabel(run.get(0))
            || splitWords.isSplit(run.get(run.size() - 1), next)
        : !starts;
  }

  /** Whether a line can only be the end of the sentence that begins above it. */
  private boolean isTail(PageLine above, PageLine line) {
    return line.endsSentence()
        && line.text().length() <= MAX_TAIL_LENGTH
        && (line.text().length() <= MAX_REST_LENGTH
            || BEGINS_NO_SENTENCE.indexOf(line.text().charAt(0)) >= 0
            || splitWords.isSplit(above, line));
  }

  /** Whether the line has just the width of a first line that lost its indent. */
  private boolean fitsExactly(PageLine first, int column) {
    return paragraphs.style().losesIndents() && Math.abs(first.width() - column + 4) <= 1;
  }

  /** The least width of a column in which all the lines may stand. */
  static int widest(List<PageLine> run) {
    int widest = 0;
    for (PageLine line : run) {
      widest = Math.max(widest, line.minWidth());
    }
    return widest;
  }
}
