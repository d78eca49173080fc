package io.github.qubao.entity;

import io.github.qubao.internal.Lists;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. The names of a text, and whom and what they name: each person, place
 * and organisation once, with all its mentions. A short name joins the full one that stands before
 * it (区创文办 and 区创建全国文明城市工作办公室), and so does a surname with a title (万书记).
 */
public final class Entities implements Serializable {
  private static final long serialVersionUID = 1;

  private final transient List<Entity> mentions;
  private final transient List<Distinct> distinct;

  private Entities(List<Entity> mentions) {
    this.mentions = mentions;
    this.distinct = new Joiner(this.mentions).join();
  }

  /**
   * The names of a text in the words of the default segmenter; {@link EntityRecognizer} takes
   * others.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public static Entities of(String text) {
    return of(new EntityRecognizer().recognize(Objects.requireNonNull(text, "text")));
  }

  /**
   * Joins the names of one text.
   *
   * @param mentions in the order of the text, as {@link EntityRecognizer#recognize} gives them
   * @throws NullPointerException if it or one of them is null
   */
  public static Entities of(List<Entity> mentions) {
    return new Entities(Lists.copy(mentions, "mentions"));
  }

  /** All names, in the order of the text. */
  public List<Entity> mentions() {
    return mentions;
  }

  /** What they name, each once, in the order of the first mentions. */
  public List<Distinct> distinct() {
    return distinct;
  }

  /** Writes the names. */
  @Override
  public String toString() {
    return distinct.toString();
  }

  /**
   * Immutable and thread-safe. A person, a place or an organisation.
   *
   * @param name its fullest name in the text
   * @param type what it is
   * @param mentions which of {@link Entities#mentions()} name it: positions in that list, rising
   */
  public record Distinct(String name, Entity.Type type, List<Integer> mentions)
      implements Serializable {
    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a value is null
     */
    public Distinct {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(type, "type");
      mentions = Lists.copy(mentions, "mentions");
    }

    // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Distinct d
          && name.equals(d.name)
          && type == d.type
          && mentions.equals(d.mentions);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, type, mentions);
    }
  }

  /** Not thread-safe. One while its mentions are collected. */
  static final class Group {
    final Entity first;
    final List<Integer> mentions = new ArrayList<>();

    Group(Entity first) {
      this.first = first;
    }

    Distinct finish() {
      return new Distinct(first.text(), first.type(), mentions);
    }
  }

  /** What is written in place of it: its mentions. */
  private Object writeReplace() {
    return new Serialized(mentions);
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("written and read as its mentions");
  }

  private record Serialized(List<Entity> mentions) implements Serializable {
    private Object readResolve() {
      return Entities.of(mentions);
    }
  }
}
