package io.github.qubao.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Not thread-safe: one per page. Cuts lines that OCR made of two or more columns. Where columns
 * meet, lines above and below one another end at one place and others begin at one place behind it.
 */
final class OcrColumns {
  /** White this wide, in sizes of the type, is between columns or cells, whatever is around it. */
  private static final double WIDE = 2.2;

  /** White that may be between columns; within a line there seldom is so much. */
  private static final double GAP = 0.8;

  /** Shorter pieces are cells of a table, or end paragraphs: they tell nothing of columns. */
  private static final double SHORT = 5;

  /** Lines begin or end at one place to within so much, in sizes of the type. */
  private static final double SAME_PLACE = 0.5;

  /** A gutter is not narrower, */
  private static final double NARROWEST = 0.35;

  /** and not wider, in sizes of the type. */
  private static final double WIDEST = 4;

  /** Lines of a column that are looked at are not further off, in sizes of the type. */
  private static final double NEAR = 10;

  /** Lines that are looked at above and below one, so that the time stays linear. */
  private static final int MOST_NEAR = 200;

  private final List<OcrType> lines;

  /** Where pieces of the text's lines begin and end, from the top of the page downwards. */
  private final List<Edge> edges = new ArrayList<>();

  private record Edge(double left, double right, double baseline, double size) {}

  /** The white between two columns. */
  private record Gutter(double left, double right) {}

  private OcrColumns(List<OcrType> lines) {
    this.lines = lines;
    for (OcrType line : lines) {
      if (line.body()) {
        int from = 0;
        double left = line.left();
        for (int i = 1; i <= line.words().size(); i++) {
          if (i == line.words().size() || gap(line, i) > GAP * line.size()) {
            double right = i == line.words().size() ? line.right() : end(line, i - 1);
            if (right - left > SHORT * line.size()) {
              edges.add(new Edge(left, right, line.baseline(), line.size()));
            }
            left = i == line.words().size() ? left : start(line, i);
            from = i;
          }
        }
      }
    }
    edges.sort(Comparator.comparingDouble(Edge::baseline));
  }

  /**
   * The lines, those over several columns in pieces.
   *
   * @param lines from the top of the page downwards
   */
  static List<OcrType> cut(List<OcrType> lines) {
    OcrColumns columns = new OcrColumns(lines);
    List<OcrType> out = new ArrayList<>();
    columns.lines.forEach(line -> columns.cut(line, out));
    return out;
  }

  private void cut(OcrType line, List<OcrType> out) {
    List<Gutter> gutters = line.body() ? gutters(line) : List.of();
    List<OcrWord> words = line.words();
    int from = 0;
    double left = line.left();
    int next = 0;
    for (int i = 1; i < words.size(); i++) {
      double middle = (end(line, i - 1) + start(line, i)) / 2;
      boolean gutter = false;
      while (next < gutters.size() && isNearest(line, i, gutters.get(next))) {
        gutter = true;
        next++;
      }
      if (gutter || gap(line, i) > WIDE * line.size()) {
        double end = end(line, i - 1);
        double start = start(line, i);
        if (gutter) {
          Gutter g = gutters.get(next - 1);
          end = g.left;
          start = Math.max(g.right, Math.min(start, g.right + 3 * line.size()));
        }
        out.add(line.piece(from, i, left, Math.max(end, left + 0.1 * line.size())));
        from = i;
        left = start;
      }
    }
    out.add(line.piece(from, words.size(), left, Math.max(line.right(), left + 0.1 * line.size())));
  }

  /** Whether no boundary behind that before word {@code i} is nearer to the gutter. */
  private static boolean isNearest(OcrType line, int i, Gutter gutter) {
    double middle = (gutter.left + gutter.right) / 2;
    double here = Math.abs((end(line, i - 1) + start(line, i)) / 2 - middle);
    for (int j = i + 1; j < Math.min(line.words().size(), i + 6); j++) {
      if (Math.abs((end(line, j - 1) + start(line, j)) / 2 - middle) < here) {
        return false;
      }
    }
    return here < 1.5 * line.size() + (gutter.right - gutter.left) / 2
        || gap(line, i) > GAP * line.size() && start(line, i) > gutter.right - line.size();
  }

  /** The gutters that a line of text runs over. */
  private List<Gutter> gutters(OcrType line) {
    double em = line.size();
    List<Edge> near = near(line);
    List<Gutter> found = new ArrayList<>();
    List<Edge> sorted = new ArrayList<>(near);
    sorted.sort(Comparator.comparingDouble(Edge::left));
    double done = line.left();
    for (Edge edge : sorted) {
      double at = edge.left;
      if (at < done + em || at > line.right() - 0.5 * em) {
        continue;
      }
      long begin = near.stream().filter(e -> Math.abs(e.left - at) < SAME_PLACE * em).count();
      if (begin < 3) {
        continue;
      }
      double[] ends =
          near.stream()
              .mapToDouble(e -> e.right)
              .filter(
                  r -> r < at - NARROWEST * em && r > Math.max(line.left() + em, at - WIDEST * em))
              .sorted()
              .toArray();
      if (ends.length < 2) {
        continue;
      }
      double right = ends[ends.length - 1];
      if (hasGap(line, right, at)) {
        found.add(new Gutter(right, at));
        done = at;
      }
    }
    return found;
  }

  private static boolean hasGap(OcrType line, double left, double right) {
    for (int i = 1; i < line.words().size(); i++) {
      double middle = (end(line, i - 1) + start(line, i)) / 2;
      if (gap(line, i) > 0.55 * line.size()
          && middle > left - line.size()
          && middle < right + line.size()) {
        return true;
      }
    }
    return false;
  }

  /** The edges of lines near a line. */
  private List<Edge> near(OcrType line) {
    int low = 0;
    int high = edges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edges.get(middle).baseline < line.baseline()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Edge> near = new ArrayList<>();
    for (int i = low; i < Math.min(edges.size(), low + MOST_NEAR); i++) {
      if (edges.get(i).baseline - line.baseline() < NEAR * line.size()) {
        near.add(edges.get(i));
      }
    }
    for (int i = low - 1; i >= Math.max(0, low - MOST_NEAR); i--) {
      if (line.baseline() - edges.get(i).baseline < NEAR * line.size()) {
        near.add(edges.get(i));
      }
    }
    return near;
  }

  private static double gap(OcrType line, int i) {
    return start(line, i) - end(line, i - 1);
  }

  private static double start(OcrType line, int i) {
    OcrWord word = line.words().get(i);
    return word.left() - OcrType.before(word, line.size());
  }

  private static double end(OcrType line, int i) {
    OcrWord word = line.words().get(i);
    return word.right() + OcrType.behind(word, line.size());
  }
}
