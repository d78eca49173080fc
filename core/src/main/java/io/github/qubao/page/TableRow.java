package io.github.qubao.page;

import io.github.qubao.text.Characters;

/**
 * Immutable: a line as a row of a table, short cells with more than a space between them.
 *
 * @param cells how many it has; 0 if it is no row
 * @param table whether a row like it may stand in a table without others that say so: of two cells
 *     the last has a number
 */
record TableRow(int cells, boolean table) {
  private static final TableRow NONE = new TableRow(0, false);

  /** No cell has more characters. */
  private static final int MAX_CELL = 16;

  static TableRow of(String text) {
    int cells = 0;
    int longest = 0;
    int open = 0;
    boolean digit = false;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      int gap = 0;
      digit = false;
      while (end < text.length() && (gap = gapAt(text, end)) == 0) {
        char c = text.charAt(end);
        if (c == '。' || c == '；' || c == '，') {
          return NONE;
        }
        digit |= Character.isDigit(c);
        open += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
        end++;
      }
      cells++;
      longest = Math.max(longest, end - at);
      at = end + gap;
    }
    // A line that a bracket goes over is prose, as names in a byline are.
    boolean row = cells > 1 && longest > 1 && longest <= MAX_CELL && open == 0;
    return row ? new TableRow(cells, cells > 2 || digit) : NONE;
  }

  /** Whether both may be rows of one table, of which at least one row says that it is one. */
  boolean isWith(TableRow other) {
    return cells > 0 && cells == other.cells && (table || other.table);
  }

  /** How many blanks stand at {@code i}, if more than a space; else 0. */
  private static int gapAt(String text, int i) {
    int n = 0;
    boolean wide = false;
    while (i + n < text.length() && Characters.isBlank(text.charAt(i + n))) {
      wide |= text.charAt(i + n) == '\t' || text.charAt(i + n) == '\u3000';
      n++;
    }
    return wide || n > 1 ? n : 0;
  }
}
