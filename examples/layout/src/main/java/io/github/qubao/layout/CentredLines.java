package io.github.qubao.layout;

import io.github.qubao.text.BylineGrammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a line that is centred over several columns, as a byline is, from the column that it happens
 * to stand over: the columns beside begin where the line under it does.
 */
final class CentredLines {
  /** How much shorter than its column it is, in sizes of its font. */
  private static final double SHORTER = 2;

  /** Lines of a column begin and end there but for so much, in sizes of its font, */
  private static final double INSIDE = 0.4;

  /** and first lines are set in by no more than this: one set to the right is a byline. */
  private static final double INDENT = 2.8;

  /** How far off the middle of the column it may stand, in sizes of its font. */
  private static final double OFF = 1;

  /** Columns that begin within so much, in sizes of the font, begin together. */
  private static final double TOGETHER = 0.3;

  /** Columns are not further apart. */
  private static final double APART = 3;

  /** No more blocks begin at one height. */
  private static final int MOST_BESIDE = 64;

  private CentredLines() {}

  static List<Block> apart(List<Block> blocks) {
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort(Comparator.comparingDouble(Block::top));
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Block block = sorted.get(i);
      if (block.lines().size() > 1 && isCentred(block) && hasColumnBeside(sorted, i)) {
        out.add(new Block(block.lines().subList(0, 1)));
        out.add(new Block(block.lines().subList(1, block.lines().size())));
      } else {
        out.add(block);
      }
    }
    return out;
  }

  private static boolean isCentred(Block block) {
    LayoutLine first = block.lines().get(0);
    Block rest = new Block(block.lines().subList(1, block.lines().size()));
    double before = (first.left() - rest.left()) / first.size();
    double behind = (rest.right() - first.right()) / first.size();
    boolean middle = Math.abs(before - behind) < 2 * OFF;
    return before + behind > SHORTER && middle
        || before > INSIDE && behind > INSIDE && middle
        || before > INDENT && behind < INSIDE
        || BylineGrammar.isWholeLine(first.text().strip())
        || before + behind < -OFF && before < 0 && behind < 0;
  }

  /** Whether a block of several lines begins beside the second line of the block at {@code i}. */
  private static boolean hasColumnBeside(List<Block> sorted, int i) {
    List<LayoutLine> lines = sorted.get(i).lines();
    Block block = new Block(lines.subList(1, lines.size()));
    LayoutLine second = lines.get(1);
    int looked = 0;
    for (int j = i + 1; j < sorted.size() && looked < MOST_BESIDE; j++) {
      Block other = sorted.get(j);
      double lower = other.top() - second.top();
      if (lower > TOGETHER * second.size()) {
        break;
      }
      looked++;
      double apart = Math.max(other.left() - block.right(), block.left() - other.right());
      if (lower > -TOGETHER * second.size()
          && other.lines().size() > 1
          && apart > 0
          && apart < APART * second.size()
          && LayoutLine.sameSize(other.size(), second.size(), 1.1)) {
        return true;
      }
    }
    return false;
  }
}
