package io.github.qubao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Not thread-safe: one per page. Puts lines together into blocks. A line goes on with the only line
 * beneath it, if that stands at the distance of a line and is set alike: where there are two, a
 * line over several columns ends.
 */
final class Blocks {
  /** Baselines further apart, in sizes of the font, are no two lines of a block. */
  private static final double FARTHEST = 2.6;

  private static final double SAME_SIZE = 1.1;

  /** Lines this much further apart than the lines of their column are have a gap between them. */
  private static final double GAP = 1.2;

  /** Among characters under one another so much is a blank, and more a gap between headlines. */
  private static final double GAP_STANDING = 1.35;

  /** First lines of paragraphs are set in by two characters; a little less or more is one too. */
  private static final double LEAST_INDENT = 1.2;

  private static final double MOST_INDENT = 2.8;

  /** Lines that are looked at above and below one, so that the time stays linear. */
  private static final int MOST_NEAR = 1_000;

  private static final String INDENT = "　　";

  private final List<LayoutLine> lines;
  private final List<Block> blocks = new ArrayList<>();

  private Blocks(List<LayoutLine> lines) {
    this.lines = new ArrayList<>(lines);
    this.lines.sort(Comparator.comparingDouble(LayoutLine::baseline));
    int[] next = links();
    boolean[] goesOn = new boolean[next.length];
    Arrays.stream(next).filter(i -> i >= 0).forEach(i -> goesOn[i] = true);
    for (int i = 0; i < next.length; i++) {
      if (!goesOn[i]) {
        List<LayoutLine> column = new ArrayList<>();
        for (int j = i; j >= 0; j = next[j]) {
          column.add(this.lines.get(j));
        }
        cut(column);
      }
    }
  }

  static List<Block> of(List<LayoutLine> lines) {
    return CentredLines.apart(new Blocks(lines).blocks);
  }

  /** For each line the one that it goes on with, or -1. */
  private int[] links() {
    int[] below = new int[lines.size()];
    int[] above = new int[lines.size()];
    for (int i = 0; i < below.length; i++) {
      below[i] = neighbour(i, 1);
      above[i] = neighbour(i, -1);
    }
    int[] next = new int[below.length];
    for (int i = 0; i < next.length; i++) {
      int j = below[i];
      next[i] = j >= 0 && above[j] == i && alike(lines.get(i), lines.get(j)) ? j : -1;
    }
    return next;
  }

  /** The nearest line below or above line {@code i}, -1 if there is none or more than one. */
  private int neighbour(int i, int step) {
    LayoutLine line = lines.get(i);
    int found = -1;
    int hanging = -1;
    double nearest = Double.POSITIVE_INFINITY;
    int last = step > 0 ? Math.min(lines.size() - 1, i + MOST_NEAR) : Math.max(0, i - MOST_NEAR);
    for (int j = i + step; step > 0 ? j <= last : j >= last; j += step) {
      LayoutLine other = lines.get(j);
      double distance = Math.abs(other.baseline() - line.baseline());
      if (distance > FARTHEST * line.size() || distance > nearest + 0.4 * line.size()) {
        break;
      }
      if (distance > 0.4 * line.size() && line.overlap(other) > 0.3 * line.size()) {
        if (found >= 0) {
          return -1;
        }
        found = j;
        nearest = distance;
      } else if (distance > 0.4 * line.size()
          && (step > 0 ? hangs(line, other) : hangs(other, line))) {
        hanging = hanging < 0 ? j : hanging;
      }
    }
    return found >= 0 ? found : hanging;
  }

  /** Whether the lower line is so short that it ends where the upper one, set in, begins. */
  private static boolean hangs(LayoutLine upper, LayoutLine lower) {
    return lower.left() < upper.left()
        && lower.left() > upper.left() - MOST_INDENT * upper.size()
        && lower.right() <= upper.left() + 0.3 * upper.size();
  }

  private static boolean alike(LayoutLine a, LayoutLine b) {
    double em = a.size();
    boolean aligned =
        Math.abs(a.left() - b.left()) < MOST_INDENT * em
            || Math.abs(a.left() + a.right() - b.left() - b.right()) < 2 * em
            || Math.abs(a.right() - b.right()) < em;
    boolean sameFace = a.face().isEmpty() || b.face().isEmpty() || a.face().equals(b.face());
    return aligned && sameFace && LayoutLine.sameSize(a.size(), b.size(), SAME_SIZE);
  }

  /** Cuts a column where its lines stand further apart. */
  private void cut(List<LayoutLine> column) {
    double left = column.stream().mapToDouble(LayoutLine::left).min().orElse(0);
    double right = column.stream().mapToDouble(LayoutLine::right).max().orElse(0);
    double pitch = LayoutLine.pitch(column);
    double gap = (new Block(column).standing() ? GAP_STANDING : GAP) * pitch;
    int from = 0;
    for (int i = 1; i <= column.size(); i++) {
      if (i == column.size() || column.get(i).baseline() - column.get(i - 1).baseline() > gap) {
        List<LayoutLine> block = new ArrayList<>();
        for (int j = from; j < i; j++) {
          LayoutLine line = column.get(j);
          block.add(indented(line, left, right) ? line.indented(INDENT) : line);
        }
        blocks.add(new Block(block));
        from = i;
      }
    }
  }

  /** Whether the line is set in against its column, and not centred in it. */
  private static boolean indented(LayoutLine line, double left, double right) {
    double indent = (line.left() - left) / line.size();
    boolean centred = Math.abs(indent - (right - line.right()) / line.size()) < 0.3;
    return indent > LEAST_INDENT && indent < MOST_INDENT && !centred;
  }
}
