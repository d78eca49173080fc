package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/**
 * Stateless. Names whose surname no list has: one word that no lexicon has, of what given names are
 * written with, where something tells of a person (支行 行长 强俊 将, 他 的 学生 淦家宝).
 */
final class RareSurnames {
  private RareSurnames() {}

  /** Whether the token is such a name. */
  static boolean isName(Words w, int i) {
    if (w.length(i) < 2
        || w.length(i) > 3
        || !w.is(i, PartOfSpeech.NOUN) && !w.is(i, PartOfSpeech.PERSON)
        || !isGiven(w, i)
        || Surnames.lengthAt(w.text(), w.start(i)) > 0
        || w.in(i, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.COMMON_PLACE)
        || PlaceEndings.endsAsPlace(w, i)) {
      return false;
    }
    boolean told =
        w.length(i) == 2
            ? Vocabulary.isOffice(w, i - 1) && acts(w, i + 1)
            : Titles.endsAt(w, i - 1) && (acts(w, i + 1) || w.isBoundary(i + 1))
                || PersonContexts.behind(w, i, i + 1) > 0
                || w.in(i + 1, Vocabulary.SAYING) && w.isBoundary(i - 1)
                || PersonEvidence.isFamily(w, i + 1);
    return told && w.isUnknown(i);
  }

  /** Whether all behind the first character is what given names are written with. */
  static boolean isGiven(Words w, int i) {
    for (int at = w.start(i) + 1; at < w.end(i); at++) {
      if (!GivenNames.isTypical(w.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean acts(Words w, int i) {
    return switch (w.tag(i)) {
      case VERB, ADVERB, PREPOSITION -> true;
      default -> w.in(i, Vocabulary.SAYING);
    };
  }
}
