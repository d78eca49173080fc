package io.github.qubao.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Not thread-safe: one per page. Makes a line of each row of a table, an ideographic space between
 * its cells. Cells are short, stand under one another, and do not fill their columns as prose does.
 */
final class TableRows {
  /** No cell is wider, in sizes of its font. */
  private static final double WIDEST = 10;

  /** No cell takes more of its column, up to where the next one begins. */
  private static final double FILLED = 0.8;

  /** Cells of one row stand at one height to within so much, in sizes of the font, */
  private static final double SAME_HEIGHT = 0.45;

  /** those of one column at one place across, */
  private static final double SAME_PLACE = 0.6;

  /** and the rows not further apart. */
  private static final double FARTHEST = 3;

  /** A page with more lines at one height has no table there. */
  private static final int MOST_BESIDE = 64;

  /** No column of prose is narrower, in sizes of the font. */
  private static final double NARROWEST_PROSE = 6;

  private static final String BETWEEN = "　";

  private final List<List<LayoutLine>> rows = new ArrayList<>();

  private TableRows(List<LayoutLine> lines) {
    List<LayoutLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(LayoutLine::baseline));
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      LayoutLine first = sorted.get(from);
      if (i == sorted.size()
          || sorted.get(i).baseline() - first.baseline() > SAME_HEIGHT * first.size()) {
        if (i - from > 1 && i - from <= MOST_BESIDE) {
          addRows(sorted.subList(from, i));
        }
        from = i;
      }
    }
  }

  /** The lines, those of a row made one. */
  static List<LayoutLine> joined(List<LayoutLine> lines) {
    return new TableRows(lines).join(lines);
  }

  /** The rows of cells among lines at one height. */
  private void addRows(List<LayoutLine> beside) {
    List<LayoutLine> sorted = new ArrayList<>(beside);
    sorted.sort(Comparator.comparingDouble(LayoutLine::left));
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !goesOn(sorted.get(i - 1), sorted.get(i))) {
        if (i - from > 1) {
          rows.add(List.copyOf(sorted.subList(from, i)));
        }
        from = i;
      }
    }
  }

  private static boolean goesOn(LayoutLine cell, LayoutLine next) {
    double width = cell.right() - cell.left();
    return width <= WIDEST * cell.size()
        && next.right() - next.left() <= WIDEST * next.size()
        && width <= FILLED * (next.left() - cell.left())
        && LayoutLine.sameSize(cell.size(), next.size(), 1.2);
  }

  /**
   * Cuts rows from what stands beside their table, as another table's: the row above or below has
   * less cells.
   */
  private void cutToTables() {
    List<List<LayoutLine>> beside = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      rows.set(i, cutTo(rows.get(i - 1), rows.get(i), beside));
    }
    for (int i = rows.size() - 2; i >= 0; i--) {
      rows.set(i, cutTo(rows.get(i + 1), rows.get(i), beside));
    }
    rows.addAll(beside);
    rows.sort(Comparator.comparingDouble(row -> row.get(0).baseline()));
  }

  private static List<LayoutLine> cutTo(
      List<LayoutLine> other, List<LayoutLine> row, List<List<LayoutLine>> beside) {
    int n = other.size();
    double apart = Math.abs(row.get(0).baseline() - other.get(0).baseline());
    if (n < 3 || n >= row.size() || apart > FARTHEST * row.get(0).size()) {
      return row;
    }
    for (int k = 0; k + n <= row.size(); k++) {
      if (aligned(other, row.subList(k, k + n))) {
        if (k > 1) {
          beside.add(row.subList(0, k));
        }
        if (k + n + 1 < row.size()) {
          beside.add(row.subList(k + n, row.size()));
        }
        return row.subList(k, k + n);
      }
    }
    return row;
  }

  private List<LayoutLine> join(List<LayoutLine> lines) {
    cutToTables();
    Set<LayoutLine> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    List<LayoutLine> made = new ArrayList<>();
    boolean[] used = new boolean[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      if (used[i]) {
        continue;
      }
      List<List<LayoutLine>> table = table(i, used);
      if (isTable(table)) {
        for (List<LayoutLine> row : table) {
          gone.addAll(row);
          made.add(LayoutLine.joined(row, BETWEEN));
        }
      }
    }
    List<LayoutLine> out = new ArrayList<>();
    lines.stream().filter(line -> !gone.contains(line)).forEach(out::add);
    out.addAll(made);
    return out;
  }

  /** The rows from {@code i} down that go on one another. */
  private List<List<LayoutLine>> table(int i, boolean[] used) {
    List<List<LayoutLine>> table = new ArrayList<>(List.of(rows.get(i)));
    List<LayoutLine> last = rows.get(i);
    for (int j = i + 1; j < rows.size(); j++) {
      List<LayoutLine> row = rows.get(j);
      double apart = row.get(0).baseline() - last.get(0).baseline();
      if (apart > FARTHEST * last.get(0).size()) {
        break;
      }
      if (!used[j] && aligned(last, row)) {
        used[j] = true;
        table.add(row);
        last = row;
      }
    }
    return table;
  }

  /** Whether most lines of each column end where its widest one does, as those of narrow prose. */
  private static boolean isProse(List<List<LayoutLine>> rows) {
    for (int c = 0; c < rows.get(0).size(); c++) {
      double widest = 0;
      for (List<LayoutLine> row : rows) {
        widest = Math.max(widest, row.get(c).right() - row.get(c).left());
      }
      int full = 0;
      for (List<LayoutLine> row : rows) {
        double width = row.get(c).right() - row.get(c).left();
        full += width > widest - SAME_PLACE * row.get(c).size() ? 1 : 0;
      }
      if (widest < NARROWEST_PROSE * rows.get(0).get(c).size() || 2 * full <= rows.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean aligned(List<LayoutLine> a, List<LayoutLine> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      double left = b.get(i).left() - a.get(i).left();
      double right = b.get(i).right() - a.get(i).right();
      double off = Math.min(Math.min(Math.abs(left), Math.abs(right)), Math.abs(left + right) / 2);
      if (off > SAME_PLACE * a.get(i).size()) {
        return false;
      }
    }
    return true;
  }

  /** Two columns may be of verse as well, unless there are numbers in them. */
  private static boolean isTable(List<List<LayoutLine>> rows) {
    if (isProse(rows)) {
      return false;
    }
    if (rows.get(0).size() > 2) {
      return rows.size() > 1;
    }
    long numbers =
        rows.stream().filter(row -> row.get(1).text().chars().anyMatch(Character::isDigit)).count();
    return rows.size() > 2 && 2 * numbers >= rows.size();
  }
}
