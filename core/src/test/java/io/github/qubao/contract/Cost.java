package io.github.qubao.contract;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What one thread spent.
 *
 * @param nanos processor time
 * @param bytes allocated; 0 where the JVM does not tell
 */
record Cost(long nanos, long bytes) {
  private static final java.lang.management.ThreadMXBean THREADS =
      ManagementFactory.getThreadMXBean();

  /** The least of some runs: what others do on the machine only adds. */
  static Cost least(int runs, Runnable what) {
    Cost least = new Cost(Long.MAX_VALUE, Long.MAX_VALUE);
    for (int i = 0; i < runs; i++) {
      long before = allocated();
      long start = THREADS.getCurrentThreadCpuTime();
      what.run();
      long nanos = THREADS.getCurrentThreadCpuTime() - start;
      least = least.least(new Cost(nanos, allocated() - before));
    }
    return least;
  }

  /** The least of both, time and memory apart. */
  Cost least(Cost other) {
    return new Cost(Math.min(nanos, other.nanos), Math.min(bytes, other.bytes));
  }

  private static long allocated() {
    return THREADS instanceof ThreadMXBean sun && sun.isThreadAllocatedMemorySupported()
        ? sun.getThreadAllocatedBytes(Thread.currentThread().getId())
        : 0;
  }
}
