package io.github.qubao.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. What has been put together so far: the bodies, the headlines
 * between them, and what belongs to the body that comes next.
 */
final class PageBodies {
  private final BodyExtender extender;
  private final List<BodyBuilder> bodies = new ArrayList<>();
  private final List<List<PageLine>> clusters = new ArrayList<>();

  /** Bylines that belong to the next body. */
  private final List<List<PageLine>> pendingBylines = new ArrayList<>();

  /** Who took the photo whose caption comes next. */
  private final List<PageLine> pendingCredits = new ArrayList<>();

  private @Nullable BodyBuilder current;

  /** Whether a headline stands between the current body and here. */
  private boolean headlineSince;

  /** Whether one of them is a headline by its type. */
  private boolean largeSince;

  /** Whether a jump (上接第1版) says that the next prose is the second part of an article. */
  private boolean afterJump;

  PageBodies(BodyExtender extender) {
    this.extender = extender;
  }

  /** The bodies in the order in which they begin. */
  List<BodyBuilder> list() {
    return bodies;
  }

  /** Lines that may be headlines, in clusters: no prose stands between the lines of one. */
  List<List<PageLine>> clusters() {
    return clusters;
  }

  /** The body that was last started or continued; null before the first. */
  @Nullable BodyBuilder current() {
    return current;
  }

  /** The current body if no headline stands below it. */
  @Nullable BodyBuilder directlyAbove() {
    return headlineSince ? null : current;
  }

  boolean headlineSince() {
    return headlineSince;
  }

  boolean afterJump() {
    return afterJump;
  }

  /** The last byline that belongs to the next body; empty if there is none. */
  List<PageLine> pendingByline() {
    return pendingBylines.isEmpty() ? List.of() : pendingBylines.get(pendingBylines.size() - 1);
  }

  /** Whether what stands above says that prose here starts a body. */
  boolean mustStart() {
    return afterJump || largeSince || !pendingBylines.isEmpty();
  }

  /** Whether the type says that a line goes on with the article above, and is no caption. */
  boolean goesOnInType(PageLine line) {
    return line.isBodyType() && current != null && !current.isPhoto && !headlineSince;
  }

  /** The article above ends here. */
  void endArticle() {
    if (current != null) {
      current.isEnded = true;
    }
  }

  /** The article above goes on elsewhere. */
  void jump() {
    if (current != null) {
      current.isEnded = true;
      current.isJumped = true;
    }
  }

  /** The next prose is the second part of an article. */
  void expectSecondPart() {
    afterJump = true;
  }

  /** A byline of the next body. */
  void expectBodyOf(List<PageLine> byline) {
    pendingBylines.add(byline);
  }

  /** Who took the photo whose caption comes next. */
  void expectCaptionOf(PageLine credit) {
    pendingCredits.add(credit);
  }

  /** The bylines and credits whose body has not come. */
  List<PageLine> pendingLines() {
    List<PageLine> pending = new ArrayList<>();
    pendingBylines.forEach(pending::addAll);
    pending.addAll(pendingCredits);
    return pending;
  }

  void addHeadlines(List<PageLine> run) {
    if (!headlineSince || clusters.isEmpty()) {
      clusters.add(new ArrayList<>());
      if (current != null) {
        current.clusterBelow = clusters.size() - 1;
      }
    }
    clusters.get(clusters.size() - 1).addAll(run);
    headlineSince = true;
  }

  /** Headlines by their type. */
  void addLargeHeadlines(List<PageLine> run) {
    addHeadlines(run);
    largeSince = true;
  }

  /**
   * Starts a body with a line, under the headlines above.
   *
   * @param byline whether it begins with a byline
   */
  BodyBuilder start(boolean byline, PageLine line) {
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
    return body;
  }

  /** Goes on with a body. */
  void goOn(BodyBuilder body, List<PageLine> run) {
    current = body;
    extender.append(body, run);
    headlineSince = false;
    largeSince = false;
  }

  /** A poem begins with a stanza whose first line is set apart. */
  void startPoem(List<PageLine> stanza) {
    BodyBuilder poem = start(false, stanza.get(0));
    poem.isVerse = true;
    stanza.subList(1, stanza.size()).forEach(poem::continueParagraph);
  }

  /** Each row of a table is a paragraph, and each line of what a meeting's minutes tell of it. */
  void addRow(PageLine line) {
    if (current == null || headlineSince || current.isEnded || current.isPhoto) {
      start(false, line);
    } else {
      current.startParagraph(line);
    }
  }

  /** A photo's caption in type of its own stands within an article, or under its headline. */
  void addPrintedCaption(List<PageLine> run) {
    BodyBuilder photo = new BodyBuilder(false, -1);
    photo.startParagraph(run.get(0));
    extender.append(photo, run.subList(1, run.size()));
    photo.isPhoto = true;
    bodies.add(photo);
  }

  /**
   * The body of which a run starts a new paragraph; null if it may start a body.
   *
   * @param unwrapped whether each line of the page is a paragraph
   */
  @Nullable BodyBuilder ofParagraph(List<PageLine> run, boolean unwrapped) {
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
}
