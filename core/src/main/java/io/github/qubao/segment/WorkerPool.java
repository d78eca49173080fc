package io.github.qubao.segment;

import io.github.qubao.internal.Pool;

/**
 * Thread-safe. Workers that calls without one of their own take and give back; their number and
 * size are bounded whatever the threads and the texts.
 */
class WorkerPool {
  /** A larger worker is left to the collector. */
  private static final int LARGEST = 1 << 16;

  private final Pool<SegmenterWorker> workers = new Pool<>(SegmenterWorker::new);

  SegmenterWorker take() {
    return workers.take();
  }

  void giveBack(SegmenterWorker w) {
    if (w.capacity() <= LARGEST) {
      workers.giveBack(w);
    }
  }
}
