package io.github.qubao.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Puts an initial that is as high as a few lines (a drop capital) before the first of them, which
 * then all begin where it does.
 */
final class Initials {
  /** How high it is, in lines' sizes. */
  private static final double LEAST = 1.7;

  private static final double MOST = 7;

  /** How far from it the lines beside it begin, in their sizes. */
  private static final double APART = 1;

  /** One that is set in itself begins as much further from it. */
  private static final double INDENT = 2.2;

  private static final double SAME_SIZE = 1.1;

  /** How far apart the baselines of characters that stand under one another are, in sizes. */
  private static final double FARTHEST = 2.2;

  /** No page has more that are looked at, so that the time stays linear. */
  private static final int MOST_INITIALS = 200;

  private Initials() {}

  static List<LayoutLine> joined(List<LayoutLine> lines) {
    List<LayoutLine> out = new ArrayList<>(lines);
    List<LayoutLine> initials = lines.stream().filter(LayoutLine::single).toList();
    if (initials.size() <= MOST_INITIALS) {
      for (LayoutLine initial : initials) {
        if (initials.stream().noneMatch(other -> other != initial && standsWith(initial, other))) {
          join(initial, out);
        }
      }
    }
    return out;
  }

  /** Whether the two may be of one headline that is set from top to bottom. */
  private static boolean standsWith(LayoutLine a, LayoutLine b) {
    return LayoutLine.sameSize(a.size(), b.size(), SAME_SIZE)
        && a.overlap(b) > 0.5 * a.size()
        && Math.abs(a.baseline() - b.baseline()) < FARTHEST * a.size();
  }

  private static void join(LayoutLine initial, List<LayoutLine> lines) {
    List<LayoutLine> beside =
        lines.stream()
            .filter(line -> beside(initial, line))
            .sorted(Comparator.comparingDouble(LayoutLine::baseline))
            .toList();
    if (beside.size() < 2
        || beside.stream().noneMatch(b -> b.left() - initial.right() < APART * b.size())
        || beside.get(0).top() > initial.top() + beside.get(0).size()) {
      return;
    }
    LayoutLine first = beside.get(0);
    double left = beside.stream().mapToDouble(LayoutLine::left).min().orElse(first.left());
    Set<LayoutLine> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    moved.addAll(beside);
    lines.removeIf(line -> line == initial);
    lines.replaceAll(
        line -> {
          double from = initial.left() + line.left() - left;
          return !moved.contains(line)
              ? line
              : line == first ? line.behind(initial, from) : line.from(from);
        });
  }

  private static boolean beside(LayoutLine initial, LayoutLine line) {
    double ratio = initial.size() / line.size();
    double apart = line.left() - initial.right();
    return ratio >= LEAST
        && ratio <= MOST
        && apart > -0.3 * line.size()
        && apart < (APART + INDENT) * line.size()
        && line.bottom() > initial.top()
        && line.baseline() < initial.bottom() + 0.3 * line.size();
  }
}
