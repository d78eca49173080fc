package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/**
 * Stateless. Names whose surname no list has: one word that no lexicon has, of what given names are
 * written with, where something tells of a person (支行 行长 强俊 将, 他 的 学生 淦家宝).
 */
final class RareSurnames {
  /** Surnames of few families, or of one people or county, most of them words of their own. */
  static final CharSet LISTED =
      new CharSet(
          "税展字普泮虎禄戢昂侬植区冒揣操银陇员所由令依刀俸矣茶水母念拜但么海东火锁把者撒保妥剪苑朵沐羿拓杞起自绳候信力才户初介开山门皇化问未烟忽纳善药续战修佐恽院随苍尕完兀旺祥苌弋库岐睢要撖妙哲"
              + "稽甫呙琼勇达宏位泰腊赤仓底律冶买摆闪绽喇罕赛合怀仰线呼庹补闭磨零陀潭仵塔伞缠弥夕先桥坚尼桃果欠蔡兴清冻愚玉艳琴矿邢堵朗答麦抗潜郤寸番闵遇邬乃奔冲拔折朴院雪春红飞满瓮荼鱼种恰");

  private RareSurnames() {}

  /** Whether a character is a surname that few families have. */
  static boolean isListed(char c) {
    return LISTED.has(c);
  }

  /** Whether the token is such a name. */
  static boolean isName(Words w, int i) {
    if (w.length(i) < 2
        || w.length(i) > 3
        || !w.is(i, PartOfSpeech.NOUN) && !w.is(i, PartOfSpeech.PERSON)
        || !isGiven(w, i) && !isListed(w, i)
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
                || PersonEvidence.isFamily(w, i + 1)
                || isListed(w, i) && isGiven(w, i) && stands(w, i);
    return told && w.isUnknown(i);
  }

  /** 税小冬, 普 艳芬 with no character that names hardly have. */
  private static boolean isListed(Words w, int i) {
    if (!LISTED.has(w.first(i)) || w.length(i) < 3) {
      return false;
    }
    for (int at = w.start(i) + 1; at < w.end(i); at++) {
      if (GivenNames.isNever(w.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** 。虎志华 握 着, 派出所 的 虎志华 */
  private static boolean stands(Words w, int i) {
    boolean begins =
        w.isBoundary(i - 1) && !w.isChar(i - 1, '“')
            || w.isChar(i - 1, '的')
                && (PlaceEndings.endsAsPlace(w, i - 2) || w.in(i - 2, Vocabulary.HEAD));
    return begins && (acts(w, i + 1) || w.isBoundary(i + 1) && !w.isChar(i + 1, '、'));
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
