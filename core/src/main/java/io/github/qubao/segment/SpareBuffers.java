package io.github.qubao.segment;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. A few buffers that calls without one of their own take and give back; who finds none
 * makes a new one.
 */
final class SpareBuffers {
  /** A text's buffer of more tokens is left to the collector. */
  private static final int LARGEST = 1 << 16;

  private final AtomicReferenceArray<@Nullable TokenBuffer> slots = new AtomicReferenceArray<>(8);

  TokenBuffer take() {
    int first = slot();
    for (int i = 0; i < slots.length(); i++) {
      TokenBuffer b = slots.getAndSet((first + i) % slots.length(), null);
      if (b != null) {
        return b;
      }
    }
    return new TokenBuffer();
  }

  void giveBack(TokenBuffer b) {
    if (b.size() <= LARGEST) {
      slots.set(slot(), b);
    }
  }

  private int slot() {
    return (int) (Thread.currentThread().getId() % slots.length());
  }
}
