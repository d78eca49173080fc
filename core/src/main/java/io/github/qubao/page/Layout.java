package io.github.qubao.page;

import java.util.ArrayList;
import java.util.List;

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
  private final PageBodies bodies;
  private final List<PageLine> furnitureLines = new ArrayList<>();
  private final Furniture furniture;
  private final Verse poems;
  private final SplitWords splitWords;
  private final BodyExtender extender;
  private final LineRuns runs;
  private final InnerCaptions captions;
  private final BylinePlacer bylines;
  private final UnfinishedBodies unfinishedBodies;
  private final ShortParagraphs shortParagraphs;
  private final NewsItems items;

  /** Whether each line is a paragraph. */
  private final boolean unwrapped;

  Layout(NewsItems items, SplitWords splitWords) {
    List<PageLine> scanned = items.lines();
    PageStyle style = PageStyle.of(scanned);
    boolean tight = style.compressesPunctuation();
    this.lines = tight ? scanned.stream().map(PageLine::setTight).toList() : scanned;
    this.splitWords = splitWords;
    this.paragraphs = new ParagraphDetector(tight ? style.ofTight(lines) : style);
    this.unwrapped = paragraphs.style().unwrapped();
    this.furniture = new Furniture(lines, items::isSection);
    this.items = items;
    this.poems = new Verse(lines, furniture, splitWords);
    this.headlines = new HeadlineDetector(lines, paragraphs, furniture, splitWords);
    this.extender = new BodyExtender(lines, paragraphs, splitWords);
    this.bodies = new PageBodies(extender);
    SignedLines signatures = new SignedLines(lines, furniture, style.unwrapped());
    this.captions = new InnerCaptions(lines, furniture);
    this.runs = new LineRuns(lines, furniture, signatures, captions);
    this.bylines = new BylinePlacer(lines, furniture, signatures, bodies, unwrapped);
    this.unfinishedBodies = new UnfinishedBodies(lines, bodies.list(), headlines, extender);
    this.shortParagraphs = new ShortParagraphs(lines, furniture);
    int i = 0;
    while (i < lines.size()) {
      i = placeLine(i);
    }
    furnitureLines.addAll(bodies.pendingLines());
    furnitureLines.addAll(items.marks());
  }

  ParagraphDetector paragraphs() {
    return paragraphs;
  }

  /** The bodies in the order in which they begin. */
  List<BodyBuilder> bodies() {
    return bodies.list();
  }

  /** Lines that may be headlines, in clusters: no prose stands between the lines of one. */
  List<List<PageLine>> clusters() {
    return bodies.clusters();
  }

  List<PageLine> furnitureLines() {
    return furnitureLines;
  }

  PageLabels labels() {
    return furniture.labels();
  }

  /** Places the line at {@code i} and those that belong with it; returns the next one's index. */
  private int placeLine(int i) {
    int end = placeKnown(i);
    end = end > i ? end : closeBracket(i);
    end = end > i ? end : bylines.place(i, furnitureLines::add);
    return end > i ? end : placeRun(i);
  }

  /** Places a line of which its text or type alone says what it is; else returns {@code i}. */
  private int placeKnown(int i) {
    PageLine line = lines.get(i);
    if (furniture.contains(line)) {
      addFurniture(line);
      return i + 1;
    }
    if (items.beginsText(line)) {
      bodies.endArticle();
      BodyBuilder item = bodies.start(false, line);
      item.isItem = true;
      item.isEnded = line.endsSentence() || unwrapped;
      return i + 1;
    }
    if (items.isHeadline(line)) {
      bodies.endArticle();
      bodies.addHeadlines(List.of(line));
      return i + 1;
    }
    if (items.isCredit(line)) {
      bodies.expectCaptionOf(line);
      return i + 1;
    }
    int end = captions.end(i);
    if (end > i) {
      bodies.addPrintedCaption(lines.subList(i, end));
      return end;
    }
    if (!line.isLarge()) {
      return i;
    }
    end = i + 1;
    while (end < lines.size() && lines.get(end).isLarge() && !lines.get(end).gap()) {
      end++;
    }
    bodies.addLargeHeadlines(lines.subList(i, end));
    return end;
  }

  private int closeBracket(int i) {
    BodyBuilder above = bodies.directlyAbove();
    int end = above == null ? i : bracketEnd(i, above);
    if (end > i && above != null) {
      bodies.goOn(above, lines.subList(i, end));
    }
    return end;
  }

  private int placeRun(int i) {
    PageLine line = lines.get(i);
    int end = runs.end(i);
    List<PageLine> run = lines.subList(i, end);
    boolean inSentence = bylines.inSentence(line);
    if (!inSentence && extender.inTable(line)) {
      bodies.addRow(line);
      return i + 1;
    }
    if (line.isCaptionType() && isCaption(run, end)) {
      bodies.addPrintedCaption(run);
      return end;
    }
    boolean caption =
        !inSentence
            && !bodies.goesOnInType(line)
            && line.startsLikeParagraph()
            && isCaption(run, end);
    if (!unwrapped && !bodies.mustStart() && !caption && !repeatsHeadline(run)) {
      int continued = continueUnfinished(run, end);
      if (continued > 0) {
        return i + continued;
      }
    }
    if (placeShortParagraph(run, end)) {
      return end;
    }
    int n = placeStanzaOrHeadline(run, end);
    if (n > 0) {
      return i + n;
    }
    addProse(run, end);
    return end;
  }

  /** How many lines of the run go on with a body whose last sentence is unfinished. */
  private int continueUnfinished(List<PageLine> run, int end) {
    BodyBuilder current = bodies.current();
    boolean headlineSince = bodies.headlineSince();
    BodyBuilder unfinished = unfinishedBodies.continuedBy(run, end, current, headlineSince);
    if (unfinished == null) {
      return 0;
    }
    int n = unfinishedBodies.continuedLines(unfinished, run, end, current, headlineSince);
    boolean sure = unfinished == current || splitWords.isSplit(unfinished.lastLine(), run.get(0));
    unfinished.guesses += sure ? 0 : 2;
    bodies.goOn(unfinished, run.subList(0, n));
    return n;
  }

  /** Places a run that looks like a headline and is a paragraph; false if it is none. */
  private boolean placeShortParagraph(List<PageLine> run, int end) {
    PageLine line = run.get(0);
    List<List<PageLine>> clusters = bodies.clusters();
    BodyBuilder above = bodies.directlyAbove();
    if (above != null && shortParagraphs.signsNotice(above, run, end, clusters)) {
      above.startParagraph(line);
      run.subList(1, run.size()).forEach(above::continueParagraph);
      above.isEnded = true;
      return true;
    }
    if (above != null && ShortParagraphs.endsOffice(above, run)) {
      above.continueParagraph(line);
      above.isEnded = true;
      return true;
    }
    if (above != null && shortParagraphs.isSubheading(above, run, end, clusters)) {
      above.startParagraph(line);
      return true;
    }
    if (unwrapped && ShortParagraphs.tellsOfMeeting(run)) {
      run.forEach(bodies::addRow);
      return true;
    }
    return false;
  }

  /** Places the stanza or the headline with which the run begins; how many lines it has. */
  private int placeStanzaOrHeadline(List<PageLine> run, int end) {
    int i = end - run.size();
    BodyBuilder current = bodies.current();
    boolean mayContinue =
        !unwrapped
            && (current != null && current.isUnfinished()
                || unfinishedBodies.mayContinueOther(end, current));
    boolean underByline = isUnderByline(i);
    int stanza = underByline && run.size() == 1 ? poems.endOfStanza(end) : end;
    if (stanza > end) {
      bodies.startPoem(lines.subList(i, stanza));
      return stanza - i;
    }
    int n =
        bodies.afterJump() || underByline && goesOnInProse(run, end)
            ? 0
            : headlines.headlineLines(run, end, current, bodies.headlineSince(), mayContinue);
    if (n > 0) {
      if (paragraphs.style().gapsPartArticles() && isHeadlineBetweenArticles(i, n)) {
        bodies.endArticle();
      }
      bodies.addHeadlines(run.subList(0, n));
    }
    return n;
  }

  /** Whether {@code n} lines are set apart from what is above them, and not from what is below. */
  private boolean isHeadlineBetweenArticles(int i, int n) {
    return lines.get(i).gap() && i + n < lines.size() && !lines.get(i + n).gap();
  }

  private void addFurniture(PageLine line) {
    furnitureLines.add(line);
    if (furniture.endsArticle(line)) {
      bodies.endArticle();
    }
    Furniture.Jump jump = furniture.jump(line);
    if (jump == Furniture.Jump.TO) {
      bodies.jump();
    } else if (jump == Furniture.Jump.FROM) {
      bodies.expectSecondPart();
    }
  }

  /** Behind the lines at {@code i} that close the bracket in which the body above breaks off. */
  private int bracketEnd(int i, BodyBuilder above) {
    if (!lines.get(i).gap()) {
      return i;
    }
    int end = i + 1;
    while (end < lines.size() && end - i < 2 && !lines.get(end).gap()) {
      end++;
    }
    while (end > i && !BodyExtender.closesBracket(above.lastLine(), lines.subList(i, end))) {
      end--;
    }
    return end;
  }

  /** Whether the byline that stands between a headline and its body is directly above. */
  private boolean isUnderByline(int i) {
    List<PageLine> byline = bodies.pendingByline();
    return !byline.isEmpty()
        && bodies.headlineSince()
        && !lines.get(i).isPlaced()
        && byline.get(byline.size() - 1).index() + 1 == i;
  }

  /** Whether prose stands in the run or directly behind it. */
  private boolean goesOnInProse(List<PageLine> run, int end) {
    return !HeadlineDetector.isHeadline(run)
        || run.size() == 1
            && end < lines.size()
            && !furniture.contains(lines.get(end))
            && !HeadlineDetector.isHeadline(lines.subList(end, runs.end(end)));
  }

  /** Whether the run repeats words of the headline directly above it. */
  private boolean repeatsHeadline(List<PageLine> run) {
    BodyBuilder current = bodies.current();
    List<List<PageLine>> clusters = bodies.clusters();
    return bodies.headlineSince()
        && current != null
        && !splitWords.isSplit(current.lastLine(), run.get(0))
        && SharedPairs.repeatsHeadline(clusters.get(clusters.size() - 1), run);
  }

  private void addProse(List<PageLine> run, int end) {
    boolean caption = isCaption(run, end) && !bodies.goesOnInType(run.get(0));
    boolean verse = poems.isVerse(run, end);
    BodyBuilder poem = bodies.directlyAbove();
    if (verse && poem != null && poem.isVerse) {
      bodies.goOn(poem, run);
      return;
    }
    BodyBuilder earlier = caption || verse ? null : bodies.ofParagraph(run, unwrapped);
    if (earlier != null) {
      bodies.goOn(earlier, run);
      return;
    }
    BodyBuilder started = bodies.start(false, run.get(0));
    started.isVerse = verse;
    bodies.goOn(started, run.subList(1, run.size()));
    started.isPhoto |= caption && started.paragraphs.size() <= 2;
  }

  /** Whether a photo's credit ends the run or stands by itself under it. */
  private boolean isCaption(List<PageLine> run, int end) {
    return Credit.ends(run) && !Credit.isReport(run)
        || end < lines.size() && lines.get(end).isCredit();
  }
}
