package io.github.qubao.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A topic, known by its name. The five of the built-in model are
 * constants here; a model trained by a user may have others.
 *
 * @param name the name, as it stands in labels and in JSON
 */
public record Topic(String name) implements Serializable {
  /** The work of the Party and of government as such (政务). */
  public static final Topic GOVERNANCE = new Topic("governance");

  /** Pollution, ecology, climate, waste (环境). */
  public static final Topic ENVIRONMENT = new Topic("environment");

  /** Crops, livestock, fishery, villages (农业). */
  public static final Topic AGRICULTURE = new Topic("agriculture");

  /** Hospitals, medical insurance, disease control (医疗). */
  public static final Topic HEALTHCARE = new Topic("healthcare");

  /** Everything else (其他). */
  public static final Topic OTHER = new Topic("other");

  /** Above any sensible name; a model of the most topics still fits its file. */
  private static final int MOST_CHARS = 100;

  /**
   * Checks the name.
   *
   * @throws NullPointerException if {@code name} is null
   * @throws IllegalArgumentException if the name is empty or longer than 100 UTF-16 units, or holds
   *     white space, a control or format character (U+200B, U+202E) or half a surrogate pair
   */
  public Topic {
    Objects.requireNonNull(name, "name");
    if (name.isEmpty() || name.length() > MOST_CHARS) {
      throw new IllegalArgumentException(
          "a topic's name has 1 to " + MOST_CHARS + " characters, not " + name.length());
    }
    name.codePoints()
        .filter(c -> !mayStand(c))
        .findFirst()
        .ifPresent(
            c -> {
              // By its number: as itself it could upset whatever shows the message.
              throw new IllegalArgumentException(
                  String.format(Locale.ROOT, "a topic's name is one word, without U+%04X", c));
            });
  }

  private static boolean mayStand(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE;
  }

  /** The five topics of the built-in model. */
  public static List<Topic> builtIn() {
    return List.of(GOVERNANCE, ENVIRONMENT, AGRICULTURE, HEALTHCARE, OTHER);
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Topic t && name.equals(t.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
