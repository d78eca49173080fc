package io.github.qubao.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. A value made on the first call; callers that come meanwhile wait for it. If making
 * it fails, that caller is told, and the next one tries again. One lock a value; a maker may ask
 * only for values made before its own, so that nobody waits in a circle.
 */
public final class Lazy<T> {
  private @Nullable Supplier<T> maker;
  private @Nullable T value;

  /** A value that {@code maker} makes when it is first asked for. */
  public Lazy(Supplier<T> maker) {
    this.maker = Objects.requireNonNull(maker, "maker");
  }

  /** The value, made now if it was not yet. */
  public synchronized T get() {
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
