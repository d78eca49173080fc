package io.github.qubao.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. Tells lines of a headline from lines of prose by their
 * punctuation, their width, and what stands around them.
 */
final class HeadlineDetector {
  /** No headline has more lines. */
  static final int MAX_LINES = 4;

  private static final Pattern LEADS_TO_LIST = Pattern.compile("(?:以下|如下).{0,6}：$");

  /** The title of what an office has published. */
  private static final Pattern DOCUMENT =
      Pattern.compile("[^，。：；]{0,24}关于[^，。；]{2,60}的(?:通告|公告|通知|提示|公示|意见|决定|办法|通报|倡议书|说明|批复)");

  /** The last line of a paragraph that a column's end cuts is seldom longer. */
  private static final int MAX_TAIL_LENGTH = 16;

  /** No column of a newspaper is wider, in half-widths: such a line is a whole paragraph. */
  private static final int UNWRAPPED = 120;

  /** No sentence is so short, its mark counted. */
  private static final int MAX_REST_LENGTH = 3;

  private static final String BEGINS_NO_SENTENCE = "及和与的了等并且而地得着们";

  private final List<PageLine> lines;
  private final ParagraphDetector paragraphs;
  private final Furniture furniture;
  private final SplitWords splitWords;

  HeadlineDetector(
      List<PageLine> lines,
      ParagraphDetector paragraphs,
      Furniture furniture,
      SplitWords splitWords) {
    this.splitWords = splitWords;
    this.lines = lines;
    this.paragraphs = paragraphs;
    this.furniture = furniture;
  }

  /** Whether all lines may be a headline's. */
  boolean isHeadline(List<PageLine> run) {
    if (run.size() > MAX_LINES) {
      return false;
    }
    int commas = 0;
    for (PageLine line : run) {
      if (!line.mayBeHeadline()) {
        return false;
      }
      commas += line.commas();
    }
    String last = run.get(run.size() - 1).text();
    boolean leadsToList = last.endsWith("：") && (commas > 0 || LEADS_TO_LIST.matcher(last).find());
    boolean unclosedQuote = commas > 0 && hasOpenQuote(last);
    return commas < 2 && !leadsToList && !unclosedQuote;
  }

  /**
   * How many lines at the start of the run are a headline, not prose.
   *
   * @param end the index of the line after the run
   * @param body the body above
   * @param headlineSince whether another headline stands between
   * @param mayContinue whether the line after the run may continue an unfinished body
   */
  int headlineLines(
      List<PageLine> run,
      int end,
      @Nullable BodyBuilder body,
      boolean headlineSince,
      boolean mayContinue) {
    int n = 0;
    while (n < run.size() && n < MAX_LINES && run.get(n).mayBeHeadline()) {
      n++;
    }
    if (n > 0 && n == run.size() && DOCUMENT.matcher(joined(run)).matches()) {
      return n;
    }
    if (n == 0 || isVerse(run, end)) {
      return 0;
    }
    if (n < run.size()) {
      return headlineAboveProse(run, n, body, headlineSince);
    }
    if (!isHeadline(run)) {
      return headlineAboveParagraph(run, end, body, headlineSince, mayContinue);
    }
    if (end < lines.size() && furniture.jump(lines.get(end)) == Furniture.Jump.TO) {
      return 0;
    }
    if (!headlineSince && run.size() == 1 && mayStartParagraphOf(body, run.get(0))) {
      return 0;
    }
    if (!headlineSince && isCutParagraph(run, columnAbove(body))) {
      return 0;
    }
    boolean credit = end < lines.size() && lines.get(end).isCredit();
    if (credit && run.size() > 1) {
      return 0;
    }
    // The first line of a paragraph may stand under a headline without a gap.
    for (int k = 0; k < n; k++) {
      boolean startsBelow = run.subList(k + 1, n).stream().anyMatch(PageLine::startsLikeParagraph);
      if (!startsBelow
          && isParagraphStart(run.subList(k, n), end, body, headlineSince || k > 0, mayContinue)) {
        return k;
      }
    }
    return n;
  }

  /**
   * How many of a few lines, which are no headline together, are the headline of the others: those
   * go on below, or end a paragraph for which the first line is too short.
   */
  private int headlineAboveParagraph(
      List<PageLine> run,
      int end,
      @Nullable BodyBuilder body,
      boolean headlineSince,
      boolean mayContinue) {
    if (isParagraphStart(run, end, body, headlineSince, mayContinue)) {
      return 0;
    }
    for (int k = 1; k < run.size() && !run.get(k - 1).hasProsePunctuation(); k++) {
      List<PageLine> rest = run.subList(k, run.size());
      if (isHeadline(run.subList(0, k))
          && !splitWords.isSplit(run.get(k - 1), run.get(k))
          && (isParagraphStart(rest, end, body, true, mayContinue)
              || isTooShortFor(run.get(k - 1), rest))) {
        return k;
      }
    }
    return 0;
  }

  /**
   * Whether the line is too short for the first of a paragraph of which the others are the rest.
   */
  private boolean isTooShortFor(PageLine line, List<PageLine> rest) {
    boolean indented = paragraphs.style().indentsText() && line.indented();
    return rest.size() > 1
        && rest.get(rest.size() - 1).mayEndParagraph()
        && rest.stream().anyMatch(PageLine::hasProsePunctuation)
        && !indented
        && !line.startsLikeParagraph()
        && !line.fills(widest(rest) - 5, rest.get(0));
  }

  /** Whether a line with a comma has the width of the first line of a paragraph of the body. */
  private boolean mayStartParagraphOf(@Nullable BodyBuilder body, PageLine line) {
    return body != null
        && body.hasMeasuredWidth()
        && !body.isPhoto
        && !body.isEnded
        && line.hasProsePunctuation()
        && line.fitsInto(body.columnWidth())
        && line.fills(body.columnWidth() - 4, null)
        && (!paragraphs.style().indentsText() || line.indented());
  }

  /** How many of the lines above prose are a headline: those that do not have the prose's width. */
  private int headlineAboveProse(
      List<PageLine> run, int max, @Nullable BodyBuilder body, boolean headlineSince) {
    int column = PageStyle.columnWidth(run.subList(max - 1, run.size()));
    boolean measured = column > 0;
    for (PageLine line : run.subList(measured ? run.size() : 0, run.size())) {
      column = Math.max(column, line.width());
    }
    boolean indents = paragraphs.style().indentsText();
    int n = 0;
    while (n < max) {
      PageLine line = run.get(n);
      PageLine next = run.get(n + 1);
      int first =
          indents && line.indented() || paragraphs.style().losesIndents() ? column - 4 : column;
      boolean wider = measured && !line.fitsInto(column + 2);
      boolean signed = body != null && body.isSigned() && !headlineSince;
      boolean shorter =
          !line.fills(first, next)
              || n == 0 && signed && line.gap() && !splitWords.isSplit(line, next);
      PageLine third = n + 2 < run.size() ? run.get(n + 2) : null;
      boolean starting =
          indents
              ? next.indented() && !line.indented()
              : Boolean.TRUE.equals(paragraphs.lostIndent(next, third, column))
                  || next.startsLikeParagraph() && !splitWords.isSplit(line, next);
      int above = headlineSince ? -1 : columnAbove(body);
      boolean paragraph =
          n == 0
              && isParagraphIn(above, List.of(line), next)
              && mayGoOn(List.of(line), next, third, above);
      // In lines that nobody has wrapped, one without a sentence's end is whole, comma or not.
      boolean unwrapped = next.width() > UNWRAPPED;
      boolean under =
          n == 0
              && headlineSince
              && line.gap()
              && measured
              && isUnderHeadline(line, next, third, column);
      boolean setIn = indents && line.indented() && !next.indented() && !next.gap();
      if (paragraph
          || under
          || setIn
          || line.startsLikeParagraph()
          || line.hasProsePunctuation() && !unwrapped
          || !wider && !shorter && !starting) {
        break;
      }
      n++;
    }
    return n;
  }

  /** Whether a line between a headline and prose has the width of the prose's first. */
  private boolean isUnderHeadline(
      PageLine line, PageLine next, @Nullable PageLine third, int column) {
    return paragraphs.style().losesIndents()
        && line.fitsInto(column - 4)
        && line.fills(column - 4, next)
        && !Boolean.TRUE.equals(paragraphs.lostIndent(next, third, column - 1));
  }

  /** Whether the run is one of several stanzas: no headline has so many lines so often. */
  boolean isVerse(List<PageLine> run, int end) {
    return isStanza(run)
        && (end < lines.size() && lines.get(end).gap() && isStanza(below(end))
            || run.get(0).index() > 0 && isStanza(above(run.get(0).index())));
  }

  private static boolean isStanza(List<PageLine> run) {
    return run.size() >= 3
        && run.size() <= 12
        && run.stream()
            .allMatch(l -> l.readsLikeHeadline() && l.width() <= 36 && l.lastMark() != '：');
  }

  private List<PageLine> below(int from) {
    int end = from + 1;
    while (end < lines.size()
        && !lines.get(end).gap()
        && !lines.get(end).startsWithSureByline()
        && end - from < 14) {
      end++;
    }
    return lines.subList(from, end);
  }

  private List<PageLine> above(int end) {
    int from = end - 1;
    while (from > 0 && !lines.get(from).gap() && end - from < 14) {
      from--;
    }
    return lines.subList(from, end);
  }

  /**
   * Whether the run, though no sentence ends in it, is the start of a paragraph that goes on behind
   * a column break or an indent.
   */
  private boolean isParagraphStart(
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
    List<PageLine> nextRun = below(end);
    boolean proseFollows = !isHeadline(nextRun);
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
        ? nextContinues && (commonStart || splitWord) || nextMayContinue && punctuation
        : punctuation
            || commonStart
            || run.size() > 3
            || nextContinues && splitWord
            || measured && nextMayContinue && !mayContinue && fitsExactly(first, column);
  }

  /** The column of a body that another paragraph may follow; -1 if it is not known or ends. */
  private static int columnAbove(@Nullable BodyBuilder body) {
    if (body == null || body.isPhoto || body.isEnded || !body.hasMeasuredWidth()) {
      return -1;
    }
    return body.lastLine().mayEndParagraph() ? body.columnWidth() : -1;
  }

  /** Whether the lines have just the widths of the first ones of a paragraph in such a column. */
  private boolean isParagraphIn(int column, List<PageLine> run, PageLine next) {
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

  /** Whether the lines begin as paragraphs do, and have the widths that they would have there. */
  private boolean isCutParagraph(List<PageLine> run, int column) {
    PageLine last = run.get(run.size() - 1);
    boolean prose = run.size() > 1 && run.stream().anyMatch(PageLine::hasProsePunctuation);
    return (prose || run.get(0).startsLikeParagraph() || paragraphs.style().indentsText())
        && isParagraphIn(column, run, last)
        && last.width() >= (run.size() == 1 ? column - 5 : column - 1);
  }

  /** Whether the width of the line below the run does not say that it begins a paragraph. */
  private boolean mayGoOn(
      List<PageLine> run, PageLine next, @Nullable PageLine second, int column) {
    if (paragraphs.style().indentsText()) {
      return !next.indented();
    }
    Boolean starts = paragraphs.lostIndent(next, second, column);
    return starts == null
        ? run.size() > 1
            || paragraphs.startsWithLabel(run.get(0))
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

  private static String joined(List<PageLine> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(line -> text.append(line.text()));
    return text.toString();
  }

  private static int widest(List<PageLine> run) {
    int widest = 0;
    for (PageLine line : run) {
      widest = Math.max(widest, line.minWidth());
    }
    return widest;
  }

  /** Whether a quotation mark or a bracket is opened and not closed. */
  static boolean hasOpenQuote(String text) {
    return text.lastIndexOf('“') > text.lastIndexOf('”')
        || text.lastIndexOf('《') > text.lastIndexOf('》')
        || text.lastIndexOf('（') > text.lastIndexOf('）');
  }
}
