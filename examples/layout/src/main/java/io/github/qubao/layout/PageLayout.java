package io.github.qubao.layout;

import io.github.qubao.page.PrintedPage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. The lines of a newspaper page in the order of reading, found by where
 * they stand: lines make blocks, and blocks are read column by column, article by article. A row of
 * a table becomes a line, an ideographic space between its cells; so do single characters under one
 * another (竖排), and what stands side by side at the page's head and foot. Before a line that is set
 * in stand two ideographic spaces.
 */
public final class PageLayout {
  private final List<Block> blocks;

  private PageLayout(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  /**
   * Finds the blocks. Time grows as the lines do.
   *
   * @param lines each of one column, all running one way, in any order; their number of a block and
   *     how far they are turned count for nothing
   * @throws NullPointerException if the list, or a line in it, is null
   */
  public static PageLayout of(List<Line> lines) {
    Objects.requireNonNull(lines, "lines");
    List<LayoutLine> plain = lines.stream().map(LayoutLine::of).toList();
    return new PageLayout(Blocks.of(TableRows.joined(Initials.joined(plain))));
  }

  /**
   * How much putting in order takes: time grows with the cube of this, which is the number of
   * blocks, or 800 if there are more.
   */
  public int blocksToOrder() {
    return Math.min(blocks.size(), Sections.MOST_BLOCKS);
  }

  /**
   * Puts the blocks in order. More than 800 are no page of columns, and are read from the top down.
   *
   * @return the lines in the order of reading, the blocks counted from 0
   */
  public List<Line> inOrder() {
    List<Line> printed = new ArrayList<>();
    int count = 0;
    for (Block block : Sections.inOrder(blocks)) {
      for (LayoutLine line : block.readLines()) {
        printed.add(line.printed(count));
      }
      count++;
    }
    return List.copyOf(printed);
  }
}
