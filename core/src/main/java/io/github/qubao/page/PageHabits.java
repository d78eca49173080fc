package io.github.qubao.page;

import java.util.Arrays;
import java.util.List;

/**
 * Immutable. How a page shows where a paragraph begins, learned from the places where one must: a
 * sentence ends in a line that is not full, or before a gap, so the next line begins a paragraph.
 *
 * @param indents whether such lines are set in, in the text
 * @param narrow whether they are shorter than the column, because the text lost their indent
 * @param gaps whether a blank line stands before each of them
 * @param tight whether lines are set tight, so that some look wider than their column
 */
record PageHabits(boolean indents, boolean narrow, boolean gaps, boolean tight) {
  /** From fewer places nothing is learned. */
  private static final int FEW = 3;

  static PageHabits of(List<PageLine> lines) {
    int starts = 0;
    int indented = 0;
    int measured = 0;
    int narrow = 0;
    int gaps = 0;
    int inner = 0;
    int tight = 0;
    int from = 0;
    int column = -1;
    for (int i = 1; i <= lines.size(); i++) {
      if (i < lines.size() && !lines.get(i).gap()) {
        continue;
      }
      int own = column(lines.subList(from, i));
      column = own > 0 ? own : column;
      for (int j = from + 1; own > 0 && j < i; j++) {
        inner++;
        tight += lines.get(j).wide() > own + 1 && lines.get(j).fitsInto(own) ? 1 : 0;
      }
      for (int j = from + 1; j <= i && j < lines.size(); j++) {
        PageLine before = lines.get(j - 1);
        PageLine line = lines.get(j);
        PageLine next = j + 1 < lines.size() && !lines.get(j + 1).gap() ? lines.get(j + 1) : null;
        if (!before.endsSentence() || next == null && !line.hasProsePunctuation()) {
          continue;
        }
        boolean known = column > 0 && before.fitsInto(column) && line.fitsInto(column);
        if (line.gap() || known && !before.fills(column, line)) {
          starts++;
          indented += line.indented() ? 1 : 0;
          gaps += line.gap() ? 1 : 0;
          if (known && next != null && !line.endsSentence()) {
            measured++;
            narrow += line.fills(column, next) ? 0 : 1;
          }
        }
      }
      from = i;
    }
    boolean indents = starts >= FEW && 2 * indented > starts;
    return new PageHabits(
        indents,
        !indents && (measured < FEW || 10 * narrow > 3 * measured),
        starts >= FEW && 20 * gaps >= 19 * starts,
        100 * tight > inner);
  }

  /** The width, in halves, that most lines of a run of prose have; -1 if it is too short to say. */
  static int column(List<PageLine> run) {
    if (run.size() < 4) {
      return -1;
    }
    int[] rooms = new int[run.size() - 2];
    int n = 0;
    for (int i = 1; i + 1 < run.size(); i++) {
      // A line after a sentence's end may be set in, and one with it may be short.
      if (!run.get(i).stops() && !run.get(i - 1).stops()) {
        rooms[n++] = run.get(i).room(run.get(i + 1));
      }
    }
    Arrays.sort(rooms, 0, n);
    return n == 0 ? -1 : rooms[n / 8];
  }
}
