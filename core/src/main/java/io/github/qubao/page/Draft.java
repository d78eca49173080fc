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

  private final int[] inner = new int[WIDEST + 1];
  private int innerLines;
  private int lines;

  Draft(boolean opened, int titleAbove) {
    this.opened = opened;
    this.titleAbove = titleAbove;
  }

  void startParagraph(PageLine line) {
    List<PageLine> paragraph = new ArrayList<>();
    paragraph.add(line);
    paragraphs.add(paragraph);
    lines++;
  }

  void continueParagraph(PageLine line) {
    List<PageLine> paragraph = lastParagraph();
    // A line with one before and one behind it in its paragraph is as wide as the column.
    if (paragraph.size() > 1) {
      measure(paragraph.get(paragraph.size() - 1).room(line));
    }
    paragraph.add(line);
    lines++;
  }

  private void measure(int room) {
    inner[Math.min(WIDEST, room)]++;
    innerLines++;
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
    return !photo && !verse && !ended && !last().endsSentence() && !Byline.endsSigned(tail());
  }

  /** Whether its writers are named at its end. */
  boolean signed() {
    return !photo && Byline.endsSigned(tail());
  }

  /** The last two lines of the last paragraph, which a signature may run over. */
  private String tail() {
    List<PageLine> p = lastParagraph();
    return p.size() > 1 ? p.get(p.size() - 2).text() + last().text() : last().text();
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
    if (innerLines > 0) {
      int seen = 0;
      for (int w = 0; w <= WIDEST; w++) {
        seen += inner[w];
        if (10 * seen > innerLines) {
          return w;
        }
      }
    }
    int widest = 0;
    for (List<PageLine> p : paragraphs) {
      for (int i = 0; i < p.size(); i++) {
        boolean cut = i == 0 && (p.size() > 1 || !p.get(0).endsSentence());
        widest = Math.max(widest, p.get(i).wide() + (cut ? 4 : 0));
      }
    }
    return widest;
  }
}
