package io.github.qubao.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Not thread-safe. A body while it is being put together: paragraphs of lines, and the column they
 * were set in.
 */
final class Draft {
  /** Wider than this, in halves of a character, no column is. */
  private static final int WIDEST = 160;

  /** The width of the indent that a first line may have lost. */
  private static final int LOST_INDENT = 4;

  final List<List<PageLine>> paragraphs = new ArrayList<>();

  /** Lines that only say who wrote it. */
  final List<PageLine> bylines = new ArrayList<>();

  /** Lines that only say who took the photo. */
  final List<PageLine> credits = new ArrayList<>();

  /** Whether it begins with a byline, and so can be nobody's later paragraph. */
  final boolean opened;

  /** The cluster of headlines directly above it, -1 if there is none. */
  final int titleAbove;

  /** The cluster of headlines directly below it, -1 if there is none. */
  int titleBelow = -1;

  boolean photo;

  /** Whether it is a poem, whose lines end where they like. */
  boolean verse;

  /** Whether something said that it is over: a signature, a jump to another page. */
  boolean ended;

  /** Joins and starts that the layout left open, and had to be guessed. */
  int guesses;

  private int[] inner = {};
  private int innerLines;
  private int lines;

  /** The width of the widest line; a line that may have lost its indent counts for more. */
  private int widest;

  /** The column's width as far as it was measured. */
  private int measured;

  /** Whether the last two lines sign the text. */
  private boolean signs;

  Draft(boolean opened, int titleAbove) {
    this.opened = opened;
    this.titleAbove = titleAbove;
  }

  void startParagraph(PageLine line) {
    List<PageLine> paragraph = new ArrayList<>();
    paragraph.add(line);
    paragraphs.add(paragraph);
    lines++;
    widest = Math.max(widest, line.wide() + (line.endsSentence() ? 0 : LOST_INDENT));
    signs = Byline.endsSigned(line.text());
  }

  void continueParagraph(PageLine line) {
    List<PageLine> paragraph = lastParagraph();
    PageLine before = last();
    // A line with one before and one behind it in its paragraph is as wide as the column.
    if (paragraph.size() > 1) {
      measure(before.room(line));
    }
    paragraph.add(line);
    lines++;
    widest = Math.max(widest, paragraph.get(0).wide() + LOST_INDENT);
    widest = Math.max(widest, line.wide());
    // A signature may run over two lines.
    signs = Byline.endsSigned(before, line);
  }

  private void measure(int room) {
    inner = inner.length == 0 ? new int[WIDEST + 1] : inner;
    inner[Math.min(WIDEST, room)]++;
    innerLines++;
    int seen = 0;
    measured = 0;
    for (int w = 0; 10 * seen <= innerLines; w++) {
      seen += inner[w];
      measured = w;
    }
  }

  /** Takes another draft's paragraphs behind its own. */
  void takeUp(Draft other) {
    for (List<PageLine> paragraph : other.paragraphs) {
      startParagraph(paragraph.get(0));
      paragraph.subList(1, paragraph.size()).forEach(this::continueParagraph);
    }
    bylines.addAll(other.bylines);
    credits.addAll(other.credits);
    ended |= other.ended;
    guesses += other.guesses;
  }

  List<PageLine> lastParagraph() {
    return paragraphs.get(paragraphs.size() - 1);
  }

  PageLine first() {
    return paragraphs.get(0).get(0);
  }

  PageLine last() {
    List<PageLine> p = lastParagraph();
    return p.get(p.size() - 1);
  }

  /** How many lines there are. */
  int size() {
    return lines;
  }

  /** Whether the last paragraph waits for the rest of its sentence. */
  boolean open() {
    return !photo && !verse && !ended && !last().endsSentence() && !signs;
  }

  /** Whether its writers are named at its end. */
  boolean signed() {
    return !photo && signs;
  }

  /** Whether enough lines are known to tell the column's width. */
  boolean measured() {
    return innerLines > 0;
  }

  /**
   * The column's width in halves, from the lines inside paragraphs, for a first line may have lost
   * its indent and a last one is short: nearly all leave less room than their next line needs.
   */
  int column() {
    return innerLines > 0 ? measured : widest;
  }
}
