package io.github.qubao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes lines of the pieces that stand side by side above and below the articles of a page: the
 * paper's name, date and number of the page (报头), the editors' names.
 */
final class PageEdges {
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}\\s*年.{1,8}月.{1,8}日.{0,4}(?:星期|周)[一二三四五六日]");

  private final double headline;

  private PageEdges(double headline) {
    this.headline = headline;
  }

  /**
   * The blocks with those rows joined.
   *
   * @param headline the size from which on a block is a headline; two of them are two articles'
   */
  static List<Block> joined(List<Block> blocks, double headline) {
    PageEdges edges = new PageEdges(headline);
    List<Block> all = new ArrayList<>(blocks);
    all.sort(Comparator.comparingDouble(Block::top));
    List<List<Block>> rows = edges.rows(all);
    joinWithDate(rows);
    List<Block> rest = joinEach(rows, all);
    rest.sort(Comparator.comparingDouble(Block::bottom).reversed());
    return joinEach(edges.rows(rest), rest);
  }

  /** The rows of single lines before the first block of more, across the whole page. */
  private List<List<Block>> rows(List<Block> sorted) {
    List<List<Block>> rows = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int to = from + 1;
      while (to < sorted.size() && beside(sorted.get(from), sorted.get(to))) {
        to++;
      }
      List<Block> row = new ArrayList<>(sorted.subList(from, to));
      row.sort(Comparator.comparingDouble(Block::left));
      boolean articles =
          row.stream().anyMatch(b -> b.lines().size() > 1)
              || row.stream().filter(b -> b.size() >= headline).count() > 1;
      if (articles) {
        break;
      }
      rows.add(row);
      from = to;
    }
    return rows;
  }

  /** What stands above the date with its weekday is the paper's name. */
  private static void joinWithDate(List<List<Block>> rows) {
    for (int i = 1; i < Math.min(3, rows.size()); i++) {
      String row = rows.get(i).stream().map(Block::text).collect(Collectors.joining(" "));
      if (DATE.matcher(row).find()) {
        List<Block> head = new ArrayList<>();
        List<List<Block>> above = rows.subList(0, i + 1);
        above.forEach(head::addAll);
        above.clear();
        rows.add(0, head);
        return;
      }
    }
  }

  private static List<Block> joinEach(List<List<Block>> rows, List<Block> all) {
    List<Block> out = new ArrayList<>(all);
    for (List<Block> row : rows) {
      if (row.size() > 1) {
        out.removeAll(row);
        List<LayoutLine> pieces = new ArrayList<>();
        row.forEach(block -> pieces.addAll(block.lines()));
        out.add(new Block(List.of(LayoutLine.joined(pieces, " "))));
      }
    }
    return out;
  }

  private static boolean beside(Block a, Block b) {
    double over = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    return over > 0.5 * Math.min(a.bottom() - a.top(), b.bottom() - b.top());
  }
}
