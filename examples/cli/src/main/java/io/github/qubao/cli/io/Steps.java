package io.github.qubao.cli.io;

import java.util.Locale;

/**
 * Tells on standard error how far a long run of few steps is: a person sees one line that changes,
 * with the time it took and about how long the rest takes; a log gets a line a step.
 */
public final class Steps implements AutoCloseable {
  private final StandardIo io;
  private final String what;
  private final int all;
  private final long start = System.nanoTime();

  /**
   * Tells a person at once that the work has begun.
   *
   * @param what is done
   * @param all how many steps there are
   */
  public Steps(StandardIo io, String what, int all) {
    this.io = io;
    this.what = what;
    this.all = all;
    if (io.terminal()) {
      print("\r" + what + ": 0 of " + all);
    }
  }

  /** Takes how many steps are done. */
  public void done(int steps) {
    String line = what + ": " + steps + " of " + all;
    if (!io.terminal()) {
      print(line + "\n");
      return;
    }
    long nanos = System.nanoTime() - start;
    // Blanks behind it: the line before may have been longer.
    print(
        String.format(
            Locale.ROOT,
            "\r%s, %d s, about %d s to go   ",
            line,
            seconds(nanos),
            seconds(nanos / steps * (all - steps))));
  }

  private static long seconds(long nanos) {
    return (nanos + 999_999_999L) / 1_000_000_000L;
  }

  @Override
  public void close() {
    if (io.terminal()) {
      print("\n");
    }
  }

  private void print(String text) {
    io.errWriter().print(text);
    io.errWriter().flush();
  }
}
