package io.github.qubao.spring;

import io.github.qubao.Qubao;

/**
 * Must be thread-safe. A bean of this type changes the shared {@link Qubao} before it is built,
 * after all properties; several do so in their {@code @Order}.
 */
@FunctionalInterface
public interface QubaoCustomizer {
  /** Sets what it likes. */
  void customize(Qubao.Builder builder);
}
