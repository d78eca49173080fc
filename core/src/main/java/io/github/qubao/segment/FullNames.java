package io.github.qubao.segment;

import io.github.qubao.text.Surnames;

/** Stateless. Names of people that are several words: 买买提·阿不都, 欧阳 明月, 韩 小雨. */
final class FullNames {
  private FullNames() {}

  /**
   * The place after the name that begins with word {@code i}; {@code i} if none does, or it is one
   * word.
   *
   * @param before the word before, empty at the beginning of the text
   */
  static int end(WordView w, int i, String before, PartOfSpeech tagBefore) {
    int dotted = dotted(w, i);
    if (dotted > i) {
      return dotted;
    }
    String first = w.word(i);
    boolean surname = first.length() <= 2 && Surnames.lengthAt(first, 0) == first.length();
    if (!surname || w.word(i + 1).length() > 2) {
      return i;
    }
    boolean joined =
        w.is(i, PartOfSpeech.PERSON)
                && (w.is(i + 1, PartOfSpeech.PERSON)
                    || first.length() == 2 && w.is(i + 1, PartOfSpeech.NOUN))
            || isApart(w, i, before, tagBefore);
    return joined ? i + 2 : i;
  }

  /** A surname and a given name that is a word by itself, where people are named. */
  private static boolean isApart(WordView w, int i, String before, PartOfSpeech tagBefore) {
    if (w.word(i).length() > 1 || w.word(i + 1).length() != 2) {
      return false;
    }
    boolean maybe =
        switch (w.tag(i)) {
          case PERSON, ABBREVIATION, NUMERAL, MORPHEME -> true;
          default -> false;
        };
    boolean given =
        switch (w.tag(i + 1)) {
          case NOUN, PERSON, PLACE, VERBAL_NOUN, PROPER_NAME, TIME, ADJECTIVE, VERB -> true;
          default -> false;
        };
    boolean stands =
        tagBefore == PartOfSpeech.PUNCTUATION
            || before.isEmpty()
            || NameWords.BEFORE.contains(before);
    return maybe && given && stands && NameWords.BEHIND.contains(w.word(i + 2));
  }

  private static int dotted(WordView w, int i) {
    if (!isDot(w.word(i + 1))
        || !isNamePart(w, i)
        || i + 2 >= w.size()
        || !isOfName(w, i) && !isOfName(w, i + 2)) {
      return i;
    }
    int end = i + 1;
    while (end + 1 < i + WordView.LONGEST_WORD && isDot(w.word(end)) && isNamePart(w, end + 1)) {
      end += 2;
    }
    return end > i + 1 ? end : i;
  }

  /** Whether the word is a person's name, or one that no lexicon has. */
  private static boolean isOfName(WordView w, int i) {
    return w.is(i, PartOfSpeech.PERSON) || w.isUnknown(i);
  }

  private static boolean isDot(String word) {
    return word.equals("·") || word.equals("•") || word.equals("．");
  }

  private static boolean isNamePart(WordView w, int i) {
    return switch (w.tag(i)) {
      case PERSON, STRING, PROPER_NAME, PLACE, NOUN -> true;
      default -> false;
    };
  }
}
