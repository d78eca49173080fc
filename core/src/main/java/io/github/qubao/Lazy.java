package io.github.qubao;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. A value made on the first call; callers that come meanwhile wait for it. If making
 * it fails, that caller is told, and the next one tries again. One lock a value, and no maker asks
 * for another value: nobody can wait in a circle.
 */
final class Lazy<T> {
  private @Nullable Supplier<T> maker;
  private @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    T v = value;
    if (v == null) {
      v = Objects.requireNonNull(Objects.requireNonNull(maker).get());
      value = v;
      // What it holds on to is not needed any more.
      maker = null;
    }
    return v;
  }
}
