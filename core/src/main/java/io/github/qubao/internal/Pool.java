package io.github.qubao.internal;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. A few workers that calls take and give back. Who finds none makes a new one; who
 * finds no room leaves it to the collector, so that their number is bounded whatever the threads.
 */
public final class Pool<T> {
  private static final int BITS = 4;

  private final AtomicReferenceArray<@Nullable T> slots = new AtomicReferenceArray<>(1 << BITS);
  private final Supplier<T> maker;

  /** A pool whose workers {@code maker} makes. */
  public Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  /** A worker that nobody else has. */
  public T take() {
    int first = slot();
    for (int i = 0; i < slots.length(); i++) {
      int at = first + i & slots.length() - 1;
      // Most slots are empty: only a look, no write.
      T worker = slots.get(at) == null ? null : slots.getAndSet(at, null);
      if (worker != null) {
        return worker;
      }
    }
    return maker.get();
  }

  /** Gives a worker back that came to an end: what an error left is never seen again. */
  public void giveBack(T worker) {
    int first = slot();
    for (int i = 0; i < slots.length(); i++) {
      int at = first + i & slots.length() - 1;
      if (slots.get(at) == null && slots.compareAndSet(at, null, worker)) {
        return;
      }
    }
  }

  /** Thread ids often differ by a constant: multiplied, they still begin at different slots. */
  private static int slot() {
    return Hash.of(Thread.currentThread().getId(), BITS);
  }
}
