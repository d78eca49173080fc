package io.github.qubao.spring.json;

import java.util.Objects;

/**
 * Immutable and thread-safe if both values are. A result and the id of the text that it is of; as
 * JSON the id stands before the fields of the result.
 *
 * @param id a string, a number, or Jackson's {@code RawValue} for a number in digits of its own
 * @param result a result that {@link QubaoModule} writes as an object
 */
public record Identified(Object id, Object result) {
  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Identified {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(result, "result");
  }
}
