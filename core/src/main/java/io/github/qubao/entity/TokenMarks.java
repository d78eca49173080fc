package io.github.qubao.entity;

/** Stateless. Which {@link Marks} a token has by its characters: a look-up for each. */
final class TokenMarks {
  /** What the first character shows. */
  private static final long OF_FIRST =
      Marks.OLD_OR_YOUNG
          | Marks.SOMEBODY
          | Marks.FAMILIAR
          | Marks.POINT
          | Marks.RARE_SURNAME
          | Marks.TO
          | Marks.SHORT_PLACE
          | Marks.DASH
          | Marks.QUOTE_END
          | Marks.BETWEEN;

  /** What the last character shows. */
  private static final long OF_LAST =
      Marks.PLACE_LAST
          | Marks.OWN_LAST
          | Marks.CUT_LAST
          | Marks.REST_LAST
          | Marks.TITLE_LAST
          | Marks.HEAD_LAST;

  /** What a token shows if all its characters do. */
  private static final long OF_ALL = Marks.TRANSLITERATED;

  private static final CharMarks CHARACTERS =
      new CharMarks()
          .with(new CharSet("老小"), Marks.OLD_OR_YOUNG)
          .with(new CharSet("某"), Marks.SOMEBODY)
          .with(new CharSet("阿"), Marks.FAMILIAR)
          .with(ForeignNames.POINTS, Marks.POINT)
          .with(RareSurnames.LISTED, Marks.RARE_SURNAME)
          .with(Transliteration.CHARS, Marks.TRANSLITERATED)
          .with(PlaceRanges.TO, Marks.TO)
          .with(ShortPlaces.SHORT, Marks.SHORT_PLACE)
          .with(PlaceStops.DASHES, Marks.DASH)
          .with(Bearers.QUOTE_ENDS, Marks.QUOTE_END)
          .with(PlaceSiblings.BETWEEN, Marks.BETWEEN)
          .with(PlaceBeginnings.LASTS, Marks.PLACE_LAST)
          .with(PlaceBeginnings.OWN_LASTS, Marks.OWN_LAST)
          .with(PlaceBeginnings.CUT_LASTS, Marks.CUT_LAST)
          .with(PlaceBeginnings.REST_LASTS, Marks.REST_LAST)
          .with(Vocabulary.TITLE_LASTS, Marks.TITLE_LAST)
          .with(Vocabulary.HEAD_LASTS, Marks.HEAD_LAST);

  /** What the first two characters show. */
  private static final long OF_PAIR = Marks.KNOWN_PLACE | Marks.KNOWN_PERSON | Marks.MINORITY;

  /** So far from those are the marks of characters that are the first of such two; */
  private static final int FIRSTS = 48;

  /** and of those that are the second. */
  private static final int SECONDS = 56;

  private static final PairMarks PAIRS =
      new PairMarks()
          .with(KnownNames.PLACES.beginnings(), Marks.KNOWN_PLACE)
          .with(KnownNames.PEOPLE.beginnings(), Marks.KNOWN_PERSON)
          .with(MinorityNames.PAIRS, Marks.MINORITY);

  static {
    withPairs(KnownNames.PLACES.beginnings(), Marks.KNOWN_PLACE);
    withPairs(KnownNames.PEOPLE.beginnings(), Marks.KNOWN_PERSON);
    withPairs(MinorityNames.PAIRS, Marks.MINORITY);
  }

  private TokenMarks() {}

  /** Most characters are none of a pair: so the table of pairs is seldom asked. */
  private static void withPairs(PairSet pairs, long mark) {
    CHARACTERS
        .with(new CharSet(pairs.firsts()), mark << FIRSTS)
        .with(new CharSet(pairs.seconds()), mark << SECONDS);
  }

  /** Those of the token that stands there and has a character at least. */
  static long of(String text, int start, int end) {
    long first = CHARACTERS.of(text.charAt(start));
    long next = start + 1 < text.length() ? CHARACTERS.of(text.charAt(start + 1)) : 0;
    long last =
        end - start > 2 ? CHARACTERS.of(text.charAt(end - 1)) : end - start > 1 ? next : first;
    long all = first & last & OF_ALL;
    for (int at = start + 1; at < end - 1 && all != 0; at++) {
      all &= CHARACTERS.of(text.charAt(at));
    }
    long pair = first >>> FIRSTS & next >>> SECONDS & OF_PAIR;
    return first & OF_FIRST | last & OF_LAST | all | (pair != 0 ? pair & PAIRS.at(text, start) : 0);
  }
}
