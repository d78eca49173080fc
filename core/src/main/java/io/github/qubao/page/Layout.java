package io.github.qubao.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. Tells prose from headlines from furniture and puts the prose
 * together, line by line, into bodies.
 *
 * <p>What it goes by: a byline opens a body; inside a paragraph every line but the last fills its
 * column; a paragraph ends with a sentence; a headline has no sentence's end and seldom a comma,
 * and does not fill the column it stands in. A body whose paragraph is open waits, and may be taken
 * up again after others. Prose under a headline opens a body that may yet turn out to go on with
 * another: see {@link BodyMerger}.
 */
final class Layout {
  /** Nobody waits longer than for so many bodies. */
  private static final int MOST_WAITING = 12;

  /** No column has more lines; a text without gaps is taken piece by piece. */
  private static final int LONGEST_RUN = 300;

  private final List<PageLine> lines;
  private final ParagraphStarts starts;
  private final TitleLines titleLines;
  private final List<Draft> bodies = new ArrayList<>();
  private final List<List<PageLine>> titles = new ArrayList<>();
  private final List<PageLine> furniture = new ArrayList<>();
  private final Furniture kept;
  private final WordJoins joins;
  private final Joiner joiner;

  /** For each line the first one behind it that a run cannot go over; see {@link #runEnd}. */
  private final int[] breaks;

  private final List<PageLine> waitingBylines = new ArrayList<>();
  private @Nullable Draft current;

  /** Whether a headline stands between the current body and here. */
  private boolean titleSince;

  /** Whether a jump from another page says that the next prose is an article's second part. */
  private boolean resumes;

  Layout(List<PageLine> lines, WordJoins joins) {
    this.lines = lines;
    this.joins = joins;
    this.starts = new ParagraphStarts(PageHabits.of(lines));
    this.kept = new Furniture(lines);
    this.titleLines = new TitleLines(lines, starts, kept, joins);
    this.joiner = new Joiner(lines, starts, titleLines, joins);
    this.breaks = breaks();
    int i = 0;
    while (i < lines.size()) {
      i = place(i);
    }
    furniture.addAll(waitingBylines);
  }

  ParagraphStarts starts() {
    return starts;
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

  /** Places the line at {@code i} and those that belong with it; returns the next one's index. */
  private int place(int i) {
    PageLine line = lines.get(i);
    if (kept.is(line)) {
      furniture(line);
      return i + 1;
    }
    if (!inSentence(line) && !isCredit(line) && (Byline.isWholeLine(line) || bareName(i))) {
      signature(line, i);
      return i + 1;
    }
    if (opensBody(line)) {
      open(true, line);
      return i + 1;
    }
    if (isCredit(line) && !inSentence(line)) {
      credit(line);
      return i + 1;
    }
    int end = runEnd(i);
    List<PageLine> run = lines.subList(i, end);
    boolean captions = !inSentence(line) && ParagraphStarts.cue(line) && caption(run, end);
    boolean opens = resumes || captions || !waitingBylines.isEmpty() || underItsTitle(run);
    Draft waiting = opens ? null : waitingFor(run, end);
    if (waiting != null) {
      int n = continued(waiting, run, end);
      waiting.guesses += waiting == current || joins.over(waiting.last(), line) ? 0 : 2;
      current = waiting;
      append(waiting, run.subList(0, n));
      return i + n;
    }
    if (signsNotice(run, end)) {
      Draft notice = Objects.requireNonNull(current);
      notice.startParagraph(line);
      run.subList(1, run.size()).forEach(notice::continueParagraph);
      notice.ended = true;
      return end;
    }
    boolean othersWait = current != null && current.open() || othersWait(end);
    int n = resumes ? 0 : titleLines.in(run, end, current, titleSince, othersWait);
    if (n > 0) {
      title(run.subList(0, n));
      return i + n;
    }
    prose(run, end);
    return end;
  }

  private void furniture(PageLine line) {
    furniture.add(line);
    Furniture.Jump jump = Furniture.jump(line);
    if (jump == Furniture.Jump.TO && current != null) {
      current.ended = true;
    }
    resumes |= jump == Furniture.Jump.FROM;
  }

  private boolean opensBody(PageLine line) {
    if (!Byline.opens(line)) {
      return false;
    }
    return !(Byline.opensWeakly(line) && inSentence(line));
  }

  /** Whether the line stands directly under one whose sentence goes on. */
  private boolean inSentence(PageLine line) {
    Draft body = current;
    return body != null
        && !titleSince
        && !line.gap()
        && body.last().index() + 1 == line.index()
        && body.open();
  }

  /** A name alone is a byline directly under a headline, before prose. */
  private boolean bareName(int i) {
    return i > 0
        && i + 1 < lines.size()
        && titleSince
        && Byline.isBareName(lines.get(i))
        && TitleLines.mayBe(lines.get(i - 1))
        && !Byline.opens(lines.get(i + 1))
        && !kept.is(lines.get(i + 1));
  }

  /** A line of names belongs to the body under it if a headline is above, else to the one above. */
  private void signature(PageLine line, int i) {
    boolean proseFollows =
        i + 1 < lines.size()
            && !kept.is(lines.get(i + 1))
            && !opensBody(lines.get(i + 1))
            && !Byline.isWholeLine(lines.get(i + 1));
    boolean below = current != null && !(titleSince && proseFollows);
    boolean inline = !line.gap() && !line.indented() && inBrackets(line);
    if (below && inline && current != null && current.last().index() + 1 == line.index()) {
      // It stands where the next character of the paragraph would.
      current.continueParagraph(line);
      current.ended = true;
    } else if (below && current != null && !current.photo) {
      current.bylines.add(line);
      current.ended = true;
    } else {
      waitingBylines.add(line);
    }
  }

  private static boolean inBrackets(PageLine line) {
    return line.text().startsWith("（") || line.text().startsWith("(");
  }

  private void credit(PageLine line) {
    Draft body = current;
    if (body != null && !titleSince && !body.opened && body.paragraphs.size() == 1) {
      body.photo = true;
    }
    if (body != null && !titleSince && body.photo) {
      body.credits.add(line);
    } else {
      furniture.add(line);
    }
  }

  /** A run ends at a gap, before furniture, a byline or a credit, and after a photo's credit. */
  private int runEnd(int i) {
    int end = Math.min(breaks[i], i + LONGEST_RUN);
    // A name by itself ends a headline. Lines that are none may be one together with the next.
    for (int n = i + 1; n < Math.min(end, i + 1 + TitleLines.LONGEST); n++) {
      if (Byline.isBareName(lines.get(n)) && titleLines.all(lines.subList(i, n))) {
        return tail(i, n);
      }
    }
    return tail(i, end);
  }

  private int[] breaks() {
    int[] next = new int[lines.size()];
    int at = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      next[i] = at;
      PageLine line = lines.get(i);
      boolean strong = Byline.opens(line) && !Byline.opensWeakly(line);
      if (line.gap()
          || kept.is(line)
          || strong
          || Byline.isWholeLine(line)
          || isCredit(line)
          || i > 0 && lines.get(i - 1).marks().endsWithCredit()) {
        at = i;
      }
    }
    return next;
  }

  /**
   * Where a run that ends over a byline had better end: a sentence's end stops the prose, so that
   * the few lines without one under it are the headline of what follows.
   */
  private int tail(int i, int end) {
    if (end == lines.size()
        || !Byline.opens(lines.get(end))
        || Byline.opensWeakly(lines.get(end))) {
      return end;
    }
    int from = end;
    while (from > i && end - from < 4 && headlineLike(lines.get(from - 1))) {
      from--;
    }
    return from > i && from < end && lines.get(from - 1).endsSentence() ? from : end;
  }

  private static boolean headlineLike(PageLine line) {
    return TitleLines.mayBe(line) && !line.hasProsePunctuation() && !line.endsSentence();
  }

  /** The body that goes on with the run: the current one first, then the latest that waits. */
  private @Nullable Draft waitingFor(List<PageLine> run, int end) {
    Draft body = current;
    if (body != null && Joiner.waits(body, run.get(0)) && continued(body, run, end) > 0) {
      return body;
    }
    boolean title = false;
    for (int i = bodies.size() - 1; i >= Math.max(0, bodies.size() - MOST_WAITING) && !title; i--) {
      Draft other = bodies.get(i);
      if (other != body
          && Joiner.waits(other, run.get(0))
          && !ParagraphStarts.cue(run.get(0))
          && continued(other, run, end) == run.size()) {
        title = titleLines.in(run, end, current, titleSince, true) > 0;
        if (!title) {
          return other;
        }
      }
    }
    return null;
  }

  /** Whether an earlier body waits for what the line at {@code i} may be. */
  private boolean othersWait(int i) {
    for (int b = bodies.size() - 1;
        i < lines.size() && b >= Math.max(0, bodies.size() - MOST_WAITING);
        b--) {
      if (bodies.get(b) != current && Joiner.waits(bodies.get(b), lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the run says again what the headline directly above it says. */
  private boolean underItsTitle(List<PageLine> run) {
    Draft body = current;
    if (!titleSince || body == null || joins.over(body.last(), run.get(0))) {
      return false;
    }
    List<PageLine> cluster = titles.get(titles.size() - 1);
    Map<Integer, Integer> pairs = new HashMap<>();
    for (PageLine line : cluster.subList(Math.max(0, cluster.size() - 3), cluster.size())) {
      for (int i = 0; i + 1 < line.text().length(); i++) {
        pairs.merge(pair(line.text(), i), 1, Integer::sum);
      }
    }
    String prose = text(run.subList(0, Math.min(run.size(), 12)));
    int shared = 0;
    for (int i = 0; i + 1 < prose.length() && shared < 3; i++) {
      Integer times = pairs.remove(pair(prose, i));
      shared += times == null ? 0 : times;
    }
    return shared >= 3;
  }

  private static int pair(String text, int i) {
    return text.charAt(i) << 16 | text.charAt(i + 1);
  }

  /** Whether the line names the office that a notice comes from. */
  private boolean signsNotice(List<PageLine> run, int end) {
    Draft body = current;
    return body != null
        && !body.opened
        && !body.ended
        && !body.photo
        && body.bylines.isEmpty()
        && !titleSince
        && run.size() <= 2
        && run.get(0).fitsInto(body.column())
        && Furniture.isOffice(run)
        && (end == lines.size()
            || lines.get(end).gap()
            || kept.is(lines.get(end))
            || Byline.opens(lines.get(end))
            || Byline.isWholeLine(lines.get(end)));
  }

  private void title(List<PageLine> run) {
    if (!titleSince || titles.isEmpty()) {
      titles.add(new ArrayList<>());
      if (current != null) {
        current.titleBelow = titles.size() - 1;
      }
    }
    titles.get(titles.size() - 1).addAll(run);
    titleSince = true;
  }

  private void prose(List<PageLine> run, int end) {
    boolean caption = caption(run, end);
    boolean verse = titleLines.verse(run, end);
    Draft poem = current;
    if (verse && poem != null && poem.verse && !titleSince) {
      append(poem, run);
      return;
    }
    Draft earlier = caption || verse ? null : paragraphOf(run);
    if (earlier != null) {
      current = earlier;
      append(earlier, run);
      return;
    }
    open(false, run.get(0));
    Draft opened = bodies.get(bodies.size() - 1);
    append(opened, run.subList(1, run.size()));
    opened.photo = caption && opened.paragraphs.size() <= 2;
    opened.verse = verse;
  }

  /** The body that the run begins a paragraph of; null if it may open one. */
  private @Nullable Draft paragraphOf(List<PageLine> run) {
    Draft body = current;
    if (titleSince || resumes || !waitingBylines.isEmpty() || body == null) {
      return null;
    }
    boolean closed = !Joiner.waits(body, run.get(0)) || body.last().stops();
    return !body.photo && !body.ended && closed && joiner.sameColumn(body, run) ? body : null;
  }

  /** Whether a photo's credit ends the run or stands by itself under it. */
  private boolean caption(List<PageLine> run, int end) {
    return Credit.ends(run) || end < lines.size() && isCredit(lines.get(end));
  }

  private static String text(List<PageLine> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(l -> text.append(l.text()));
    return text.toString();
  }

  static boolean isCredit(PageLine line) {
    return line.marks().endsWithCredit()
        && line.text().length() <= 20
        && line.text().indexOf('。') < 0;
  }

  private void open(boolean byline, PageLine line) {
    Draft body =
        new Draft(byline || !waitingBylines.isEmpty(), titleSince ? titles.size() - 1 : -1);
    body.startParagraph(line);
    body.bylines.addAll(waitingBylines);
    waitingBylines.clear();
    bodies.add(body);
    current = body;
    titleSince = false;
    resumes = false;
  }

  private int continued(Draft body, List<PageLine> run, int end) {
    boolean direct = inSentence(run.get(0)) && body == current;
    return joiner.continued(body, run, end, direct, titleSince);
  }

  private void append(Draft body, List<PageLine> run) {
    joiner.append(body, run);
    titleSince = false;
  }
}
