package io.github.qubao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Not thread-safe: one per part of a page. Gives the columns of a part to the headlines that stand
 * side by side at its top: a headline stands over the first of its columns or over their middle,
 * and its columns are of one width.
 */
final class Spans {
  /** With more columns or headlines side by side this is no newspaper page. */
  private static final int MOST = 40;

  /** What a headline costs under which no column stands, in sizes of the text. */
  private static final double EMPTY = 30;

  /** How much a difference in the columns' widths counts, against one in place. */
  private static final double WIDTHS = 3;

  private final double text;
  private final double headline;
  private final List<Block> blocks;
  private final List<Block> headlines = new ArrayList<>();
  private final List<Block> columns = new ArrayList<>();

  /**
   * Takes a part.
   *
   * @param text the size of its text
   * @param headline the least size of a headline
   */
  Spans(List<Block> blocks, double text, double headline) {
    this.blocks = blocks;
    this.text = text;
    this.headline = headline;
  }

  /** The part, cut between headlines; uncut if that would not tell what is whose. */
  List<List<Block>> parts() {
    findHeadlines();
    if (headlines.size() < 2 || headlines.size() > MOST) {
      return List.of(blocks);
    }
    findColumns();
    if (columns.size() < headlines.size() || columns.size() > MOST) {
      return List.of(blocks);
    }
    int[] ends = best();
    return ends.length == 0 ? List.of(blocks) : cut(ends);
  }

  /** Headlines with no text above them, from left to right; of two over one another the upper. */
  private void findHeadlines() {
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort(Comparator.comparingDouble(Block::top));
    List<Block> above = new ArrayList<>();
    for (Block block : sorted) {
      boolean covered = above.stream().anyMatch(a -> overlap(a, block) > 0);
      if (!covered && block.size() >= headline) {
        headlines.add(block);
      }
      if (block.size() >= headline || block.lines().size() > 1) {
        above.add(block);
      }
    }
    headlines.sort(Comparator.comparingDouble(Block::left));
  }

  /** What lies over one another of the text, from left to right. */
  private void findColumns() {
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.removeIf(b -> b.size() >= headline || b.lines().size() < 2);
    sorted.sort(Comparator.comparingDouble(Block::left));
    List<Block> open = new ArrayList<>();
    double right = Double.NEGATIVE_INFINITY;
    for (Block block : sorted) {
      if (!open.isEmpty() && block.left() > right) {
        columns.add(column(open));
        open.clear();
      }
      open.add(block);
      right = Math.max(right, block.right());
    }
    if (!open.isEmpty()) {
      columns.add(column(open));
    }
  }

  private static Block column(List<Block> open) {
    List<LayoutLine> lines = new ArrayList<>();
    open.stream()
        .sorted(Comparator.comparingDouble(Block::top))
        .forEach(b -> lines.addAll(b.lines()));
    return new Block(lines);
  }

  private static double overlap(Block a, Block b) {
    return Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
  }

  /** For each headline the column behind its last one; empty if it cannot be told. */
  private int[] best() {
    int n = columns.size();
    int m = headlines.size();
    double[][] least = new double[m + 1][n + 1];
    int[][] from = new int[m + 1][n + 1];
    for (double[] row : least) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    least[0][0] = 0;
    for (int h = 0; h < m; h++) {
      for (int i = 0; i <= n; i++) {
        for (int j = i; j <= n && least[h][i] < Double.POSITIVE_INFINITY; j++) {
          double cost = least[h][i] + cost(headlines.get(h), columns.subList(i, j));
          if (cost < least[h + 1][j]) {
            least[h + 1][j] = cost;
            from[h + 1][j] = i;
          }
        }
      }
    }
    if (least[m][n] == Double.POSITIVE_INFINITY) {
      return new int[0];
    }
    int[] ends = new int[m];
    for (int h = m, j = n; h > 0; h--) {
      ends[h - 1] = j;
      j = from[h][j];
    }
    return ends;
  }

  /** How badly the columns fit under the headline, in sizes of the text. */
  private double cost(Block over, List<Block> own) {
    if (own.isEmpty()) {
      return EMPTY;
    }
    boolean standing = over.standing();
    double left = own.get(0).left();
    double right = own.get(own.size() - 1).right();
    double narrowest = Double.POSITIVE_INFINITY;
    double widest = 0;
    for (Block column : own) {
      if (column.top() < (standing ? over.top() - text : over.bottom() - text)) {
        return Double.POSITIVE_INFINITY;
      }
      narrowest = Math.min(narrowest, column.right() - column.left());
      widest = Math.max(widest, column.right() - column.left());
    }
    double widths = WIDTHS * (widest - narrowest) / text;
    if (standing) {
      return widths + Math.abs(left - over.right()) / text;
    }
    double outside = Math.max(0, left - over.left()) + Math.max(0, over.right() - right);
    double middle = Math.abs(over.left() + over.right() - left - right) / 2;
    double place = Math.min(middle, Math.abs(over.left() - left));
    return widths + (2 * outside + place) / text;
  }

  private List<List<Block>> cut(int[] ends) {
    double[] edges = new double[ends.length - 1];
    for (int h = 0; h < edges.length; h++) {
      double right = headlines.get(h).right();
      double left = headlines.get(h + 1).left();
      if (ends[h] > 0) {
        right = Math.max(right, columns.get(ends[h] - 1).right());
      }
      if (ends[h] < columns.size()) {
        left = Math.min(left, columns.get(ends[h]).left());
      }
      if (right >= left) {
        return List.of(blocks);
      }
      edges[h] = (left + right) / 2;
    }
    List<List<Block>> parts = new ArrayList<>();
    for (int h = 0; h < ends.length; h++) {
      double left = h == 0 ? Double.NEGATIVE_INFINITY : edges[h - 1];
      double right = h == edges.length ? Double.POSITIVE_INFINITY : edges[h];
      parts.add(
          blocks.stream()
              .filter(b -> b.left() + b.right() > 2 * left && b.left() + b.right() <= 2 * right)
              .toList());
    }
    parts.removeIf(List::isEmpty);
    return parts.size() > 1 && parts.stream().allMatch(p -> within(p, parts))
        ? parts
        : List.of(blocks);
  }

  /** Whether no block of another part lies over the columns of this one. */
  private static boolean within(List<Block> part, List<List<Block>> parts) {
    double left = part.stream().mapToDouble(Block::left).min().orElse(0);
    double right = part.stream().mapToDouble(Block::right).max().orElse(0);
    return parts.stream()
        .filter(p -> p != part)
        .flatMap(List::stream)
        .allMatch(b -> b.right() <= left || b.left() >= right);
  }
}
