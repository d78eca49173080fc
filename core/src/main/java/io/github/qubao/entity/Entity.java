package io.github.qubao.entity;

import io.github.qubao.text.Span;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A name in a text.
 *
 * @param text the name as it stands in the text
 * @param type what it names
 * @param span where it stands
 * @param probability how sure it is that the name is one, of this type and this extent: 0 to 1, as
 *     a model of district news has it
 * @param title a person's office or occupation as it stands beside the name (区委书记, 村民)
 * @param level which level of administration a place is of
 */
public record Entity(
    String text,
    Type type,
    Span span,
    double probability,
    Optional<String> title,
    Optional<Level> level)
    implements Serializable {
  /** What a name names. */
  public enum Type {
    /** A person (人名). */
    PERSON,
    /** A place (地名). */
    PLACE,
    /** An organisation (机构名). */
    ORGANIZATION
  }

  /** Levels of administration (行政层级), from the highest to the lowest. */
  public enum Level {
    /** A province, an autonomous region, a city under the central government (省级). */
    PROVINCE,
    /** A city or prefecture (地级); a city, too, that is not listed. */
    CITY,
    /** A county, a district of a city, a banner, a city of this level (县级). */
    COUNTY,
    /** A town, a township, a subdistrict (乡级). */
    TOWN,
    /** A village, a community (村级). */
    VILLAGE
  }

  /**
   * Checks the values.
   *
   * @throws NullPointerException if a value is null
   * @throws IllegalArgumentException if the probability is not from 0 to 1
   */
  public Entity {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(level, "level");
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability is from 0 to 1, not " + probability);
    }
  }

  /** What is written in place of it: an Optional cannot be. */
  private Object writeReplace() {
    return new Serialized(text, type, span, probability, title.orElse(null), level.orElse(null));
  }

  private record Serialized(
      String text,
      Type type,
      Span span,
      double probability,
      @Nullable String title,
      @Nullable Level level)
      implements Serializable {
    private Object readResolve() {
      return new Entity(
          text, type, span, probability, Optional.ofNullable(title), Optional.ofNullable(level));
    }
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entity e
        && text.equals(e.text)
        && type == e.type
        && span.equals(e.span)
        && Double.compare(probability, e.probability) == 0
        && title.equals(e.title)
        && level.equals(e.level);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + span.hashCode();
  }
}
