package io.github.qubao.page;

import java.util.List;

/**
 * Not thread-safe. The column of a run of lines ({@link PageHabits#column}), kept from one question
 * to the next: each body that may go on with a run asks for it.
 */
final class RunColumn {
  private int first = -1;
  private int size;
  private int column;

  int of(List<PageLine> run) {
    if (run.get(0).index() != first || run.size() != size) {
      first = run.get(0).index();
      size = run.size();
      column = PageHabits.column(run);
    }
    return column;
  }
}
