package io.github.qubao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. Tells prose from headlines from furniture and puts the prose
 * together, line by line, into bodies.
 *
 * <p>What it goes by: a byline opens a body; inside a paragraph every line but the last fills its
 * column; a paragraph ends with a sentence; a headline has no sentence's end and seldom a comma,
 * and does not fill the column it stands in. A body whose paragraph is open waits, and may be taken
 * up again after others.
 */
final class Layout {
  private static final int LONGEST_TITLE = 4;

  /**
   * Widths that differ by less may be the same: digits and hanging punctuation make lines uneven.
   */
  private static final double SHORT = 1.25;

  /** How paragraphs of district news like to begin, and sentences inside them less so. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?:会议|会上|会前|会后|据悉|据了解|据介绍|目前|近日|近期|日前|连日来|今年以来|下一步|接下来|随后|同时，|当天|当日|活动中|检查中|调研中"
              + "|座谈会上|在.{2,12}(?:现场|会上|[，、])|针对|为[了进切深推贯持]|此次|截至|自.{2,10}以来|“)");

  private final List<PageLine> lines;
  private final List<Draft> bodies = new ArrayList<>();
  private final List<List<PageLine>> titles = new ArrayList<>();
  private final List<PageLine> furniture = new ArrayList<>();
  private final List<PageLine> waitingBylines = new ArrayList<>();
  private @Nullable Draft current;
  private boolean titleSince;
  private boolean indents;
  private boolean narrowFirstLines;

  Layout(List<PageLine> lines) {
    this.lines = lines;
    readStyle();
    int i = 0;
    while (i < lines.size()) {
      i = place(i);
    }
    furniture.addAll(waitingBylines);
  }

  /** The bodies in the order in which they begin. */
  List<Draft> bodies() {
    return bodies;
  }

  /** Headline-like lines; those that stand together, no prose between them, in one list. */
  List<List<PageLine>> titles() {
    return titles;
  }

  List<PageLine> furniture() {
    return furniture;
  }

  /** Whether first lines of paragraphs are set in, and whether the text shows it or lost it. */
  private void readStyle() {
    int openers = 0;
    int narrow = 0;
    int indented = 0;
    for (int i = 0; i + 2 < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (Byline.opens(line) && !lines.get(i + 1).gap() && !lines.get(i + 2).gap()) {
        openers++;
        indented += line.indented() && !lines.get(i + 1).indented() ? 1 : 0;
        narrow += line.width() <= lines.get(i + 1).width() - SHORT ? 1 : 0;
      }
    }
    indents = 2 * indented > openers;
    narrowFirstLines = 2 * narrow > openers;
  }

  /** Places the line at {@code i} and those that belong with it; returns the next one's index. */
  private int place(int i) {
    PageLine line = lines.get(i);
    if (Furniture.is(line)) {
      furniture.add(line);
      return i + 1;
    }
    if (opensBody(line)) {
      open(true, line);
      return i + 1;
    }
    if (isCredit(line) && current != null && !current.photo && !titleSince) {
      current.continueParagraph(line);
      current.photo = !current.opened && current.paragraphs.size() <= 2;
      return i + 1;
    }
    if (Byline.isWholeLine(line)) {
      byline(line, i);
      return i + 1;
    }
    int end = runEnd(i);
    List<PageLine> run = lines.subList(i, end);
    Draft body = current;
    if (body != null && body.open()) {
      int n = continued(body, run, end);
      if (n > 0) {
        append(body, run.subList(0, n));
        return i + n;
      }
    }
    Draft waiting = Draft.waitingFor(run, bodies);
    if (waiting != null
        && waiting != body
        && continued(waiting, run, end) == run.size()
        && !titleLike(run)) {
      current = waiting;
      append(waiting, run);
      return end;
    }
    int n = titleLines(run, end);
    if (n > 0) {
      title(run.subList(0, n));
      return i + n;
    }
    prose(run);
    return end;
  }

  private boolean opensBody(PageLine line) {
    if (!Byline.opens(line)) {
      return false;
    }
    Draft body = current;
    boolean inSentence = body != null && body.open() && !titleSince && !line.gap();
    return !(Byline.opensWeakly(line) && inSentence) && !Byline.isWholeLine(line)
        || line.text().startsWith("本报讯");
  }

  /** A line of names belongs to the body that follows it at once, else to the one before. */
  private void byline(PageLine line, int i) {
    boolean bodyFollows =
        i + 1 < lines.size()
            && !lines.get(i + 1).gap()
            && lines.get(i + 1).hasProsePunctuation()
            && (current == null || !current.open() || titleSince);
    if (current != null && !bodyFollows) {
      current.bylines.add(line);
    } else {
      waitingBylines.add(line);
    }
  }

  /** A run ends at a gap, before furniture or a byline, and after a photo's credit. */
  private int runEnd(int i) {
    int end = i + 1;
    while (end < lines.size()
        && !lines.get(end).gap()
        && !Furniture.is(lines.get(end))
        && !(Byline.opens(lines.get(end)) && !Byline.opensWeakly(lines.get(end)))
        && !(Byline.isWholeLine(lines.get(end)))
        && !Byline.endsWithCredit(lines.get(end - 1).text())) {
      end++;
    }
    return end;
  }

  /**
   * How many lines of the run go on with the open paragraph of {@code body}, or with new ones after
   * it.
   */
  private int continued(Draft body, List<PageLine> run, int end) {
    int ends = 0;
    for (int i = 0; i < run.size(); i++) {
      if (run.get(i).endsSentence()) {
        ends = i + 1;
      }
    }
    boolean goesOn = end < lines.size() && !opensBody(lines.get(end));
    List<PageLine> tail = run.subList(ends, run.size());
    boolean tailFills = goesOn && tail.stream().allMatch(body::fills);
    int n = tailFills ? run.size() : ends;
    return n > 0 && body.fits(run.subList(0, n), false) ? n : 0;
  }

  private boolean titleLike(List<PageLine> run) {
    return titleLines(run, run.get(run.size() - 1).index() + 1) == run.size();
  }

  /** How many lines at the start of the run are a headline, not prose. */
  private int titleLines(List<PageLine> run, int end) {
    int n = 0;
    while (n < run.size() && n < LONGEST_TITLE && mayBeTitle(run.get(n))) {
      n++;
    }
    if (n == 0) {
      return 0;
    }
    if (n < run.size()) {
      return leading(run, n);
    }
    boolean credit = end < lines.size() && isCredit(lines.get(end));
    return paragraphBegins(run, end) || credit && run.size() > 1 ? 0 : n;
  }

  private static boolean mayBeTitle(PageLine line) {
    boolean sentence = line.endsSentence() && "。…".indexOf(lastMark(line.text())) >= 0;
    return !sentence
        && line.width() <= 45
        && line.text().indexOf('。') < 0
        && line.text().indexOf('；') < 0
        && count(line.text(), '，') <= 1
        && !line.text().endsWith("，")
        && !line.text().endsWith("、");
  }

  /** Lines over prose without a gap are a headline where they do not have the prose's width. */
  private static int leading(List<PageLine> run, int most) {
    List<PageLine> rest = run.subList(most, run.size());
    double w = 0;
    for (PageLine line : rest) {
      w = Math.max(w, line.width());
    }
    int n = 0;
    while (n < most) {
      PageLine line = run.get(n);
      boolean ownWidth = line.width() > w + SHORT || line.width() < w - 2 - SHORT;
      if (!ownWidth || line.hasProsePunctuation()) {
        break;
      }
      n++;
    }
    return n;
  }

  /**
   * Whether the run, though without a sentence's end, is the beginning of a paragraph that a column
   * break cut.
   */
  private boolean paragraphBegins(List<PageLine> run, int end) {
    Draft body = current;
    if (end >= lines.size() || opensBody(lines.get(end)) || Furniture.is(lines.get(end))) {
      return false;
    }
    PageLine next = lines.get(end);
    List<PageLine> nextRun = lines.subList(end, runEnd(end));
    boolean proseFollows =
        nextRun.stream().anyMatch(l -> l.hasProsePunctuation() && !mayBeTitle(l))
            || nextRun.size() > LONGEST_TITLE;
    if (!proseFollows || body == null) {
      return false;
    }
    boolean column =
        run.stream()
            .allMatch(
                l -> l.width() <= body.column() + SHORT && l.width() >= body.column() - 2 - SHORT);
    // A line that begins no paragraph goes on with something, and only this run can be what.
    boolean nextGoesOn =
        body.fits(nextRun, false)
            && (indents
                ? run.get(0).indented() && !next.indented()
                : narrowFirstLines && body.fills(next) && next.width() > body.column() - SHORT);
    boolean prose =
        nextGoesOn
            || run.stream().anyMatch(PageLine::hasProsePunctuation)
            || CUE.matcher(run.get(0).text()).lookingAt()
            || run.size() > 3;
    return column && prose && !titleSince && !CUE.matcher(next.text()).lookingAt();
  }

  private void title(List<PageLine> run) {
    if (!titleSince || titles.isEmpty()) {
      titles.add(new ArrayList<>());
    }
    titles.get(titles.size() - 1).addAll(run);
    titleSince = true;
  }

  /**
   * Lines with sentences in them: a caption, more paragraphs of the current body, or a body without
   * byline.
   */
  private void prose(List<PageLine> run) {
    Draft body = current;
    boolean caption = caption(run);
    boolean more =
        body != null
            && !caption
            && !body.photo
            && !body.open()
            && body.fits(run, true)
            && (!titleSince
                || indents && run.get(0).indented()
                || CUE.matcher(run.get(0).text()).lookingAt());
    if (!more && !caption) {
      for (int i = bodies.size() - 1;
          i >= Math.max(0, bodies.size() - Draft.MOST_WAITING) && !more && !titleSince;
          i--) {
        Draft earlier = bodies.get(i);
        more =
            !earlier.photo
                && run.size() > 1
                && earlier.opened
                && current != null
                && current.photo
                && earlier.fits(run, true);
        body = more ? earlier : body;
      }
    }
    if (more && body != null) {
      current = body;
      append(body, run);
      return;
    }
    open(false, run.get(0));
    Draft opened = bodies.get(bodies.size() - 1);
    append(opened, run.subList(1, run.size()));
    StringBuilder text = new StringBuilder();
    run.forEach(l -> text.append(l.text()));
    opened.photo = Byline.endsWithCredit(text.toString()) && opened.paragraphs.size() <= 2;
  }

  /** Whether a photo's credit ends the run or stands by itself under it. */
  private boolean caption(List<PageLine> run) {
    PageLine last = run.get(run.size() - 1);
    StringBuilder text = new StringBuilder();
    run.forEach(l -> text.append(l.text()));
    if (Byline.endsWithCredit(text.toString())) {
      return true;
    }
    int next = last.index() + 1;
    return next < lines.size() && isCredit(lines.get(next));
  }

  private static boolean isCredit(PageLine line) {
    return line.text().length() <= 20 && Byline.endsWithCredit(line.text());
  }

  private void open(boolean byline, PageLine line) {
    Draft body = new Draft(byline);
    body.startParagraph(line);
    body.bylines.addAll(waitingBylines);
    waitingBylines.clear();
    bodies.add(body);
    current = body;
    titleSince = false;
  }

  private void append(Draft body, List<PageLine> run) {
    for (int i = 0; i < run.size(); i++) {
      PageLine line = run.get(i);
      PageLine next = i + 1 < run.size() ? run.get(i + 1) : null;
      if (beginsParagraph(body, line, next)) {
        body.startParagraph(line);
      } else {
        body.continueParagraph(line);
      }
    }
    titleSince = false;
  }

  private boolean beginsParagraph(Draft body, PageLine line, @Nullable PageLine next) {
    PageLine before = body.last();
    if (!before.endsSentence() || isCredit(line)) {
      return false;
    }
    if (!body.fills(before) || indents && line.indented()) {
      return true;
    }
    if (indents) {
      return false;
    }
    boolean narrow =
        next != null
            && !next.gap()
            && line.width() <= Math.max(body.column(), next.width()) - SHORT;
    if (narrowFirstLines && next != null && !line.endsSentence()) {
      return narrow;
    }
    return line.gap() || CUE.matcher(line.text()).lookingAt();
  }

  private static char lastMark(String text) {
    int i = text.length() - 1;
    while (i > 0 && "”’」』）》)\"]】".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }

  private static int count(String text, char c) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      n += text.charAt(i) == c ? 1 : 0;
    }
    return n;
  }
}
