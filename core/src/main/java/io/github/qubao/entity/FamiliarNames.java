package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/**
 * Stateless. Names of people without a surname, or with 老 and 小 before it: what stands around them
 * tells them.
 */
final class FamiliarNames {
  /** With these end words for kinds of people, animals and plants that are of an age. */
  private static final String NO_NAME_ENDS = "娃孩童人员者工生师树木花草藤犬狗猫马牛羊驴龟鱼";

  private FamiliarNames() {}

  /** How many tokens from {@code i} on are such a name, 0 if none. */
  static int length(Words w, int i) {
    int called = called(w, i);
    return called > 0 ? called : isOfYears(w, i) ? 1 : 0;
  }

  /** 老 周 说, 小李 家: how people who know somebody call him; 0 tokens if nothing tells it. */
  static int called(Words w, int i) {
    if (w.first(i) != '老' && w.first(i) != '小' || w.length(i) > 2) {
      return 0;
    }
    int last = w.length(i) == 2 ? i : i + 1;
    boolean surname =
        w.length(last) == (last == i ? 2 : 1)
            && Surnames.isSurname(w.last(last))
            && !GivenNames.isAlsoAWord(w.last(last));
    if (!surname) {
      return 0;
    }
    boolean frequent = Surnames.isFrequent(w.last(last));
    boolean told =
        frequent
                && (w.in(last + 1, Vocabulary.SAYING)
                    || w.isChar(last + 1, '家')
                    || PersonEvidence.isHousehold(w, last + 1)
                    // 58 岁 的 老周
                    || PersonEvidence.isAge(w, i - 1)
                    // 法官 小李 和
                    || Titles.endsAt(w, i - 1) && (mayAct(w, last + 1) || w.isBoundary(last + 1)))
            || (mayAct(w, last + 1) || w.isBoundary(last + 1))
                && (w.isChar(i - 1, '叫') || Repeated.isTold(w, w.start(i), w.end(last)));
    return told ? last - i + 1 : 0;
  }

  private static boolean mayAct(Words w, int i) {
    return switch (w.tag(i)) {
      case VERB, ADVERB, PREPOSITION, CONJUNCTION -> true;
      case PARTICLE -> w.isChar(i, '的') || w.isChar(i, '等');
      default -> false;
    };
  }

  /**
   * 1994年 出生 的 拉吉博, 58 岁 的 拉吉博: who is born or of an age, whatever he is called; no 600 岁 的 古樟树.
   */
  private static boolean isOfYears(Words w, int i) {
    return (PersonEvidence.isAge(w, i - 1)
            || w.isChar(i - 1, '的') && w.isWord(i - 2, "出生") && w.is(i - 3, PartOfSpeech.TIME))
        && w.length(i) >= 2
        && w.length(i) <= PersonRules.LONGEST
        && w.is(i, PartOfSpeech.NOUN)
        && !w.in(i, Vocabulary.TITLE | Vocabulary.ROLE | Vocabulary.HEAD)
        && !PlaceEndings.endsAsPlace(w, i)
        && NO_NAME_ENDS.indexOf(w.last(i)) < 0
        && (mayAct(w, i + 1) || w.isBoundary(i + 1))
        && w.isUnknown(i);
  }
}
