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

  private final List<PageLine> lines;
  private final ParagraphDetector paragraphs;
  private final Furniture furniture;
  private final SplitWords splitWords;
  private final ParagraphStarts starts;
  private final Verse verse;

  HeadlineDetector(
      List<PageLine> lines,
      ParagraphDetector paragraphs,
      Furniture furniture,
      SplitWords splitWords) {
    this.splitWords = splitWords;
    this.lines = lines;
    this.paragraphs = paragraphs;
    this.furniture = furniture;
    this.verse = new Verse(lines, furniture, splitWords);
    this.starts =
        new ParagraphStarts(
            lines,
            paragraphs,
            furniture,
            splitWords,
            verse,
            run -> isHeadline(run) || beginsWithHeadline(run));
  }

  /** Whether all lines may be a headline's. */
  static boolean isHeadline(List<PageLine> run) {
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
    while (n > 0 && leadsToProse(run, n, end)) {
      n--;
    }
    if (n > 0 && n == run.size() && DOCUMENT.matcher(joined(run)).matches()) {
      return n;
    }
    if (n == 0 || verse.isVerse(run, end) || n == run.size() && isSigned(run)) {
      return 0;
    }
    if (!headlineSince && closesQuote(run.subList(0, n))) {
      return 0;
    }
    if (n < run.size()) {
      return headlineAboveProse(run, n, body, headlineSince);
    }
    if (!isHeadline(run)) {
      return headlineAboveParagraph(run, end, body, headlineSince, mayContinue);
    }
    if (end < lines.size()
        && (furniture.jump(lines.get(end)) == Furniture.Jump.TO
            || !headlineSince && leadsToQuotation(run.get(run.size() - 1), lines.get(end)))) {
      return 0;
    }
    if (!headlineSince && run.size() == 1 && mayStartParagraphOf(body, run.get(0))) {
      return 0;
    }
    if (!headlineSince && starts.isCutParagraph(run, ParagraphStarts.columnAbove(body))) {
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
          && starts.isParagraphStart(
              run.subList(k, n), end, body, headlineSince || k > 0, mayContinue)) {
        return k;
      }
    }
    return n;
  }

  /**
   * Whether the last of {@code n} lines, where each is a paragraph, ends with a colon and prose
   * stands below.
   */
  private boolean leadsToProse(List<PageLine> run, int n, int end) {
    PageLine below =
        n < run.size() ? run.get(n) : end < lines.size() ? lines.get(end) : run.get(n - 1);
    return paragraphs.style().unwrapped()
        && run.get(n - 1).lastMark() == '：'
        && below.mayEndParagraph()
        && !below.gap()
        && !below.mayBeHeadline();
  }

  /** Whether the first lines of a run are a headline without a gap. */
  private boolean beginsWithHeadline(List<PageLine> run) {
    int n = 0;
    while (n < run.size() && n < MAX_LINES && run.get(n).mayBeHeadline()) {
      n++;
    }
    return n > 0
        && n < run.size()
        && !run.get(0).hasProsePunctuation()
        && headlineAboveProse(run, n, null, true) > 0;
  }

  /** Whether somebody begins to speak in the line below, which is prose. */
  private static boolean leadsToQuotation(PageLine line, PageLine below) {
    return line.lastMark() == '：' && below.text().startsWith("“") && below.hasProsePunctuation();
  }

  /** Whether a bracket with writers ends the run, as it ends an article's last paragraph. */
  private static boolean isSigned(List<PageLine> run) {
    String last = run.get(run.size() - 1).text();
    return run.size() == 1
        ? Byline.endsBody(last) && !Credit.ends(last)
        : Byline.endsBody(run.get(run.size() - 2).text(), last) && !Credit.ends(last);
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
    if (run.size() > 2
        && !run.get(0).hasProsePunctuation()
        && run.stream().anyMatch(PageLine::hasProsePunctuation)
        && Boolean.TRUE.equals(paragraphs.lostIndent(run.get(1), run.get(2), columnOf(run, 1)))
        && !splitWords.isSplit(run.get(0), run.get(1))) {
      return 1;
    }
    if (starts.isParagraphStart(run, end, body, headlineSince, mayContinue)) {
      return 0;
    }
    for (int k = 1; k < run.size() && !run.get(k - 1).hasProsePunctuation(); k++) {
      List<PageLine> rest = run.subList(k, run.size());
      if (isHeadline(run.subList(0, k))
          && !splitWords.isSplit(run.get(k - 1), run.get(k))
          && (starts.isParagraphStart(rest, end, body, true, mayContinue)
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
    boolean indents = paragraphs.style().indentsText();
    boolean indented = indents && line.indented();
    boolean setIn = indents && !indented && rest.get(0).indented();
    return rest.size() > 1
        && rest.get(rest.size() - 1).mayEndParagraph()
        && rest.stream().anyMatch(PageLine::hasProsePunctuation)
        && !indented
        && !line.startsLikeParagraph()
        && (setIn || !line.fills(ParagraphStarts.widest(rest) - 5, rest.get(0)));
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
                  || Boolean.TRUE.equals(paragraphs.lostIndent(next, third, columnOf(run, n + 1)))
                  || next.startsLikeParagraph() && !splitWords.isSplit(line, next);
      int above = headlineSince ? -1 : ParagraphStarts.columnAbove(body);
      boolean paragraph =
          n == 0
              && starts.isParagraphIn(above, List.of(line), next)
              && starts.mayGoOn(List.of(line), next, third, above);
      // In lines that nobody has wrapped, one without a sentence's end is whole, comma or not.
      boolean unwrapped = next.isUnwrapped();
      boolean under =
          n == 0
              && headlineSince
              && line.gap()
              && measured
              && isUnderHeadline(line, next, third, column);
      boolean firstUnder =
          (n > 0 || headlineSince) && starts.isFirstOf(line, run.subList(n + 1, run.size()));
      boolean setIn = indents && line.indented() && !next.indented() && !next.gap();
      boolean cut = !wider && beginsWithRest(next);
      if (paragraph
          || under
          || firstUnder
          || setIn
          || cut
          || line.startsLikeParagraph()
          || line.hasProsePunctuation() && !unwrapped
          || !wider && !shorter && !starting) {
        break;
      }
      n++;
    }
    return n;
  }

  /** Whether the line begins with the last character of a word or a phrase, and a mark. */
  private static boolean beginsWithRest(PageLine line) {
    return line.text().length() > 1 && "。，；".indexOf(line.text().charAt(1)) >= 0;
  }

  /** The column of the lines from one on, which may be the first of a paragraph, and narrower. */
  private static int columnOf(List<PageLine> run, int from) {
    List<PageLine> prose = run.subList(from, run.size());
    int column = PageStyle.columnWidth(prose);
    return column > 0 ? column : ParagraphStarts.widest(prose);
  }

  /** Whether a line between a headline and prose has the width of the prose's first. */
  private boolean isUnderHeadline(
      PageLine line, PageLine next, @Nullable PageLine third, int column) {
    return paragraphs.style().losesIndents()
        && !HeadlineUnit.isRubric(lines.get(line.index() - 1).text())
        && line.fitsInto(column - 4)
        && line.fills(column - 4, next)
        && !Boolean.TRUE.equals(paragraphs.lostIndent(next, third, column - 1));
  }

  private static String joined(List<PageLine> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(line -> text.append(line.text()));
    return text.toString();
  }

  /** Whether the lines close a quotation that begins above them. */
  static boolean closesQuote(List<PageLine> run) {
    String text = joined(run);
    int open = text.indexOf('“');
    int close = text.indexOf('”');
    return close >= 0 && (open < 0 || close < open);
  }

  /** Whether a quotation mark or a bracket is opened and not closed. */
  static boolean hasOpenQuote(String text) {
    return text.lastIndexOf('“') > text.lastIndexOf('”')
        || text.lastIndexOf('《') > text.lastIndexOf('》')
        || text.lastIndexOf('（') > text.lastIndexOf('）');
  }
}
