package io.github.qubao.entity;

import io.github.qubao.segment.Span;

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
}
