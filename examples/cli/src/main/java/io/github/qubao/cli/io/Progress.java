package io.github.qubao.cli.io;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells a person on standard error how far a long run is: a bar where its length is known, how many
 * are done, how many in a second, and how long the rest will take. Nothing is told in the first
 * second, nor if standard error is no terminal, nor if the answers themselves stand there.
 */
public final class Progress implements AutoCloseable {
  private static final long SECOND = 1_000_000_000L;
  private static final int BAR = 20;

  /** How often the line is drawn again. */
  private static final long BETWEEN_NANOS = SECOND / 5;

  private final StandardIo io;
  private final String unit;
  private final long all;
  private final LongSupplier clock;
  private final boolean watched;
  private final long start;
  private long last;
  private long count;
  private long passed;

  /**
   * Begins to count the time.
   *
   * @param unit what is counted, in the plural
   * @param all how long the work is, in the units of {@link #pass}, or -1 if that is not known
   * @param answers whether answers are written to standard output meanwhile
   */
  public Progress(StandardIo io, String unit, long all, boolean answers) {
    this(io, unit, all, answers, System::nanoTime);
  }

  Progress(StandardIo io, String unit, long all, boolean answers, LongSupplier clock) {
    this.io = io;
    this.unit = unit;
    this.all = all;
    this.clock = clock;
    this.watched = io.terminal() && !(answers && io.outTerminal());
    this.start = clock.getAsLong();
    this.last = start + SECOND - BETWEEN_NANOS;
  }

  /** One more is done. */
  public void step() {
    count++;
    long now = watched ? clock.getAsLong() : 0;
    if (watched && now - last >= BETWEEN_NANOS) {
      last = now;
      io.status(line(now - start));
    }
  }

  /** So much more of the work's length is done. */
  public void pass(long length) {
    passed += length;
  }

  private String line(long nanos) {
    StringBuilder out = new StringBuilder();
    long left = all - passed;
    if (all > 0) {
      int full = (int) Math.min(BAR, BAR * passed / all);
      out.append('[')
          .append("#".repeat(full))
          .append("-".repeat(BAR - full))
          .append(String.format(Locale.ROOT, "] %3d %%  ", Math.min(100, 100 * passed / all)));
    }
    double rate = (double) count * SECOND / Math.max(1, nanos);
    out.append(String.format(Locale.ROOT, "%,d %s  ", count, unit))
        .append(String.format(Locale.ROOT, rate < 10 ? "%.1f/s  " : "%,.0f/s  ", rate));
    return out.append(
            all > 0 && passed > 0 && left >= 0
                ? time((long) ((double) nanos / passed * left)) + " left"
                : time(nanos))
        .toString();
  }

  private static String time(long nanos) {
    long seconds = (nanos + SECOND - 1) / SECOND;
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** Takes the line away. */
  @Override
  public void close() {
    io.status("");
  }
}
