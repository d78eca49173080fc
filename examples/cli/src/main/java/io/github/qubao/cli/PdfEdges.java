package io.github.qubao.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes one line each of the pieces that stand side by side at the head and at the foot of a page:
 * the paper's name, date and number of the page (报头), the editors' names.
 */
final class PdfEdges {
  private PdfEdges() {}

  /**
   * The blocks with those rows joined.
   *
   * @param headline the size from which on a block is a headline; two of them are two articles'
   */
  static List<PdfBlock> joined(List<PdfBlock> blocks, double headline) {
    List<PdfBlock> all = new ArrayList<>(blocks);
    all.sort(Comparator.comparingDouble(PdfBlock::top));
    join(all, headline);
    all.sort(Comparator.comparingDouble(PdfBlock::bottom).reversed());
    join(all, headline);
    return all;
  }

  /** Joins what stands beside the first block. */
  private static void join(List<PdfBlock> all, double headline) {
    int n = 0;
    int headlines = 0;
    while (n < all.size() && beside(all.get(0), all.get(n))) {
      headlines += all.get(n).size() >= headline ? 1 : 0;
      if (all.get(n).lines().size() > 1) {
        return;
      }
      n++;
    }
    if (n > 1 && headlines < 2) {
      List<PdfBlock> row = all.subList(0, n);
      List<PdfLine> pieces = new ArrayList<>();
      row.forEach(block -> pieces.addAll(block.lines()));
      pieces.sort(Comparator.comparingDouble(PdfLine::left));
      row.clear();
      row.add(new PdfBlock(List.of(PdfLine.joined(pieces))));
    }
  }

  private static boolean beside(PdfBlock a, PdfBlock b) {
    double over = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    return over > 0.5 * Math.min(a.bottom() - a.top(), b.bottom() - b.top());
  }
}
