package io.github.qubao.retrieval;

import java.util.function.ToIntFunction;

/**
 * Immutable; thread-safe if the function is. Finds how much of a text fits a budget. The size of a
 * text need not be the sum of the sizes of its parts, as with tokens it is not, so that whole
 * candidates are counted; doubling and halving keep the count of a chunk to a few of its lengths.
 */
final class Counter {
  private final ToIntFunction<String> function;
  private final int budget;

  Counter(ToIntFunction<String> function, int budget) {
    this.function = function;
    this.budget = budget;
  }

  int budget() {
    return budget;
  }

  int size(String text) {
    int size = function.applyAsInt(text);
    if (size < 0) {
      throw new IllegalStateException("the counter says that a text has size " + size);
    }
    return size;
  }

  boolean fits(String text, int start, int end) {
    return size(text.substring(start, end)) <= budget;
  }

  /**
   * How many of the places in {@code ends} that follow one another from index {@code from} on and
   * below {@code to} may a text that begins at {@code start} reach: 0 if not even the first. What
   * is answered was counted, and fits.
   */
  int reach(String text, int start, Ends ends, int from, int to) {
    int most = to - from;
    int good = 0;
    int bad = most + 1;
    for (int step = 1; good < most; step *= 2) {
      int n = Math.min(most, step);
      if (!fits(text, start, ends.end(from + n - 1))) {
        bad = n;
        break;
      }
      good = n;
    }
    while (bad - good > 1 && good < most) {
      int middle = (good + bad) >>> 1;
      if (fits(text, start, ends.end(from + middle - 1))) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return good;
  }

  /** Places where a chunk may end, rising. */
  interface Ends {
    int end(int i);
  }
}
