package io.github.qubao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Not thread-safe: one per part. The order in which the blocks of a part are read, after Breuel,
 * "High Performance Document Layout Analysis" (2003): of two that share a column the upper one
 * comes first; of two that don't the left one, unless a block between them, as a headline is, lies
 * over the columns of both.
 */
final class ReadingOrder {
  /** Blocks that overlap by less of the narrower one stand side by side. */
  private static final double SHARED = 0.15;

  private final List<Block> blocks;

  private ReadingOrder(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
    this.blocks.sort(Comparator.comparingDouble(Block::top).thenComparingDouble(Block::left));
  }

  static List<Block> of(List<Block> blocks) {
    return new ReadingOrder(blocks).sorted();
  }

  private List<Block> sorted() {
    int n = blocks.size();
    boolean[][] before = new boolean[n][n];
    int[] waitsFor = new int[n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        before[a][b] = a != b && before(blocks.get(a), blocks.get(b));
        waitsFor[b] += before[a][b] ? 1 : 0;
      }
    }
    List<Block> order = new ArrayList<>();
    boolean[] placed = new boolean[n];
    for (int k = 0; k < n; k++) {
      // The topmost of those that wait for the fewest; for none, unless two wait for one another.
      int next = -1;
      for (int i = 0; i < n; i++) {
        if (!placed[i] && (next < 0 || waitsFor[i] < waitsFor[next])) {
          next = i;
        }
      }
      placed[next] = true;
      order.add(blocks.get(next));
      for (int i = 0; i < n; i++) {
        waitsFor[i] -= before[next][i] ? 1 : 0;
      }
    }
    return order;
  }

  private boolean before(Block a, Block b) {
    if (shareColumn(a, b)) {
      return a.top() < b.top();
    }
    if (a.left() + a.right() >= b.left() + b.right()) {
      return false;
    }
    for (Block c : blocks) {
      boolean between =
          c.top() >= a.bottom() && c.bottom() <= b.top()
              || c.top() >= b.bottom() && c.bottom() <= a.top();
      if (between && shareColumn(a, c) && shareColumn(b, c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean shareColumn(Block a, Block b) {
    double over = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    return over > SHARED * Math.min(a.right() - a.left(), b.right() - b.left());
  }
}
