package io.github.qubao.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Not thread-safe: one per page. Puts raised and lowered characters (m², CO₂) into the row of the
 * characters they stand at.
 */
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

  private final List<List<PdfGlyph>> rows;

  /** For a row where its glyphs end, made when it is asked for. */
  private final Map<Integer, TreeSet<Double>> ends = new HashMap<>();

  private PdfScripts(List<List<PdfGlyph>> rows) {
    this.rows = rows;
  }

  /** Moves them; {@code rows} are sorted by baseline, and lose those that become empty. */
  static void join(List<List<PdfGlyph>> rows) {
    PdfScripts scripts = new PdfScripts(rows);
    for (int i = 0; i < rows.size(); i++) {
      scripts.join(i);
    }
    for (Iterator<List<PdfGlyph>> i = rows.iterator(); i.hasNext(); ) {
      if (i.next().isEmpty()) {
        i.remove();
      }
    }
  }

  private void join(int i) {
    List<PdfGlyph> row = rows.get(i);
    List<PdfGlyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::left));
    Set<PdfGlyph> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PdfGlyph g : sorted) {
      for (int j = Math.max(0, i - NEAR); j < Math.min(rows.size(), i + NEAR); j++) {
        if (j != i && !rows.get(j).isEmpty() && follows(g, j)) {
          rows.get(j).add(g);
          if (!g.blank()) {
            ends(j).add(g.right());
          }
          moved.add(g);
          break;
        }
      }
    }
    if (!moved.isEmpty()) {
      row.removeIf(moved::contains);
      ends.remove(i);
    }
  }

  /** Whether the glyph is a script behind one of row {@code j}, whose first glyph is no script. */
  private boolean follows(PdfGlyph g, int j) {
    PdfGlyph first = rows.get(j).get(0);
    double ratio = g.size() / first.size();
    double lower = (g.baseline() - first.baseline()) / first.size();
    if (!(ratio >= SMALLEST && ratio <= LARGEST && lower >= -RAISED && lower <= LOWERED)) {
      return false;
    }
    double apart = APART * first.size();
    Double before = ends(j).floor(g.left());
    Double behind = ends(j).ceiling(g.left());
    return before != null && g.left() - before < apart
        || behind != null && behind - g.left() < apart;
  }

  private TreeSet<Double> ends(int j) {
    return ends.computeIfAbsent(
        j,
        row ->
            rows.get(row).stream()
                .filter(g -> !g.blank())
                .map(PdfGlyph::right)
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
