package io.github.qubao.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Puts raised and lowered characters (m², CO₂) into the row of the characters they stand at. */
final class PdfScripts {
  /** How large they are against the others; smaller ones stand beside an initial over lines. */
  private static final double SMALLEST = 0.45;

  private static final double LARGEST = 0.8;

  /** How far their baseline lies above or below that of the others, in sizes of these. */
  private static final double RAISED = 0.6;

  private static final double LOWERED = 0.3;

  /** How far from the character before them, in sizes of that. */
  private static final double APART = 0.2;

  /** No more rows than this lie between a row and its scripts. */
  private static final int NEAR = 16;

  private PdfScripts() {}

  /** Moves them; {@code rows} are sorted by baseline, and lose those that become empty. */
  static void join(List<List<PdfGlyph>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<PdfGlyph> row = rows.get(i);
      List<PdfGlyph> sorted = new ArrayList<>(row);
      sorted.sort(Comparator.comparingDouble(PdfGlyph::left));
      for (PdfGlyph g : sorted) {
        for (int j = Math.max(0, i - NEAR); j < Math.min(rows.size(), i + NEAR); j++) {
          if (j != i && !rows.get(j).isEmpty() && follows(g, rows.get(j))) {
            rows.get(j).add(g);
            row.remove(g);
            break;
          }
        }
      }
    }
    for (Iterator<List<PdfGlyph>> i = rows.iterator(); i.hasNext(); ) {
      if (i.next().isEmpty()) {
        i.remove();
      }
    }
  }

  /** Whether the glyph is a script behind one of {@code row}, whose first glyph is no script. */
  private static boolean follows(PdfGlyph g, List<PdfGlyph> row) {
    PdfGlyph first = row.get(0);
    double ratio = g.size() / first.size();
    double lower = (g.baseline() - first.baseline()) / first.size();
    return ratio >= SMALLEST
        && ratio <= LARGEST
        && lower >= -RAISED
        && lower <= LOWERED
        && row.stream()
            .anyMatch(h -> Math.abs(g.left() - h.right()) < APART * first.size() && !h.blank());
  }
}
