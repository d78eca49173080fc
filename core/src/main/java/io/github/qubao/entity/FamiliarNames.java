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

  /** What one is called behind his surname by those who know him: 刘哥, 陈姨, 魏工. */
  private static final CharSet KIN = new CharSet("哥姐叔姨嫂婶伯爷奶嬢孃妈爸娘工");

  /** Those of them that are written of people alone. */
  private static final CharSet ONLY_KIN = new CharSet("嬢孃婶嫂姨");

  /** Surnames that make other words with 老 and 小: 老姜, 小叶, and with 工: 陶工. */
  private static final CharSet OTHER = new CharSet("姜叶林田石金桃梅杜花龙江河苗陶樊谷麦米柳杨柏桑葛宋唐汉元明清");

  /** So far behind a name is what he says: 老周 笑 着 说. */
  private static final int FAR = 4;

  private FamiliarNames() {}

  /** How many tokens from {@code i} on are such a name, 0 if none. */
  static int length(Words w, int i) {
    int called = called(w, i);
    return called > 0 ? called : isOfYears(w, i) ? 1 : 0;
  }

  /** 老 周 说, 小李 家: how people who know somebody call him; 0 tokens if nothing tells it. */
  static int called(Words w, int i) {
    if (w.first(i) != '老' && w.first(i) != '小' || w.length(i) > 2) {
      return kin(w, i);
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
            || frequent
                && !OTHER.has(w.last(last))
                && (w.isChar(i - 1, '“') && w.isChar(last + 1, '”')
                    || mayAct(w, last + 1) && (last == i && begins(w, i) || saysLater(w, last + 1)))
            || (mayAct(w, last + 1) || w.isBoundary(last + 1))
                && (w.isChar(i - 1, '叫') || Repeated.isTold(w, w.start(i), w.end(last)));
    return told ? last - i + 1 : 0;
  }

  /** 刘哥 每 天 都 来, 金 嬢 蒸 了 两 笼 */
  private static int kin(Words w, int i) {
    int last = w.length(i) == 1 ? i + 1 : i;
    if (!KIN.has(w.last(last))
        || w.end(last) - w.start(i) != 2
        || !Surnames.isSurname(w.first(i))
        || OTHER.has(w.first(i)) && !ONLY_KIN.has(w.last(last))) {
      return 0;
    }
    boolean sure = ONLY_KIN.has(w.last(last));
    boolean usual = Surnames.isFrequent(w.first(i)) && !GivenNames.isAlsoAWord(w.first(i));
    boolean ends =
        mayAct(w, last + 1)
            || w.isBoundary(last + 1)
            || w.isChar(last + 1, '家')
            || w.is(last + 1, PartOfSpeech.PRONOUN)
            || w.is(last + 1, PartOfSpeech.NUMERAL)
            || w.is(last + 1, PartOfSpeech.MEASURE)
            || w.is(last + 1, PartOfSpeech.TIME);
    boolean one = last == i ? w.isUnknown(i) : sure;
    return one && (usual || sure && last > i) && begins(w, i) && ends ? last - i + 1 : 0;
  }

  private static boolean begins(Words w, int i) {
    return w.isBoundary(i - 1)
        || switch (w.tag(i - 1)) {
          case PARTICLE, CONJUNCTION, PREPOSITION, VERB -> true;
          default -> Titles.endsAt(w, i - 1);
        };
  }

  private static boolean saysLater(Words w, int i) {
    for (int k = i; k < i + FAR && w.isHan(k); k++) {
      if (w.in(k, Vocabulary.SAYING)) {
        return true;
      }
    }
    return false;
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
