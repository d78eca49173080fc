package io.github.qubao.page;

import java.util.List;

/**
 * Not thread-safe. The width of a run's column ({@link PageStyle#columnWidth}), cached for the last
 * run: each body that may be continued by it asks for it.
 */
final class RunWidth {
  private int first = -1;
  private int size;
  private int column;

  int of(List<PageLine> run) {
    if (run.get(0).index() != first || run.size() != size) {
      first = run.get(0).index();
      size = run.size();
      column = PageStyle.columnWidth(run);
    }
    return column;
  }
}
