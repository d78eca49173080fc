package io.github.qubao.contract;

import io.github.qubao.Qubao;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How the cost of a call grows with the length of a text: measured at n, 2n, 4n and 8n in one JVM.
 * Linear is 8 over the whole, quadratic 64, cubic 512.
 *
 * @param call the call
 * @param shape the text's shape
 * @param length n, in UTF-16 units
 * @param costs at n, 2n, 4n and 8n
 */
record Growth(Call call, String shape, int length, List<Cost> costs) {
  /** Between linear and quadratic, with room for a machine that is busy with other things. */
  static final double MOST = 24;

  /** Added to each amount of memory: what a call has of its own, whatever the text. */
  private static final double FIXED_BYTES = 1 << 15;

  /** Added to each time: the clock's grain, and what a call has of its own. */
  private static final double FIXED_NANOS = 20_000;

  static Growth measure(Qubao qubao, Call call, String shape, int length, int runs) {
    List<Cost> costs =
        List.of(1, 2, 4, 8).stream()
            .map(times -> Shapes.of(shape, times * length, 1))
            .map(text -> cost(qubao, call, text, runs))
            .toList();
    return new Growth(call, shape, length, costs);
  }

  /** A stack that runs out is a cost without end. */
  private static Cost cost(Qubao qubao, Call call, String text, int runs) {
    try {
      return Cost.least(runs, () -> call.on(qubao, text));
    } catch (StackOverflowError e) {
      return new Cost(Long.MAX_VALUE, Long.MAX_VALUE);
    }
  }

  /**
   * Measures again until the growth is small enough, at most so often, however large it was: what
   * others do on the machine only adds, so of each text's costs the least counts.
   */
  static Growth measureAgain(Growth first, Qubao qubao, int times) {
    Growth least = first;
    for (int i = 0; i < times && !least.bounded(); i++) {
      least = least.least(measure(qubao, first.call, first.shape, first.length, 3));
    }
    return least;
  }

  private Growth least(Growth other) {
    List<Cost> least =
        IntStream.range(0, costs.size())
            .mapToObj(i -> costs.get(i).least(other.costs.get(i)))
            .toList();
    return new Growth(call, shape, length, least);
  }

  /** Processor time of 8n by that of n. */
  double time() {
    return (costs.get(3).nanos() + FIXED_NANOS) / (costs.get(0).nanos() + FIXED_NANOS);
  }

  /** Memory allocated for 8n by that for n. */
  double memory() {
    return (costs.get(3).bytes() + FIXED_BYTES) / (costs.get(0).bytes() + FIXED_BYTES);
  }

  /** Processor time of a UTF-16 unit at 8n. */
  double nanosAUnit() {
    return costs.get(3).nanos() / (8.0 * length);
  }

  boolean bounded() {
    return time() <= MOST && memory() <= MOST;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s, %s, %d to %d: time × %.1f, memory × %.1f, %.0f ns a unit",
        call,
        shape,
        length,
        8 * length,
        time(),
        memory(),
        nanosAUnit());
  }
}
