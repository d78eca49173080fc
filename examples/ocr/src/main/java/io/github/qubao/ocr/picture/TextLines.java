package io.github.qubao.ocr.picture;

import io.github.qubao.ocr.picture.Marks.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Not thread-safe: one per page. Finds lines of the text's size: white between characters is
 * filled, but for gutters between columns and rules, and what touches then is a line (run-length
 * smoothing: K. Wong, R. Casey and F. Wahl, Document analysis system, 1982). The time is linear in
 * the cells, but for comparing the places of lines with those that begin in the same rows.
 */
final class TextLines {
  /** White as wide may be within a line, in sizes of the type: two blanks, a mark and a blank. */
  private static final double WHITE = 1.6;

  /** A line of one size of type is not higher, in sizes of the type. */
  private static final double HIGHEST = 1.6;

  /** A gutter between lines that touch is not narrower, in sizes of the type. */
  private static final double NARROWEST = 0.4;

  /** What is smaller across or down is part of the line beside it. */
  private static final double FRAGMENT = 0.6;

  /** Parts of characters over one another are together no higher, in sizes of the type, */
  private static final double CHARACTER = 1.05;

  /** and no further apart. */
  private static final double WITHIN = 0.35;

  private final Components components;
  private final Marks marks;
  private final Grid grid;
  private final Gutters gutters;

  /** What stands in lines of larger type. */
  private final boolean[] taken;

  TextLines(Components components, Marks marks, Grid grid, Gutters gutters, boolean[] taken) {
    this.components = components;
    this.marks = marks;
    this.grid = grid;
    this.gutters = gutters;
    this.taken = taken;
  }

  List<Part> find() {
    List<Part> lines = new ArrayList<>();
    for (Part smeared : smeared()) {
      double size = marks.size();
      lines.addAll(Bands.cut(components, smeared.components(), HIGHEST * size, NARROWEST * size));
    }
    return joined(lines);
  }

  private List<Part> smeared() {
    int w = grid.width();
    int h = grid.height();
    byte[] cells = new byte[w * h];
    Arrays.fill(cells, (byte) 255);
    components.visit(
        whole(),
        (c, row, from, to) -> {
          if (isText(c)) {
            int y = row / grid.cell();
            for (int x = from / grid.cell(); x <= (to - 1) / grid.cell(); x++) {
              cells[y * w + x] = 0;
            }
          }
        });
    int most = (int) (WHITE * marks.size() / grid.cell());
    for (int y = 0; y < h; y++) {
      int last = -1; // the last cell with text, with nothing since that parts
      for (int x = 0; x < w; x++) {
        if (cells[y * w + x] == 0) {
          if (last >= 0 && x - last - 1 <= most) {
            Arrays.fill(cells, y * w + last, y * w + x, (byte) 0);
          }
          last = x;
        } else if (grid.at(x, y) != Grid.WHITE || gutters.parts(x, y, 1)) {
          last = -1;
        }
      }
    }
    Components smeared = Components.of(new GrayPicture(w, h, cells), 128);
    int[] at = new int[w * h];
    smeared.visit(
        new Box(0, 0, w, h),
        (c, row, from, to) -> Arrays.fill(at, row * w + from, row * w + to, c));
    Map<Integer, List<Integer>> lines = new TreeMap<>();
    boolean[] seen = new boolean[components.count()];
    components.visit(
        whole(),
        (c, row, from, to) -> {
          if (isText(c) && !seen[c]) {
            seen[c] = true;
            int line = at[row / grid.cell() * w + from / grid.cell()];
            lines.computeIfAbsent(line, l -> new ArrayList<>()).add(c);
          }
        });
    return lines.values().stream().map(l -> Part.of(components, l)).toList();
  }

  private Box whole() {
    return new Box(0, 0, grid.width() * grid.cell(), grid.height() * grid.cell());
  }

  private boolean isText(int c) {
    return marks.kind(c) == Kind.TEXT && !taken[c];
  }

  /** Joins fragments, marks above all, to the lines beside them. */
  private List<Part> joined(List<Part> parts) {
    List<Part> lines = new ArrayList<>(parts);
    lines.sort(Comparator.comparingInt(l -> l.box().top()));
    Groups groups = new Groups(lines.size());
    double size = marks.size();
    for (int i = 0; i < lines.size(); i++) {
      Box a = lines.get(i).box();
      for (int j = i + 1; j < lines.size(); j++) {
        Box b = lines.get(j).box();
        if (b.top() >= a.bottom() + WITHIN * size) {
          break;
        }
        if (areOverOneAnother(a, b, size)) {
          groups.join(i, j);
        }
        boolean fragment =
            Math.min(a.height(), b.height()) < FRAGMENT * size
                || Math.min(a.width(), b.width()) < FRAGMENT * size;
        if (fragment
            && 2 * a.rowsShared(b) > Math.min(a.height(), b.height())
            && a.across(b) < WHITE * size
            && a.with(b).height() < HIGHEST * size
            && !isParted(a, b)) {
          groups.join(i, j);
        }
      }
    }
    return Part.joined(lines, groups);
  }

  /** Whether two boxes are of one row of characters, as 六 is of two parts. */
  private static boolean areOverOneAnother(Box a, Box b, double size) {
    return 2 * a.columnsShared(b) > Math.min(a.width(), b.width())
        && a.down(b) < WITHIN * size
        && a.with(b).height() < CHARACTER * size;
  }

  /** Whether a rule or a gutter is between two boxes beside one another. */
  private boolean isParted(Box a, Box b) {
    int top = Math.max(a.top(), b.top());
    int bottom = Math.min(a.bottom(), b.bottom());
    int y = (top + bottom) / 2 / grid.cell();
    int to = Math.max(a.left(), b.left()) / grid.cell();
    for (int x = (Math.min(a.right(), b.right()) - 1) / grid.cell(); x <= to; x++) {
      if (grid.at(x, y) > Grid.TEXT || gutters.parts(x, y, 1)) {
        return true;
      }
    }
    return false;
  }
}
