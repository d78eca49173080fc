package io.github.qubao.page;

import java.util.ArrayList;
import java.util.List;
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
  private final List<PageLine> lines;
  private final ParagraphDetector paragraphs;
  private final HeadlineDetector headlines;
  private final List<BodyBuilder> bodies = new ArrayList<>();
  private final List<List<PageLine>> clusters = new ArrayList<>();
  private final List<PageLine> furnitureLines = new ArrayList<>();
  private final Furniture furniture;
  private final Verse poems;
  private final SplitWords splitWords;
  private final BodyExtender extender;
  private final LineRuns runs;
  private final BylineLines bylines;
  private final SignedLines signatures;
  private final UnfinishedBodies unfinishedBodies;
  private final ShortParagraphs shortParagraphs;

  /** Bylines that belong to the next body. */
  private final List<List<PageLine>> pendingBylines = new ArrayList<>();

  /** Who took the photo whose caption comes next. */
  private final List<PageLine> pendingCredits = new ArrayList<>();

  private final NewsItems items;

  private @Nullable BodyBuilder current;

  /** Whether a headline stands between the current body and here. */
  private boolean headlineSince;

  /** Whether one of them is a headline by its type. */
  private boolean largeSince;

  /** Whether a jump (上接第1版) says that the next prose is the second part of an article. */
  private boolean afterJump;

  Layout(NewsItems items, SplitWords splitWords) {
    List<PageLine> scanned = items.lines();
    PageStyle style = PageStyle.of(scanned);
    boolean tight = style.compressesPunctuation();
    this.lines = tight ? scanned.stream().map(PageLine::setTight).toList() : scanned;
    this.splitWords = splitWords;
    this.paragraphs = new ParagraphDetector(tight ? style.ofTight(lines) : style);
    this.furniture = new Furniture(lines, items::isSection);
    this.items = items;
    this.poems = new Verse(lines, furniture, splitWords);
    this.headlines = new HeadlineDetector(lines, paragraphs, furniture, splitWords);
    this.extender = new BodyExtender(lines, paragraphs, splitWords);
    this.signatures = new SignedLines(lines, furniture, style.unwrapped());
    this.runs = new LineRuns(lines, furniture, signatures);
    this.bylines = new BylineLines(lines, furniture);
    this.unfinishedBodies = new UnfinishedBodies(lines, bodies, headlines, extender);
    this.shortParagraphs = new ShortParagraphs(lines, furniture);
    int i = 0;
    while (i < lines.size()) {
      i = placeLine(i);
    }
    pendingBylines.forEach(furnitureLines::addAll);
    furnitureLines.addAll(pendingCredits);
    furnitureLines.addAll(items.marks());
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

  PageLabels labels() {
    return furniture.labels();
  }

  /** Places the line at {@code i} and those that belong with it; returns the next one's index. */
  private int placeLine(int i) {
    PageLine line = lines.get(i);
    if (furniture.contains(line)) {
      addFurniture(line);
      return i + 1;
    }
    if (items.beginsText(line)) {
      endArticle();
      startBody(false, line);
      bodies.get(bodies.size() - 1).isEnded = line.endsSentence() || paragraphs.style().unwrapped();
      return i + 1;
    }
    if (items.isHeadline(line)) {
      endArticle();
      addHeadlines(List.of(line));
      return i + 1;
    }
    if (items.isCredit(line)) {
      pendingCredits.add(line);
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
    int closing = bracketEnd(i);
    if (closing > i && current != null) {
      append(current, lines.subList(i, closing));
      return closing;
    }
    int torn = bylines.tornEnd(i);
    if (torn > i && !inSentence(line)) {
      addByline(lines.subList(i, torn), torn - 1);
      return torn;
    }
    int signed = inSentence(line) || headlineSince ? i : bylines.officeEnd(i);
    if (signed > i && current != null) {
      current.startParagraph(line);
      lines.subList(i + 1, signed).forEach(current::continueParagraph);
      current.isEnded = true;
      return signed;
    }
    if (!inSentence(line)
        && !line.isCredit()
        && (line.isByline() || headlineSince && bylines.isBareName(i) || signatures.is(i))) {
      addByline(List.of(line), i);
      return i + 1;
    }
    if (line.isCredit() && !inSentence(line)) {
      addCredit(line);
      return i + 1;
    }
    if (startsBody(line)) {
      startBody(true, line);
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
    boolean unwrapped = paragraphs.style().unwrapped();
    BodyBuilder unfinished =
        startsBody || unwrapped
            ? null
            : unfinishedBodies.continuedBy(run, end, current, headlineSince);
    if (unfinished != null) {
      int n = unfinishedBodies.continuedLines(unfinished, run, end, current, headlineSince);
      boolean sure = unfinished == current || splitWords.isSplit(unfinished.lastLine(), line);
      unfinished.guesses += sure ? 0 : 2;
      current = unfinished;
      append(unfinished, run.subList(0, n));
      return i + n;
    }
    BodyBuilder above = headlineSince ? null : current;
    if (above != null && shortParagraphs.signsNotice(above, run, end, clusters)) {
      above.startParagraph(line);
      run.subList(1, run.size()).forEach(above::continueParagraph);
      above.isEnded = true;
      return end;
    }
    if (above != null && ShortParagraphs.endsOffice(above, run)) {
      above.continueParagraph(line);
      above.isEnded = true;
      return end;
    }
    if (above != null && shortParagraphs.isSubheading(above, run, end, clusters)) {
      above.startParagraph(line);
      return end;
    }
    if (unwrapped && ShortParagraphs.tellsOfMeeting(run)) {
      run.forEach(this::addRow);
      return end;
    }
    boolean mayContinue =
        !unwrapped
            && (current != null && current.isUnfinished()
                || unfinishedBodies.mayContinueOther(end, current));
    int first = isUnderByline(i) && run.size() == 1 ? poems.endOfStanza(end) : end;
    if (first > end) {
      addStanza(lines.subList(i, first));
      return first;
    }
    boolean ofBodyUnderByline = isUnderByline(i) && goesOnInProse(run, end);
    int n =
        afterJump || ofBodyUnderByline
            ? 0
            : headlines.headlineLines(run, end, current, headlineSince, mayContinue);
    if (n > 0) {
      if (paragraphs.style().gapsPartArticles() && isHeadlineBetweenArticles(i, n)) {
        endArticle();
      }
      addHeadlines(run.subList(0, n));
      return i + n;
    }
    addProse(run, end);
    return end;
  }

  /** Whether {@code n} lines are set apart from what is above them, and not from what is below. */
  private boolean isHeadlineBetweenArticles(int i, int n) {
    return lines.get(i).gap() && i + n < lines.size() && !lines.get(i + n).gap();
  }

  /** The article above ends here. */
  private void endArticle() {
    if (current != null) {
      current.isEnded = true;
    }
  }

  private void addFurniture(PageLine line) {
    furnitureLines.add(line);
    if (current != null && furniture.endsArticle(line)) {
      current.isEnded = true;
    }
    Furniture.Jump jump = furniture.jump(line);
    if (jump == Furniture.Jump.TO && current != null) {
      current.isEnded = true;
      current.isJumped = true;
    }
    afterJump |= jump == Furniture.Jump.FROM;
  }

  /** Behind the lines at {@code i} that close the bracket in which the body above breaks off. */
  private int bracketEnd(int i) {
    if (current == null || headlineSince || !lines.get(i).gap()) {
      return i;
    }
    int end = i + 1;
    while (end < lines.size() && end - i < 2 && !lines.get(end).gap()) {
      end++;
    }
    while (end > i && !BodyExtender.closesBracket(current.lastLine(), lines.subList(i, end))) {
      end--;
    }
    return end;
  }

  private boolean startsBody(PageLine line) {
    return line.startsWithSureByline() || line.startsWithByline() && !inSentence(line);
  }

  /** Whether the line stands directly under one whose sentence it continues. */
  private boolean inSentence(PageLine line) {
    return !paragraphs.style().unwrapped()
        && UnfinishedBodies.isInSentence(current, line, headlineSince);
  }

  /** Whether the byline that stands between a headline and its body is directly above. */
  private boolean isUnderByline(int i) {
    if (pendingBylines.isEmpty() || !headlineSince || lines.get(i).isPlaced()) {
      return false;
    }
    List<PageLine> byline = pendingBylines.get(pendingBylines.size() - 1);
    return byline.get(byline.size() - 1).index() + 1 == i;
  }

  /** Whether prose stands in the run or directly behind it. */
  private boolean goesOnInProse(List<PageLine> run, int end) {
    return !HeadlineDetector.isHeadline(run)
        || run.size() == 1
            && end < lines.size()
            && !furniture.contains(lines.get(end))
            && !HeadlineDetector.isHeadline(lines.subList(end, runs.end(end)));
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
    boolean inline =
        !paragraphs.style().unwrapped()
            && !line.gap()
            && !line.indented()
            && BylineLines.inBrackets(line);
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

  /** Whether the run repeats words of the headline directly above it. */
  private boolean repeatsHeadline(List<PageLine> run) {
    return headlineSince
        && current != null
        && !splitWords.isSplit(current.lastLine(), run.get(0))
        && SharedPairs.repeatsHeadline(clusters.get(clusters.size() - 1), run);
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
    boolean verse = poems.isVerse(run, end);
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
    started.isVerse = verse;
    append(started, run.subList(1, run.size()));
    started.isPhoto |= caption && started.paragraphs.size() <= 2;
  }

  /** A poem begins with a stanza whose first line is set apart. */
  private void addStanza(List<PageLine> stanza) {
    startBody(false, stanza.get(0));
    BodyBuilder poem = bodies.get(bodies.size() - 1);
    poem.isVerse = true;
    stanza.subList(1, stanza.size()).forEach(poem::continueParagraph);
  }

  /** Each row of a table is a paragraph, and each line of what a meeting's minutes tell of it. */
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
    boolean unwrapped = paragraphs.style().unwrapped();
    boolean finished =
        unwrapped
            || !BodyExtender.isUnfinishedBefore(body, run.get(0))
            || body.lastLine().mayEndParagraph();
    boolean mayGoOn = !body.isPhoto && !body.isVerse && !body.isEnded && finished;
    return mayGoOn && (unwrapped || extender.isSameColumn(body, run)) ? body : null;
  }

  /** The body before {@code body}, if that one stands in its middle, so that the run is its. */
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
    boolean mayGoOn =
        !before.isPhoto && !before.isEnded && !before.isVerse && extender.isSameColumn(before, run);
    return mayGoOn && SharedPairs.goesOnWith(before, body, run, extender) ? before : null;
  }

  /** Whether the type says that a line goes on with the article above, and is no caption. */
  private boolean goesOnInType(PageLine line) {
    return line.isBodyType() && current != null && !current.isPhoto && !headlineSince;
  }

  /** Whether a photo's credit ends the run or stands by itself under it. */
  private boolean isCaption(List<PageLine> run, int end) {
    return Credit.ends(run) && !Credit.isReport(run)
        || end < lines.size() && lines.get(end).isCredit();
  }

  private void startBody(boolean byline, PageLine line) {
    BodyBuilder body =
        new BodyBuilder(
            byline || !pendingBylines.isEmpty(), headlineSince ? clusters.size() - 1 : -1);
    body.startParagraph(line);
    body.bylines.addAll(pendingBylines);
    pendingBylines.clear();
    body.isPhoto = !pendingCredits.isEmpty();
    body.credits.addAll(pendingCredits);
    pendingCredits.clear();
    body.isFromJump = afterJump;
    bodies.add(body);
    current = body;
    headlineSince = false;
    largeSince = false;
    afterJump = false;
  }

  private void append(BodyBuilder body, List<PageLine> run) {
    extender.append(body, run);
    headlineSince = false;
    largeSince = false;
  }
}
