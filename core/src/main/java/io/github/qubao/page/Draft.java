package io.github.qubao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. A body while it is being put together: paragraphs of lines, and the column they
 * were set in.
 */
final class Draft {
  /** A line this much narrower than the column is a paragraph's first or last. */
  static final double SLACK = 1.25;

  /** Lines without punctuation cannot be stretched, and stay a little narrower. */
  private static final double STIFF = 1.75;

  /** Nobody waits longer than for so many bodies. */
  static final int MOST_WAITING = 40;

  final List<List<PageLine>> paragraphs = new ArrayList<>();
  final List<PageLine> bylines = new ArrayList<>();
  final boolean opened;
  boolean photo;
  private double column;
  private int measured;

  /**
   * A body without lines yet.
   *
   * @param opened whether it begins with a byline
   */
  Draft(boolean opened) {
    this.opened = opened;
  }

  void startParagraph(PageLine line) {
    List<PageLine> lines = new ArrayList<>();
    lines.add(line);
    paragraphs.add(lines);
    measured = 0;
  }

  void continueParagraph(PageLine line) {
    paragraphs.get(paragraphs.size() - 1).add(line);
    measured = 0;
  }

  PageLine first() {
    return paragraphs.get(0).get(0);
  }

  PageLine last() {
    List<PageLine> p = paragraphs.get(paragraphs.size() - 1);
    return p.get(p.size() - 1);
  }

  /** Whether the last paragraph waits for the rest of its sentence. */
  boolean open() {
    return !photo
        && !last().endsSentence()
        && !Byline.endsWithCredit(last().text())
        && !Byline.endsWithWriters(last().text());
  }

  /**
   * The column's width in full-width characters: the median of the lines inside paragraphs, for a
   * first line may have lost its indent and a last one is short.
   */
  double column() {
    if (measured == 0) {
      measured = 1;
      column = measure(paragraphs);
    }
    return column;
  }

  static double measure(List<List<PageLine>> paragraphs) {
    List<Double> inner = new ArrayList<>();
    double widest = 0;
    for (List<PageLine> p : paragraphs) {
      for (int i = 0; i < p.size(); i++) {
        PageLine line = p.get(i);
        widest =
            Math.max(
                widest, line.width() + (i == 0 && p.size() == 1 && !line.endsSentence() ? 2 : 0));
        if (i > 0 && i < p.size() - 1 || i > 0 && !line.endsSentence()) {
          inner.add(line.width());
        }
      }
    }
    if (inner.isEmpty()) {
      return widest;
    }
    double[] sorted = inner.stream().mapToDouble(d -> d).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /**
   * Whether {@code run}, lines without a gap, may be set in this body's column.
   *
   * @param fresh whether its first line may begin a paragraph, and so have lost an indent of two
   *     characters
   */
  boolean fits(List<PageLine> run, boolean fresh) {
    double w = column();
    for (int i = 0; i < run.size(); i++) {
      PageLine line = run.get(i);
      boolean mayBeShort = i == run.size() - 1 || line.endsSentence();
      boolean mayBeFirst = i == 0 ? fresh : run.get(i - 1).endsSentence();
      double least = w - STIFF - loose() - (mayBeFirst ? 2 : 0);
      if (line.width() > w + SLACK + loose() || !mayBeShort && line.width() < least) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line fills the column. */
  boolean fills(PageLine line) {
    return line.width() >= column() - STIFF - loose();
  }

  /** From one short line the column is only guessed. */
  private double loose() {
    int lines = 0;
    for (List<PageLine> p : paragraphs) {
      lines += p.size();
    }
    return lines < 2 ? 1.5 : 0;
  }

  /**
   * The draft among {@code all}, the latest first, whose paragraph is open and whose column {@code
   * run} fits.
   */
  static @Nullable Draft waitingFor(List<PageLine> run, List<Draft> all) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - MOST_WAITING); i--) {
      if (all.get(i).open() && all.get(i).fits(run, false)) {
        return all.get(i);
      }
    }
    return null;
  }
}
