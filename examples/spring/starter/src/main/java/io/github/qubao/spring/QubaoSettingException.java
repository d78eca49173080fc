package io.github.qubao.spring;

import org.jspecify.annotations.Nullable;

/** Immutable and thread-safe. A property has a value that cannot be used. */
final class QubaoSettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String action;

  /**
   * What is wrong, and what to do.
   *
   * @param action one sentence for whoever set the property
   */
  QubaoSettingException(String property, String problem, String action, @Nullable Throwable cause) {
    super(property + ": " + problem, cause);
    this.action = action;
  }

  String action() {
    return action;
  }
}
