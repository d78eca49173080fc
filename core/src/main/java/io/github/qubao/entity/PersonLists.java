package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Surnames;

/** Stateless. Names of people in lists: 甲、乙、丙等参加. Where one is told, those beside it are too. */
final class PersonLists {
  /** What a list goes on or ends with. */
  private static final CharSet ENDS = new CharSet("等和及与");

  private static final WordSet TAKE_PART = new WordSet("参加 出席 陪同 随同 一同 一起 参与 列席 主持");

  private PersonLists() {}

  static void find(Words w, int[] placeStarts, Names names) {
    for (int i = 1; i < w.size(); i++) {
      if (w.isHan(i)) {
        continue;
      }
      boolean blank = w.isBlank(i) && !Characters.endsLine(w.first(i));
      if ((blank || w.isChar(i, '、')) && isPerson(w, names, i - 1)) {
        addBehind(w, placeStarts, i + 1, names);
      }
    }
    for (int i = w.size() - 2; i > 0; i--) {
      if (w.isChar(i, '、') && names.typeAt(i + 1) == Entity.Type.PERSON) {
        addBefore(w, placeStarts, i, names);
      }
    }
  }

  /** Whether a person's whole name ends with the token: in a list there is no 王书记. */
  private static boolean isPerson(Words w, Names names, int last) {
    return names.endsAt(last, Entity.Type.PERSON)
        && (names.tokensAt(last) == 1 || !w.in(last, Vocabulary.ADDRESS));
  }

  private static void addBehind(Words w, int[] placeStarts, int first, Names names) {
    // 甲、向 加茂、乙: no place stands between people.
    if (w.length(first) == 1
        && Surnames.isSurname(w.first(first))
        && w.isHan(first)
        && !names.isTaken(first)
        && names.typeAt(first + 1) == Entity.Type.PLACE
        && names.tokensAt(first + 1) == 1
        && w.length(first + 1) <= 2
        && w.isChar(first + 2, '、')
        && names.typeAt(first + 3) == Entity.Type.PERSON) {
      names.remove(first + 1);
      names.add(first, 2, Entity.Type.PERSON, Certainty.PERSON_LIKELY);
      return;
    }
    int end = first;
    while (mayBelong(w, placeStarts, names, end) && w.end(end) - w.start(first) <= 4) {
      end++;
      boolean ends =
          w.isBoundary(end) && !w.isChar(end, '·')
              || w.length(end) == 1 && ENDS.has(w.first(end))
              || w.isWord(end, "如今")
              || TAKE_PART.has(w, end);
      if (ends) {
        add(w, first, end, names);
        return;
      }
    }
  }

  private static void addBefore(Words w, int[] placeStarts, int end, Names names) {
    int first = end;
    while (mayBelong(w, placeStarts, names, first - 1) && w.start(end) - w.start(first - 1) <= 4) {
      first--;
      boolean one =
          first == end - 1
              && w.isUnknown(first)
              && Surnames.isFullName(w.text(), w.start(first), w.end(first))
              && !Surnames.isSurname(w.first(first - 1));
      if (w.isBoundary(first - 1) && !w.isChar(first - 1, '·')
          || Titles.endsAt(w, first - 1)
          // 带 着 江勇、
          || one
              && (w.is(first - 1, PartOfSpeech.PARTICLE)
                  || w.is(first - 1, PartOfSpeech.PREPOSITION)
                  || w.is(first - 1, PartOfSpeech.CONJUNCTION))) {
        add(w, first, end, names);
        return;
      }
    }
  }

  private static boolean mayBelong(Words w, int[] placeStarts, Names names, int i) {
    return w.isHan(i)
        && placeStarts[i] < 0
        && !names.isTaken(i)
        && !w.in(i, Vocabulary.TITLE | Vocabulary.ROLE | Vocabulary.HEAD | Vocabulary.WHOLE);
  }

  private static void add(Words w, int first, int end, Names names) {
    boolean likely = end > first + 1 || w.isUnknown(first) || w.is(first, PartOfSpeech.PERSON);
    if (likely
        && !(end == first + 1 && PersonEvidence.isPlant(w, first))
        && (isRare(w, first, end)
            || Surnames.isFullName(w.text(), w.start(first), w.end(end - 1)))) {
      names.add(first, end - first, Entity.Type.PERSON, Certainty.PERSON_LIKELY);
    }
  }

  /** A word that no lexicon has, with a surname that no list has. */
  private static boolean isRare(Words w, int first, int end) {
    return end == first + 1
        && w.length(first) == 3
        && w.is(first, PartOfSpeech.NOUN)
        && w.isUnknown(first)
        && RareSurnames.isGiven(w, first)
        && !PlaceEndings.endsAsPlace(w, first);
  }
}
