package io.github.qubao.page;

import io.github.qubao.text.BylineGrammar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. Tells prose, headlines and furniture apart and puts the prose
 * together, line by line, into bodies.
 *
 * <p>What it goes by: a byline starts a body; inside a paragraph every line but the last fills its
 * column; a paragraph ends with a sentence; a headline has no sentence's end and seldom a comma,
 * and does not fill the column it stands in. A body whose last sentence is unfinished may be
 * continued after other bodies, because the columns of two articles may alternate. Prose under a
 * headline starts a body, which may still turn out to continue another: see {@link BodyMerger}.
 */
final class Layout {
  /** Only so many of the latest bodies may be continued; more would make the time quadratic. */
  private static final int MAX_UNFINISHED = 12;

  /** Type that differs by a smaller share is of one size. */
  private static final double SAME_SIZE = 0.06;

  /** No byline in brackets has more lines. */
  private static final int MAX_BYLINE_LINES = 3;

  /** So many pairs of characters that only one of two bodies has say that a run is its. */
  private static final int MIN_SHARED = 4;

  private final List<PageLine> lines;
  private final ParagraphDetector paragraphs;
  private final HeadlineDetector headlines;
  private final List<BodyBuilder> bodies = new ArrayList<>();
  private final List<List<PageLine>> clusters = new ArrayList<>();
  private final List<PageLine> furnitureLines = new ArrayList<>();
  private final Furniture furniture;
  private final SplitWords splitWords;
  private final BodyExtender extender;
  private final LineRuns runs;

  /** Bylines that belong to the next body. */
  private final List<List<PageLine>> pendingBylines = new ArrayList<>();

  private @Nullable BodyBuilder current;

  /** Whether a headline stands between the current body and here. */
  private boolean headlineSince;

  /** Whether one of them is a headline by its type. */
  private boolean largeSince;

  /** Whether a jump (上接第1版) says that the next prose is the second part of an article. */
  private boolean afterJump;

  Layout(List<PageLine> lines, SplitWords splitWords) {
    this.lines = lines;
    this.splitWords = splitWords;
    this.paragraphs = new ParagraphDetector(PageStyle.of(lines));
    this.furniture = new Furniture(lines);
    this.headlines = new HeadlineDetector(lines, paragraphs, furniture, splitWords);
    this.extender = new BodyExtender(lines, paragraphs, headlines, splitWords);
    this.runs = new LineRuns(lines, furniture, headlines);
    int i = 0;
    while (i < lines.size()) {
      i = placeLine(i);
    }
    pendingBylines.forEach(furnitureLines::addAll);
  }

  ParagraphDetector paragraphs() {
    return paragraphs;
  }

  /** The bodies in the order in which they begin. */
  List<BodyBuilder> bodies() {
    return bodies;
  }

  /** Lines that may be headlines, in clusters: no prose stands between the lines of one. */
  List<List<PageLine>> clusters() {
    return clusters;
  }

  List<PageLine> furnitureLines() {
    return furnitureLines;
  }

  /** Places the line at {@code i} and those that belong with it; returns the next one's index. */
  private int placeLine(int i) {
    PageLine line = lines.get(i);
    if (furniture.contains(line)) {
      addFurniture(line);
      return i + 1;
    }
    if (line.isLarge()) {
      int end = i + 1;
      while (end < lines.size() && lines.get(end).isLarge() && !lines.get(end).gap()) {
        end++;
      }
      addHeadlines(lines.subList(i, end));
      largeSince = true;
      return end;
    }
    if (!inSentence(line) && !line.isCredit() && (line.isByline() || isBareName(i))) {
      addByline(List.of(line), i);
      return i + 1;
    }
    int torn = tornByline(i);
    if (torn > i && !inSentence(line)) {
      addByline(lines.subList(i, torn), torn - 1);
      return torn;
    }
    if (startsBody(line)) {
      startBody(true, line);
      return i + 1;
    }
    if (line.isCredit() && !inSentence(line)) {
      addCredit(line);
      return i + 1;
    }
    int end = runs.end(i);
    List<PageLine> run = lines.subList(i, end);
    if (!inSentence(line) && extender.inTable(line)) {
      addRow(line);
      return i + 1;
    }
    if (line.isCaptionType() && isCaption(run, end)) {
      addPrintedCaption(run);
      return end;
    }
    boolean caption =
        !inSentence(line)
            && !goesOnInType(line)
            && line.startsLikeParagraph()
            && isCaption(run, end);
    boolean startsBody =
        afterJump || largeSince || caption || !pendingBylines.isEmpty() || repeatsHeadline(run);
    BodyBuilder unfinished = startsBody ? null : unfinishedBefore(run, end);
    if (unfinished != null) {
      int n = continuedLines(unfinished, run, end);
      boolean sure = unfinished == current || splitWords.isSplit(unfinished.lastLine(), line);
      unfinished.guesses += sure ? 0 : 2;
      current = unfinished;
      append(unfinished, run.subList(0, n));
      return i + n;
    }
    if (signsNotice(run, end)) {
      BodyBuilder notice = Objects.requireNonNull(current);
      notice.startParagraph(line);
      run.subList(1, run.size()).forEach(notice::continueParagraph);
      notice.isEnded = true;
      return end;
    }
    BodyBuilder above = current;
    if (above != null && !headlineSince && isSubheading(run, end, above)) {
      above.startParagraph(line);
      return end;
    }
    boolean mayContinue = current != null && current.isUnfinished() || mayContinueEarlierBody(end);
    int n = afterJump ? 0 : headlines.headlineLines(run, end, current, headlineSince, mayContinue);
    if (n > 0) {
      addHeadlines(run.subList(0, n));
      return i + n;
    }
    addProse(run, end);
    return end;
  }

  private void addFurniture(PageLine line) {
    furnitureLines.add(line);
    Furniture.Jump jump = Furniture.jump(line);
    if (jump == Furniture.Jump.TO && current != null) {
      current.isEnded = true;
      current.isJumped = true;
    }
    afterJump |= jump == Furniture.Jump.FROM;
  }

  private boolean startsBody(PageLine line) {
    return line.startsWithSureByline() || line.startsWithByline() && !inSentence(line);
  }

  /** Whether the line stands directly under one whose sentence it continues. */
  private boolean inSentence(PageLine line) {
    BodyBuilder body = current;
    return body != null
        && !headlineSince
        && !line.gap()
        && body.lastLine().index() + 1 == line.index()
        && body.isUnfinished();
  }

  /** A name alone is a byline directly under a headline, before prose. */
  private boolean isBareName(int i) {
    return i > 0
        && i + 1 < lines.size()
        && headlineSince
        && lines.get(i - 1).mayBeHeadline()
        && (lines.get(i).mayBeName() && !lines.get(i + 1).startsWithByline()
            || isPenName(lines.get(i - 1), lines.get(i), lines.get(i + 1)))
        && !furniture.contains(lines.get(i + 1));
  }

  /**
   * Whether the type shows that a line between a headline and prose is all there is of its kind.
   */
  private static boolean isPenName(PageLine above, PageLine line, PageLine below) {
    return above.isPlaced()
        && !line.isLarge()
        && line.gap()
        && below.isBodyType()
        && (below.gap() || below.indented())
        && BylineGrammar.isPenNames(line.text(), 0, line.text().length());
  }

  /** Where a byline in brackets that begins at {@code i} and takes a few lines ends; else i. */
  private int tornByline(int i) {
    if (!inBrackets(lines.get(i))) {
      return i;
    }
    StringBuilder text = new StringBuilder(lines.get(i).text());
    for (int end = i + 1;
        end < lines.size() && end - i < MAX_BYLINE_LINES && !closesBracket(text);
        end++) {
      PageLine line = lines.get(end);
      if (line.gap() || furniture.contains(line)) {
        return i;
      }
      text.append(line.text());
      if (closesBracket(text)) {
        return BylineGrammar.isWholeLine(text.toString()) ? end + 1 : i;
      }
    }
    return i;
  }

  private static boolean closesBracket(StringBuilder text) {
    return text.indexOf("）") >= 0 || text.indexOf(")") >= 0;
  }

  /** A line of names belongs to the body under it if a headline is above, else to the one above. */
  private void addByline(List<PageLine> byline, int i) {
    PageLine line = byline.get(0);
    boolean proseFollows =
        i + 1 < lines.size()
            && !furniture.contains(lines.get(i + 1))
            && !startsBody(lines.get(i + 1))
            && !lines.get(i + 1).isByline();
    boolean ofBodyAbove = current != null && !(headlineSince && proseFollows);
    boolean inline = !line.gap() && !line.indented() && inBrackets(line);
    if (ofBodyAbove
        && inline
        && current != null
        && current.lastLine().index() + 1 == line.index()) {
      // It stands where the next character of the paragraph would.
      byline.forEach(current::continueParagraph);
      current.isEnded = true;
    } else if (ofBodyAbove && current != null && !current.isPhoto) {
      current.bylines.add(byline);
      current.isEnded = true;
    } else {
      pendingBylines.add(byline);
    }
  }

  private static boolean inBrackets(PageLine line) {
    return line.text().startsWith("（") || line.text().startsWith("(");
  }

  private void addCredit(PageLine line) {
    BodyBuilder photo = bodies.isEmpty() ? null : bodies.get(bodies.size() - 1);
    if (photo != null
        && photo.isPhoto
        && line.isCaptionType()
        && !line.gap()
        && photo.lastLine().index() + 1 == line.index()) {
      photo.credits.add(line);
      return;
    }
    BodyBuilder body = current;
    if (body != null && !headlineSince && !body.hasByline && body.paragraphs.size() == 1) {
      body.isPhoto = true;
    }
    if (body != null && !headlineSince && body.isPhoto) {
      body.credits.add(line);
    } else {
      furnitureLines.add(line);
    }
  }

  /**
   * The body that the run continues: the current one, else the latest unfinished one, where it is
   * not known in what order the page is read.
   */
  private @Nullable BodyBuilder unfinishedBefore(List<PageLine> run, int end) {
    BodyBuilder body = current;
    if (body != null
        && BodyExtender.isUnfinishedBefore(body, run.get(0))
        && continuedLines(body, run, end) > 0) {
      return body;
    }
    boolean headline = run.get(0).isPlaced();
    for (int i = bodies.size() - 1;
        i >= Math.max(0, bodies.size() - MAX_UNFINISHED) && !headline;
        i--) {
      BodyBuilder other = bodies.get(i);
      if (other != body
          && BodyExtender.isUnfinishedBefore(other, run.get(0))
          && !run.get(0).startsLikeParagraph()
          && continuedLines(other, run, end) == run.size()) {
        headline = headlines.headlineLines(run, end, current, headlineSince, true) > 0;
        if (!headline) {
          return other;
        }
      }
    }
    return null;
  }

  /** Whether the line at {@code i} may continue an earlier body. */
  private boolean mayContinueEarlierBody(int i) {
    for (int b = bodies.size() - 1;
        i < lines.size()
            && !lines.get(i).isPlaced()
            && b >= Math.max(0, bodies.size() - MAX_UNFINISHED);
        b--) {
      if (bodies.get(b) != current
          && BodyExtender.isUnfinishedBefore(bodies.get(b), lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the run repeats words of the headline directly above it. */
  private boolean repeatsHeadline(List<PageLine> run) {
    BodyBuilder body = current;
    if (!headlineSince || body == null || splitWords.isSplit(body.lastLine(), run.get(0))) {
      return false;
    }
    List<PageLine> cluster = clusters.get(clusters.size() - 1);
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

  /** Whether the run is the name of the office that signs a notice. */
  private boolean signsNotice(List<PageLine> run, int end) {
    BodyBuilder body = current;
    return body != null
        && !body.hasByline
        && !body.isEnded
        && !body.isPhoto
        && body.bylines.isEmpty()
        && !headlineSince
        && run.size() <= 2
        && run.get(0).fitsInto(body.columnWidth())
        && Furniture.isOffice(run)
        && (end == lines.size()
            || lines.get(end).gap()
            || furniture.contains(lines.get(end))
            || lines.get(end).startsWithByline()
            || lines.get(end).isByline());
  }

  private void addHeadlines(List<PageLine> run) {
    if (!headlineSince || clusters.isEmpty()) {
      clusters.add(new ArrayList<>());
      if (current != null) {
        current.clusterBelow = clusters.size() - 1;
      }
    }
    clusters.get(clusters.size() - 1).addAll(run);
    headlineSince = true;
  }

  private void addProse(List<PageLine> run, int end) {
    boolean caption = isCaption(run, end) && !goesOnInType(run.get(0));
    boolean verse = headlines.isVerse(run, end);
    BodyBuilder poem = current;
    if (verse && poem != null && poem.isVerse && !headlineSince) {
      append(poem, run);
      return;
    }
    BodyBuilder earlier = caption || verse ? null : bodyOfParagraph(run);
    if (earlier != null) {
      current = earlier;
      append(earlier, run);
      return;
    }
    startBody(false, run.get(0));
    BodyBuilder started = bodies.get(bodies.size() - 1);
    append(started, run.subList(1, run.size()));
    started.isPhoto = caption && started.paragraphs.size() <= 2;
    started.isVerse = verse;
  }

  /** Each row of a table is a paragraph. */
  private void addRow(PageLine line) {
    if (current == null || headlineSince || current.isEnded || current.isPhoto) {
      startBody(false, line);
    } else {
      current.startParagraph(line);
    }
  }

  /** A photo's caption in type of its own stands within an article, or under its headline. */
  private void addPrintedCaption(List<PageLine> run) {
    BodyBuilder photo = new BodyBuilder(false, -1);
    photo.startParagraph(run.get(0));
    extender.append(photo, run.subList(1, run.size()));
    photo.isPhoto = true;
    bodies.add(photo);
  }

  /** The body of which the run starts a new paragraph; null if it may start a body. */
  private @Nullable BodyBuilder bodyOfParagraph(List<PageLine> run) {
    BodyBuilder body = current;
    if (headlineSince || afterJump || !pendingBylines.isEmpty() || body == null) {
      return null;
    }
    if (goesOnInType(run.get(0)) && !(body.isEnded && body.isJumped)) {
      return body;
    }
    BodyBuilder interrupted = interruptedBy(body, run);
    if (interrupted != null) {
      return interrupted;
    }
    boolean finished =
        !BodyExtender.isUnfinishedBefore(body, run.get(0)) || body.lastLine().mayEndParagraph();
    return !body.isPhoto && !body.isEnded && finished && extender.isSameColumn(body, run)
        ? body
        : null;
  }

  /**
   * The body before {@code body}, if that one stands in its middle: the run may be set in its
   * column, and says much more of what it says.
   */
  private @Nullable BodyBuilder interruptedBy(BodyBuilder body, List<PageLine> run) {
    int at = bodies.size() - 2;
    PageLine first = run.get(0);
    if (at < 0
        || bodies.get(at + 1) != body
        || !first.gap()
        || first.isPlaced()
        || body.clusterAbove < 0) {
      return null;
    }
    BodyBuilder before = bodies.get(at);
    if (before.isPhoto || before.isEnded || before.isVerse || !extender.isSameColumn(before, run)) {
      return null;
    }
    Set<Integer> said = new HashSet<>();
    run.forEach(line -> BodyBuilder.addPairs(line, said));
    int ofBefore = 0;
    int ofBody = 0;
    for (Integer pair : said) {
      boolean a = before.pairs().contains(pair);
      boolean b = body.pairs().contains(pair);
      ofBefore += a && !b ? 1 : 0;
      ofBody += b && !a ? 1 : 0;
    }
    // A long body shares more with any text.
    double share = Math.min(1, (double) body.pairs().size() / Math.max(1, before.pairs().size()));
    double likely = share * ofBefore;
    int least = extender.isSameColumn(body, run) ? MIN_SHARED : MIN_SHARED / 2;
    boolean says = likely >= least && likely >= 3 * ofBody;
    boolean nearer = extender.isNearer(before, body, run) && likely > 0 && likely >= ofBody;
    boolean chosen = says || nearer;
    if (chosen || 2 * likely > ofBody) {
      body.contested++;
      before.contested++;
    }
    return chosen ? before : null;
  }

  /** Whether the type says that a line goes on with the article above, and is no caption. */
  private boolean goesOnInType(PageLine line) {
    return line.isBodyType() && current != null && !current.isPhoto && !headlineSince;
  }

  /**
   * Whether the type shows that a short line is a subheading of the article above: it is as large
   * as the text, while the article's headline is larger, and text follows.
   */
  private boolean isSubheading(List<PageLine> run, int end, BodyBuilder above) {
    PageLine line = run.get(0);
    double points = above.lastLine().size().points();
    return run.size() == 1
        && end < lines.size()
        && lines.get(end).isBodyType()
        && !lines.get(end).startsWithByline()
        && line.isPlaced()
        && !line.isBodyType()
        && !above.isPhoto
        && !above.isJumped
        && above.clusterAbove >= 0
        && clusters.get(above.clusterAbove).stream().anyMatch(PageLine::isLarge)
        && line.text().length() <= BodyMerger.MAX_SUBHEADING_LENGTH
        && line.mayBeHeadline()
        && Math.abs(line.size().points() - points) < SAME_SIZE * points;
  }

  /** Whether a photo's credit ends the run or stands by itself under it. */
  private boolean isCaption(List<PageLine> run, int end) {
    return Credit.ends(run) || end < lines.size() && lines.get(end).isCredit();
  }

  private static String text(List<PageLine> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(l -> text.append(l.text()));
    return text.toString();
  }

  private void startBody(boolean byline, PageLine line) {
    BodyBuilder body =
        new BodyBuilder(
            byline || !pendingBylines.isEmpty(), headlineSince ? clusters.size() - 1 : -1);
    body.startParagraph(line);
    body.bylines.addAll(pendingBylines);
    pendingBylines.clear();
    bodies.add(body);
    current = body;
    headlineSince = false;
    largeSince = false;
    afterJump = false;
  }

  private int continuedLines(BodyBuilder body, List<PageLine> run, int end) {
    boolean direct = inSentence(run.get(0)) && body == current;
    return extender.continuedLines(body, run, end, direct, headlineSince);
  }

  private void append(BodyBuilder body, List<PageLine> run) {
    extender.append(body, run);
    headlineSince = false;
    largeSince = false;
  }
}
