package io.github.qubao.entity;

/**
 * Stateless. Names of people of history, of stories, of today and abroad whom everybody knows,
 * however the segmenter cuts them.
 */
final class PersonFacts {
  private static final KnownNames ALL = KnownNames.of("people.tsv", kind -> 1);

  private PersonFacts() {}

  /** How many tokens from {@code i} on are such a name, the longest; 0 if none. */
  static int length(Words w, int i) {
    return w.isHan(i) && ALL.mayBegin(w.text(), w.start(i)) ? ALL.length(w, i, 1) : 0;
  }
}
