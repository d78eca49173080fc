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
   * Checks the name. It may hold blanks, punctuation, emoji, any script.
   *
   * @throws NullPointerException if {@code name} is null
   * @throws IllegalArgumentException if the name is empty or longer than 100 UTF-16 units, begins
   *     or ends with white space, or holds what cannot be seen: a control or format character
   *     (U+200B, U+202E, U+FEFF), a line end, half a surrogate pair, or a code point that is no
   *     character. The joiners U+200C and U+200D may stand between two characters, as in emoji, of
   *     any script but Latin and Chinese
   */
  public Topic {
    Objects.requireNonNull(name, "name");
    if (name.isEmpty() || name.length() > MOST_CHARS) {
      throw new IllegalArgumentException(
          "a topic's name has 1 to " + MOST_CHARS + " characters, not " + name.length());
    }
    int before = ' ';
    for (int i = 0; i < name.length(); i += Character.charCount(before)) {
      int c = name.codePointAt(i);
      int end = i + Character.charCount(c);
      int after = end < name.length() ? name.codePointAt(end) : ' ';
      if (!isSeen(c) && !(isJoiner(c) && mayBeJoined(before) && mayBeJoined(after))) {
        // By its number: as itself it could upset whatever shows the message.
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT, "a topic's name may not hold U+%04X, which cannot be seen", c));
      }
      before = c;
    }
    if (isBlank(name.codePointAt(0)) || isBlank(before)) {
      throw new IllegalArgumentException("a topic's name may not begin or end with white space");
    }
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
    };
  }

  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  /** Between letters of Latin or Chinese a joiner would only make two names look alike. */
  private static boolean mayBeJoined(int c) {
    return c > 0x2FF && !isBlank(c) && !Character.isIdeographic(c) && isSeen(c);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
