package io.github.qubao.page;

import java.util.List;
import java.util.function.Consumer;

/**
 * Not thread-safe: one per page. Gives each line that says who wrote or who took the photo to its
 * body: the one above, or the one that comes next.
 */
final class BylinePlacer {
  private final List<PageLine> lines;
  private final Furniture furniture;
  private final SignedLines signatures;
  private final PageBodies bodies;
  private final boolean unwrapped;
  private final BylineLines bylines;

  /**
   * Places the bylines of a page.
   *
   * @param bodies those of the page so far
   * @param unwrapped whether each line of the page is a paragraph
   */
  BylinePlacer(
      List<PageLine> lines,
      Furniture furniture,
      SignedLines signatures,
      PageBodies bodies,
      boolean unwrapped) {
    this.lines = lines;
    this.furniture = furniture;
    this.signatures = signatures;
    this.bodies = bodies;
    this.unwrapped = unwrapped;
    this.bylines = new BylineLines(lines, furniture);
  }

  /**
   * Places the line at {@code i} if it has a byline or a credit; returns the next one's index, or
   * {@code i} if it has none.
   *
   * @param noBodys takes a credit that is no body's
   */
  int place(int i, Consumer<PageLine> noBodys) {
    PageLine line = lines.get(i);
    boolean inSentence = inSentence(line);
    int torn = bylines.tornEnd(i);
    if (torn > i && !inSentence) {
      addByline(lines.subList(i, torn), torn - 1);
      return torn;
    }
    BodyBuilder above = bodies.directlyAbove();
    int signed = inSentence || above == null ? i : bylines.officeEnd(i);
    if (signed > i && above != null) {
      above.startParagraph(line);
      lines.subList(i + 1, signed).forEach(above::continueParagraph);
      above.isEnded = true;
      return signed;
    }
    if (!inSentence
        && !line.isCredit()
        && (line.isByline()
            || bodies.headlineSince() && bylines.isBareName(i)
            || signatures.is(i))) {
      addByline(List.of(line), i);
      return i + 1;
    }
    if (line.isCredit() && !inSentence) {
      addCredit(line, noBodys);
      return i + 1;
    }
    if (startsBody(line)) {
      bodies.start(true, line);
      return i + 1;
    }
    return i;
  }

  /** Whether the line stands directly under one whose sentence it continues. */
  boolean inSentence(PageLine line) {
    return !unwrapped
        && UnfinishedBodies.isInSentence(bodies.current(), line, bodies.headlineSince());
  }

  private boolean startsBody(PageLine line) {
    return line.startsWithSureByline() || line.startsWithByline() && !inSentence(line);
  }

  /** A line of names belongs to the body under it if a headline is above, else to the one above. */
  private void addByline(List<PageLine> byline, int i) {
    PageLine line = byline.get(0);
    BodyBuilder current = bodies.current();
    boolean proseFollows =
        i + 1 < lines.size()
            && !furniture.contains(lines.get(i + 1))
            && !startsBody(lines.get(i + 1))
            && !lines.get(i + 1).isByline();
    boolean ofBodyAbove = current != null && !(bodies.headlineSince() && proseFollows);
    boolean inline = !unwrapped && !line.gap() && !line.indented() && BylineLines.inBrackets(line);
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
      bodies.expectBodyOf(byline);
    }
  }

  private void addCredit(PageLine line, Consumer<PageLine> noBodys) {
    List<BodyBuilder> all = bodies.list();
    BodyBuilder photo = all.isEmpty() ? null : all.get(all.size() - 1);
    if (photo != null
        && photo.isPhoto
        && line.isCaptionType()
        && !line.gap()
        && photo.lastLine().index() + 1 == line.index()) {
      photo.credits.add(line);
      return;
    }
    BodyBuilder body = bodies.directlyAbove();
    if (body != null && !body.hasByline && body.paragraphs.size() == 1) {
      body.isPhoto = true;
    }
    if (body != null && body.isPhoto) {
      body.credits.add(line);
    } else {
      noBodys.accept(line);
    }
  }
}
