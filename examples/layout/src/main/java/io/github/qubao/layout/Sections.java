package io.github.qubao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. Cuts a page along its white, as far as that goes: across where
 * headlines follow on text, else down where nothing lies over two columns, and so on in each part
 * (a recursive XY-cut). What cannot be cut, as a headline over all its columns, {@link
 * ReadingOrder} puts in order.
 */
final class Sections {
  /** With more blocks this is no page of columns, and reads row by row. */
  static final int MOST_BLOCKS = 800;

  /** How much larger than the body's a headline's characters are. */
  private static final double HEADLINE = 1.2;

  /** Type of so much of the body's size is smaller on purpose. */
  private static final double SMALL = 0.95;

  /** A headline within so many heights of a line at the top of a part begins it. */
  private static final double BEGINNING = 2;

  /** Text of more lines is a column. */
  private static final int MOST_LINES_ALONE = 3;

  private final double body;
  private final List<Block> order = new ArrayList<>();

  private Sections(double body) {
    this.body = body;
  }

  /** The blocks of a page in the order of reading. */
  static List<Block> inOrder(List<Block> blocks) {
    if (blocks.size() > MOST_BLOCKS) {
      return sorted(blocks, Block::top);
    }
    Sections page = new Sections(bodySize(blocks));
    List<Block> joined = PageEdges.joined(blocks, HEADLINE * page.body);
    Block foot = page.foot(joined);
    page.add(joined.stream().filter(b -> b != foot).toList());
    if (foot != null) {
      page.order.add(foot);
    }
    return page.order;
  }

  /** A line of small type under all columns, as the printer's name is; it is read last. */
  private @Nullable Block foot(List<Block> blocks) {
    List<Block> sorted = sorted(blocks, Block::bottom);
    if (sorted.size() < 2) {
      return null;
    }
    Block last = sorted.get(sorted.size() - 1);
    boolean under = sorted.get(sorted.size() - 2).bottom() <= last.top();
    return under && last.lines().size() == 1 && last.size() <= SMALL * body ? last : null;
  }

  private void add(List<Block> all) {
    List<Block> blocks = all;
    if (all.size() > 1) {
      List<Block> sorted = sorted(all, Block::top);
      int alone = standingAlone(sorted);
      order.addAll(sorted.subList(0, alone));
      blocks = sorted.subList(alone, sorted.size());
    }
    List<List<Block>> parts = across(blocks);
    if (parts.size() == 1) {
      parts = new Spans(blocks, body, HEADLINE * body).parts();
    }
    if (parts.size() == 1) {
      parts = down(blocks);
      if (parts.size() > 1 && headlineOver(parts)) {
        List<Block> sorted = sorted(blocks, Block::top);
        parts = List.of(sorted.subList(0, 1), sorted.subList(1, sorted.size()));
      }
    }
    if (parts.size() == 1) {
      order.addAll(ReadingOrder.of(blocks));
    } else {
      parts.forEach(this::add);
    }
  }

  /**
   * How many blocks at the top of a part have nothing beside them: headline, deck, byline, which
   * come before all columns under them, however narrow they are.
   */
  private int standingAlone(List<Block> sorted) {
    int n = 0;
    while (n + 1 < sorted.size()
        && (sorted.get(n).lines().size() <= MOST_LINES_ALONE || headline(sorted.get(n)))
        && sorted.get(n).bottom() <= sorted.get(n + 1).top()) {
      n++;
    }
    return n;
  }

  /** Parts under one another; the lower begins with a headline, the upper does not end with one. */
  private List<List<Block>> across(List<Block> blocks) {
    List<Block> sorted = sorted(blocks, Block::top);
    List<List<Block>> parts = new ArrayList<>();
    int from = 0;
    Block lowest = null;
    for (int i = 0; i < sorted.size(); i++) {
      Block block = sorted.get(i);
      // A headline set from top to bottom stands beside its text, not over the next one.
      boolean ends = lowest != null && (!headline(lowest) || lowest.standing());
      if (ends && lowest != null && block.top() > lowest.bottom()) {
        if (begins(sorted.subList(i, sorted.size()))) {
          parts.add(sorted.subList(from, i));
          from = i;
        }
      }
      lowest = lowest == null || block.bottom() > lowest.bottom() ? block : lowest;
    }
    parts.add(sorted.subList(from, sorted.size()));
    return parts;
  }

  /**
   * Whether headlines begin what is left of a part, sorted by top, and no text stands beside them:
   * that would be a column which goes on under a picture.
   */
  private boolean begins(List<Block> rest) {
    double row = rest.get(0).top() + BEGINNING * body;
    List<Block> headlines =
        rest.stream().takeWhile(b -> b.top() < row).filter(this::headline).toList();
    double end = Double.POSITIVE_INFINITY;
    for (Block h : headlines) {
      end = Math.min(end, h.standing() ? h.top() : h.bottom());
    }
    double under = end;
    return !headlines.isEmpty()
        && rest.stream()
            .takeWhile(b -> b.top() < under - body)
            .noneMatch(b -> b.lines().size() > MOST_LINES_ALONE && !headline(b));
  }

  /** Parts beside one another. */
  private List<List<Block>> down(List<Block> blocks) {
    List<Block> sorted = sorted(blocks, Block::left);
    List<List<Block>> parts = new ArrayList<>();
    int from = 0;
    double right = Double.POSITIVE_INFINITY;
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).left() > right + body / 2) {
        parts.add(sorted.subList(from, i));
        from = i;
      }
      right = i == 0 ? sorted.get(i).right() : Math.max(right, sorted.get(i).right());
    }
    parts.add(sorted.subList(from, sorted.size()));
    return parts;
  }

  /**
   * Whether a short headline stands over parts beside one another though not above all of them:
   * above it is nothing, and no other part begins with a headline of its own.
   */
  private boolean headlineOver(List<List<Block>> parts) {
    List<Block> tops = new ArrayList<>();
    for (List<Block> part : parts) {
      tops.addAll(sorted(part, Block::top).subList(0, 1));
    }
    List<Block> sorted = sorted(tops, Block::top);
    Block first = sorted.get(0);
    return headline(first)
        && sorted.stream().skip(1).noneMatch(b -> headline(b) || b.top() < first.bottom());
  }

  private boolean headline(Block block) {
    return block.size() >= HEADLINE * body;
  }

  /** The size of most characters. */
  private static double bodySize(List<Block> blocks) {
    Map<Double, Integer> characters = new HashMap<>();
    for (Block block : blocks) {
      double size = Math.round(2 * block.size()) / 2.0;
      characters.merge(size, block.text().length(), Integer::sum);
    }
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private static List<Block> sorted(List<Block> blocks, ToDoubleFunction<Block> by) {
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort(
        Comparator.comparingDouble(by)
            .thenComparingDouble(Block::left)
            .thenComparingDouble(Block::top));
    return sorted;
  }
}
