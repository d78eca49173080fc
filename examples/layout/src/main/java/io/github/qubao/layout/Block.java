package io.github.qubao.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of one size that stand under one another without a gap: a paragraph or more of one column,
 * or a headline.
 *
 * @param lines from top to bottom; never empty
 * @param left where the first of them begins, kept since every block is asked against all others
 * @param right where the last of them ends
 */
record Block(List<LayoutLine> lines, double left, double right) {
  Block {
    lines = List.copyOf(lines);
  }

  Block(List<LayoutLine> lines) {
    this(
        lines,
        lines.stream().mapToDouble(LayoutLine::left).min().orElse(0),
        lines.stream().mapToDouble(LayoutLine::right).max().orElse(0));
  }

  double top() {
    return lines.get(0).top();
  }

  double bottom() {
    return lines.get(lines.size() - 1).bottom();
  }

  double size() {
    return lines.get(0).size();
  }

  /** The lines as they are read; single characters under one another are one line (竖排). */
  List<LayoutLine> readLines() {
    return standing() ? List.of(LayoutLine.standing(lines)) : lines;
  }

  /**
   * Whether it is a line set from top to bottom: single characters, and among them numbers that
   * stand upright.
   */
  boolean standing() {
    long single = lines.stream().filter(LayoutLine::single).count();
    return single > 2
        && 3 * single >= 2 * lines.size()
        && lines.stream().allMatch(LayoutLine::upright);
  }

  /** A line of the page on a line. */
  String text() {
    return readLines().stream().map(LayoutLine::text).collect(Collectors.joining("\n"));
  }
}
