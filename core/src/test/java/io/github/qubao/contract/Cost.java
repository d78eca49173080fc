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
    long nanos = Long.MAX_VALUE;
    long bytes = Long.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      long before = allocated();
      long start = THREADS.getCurrentThreadCpuTime();
      what.run();
      nanos = Math.min(nanos, THREADS.getCurrentThreadCpuTime() - start);
      bytes = Math.min(bytes, allocated() - before);
    }
    return new Cost(nanos, bytes);
  }

  private static long allocated() {
    return THREADS instanceof ThreadMXBean sun && sun.isThreadAllocatedMemorySupported()
        ? sun.getThreadAllocatedBytes(Thread.currentThread().getId())
        : 0;
  }
}
