package io.github.qubao.entity;

/**
 * Stateless. How sure a name is that a rule found: how often the names of that kind were right on
 * the read half of both gold sets (CompareEntities of training prints it for the other half).
 */
final class Certainty {
  /** In a byline, or with far more evidence than is needed. */
  static final double PERSON_SURE = 0.96;

  static final double PERSON_LIKELY = 0.79;

  /** Evidence that is just enough. */
  static final double PERSON_BARELY = 0.7;

  /** A name in another language. */
  static final double PERSON_FOREIGN = 0.87;

  /** One word that the segmenter has as a place. */
  static final double PLACE_TAGGED = 0.8;

  /** Several words: a name and what it is, or one that was cut. */
  static final double PLACE_OF_PARTS = 0.85;

  /** A short name of one character. */
  static final double PLACE_SHORT = 0.82;

  /** One word that ends as places do. */
  static final double PLACE_BY_ENDING = 0.66;

  /** One word that stands where places do. */
  static final double PLACE_BY_CONTEXT = 0.74;

  static final double ORGANIZATION_OF_ONE_WORD = 0.94;

  /** A place and a head. */
  static final double ORGANIZATION_OF_PLACE = 0.84;

  /** A level of administration and a head. */
  static final double ORGANIZATION_OF_LEVEL = 0.77;

  /** Its own name and a head. */
  static final double ORGANIZATION_BY_OWN_NAME = 0.84;

  private Certainty() {}
}
