package io.github.qubao.segment;

import io.github.qubao.internal.Hash;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. A few workers that calls without one of their own take and give back. Who finds none
 * makes a new one; who finds no room leaves it to the collector, so that their number and size are
 * bounded whatever the threads and the texts.
 */
class WorkerPool {
  private static final int BITS = 4;

  /** A larger worker is left to the collector. */
  private static final int LARGEST = 1 << 16;

  private final AtomicReferenceArray<@Nullable SegmenterWorker> slots =
      new AtomicReferenceArray<>(1 << BITS);

  SegmenterWorker take() {
    int first = slot();
    for (int i = 0; i < slots.length(); i++) {
      int at = first + i & slots.length() - 1;
      // Most slots are empty: only a look, no write.
      SegmenterWorker w = slots.get(at) == null ? null : slots.getAndSet(at, null);
      if (w != null) {
        return w;
      }
    }
    return new SegmenterWorker();
  }

  void giveBack(SegmenterWorker w) {
    if (w.capacity() > LARGEST) {
      return;
    }
    int first = slot();
    for (int i = 0; i < slots.length(); i++) {
      int at = first + i & slots.length() - 1;
      if (slots.get(at) == null && slots.compareAndSet(at, null, w)) {
        return;
      }
    }
  }

  /** Thread ids often differ by a constant: multiplied, they still begin at different slots. */
  private static int slot() {
    return Hash.of(Thread.currentThread().getId(), BITS);
  }
}
