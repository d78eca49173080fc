package io.github.qubao.topic;

import java.util.List;

/**
 * Immutable and thread-safe. A topic, known by its name. The five of the built-in model are
 * constants here; a model trained by a user may have others.
 *
 * @param name the name, as it stands in labels and in JSON
 */
public record Topic(String name) {
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

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank or holds white space
   */
  public Topic {
    if (name.isEmpty() || name.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("a topic's name is one word, not '" + name + "'");
    }
  }

  /** The five topics of the built-in model. */
  public static List<Topic> builtIn() {
    return List.of(GOVERNANCE, ENVIRONMENT, AGRICULTURE, HEALTHCARE, OTHER);
  }

  @Override
  public String toString() {
    return name;
  }
}
