package io.github.qubao.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes lines of the pieces that stand side by side above and below the articles of a page: the
 * paper's name, date and number of the page (报头), the editors' names.
 */
final class PdfEdges {
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}\\s*年.{1,8}月.{1,8}日.{0,4}(?:星期|周)[一二三四五六日]");

  private final double headline;

  private PdfEdges(double headline) {
    this.headline = headline;
  }

  /**
   * The blocks with those rows joined.
   *
   * @param headline the size from which on a block is a headline; two of them are two articles'
   */
  static List<PdfBlock> joined(List<PdfBlock> blocks, double headline) {
    PdfEdges edges = new PdfEdges(headline);
    List<PdfBlock> all = new ArrayList<>(blocks);
    all.sort(Comparator.comparingDouble(PdfBlock::top));
    List<List<PdfBlock>> rows = edges.rows(all);
    joinWithDate(rows);
    List<PdfBlock> rest = joinEach(rows, all);
    rest.sort(Comparator.comparingDouble(PdfBlock::bottom).reversed());
    return joinEach(edges.rows(rest), rest);
  }

  /** The rows of single lines before the first block of more, across the whole page. */
  private List<List<PdfBlock>> rows(List<PdfBlock> sorted) {
    List<List<PdfBlock>> rows = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int to = from + 1;
      while (to < sorted.size() && beside(sorted.get(from), sorted.get(to))) {
        to++;
      }
      List<PdfBlock> row = new ArrayList<>(sorted.subList(from, to));
      row.sort(Comparator.comparingDouble(PdfBlock::left));
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
  private static void joinWithDate(List<List<PdfBlock>> rows) {
    for (int i = 1; i < Math.min(3, rows.size()); i++) {
      String row = rows.get(i).stream().map(PdfBlock::text).collect(Collectors.joining(" "));
      if (DATE.matcher(row).find()) {
        List<PdfBlock> head = new ArrayList<>();
        List<List<PdfBlock>> above = rows.subList(0, i + 1);
        above.forEach(head::addAll);
        above.clear();
        rows.add(0, head);
        return;
      }
    }
  }

  private static List<PdfBlock> joinEach(List<List<PdfBlock>> rows, List<PdfBlock> all) {
    List<PdfBlock> out = new ArrayList<>(all);
    for (List<PdfBlock> row : rows) {
      if (row.size() > 1) {
        out.removeAll(row);
        List<PdfLine> pieces = new ArrayList<>();
        row.forEach(block -> pieces.addAll(block.lines()));
        out.add(new PdfBlock(List.of(PdfLine.joined(pieces))));
      }
    }
    return out;
  }

  private static boolean beside(PdfBlock a, PdfBlock b) {
    double over = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    return over > 0.5 * Math.min(a.bottom() - a.top(), b.bottom() - b.top());
  }
}
