package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/** Stateless. Surnames with a form of address (称谓): 万 书记, 李 副 州长, 曹 某. */
final class AddressForms {
  private AddressForms() {}

  /** 万 书记, 曹 某: a surname and what one is called with it. */
  static PersonRules.Found at(Words w, int i, int surname) {
    if (w.length(i) == surname + 1 && w.last(i) == '某' && w.isUnknown(i)) {
      boolean more = w.isChar(i + 1, '某') || isOrdinal(w, i + 1) || isGivenName(w, i + 1);
      return new PersonRules.Found(more ? 2 : 1, PersonRules.ENOUGH + 1);
    }
    // 敖某军 in one word
    if (w.length(i) == surname + 2
        && w.text().charAt(w.start(i) + surname) == '某'
        && "犯将因等家驾称系涉在于被对向与和是又也持酒".indexOf(w.last(i)) < 0
        && !GivenNames.isNever(w.last(i))
        && !w.is(i, PartOfSpeech.PLACE)) {
      return new PersonRules.Found(1, PersonRules.ENOUGH + 1);
    }
    // 党 支书: who leads the branch of a party.
    if (w.length(i) == surname
        && w.in(i + 1, Vocabulary.ADDRESS)
        && !(w.isChar(i, '党') && w.isWord(i + 1, "支书"))) {
      // 楼 组长 王大梅: who she is, and her name.
      if (w.is(i + 2, PartOfSpeech.PERSON)
          && w.length(i + 2) == 3
          && Surnames.isFullName(w.text(), w.start(i + 2), w.end(i + 2))) {
        return PersonRules.Found.NONE;
      }
      boolean added = w.length(i + 1) > 1 || !w.isHan(i + 2) || w.isChar(i + 1, '某');
      return added && isAddressed(w, i, surname)
          ? new PersonRules.Found(addressed(w, i), PersonRules.ENOUGH + 1)
          : PersonRules.Found.NONE;
    }
    PersonRules.Found deputy = deputy(w, i, surname);
    if (deputy.tokens() > 0) {
      return deputy;
    }
    boolean whole =
        w.is(i, PartOfSpeech.PERSON) && w.length(i) > surname + 1
            // 负责人 孙总
            || w.length(i) == 2 && w.last(i) == '总' && w.isUnknown(i)
            // 张副县长 in one word
            || w.length(i) >= surname + 3
                && w.text().charAt(w.start(i) + surname) == '副'
                && w.is(i, PartOfSpeech.NOUN)
                && w.isUnknown(i);
    boolean one = whole && Vocabulary.isAddress(w.text(), w.start(i) + surname, w.end(i));
    return one ? new PersonRules.Found(1, PersonRules.ENOUGH + 2) : PersonRules.Found.NONE;
  }

  /** Whether a form of address behind a surname shows it to be one. */
  private static boolean isAddressed(Words w, int i, int surname) {
    return w.is(i, PartOfSpeech.PERSON)
        || surname == 2
        || Surnames.isFrequent(w.first(i)) && !GivenNames.isAlsoAWord(w.first(i))
        || w.isBoundary(i - 1)
            && (!PersonRules.isFunction(w, i)
                || w.is(i, PartOfSpeech.ADVERB) && w.length(i + 1) > 1)
        || w.length(i + 1) > 1
            // 游客 于 先生, and no 老师 和 同学
            && (!w.is(i, PartOfSpeech.PREPOSITION) || w.isChar(i, '于') && Titles.endsAt(w, i - 1))
            && !w.is(i, PartOfSpeech.CONJUNCTION)
            && (Titles.endsAt(w, i - 1) || w.is(i - 1, PartOfSpeech.PREPOSITION))
        || w.isChar(i - 1, '的')
        || w.isChar(i - 1, '和')
        || w.isChar(i + 1, '某');
  }

  private static PersonRules.Found deputy(Words w, int i, int surname) {
    // 李 副 州长, 李副 州长
    boolean deputy = w.length(i) == surname && w.isChar(i + 1, '副');
    boolean cut = w.length(i) == surname + 1 && w.last(i) == '副' && w.isUnknown(i);
    if ((deputy || cut)
        && (w.isBoundary(i - 1)
            || w.is(i, PartOfSpeech.PERSON)
            || cut
            || w.is(i, PartOfSpeech.MEASURE) && !w.is(i - 1, PartOfSpeech.NUMERAL))
        && Surnames.isFrequent(w.first(i))
        && w.in(i + (deputy ? 2 : 1), Vocabulary.ADDRESS)
        && w.length(i + (deputy ? 2 : 1)) > 1) {
      return new PersonRules.Found(deputy ? 3 : 2, PersonRules.ENOUGH + 1);
    }
    return PersonRules.Found.NONE;
  }

  /** 周某 昌: the end of a name whose middle is left out, and no 周某 家. */
  private static boolean isGivenName(Words w, int i) {
    boolean tag =
        w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.ADJECTIVE)
            || w.is(i, PartOfSpeech.PERSON)
            || w.is(i, PartOfSpeech.MORPHEME)
            || w.is(i, PartOfSpeech.ABBREVIATION);
    return tag && w.length(i) == 1 && w.isHan(i) && "家妻母父夫妹姐弟兄子女儿村".indexOf(w.first(i)) < 0;
  }

  /** Surname and address; 某 is written twice too. */
  private static int addressed(Words w, int i) {
    return w.isChar(i + 1, '某') && (w.isChar(i + 2, '某') || isOrdinal(w, i + 2)) ? 3 : 2;
  }

  /** 谢某 甲, 谢某 乙: of two who are called alike. */
  private static boolean isOrdinal(Words w, int i) {
    return w.length(i) == 1 && "甲乙丙丁".indexOf(w.first(i)) >= 0;
  }
}
