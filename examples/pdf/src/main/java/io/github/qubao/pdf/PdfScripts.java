package io.github.qubao.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

  /** It may stand in the white half of a mark before it, in sizes of itself. */
  private static final double WITHIN = 0.55;

  /** No more rows than this lie between a row and its scripts. */
  private static final int NEAR = 16;

  private final List<List<PdfGlyph>> rows;

  /** For a row what stands where its glyphs end, made when it is asked for. */
  private final Map<Integer, TreeMap<Double, PdfGlyph>> ends = new HashMap<>();

  private PdfScripts(List<List<PdfGlyph>> rows) {
    this.rows = rows;
  }

  /** Moves them; {@code rows} are sorted by baseline, and lose those that become empty. */
  static void join(List<List<PdfGlyph>> rows) {
    PdfScripts scripts = new PdfScripts(rows);
    for (int i = 0; i < rows.size(); i++) {
      scripts.join(i);
    }
    rows.removeIf(List::isEmpty);
  }

  private void join(int i) {
    List<PdfGlyph> row = rows.get(i);
    List<PdfGlyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::left));
    Set<PdfGlyph> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PdfGlyph g : sorted) {
      for (int j = Math.max(0, i - NEAR); j < Math.min(rows.size(), i + NEAR); j++) {
        PdfGlyph base = j == i || rows.get(j).isEmpty() ? null : base(g, j);
        if (base != null) {
          rows.get(j).add(g);
          if (!g.blank()) {
            ends(j).put(g.right(), base);
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

  /** The character of row {@code j} behind which the glyph is a script; null if there is none. */
  private @Nullable PdfGlyph base(PdfGlyph g, int j) {
    Map.Entry<Double, PdfGlyph> before = ends(j).floorEntry(g.left());
    if (before != null
        && g.left() - before.getKey() < APART * before.getValue().size()
        && isScript(g, before.getValue())) {
      return before.getValue();
    }
    Map.Entry<Double, PdfGlyph> behind = ends(j).ceilingEntry(g.left());
    return behind != null
            && behind.getKey() - g.left()
                < Math.max(APART * behind.getValue().size(), WITHIN * g.size())
            && isScript(g, behind.getValue())
        ? behind.getValue()
        : null;
  }

  private static boolean isScript(PdfGlyph g, PdfGlyph base) {
    double ratio = g.size() / base.size();
    double lower = (g.baseline() - base.baseline()) / base.size();
    return ratio >= SMALLEST && ratio <= LARGEST && lower >= -RAISED && lower <= LOWERED;
  }

  private TreeMap<Double, PdfGlyph> ends(int j) {
    return ends.computeIfAbsent(
        j,
        row -> {
          TreeMap<Double, PdfGlyph> found = new TreeMap<>();
          rows.get(row).stream().filter(g -> !g.blank()).forEach(g -> found.put(g.right(), g));
          return found;
        });
  }
}
