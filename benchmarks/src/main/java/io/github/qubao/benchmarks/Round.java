package io.github.qubao.benchmarks;

import java.util.Locale;

/**
 * Immutable and thread-safe. One timed round over the corpus, by one thread.
 *
 * @param chars UTF-16 units that were segmented
 * @param wallNanos time on the clock
 * @param cpuNanos time that the thread had a processor: what other programs take is not in it, and
 *     neither is the work of the collector's threads
 * @param bytes that the thread allocated
 */
record Round(long chars, long wallNanos, long cpuNanos, long bytes) {
  double wallCharsPerSecond() {
    return chars * 1e9 / wallNanos;
  }

  double cpuCharsPerSecond() {
    return chars * 1e9 / cpuNanos;
  }

  double bytesPerChar() {
    return (double) bytes / chars;
  }

  /** One line, for {@link #parse}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d %d %d %d", chars, wallNanos, cpuNanos, bytes);
  }

  static Round parse(String line) {
    String[] n = line.split(" ", -1);
    return new Round(
        Long.parseLong(n[0]), Long.parseLong(n[1]), Long.parseLong(n[2]), Long.parseLong(n[3]));
  }
}
