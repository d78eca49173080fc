package io.github.qubao.page;

/**
 * Immutable and thread-safe. How large a line's type is.
 *
 * @param kind how it is against that of the page's text
 * @param points in points; 0 if it is not known
 */
record TypeSize(Kind kind, double points) {
  /** Of a line of which nothing is known but the text. */
  static final TypeSize UNKNOWN = new TypeSize(Kind.UNKNOWN, 0);

  /** How large a line's type is against that of the page's text. */
  enum Kind {
    /** Nothing is known but the text. */
    UNKNOWN,
    /** Much larger: a headline, if it is no furniture. */
    HEADLINE,
    /** The size and the face of the text: no headline. */
    BODY,
    /** A little larger, or in another face: a kicker, a byline, a caption. */
    OTHER,
    /** Smaller: a caption, a credit, an imprint, and no headline. */
    SMALL
  }
}
