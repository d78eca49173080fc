package io.github.qubao.entity;

/** Stateless. The names that are found in a text, for tests. */
final class FoundNames {
  private static final EntityRecognizer RECOGNIZER = new EntityRecognizer();

  private FoundNames() {}

  /** The names of one type, in the order of the text, with blanks between. */
  static String of(String text, Entity.Type type) {
    return String.join(
        " ",
        RECOGNIZER.recognize(text).stream()
            .filter(e -> e.type() == type)
            .map(Entity::text)
            .toList());
  }
}
