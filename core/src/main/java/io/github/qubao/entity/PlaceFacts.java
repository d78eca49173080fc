package io.github.qubao.entity;

/**
 * Stateless. Names of regions, sights, mountains, waters and roads that are known beyond their
 * county, however the segmenter cuts them.
 */
final class PlaceFacts {
  private static final KnownNames ALL = KnownNames.of("sights.tsv", kind -> 1);

  private PlaceFacts() {}

  /** How many tokens from {@code i} on are such a name, the longest; 0 if none. */
  static int length(Words w, int i) {
    return mayBegin(w, i) ? ALL.length(w, i, 1) : 0;
  }

  /** Whether one may begin with the token, by two characters. */
  static boolean mayBegin(Words w, int i) {
    return w.isHan(i) && ALL.mayBegin(w.text(), w.start(i));
  }
}
