package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;
import java.util.Set;

/**
 * Stateless. People by a surname that is rare or a word of its own and a form of address (揣 阿姨, 谈
 * 书记), and by 老 and 小 once the text has told who it is.
 */
final class PersonAddresses {
  private static final CharSet KIN = new CharSet("哥姐叔姨嫂婶伯爷嬢孃工总");

  private static final CharSet GOES_ON = new CharSet("的把被说和与也就都在正没还又从对给家");

  private PersonAddresses() {}

  /** How many tokens from {@code i} on are such a name, 0 if none. */
  static int length(Words w, int i, Names names, Set<Character> told) {
    char first = w.first(i);
    if ((first == '老' || first == '小') && w.length(i) <= 2) {
      return familiar(w, i, names, told);
    }
    boolean surname = Surnames.isSurname(first) || RareSurnames.isListed(first);
    // 党 支书: who leads the branch of a party.
    if (!surname || first == '党' || w.in(i, Vocabulary.TITLE)) {
      return 0;
    }
    boolean of = PersonCues.isOf(w, i - 1, names) || isFloor(w, i - 1);
    boolean title = Titles.endsAt(w, i - 1);
    boolean begins = w.isBoundary(i - 1) && !w.isChar(i - 1, '、');
    boolean office = names.endsAt(i - 1, Entity.Type.ORGANIZATION);
    if (w.length(i) == 1
        && w.length(i + 1) >= 2
        && w.in(i + 1, Vocabulary.ADDRESS)
        && !w.is(i, PartOfSpeech.CONJUNCTION)
        && !w.is(i, PartOfSpeech.NUMERAL)) {
      boolean preposition = w.is(i, PartOfSpeech.PREPOSITION);
      boolean goesOn =
          PersonCues.acts(w, i + 2)
              || GOES_ON.has(w.first(i + 2)) && w.length(i + 2) == 1
              || w.is(i + 2, PartOfSpeech.PRONOUN)
              || w.is(i + 2, PartOfSpeech.NOUN) && w.isUnknown(i + 2);
      boolean strong = of || begins || office || title && !preposition;
      boolean one =
          strong && !preposition && (goesOn || w.isBoundary(i + 2) && !begins)
              || preposition && title && w.is(i + 2, PartOfSpeech.PREPOSITION);
      return one ? 2 : 0;
    }
    // 中心 的 岑工 隔周 来, 。冼姨 量 完
    if (w.length(i) == 2 && KIN.has(w.last(i)) && w.isUnknown(i) && (of || begins)) {
      boolean goesOn =
          PersonCues.acts(w, i + 1)
              || GOES_ON.has(w.first(i + 1)) && w.length(i + 1) == 1
              || w.isBoundary(i + 1)
              || w.is(i + 1, PartOfSpeech.PRONOUN)
              || w.is(i + 1, PartOfSpeech.NOUN) && w.isUnknown(i + 1)
              || of && w.is(i + 1, PartOfSpeech.NOUN);
      return goesOn && (of || "姨嫂婶嬢孃叔姐哥".indexOf(w.last(i)) >= 0) ? 1 : 0;
    }
    return 0;
  }

  /** 家住 四 层 的, 来 咨询 的: whoever does or has something. */
  private static boolean isFloor(Words w, int i) {
    return w.isChar(i, '的')
        && (w.is(i - 1, PartOfSpeech.MEASURE)
            || w.is(i - 1, PartOfSpeech.VERB)
            || w.is(i - 1, PartOfSpeech.VERBAL_NOUN)
            || w.is(i - 1, PartOfSpeech.PLACE));
  }

  /** 老田, whose name is 田有才; 居委会 的 小蒋 */
  private static int familiar(Words w, int i, Names names, Set<Character> told) {
    int last = w.length(i) == 2 ? i : i + 1;
    if (w.length(last) != (last == i ? 2 : 1) || !w.isHan(last)) {
      return 0;
    }
    char surname = w.last(last);
    boolean known = told.contains(surname);
    boolean goesOn =
        PersonCues.acts(w, last + 1)
            || GOES_ON.has(w.first(last + 1)) && w.length(last + 1) == 1
            || w.isBoundary(last + 1);
    if (!goesOn && !(known && w.is(last + 1, PartOfSpeech.NUMERAL))) {
      return 0;
    }
    boolean unknown = last > i || w.isUnknown(i);
    boolean begins =
        w.isBoundary(i - 1)
            || switch (w.tag(i - 1)) {
              case VERB, PREPOSITION, PARTICLE, CONJUNCTION -> true;
              default -> false;
            };
    if (known && unknown && begins) {
      return last - i + 1;
    }
    // 居委会 的 小蒋, 迷路 的 小佘
    boolean of = PersonCues.isOf(w, i - 1, names) || isFloor(w, i - 1);
    return last == i && w.isUnknown(i) && of && Surnames.isSurname(surname) ? 1 : 0;
  }
}
