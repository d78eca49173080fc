package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/**
 * Stateless. Where the name of a person may begin, by what the token and those beside it show: at
 * most tokens no rule of {@link PersonRules} need look. A token that may begin a name need not.
 */
final class PersonBeginnings {
  /** What begins names of people, whatever stands beside it. */
  private static final long OWN =
      Marks.KNOWN_PERSON | Marks.MINORITY | Marks.OLD_OR_YOUNG | Marks.FAMILIAR;

  /** Classes of words that do so. */
  private static final long OWN_WORDS = Vocabulary.JAPANESE_SURNAME | Vocabulary.FOREIGN_PERSON;

  /** What {@link PersonForms} and {@link PersonAddresses} ask of the first character. */
  private static final long FORMS = Marks.RARE_SURNAME | Marks.OLD_OR_YOUNG;

  private PersonBeginnings() {}

  /** Whether a rule of {@link PersonRules} may find one. */
  static boolean mayBegin(Words w, int i) {
    if (!w.isHan(i)) {
      return false;
    }
    return w.shows(i, OWN)
        || w.in(i, OWN_WORDS)
        || Surnames.lengthAt(w.text(), w.start(i)) > 0
        // 星 某, 玛丽·怀特
        || w.shows(i + 1, Marks.SOMEBODY | Marks.POINT)
        || w.in(i - 1, Vocabulary.TITLE)
        || isTold(w, i);
  }

  /** Whether a word without a surname may be told to be one. */
  private static boolean isTold(Words w, int i) {
    return switch (w.length(i)) {
      case 1 -> false;
      case 2 ->
          w.isChar(i - 1, '的')
              || w.in(i - 1, Vocabulary.ADDRESS)
              || w.shows(i, Marks.TRANSLITERATED)
                  && (w.in(i + 1, Vocabulary.SAYING)
                      || w.shows(i + 1, Marks.TRANSLITERATED) && w.length(i + 1) > 1
                      || w.endsTitle(i - 1));
      case 3 ->
          w.isChar(i - 1, '的')
              || w.shows(i, Marks.TRANSLITERATED)
              || w.endsTitle(i - 1)
              || (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON))
                  && (w.shows(i, Marks.RARE_SURNAME) || RareSurnames.isGiven(w, i));
      default -> true;
    };
  }

  /** Whether {@link PeopleByCues} may find one. */
  static boolean mayBeTold(Words w, int i) {
    return w.isHan(i)
        && (w.shows(i, FORMS)
            || Surnames.isSurname(w.first(i))
            || w.length(i) >= 3 && (w.isChar(i - 1, '的') || w.shows(i, Marks.MINORITY)));
  }
}
