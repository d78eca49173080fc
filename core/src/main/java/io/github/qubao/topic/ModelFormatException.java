package io.github.qubao.topic;

import java.io.IOException;
import java.util.Objects;

/**
 * A stream that should hold a topic model does not: it is of another kind or version, cut short, or
 * damaged.
 */
public final class ModelFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong. */
  public ModelFormatException(String message) {
    super(Objects.requireNonNull(message, "message"));
  }
}
