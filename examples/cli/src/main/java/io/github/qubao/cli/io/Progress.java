package io.github.qubao.cli.io;

import java.util.Locale;

/** Counts on standard error when a person watches and the work takes more than a second. */
public final class Progress implements AutoCloseable {
  private static final long QUIET_NANOS = 1_000_000_000L;

  private final StandardIo io;
  private final String unit;
  private final long start = System.nanoTime();
  private long last = start;
  private long count;
  private boolean shown;

  public Progress(StandardIo io, String unit) {
    this.io = io;
    this.unit = unit;
  }

  public void step() {
    count++;
    if (!io.terminal() || (count & 15) != 0) {
      return;
    }
    long now = System.nanoTime();
    if (now - last > QUIET_NANOS) {
      last = now;
      shown = true;
      io.errWriter()
          .printf(Locale.ROOT, "\r%,d %s, %d s", count, unit, (now - start) / 1_000_000_000L);
      io.errWriter().flush();
    }
  }

  @Override
  public void close() {
    if (shown) {
      io.errWriter().printf(Locale.ROOT, "\r%,d %s, done\n", count, unit);
      io.errWriter().flush();
    }
  }
}
