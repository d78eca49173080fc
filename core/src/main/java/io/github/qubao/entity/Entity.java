package io.github.qubao.entity;

import io.github.qubao.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A name in a text.
 *
 * @param text the name as it stands in the text
 * @param type what it names
 * @param span where it stands
 */
public record Entity(String text, Type type, Span span) {
  /** What a name names. */
  public enum Type {
    /** A person (人名). */
    PERSON,
    /** A place (地名). */
    PLACE,
    /** An organisation (机构名). */
    ORGANIZATION
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Entity {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(span, "span");
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entity e
        && text.equals(e.text)
        && type == e.type
        && span.equals(e.span);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + span.hashCode();
  }
}
