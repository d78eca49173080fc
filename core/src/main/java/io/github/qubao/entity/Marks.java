package io.github.qubao.entity;

import io.github.qubao.text.Surnames;

/**
 * Stateless. What a token shows by its characters, a bit each: found once for each token, so that
 * the rules of names ask most tokens no more than whether they have one of several. {@link
 * Vocabulary} has what its whole word tells.
 */
final class Marks {
  /** The first two characters are those of a name of {@link KnownNames#PLACES}. */
  static final long KNOWN_PLACE = 1;

  /** The same of {@link KnownNames#PEOPLE}. */
  static final long KNOWN_PERSON = 1L << 1;

  /** The same of {@link KnownOrganizations}. */
  static final long KNOWN_ORGANIZATION = 1L << 2;

  /** The same of {@link MinorityNames}. */
  static final long MINORITY = 1L << 3;

  /** Begins with a surname of one or two characters. */
  static final long SURNAME = 1L << 4;

  /** All characters are of those that {@link Transliteration} has. */
  static final long TRANSLITERATED = 1L << 5;

  /** Begins with 老 or 小. */
  static final long OLD_OR_YOUNG = 1L << 6;

  /** Begins with 某. */
  static final long SOMEBODY = 1L << 7;

  /** Begins with 阿. */
  static final long FAMILIAR = 1L << 8;

  /** Begins with a point that parts of foreign names are set apart by. */
  static final long POINT = 1L << 9;

  /** Begins with a surname of {@link RareSurnames}. */
  static final long RARE_SURNAME = 1L << 10;

  /** What the first character shows. */
  private static final long OF_FIRST =
      OLD_OR_YOUNG | SOMEBODY | FAMILIAR | POINT | RARE_SURNAME;

  /** What a token shows if all its characters do. */
  private static final long OF_ALL = TRANSLITERATED;

  private static final CharMarks CHARACTERS =
      new CharMarks()
          .with(new CharSet("老小"), OLD_OR_YOUNG)
          .with(new CharSet("某"), SOMEBODY)
          .with(new CharSet("阿"), FAMILIAR)
          .with(ForeignNames.POINTS, POINT)
          .with(RareSurnames.LISTED, RARE_SURNAME)
          .with(Transliteration.CHARS, TRANSLITERATED);

  private static final PairMarks PAIRS =
      new PairMarks()
          .with(KnownNames.PLACES.beginnings(), KNOWN_PLACE)
          .with(KnownNames.PEOPLE.beginnings(), KNOWN_PERSON)
          .with(KnownOrganizations.beginnings(), KNOWN_ORGANIZATION)
          .with(MinorityNames.PAIRS, MINORITY);

  private Marks() {}

  /** Those of the token that stands there and has a character at least. */
  static long of(String text, int start, int end) {
    long first = CHARACTERS.of(text.charAt(start));
    long all = first;
    for (int at = start + 1; at < end && (all & OF_ALL) != 0; at++) {
      all &= CHARACTERS.of(text.charAt(at));
    }
    long marks = first & OF_FIRST | all & OF_ALL | PAIRS.at(text, start);
    return Surnames.lengthAt(text, start) > 0 ? marks | SURNAME : marks;
  }
}
