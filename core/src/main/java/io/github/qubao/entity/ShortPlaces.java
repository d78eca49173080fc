package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. Short names of countries and provinces (简称), of one character. */
final class ShortPlaces {
  static final CharSet SHORT =
      new CharSet("华爱葡荷墨厄埃希土叙黎约中美俄日英法德韩朝柬越印澳加意巴以伊泰京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新港台");

  /**
   * Countries that are named so alone where the tagger says it; no word of another kind is alike.
   */
  private static final CharSet ALONE = new CharSet("俄美英韩朝柬墨");

  /** Whose states have them: 加 政府. */
  private static final WordSet OFFICES = new WordSet("政府 总理 总统 首相 外长 防长 议会 军方 外交部 国防部");

  /** What stands behind a short name: 日 方, 美 籍. */
  private static final CharSet BEHIND = new CharSet("方籍侨商胞");

  /** What a short name stands behind: 访 华, 赴 京. */
  private static final CharSet BEFORE = new CharSet("访来赴抵离驻住");

  private ShortPlaces() {}

  static boolean isOne(char c) {
    return SHORT.has(c);
  }

  /** Whether the token is one: beside another, or behind or before what tells of a place. */
  static boolean isAt(Words w, int i) {
    // 中 蒙 医药
    // 一 台 新 冰柜
    if (!isCandidate(w, i)
        || w.is(i - 1, PartOfSpeech.NUMERAL)
        || w.first(i + 1) == '医'
        || isCandidate(w, i + 1) && w.first(i + 2) == '医') {
      return false;
    }
    char before = w.length(i - 1) == 1 ? w.first(i - 1) : 0;
    char after = w.length(i + 1) == 1 ? w.first(i + 1) : 0;
    // 离 港 出境: of ships.
    if (w.isChar(i, '港') && (before == '离' || before == '抵')) {
      return false;
    }
    if (before != 0 && BEFORE.has(before) && !w.is(i, PartOfSpeech.ADJECTIVE)
        || before == '在' && "京沪华".indexOf(w.first(i)) >= 0) {
      return w.isBoundary(i + 1)
          || w.is(i + 1, PartOfSpeech.VERB)
          || w.is(i + 1, PartOfSpeech.VERBAL_NOUN);
    }
    if (before != 0 && "之最很更真太".indexOf(before) >= 0 || isEverydayWord(w, i)) {
      return false;
    }
    return w.is(i, PartOfSpeech.ABBREVIATION) && isNamedAlone(w, i)
        || isCandidate(w, i - 1)
        || isCandidate(w, i + 1)
        || before == '、' && isCandidate(w, i - 2)
        || after == '、' && isCandidate(w, i + 2)
        || after != 0 && BEHIND.has(after);
  }

  private static boolean isNamedAlone(Words w, int i) {
    // 美 农村, 美 起来: beautiful.
    boolean adjective =
        w.isChar(i, '美')
            && (w.isWord(i + 1, "起来")
                || w.isChar(i + 1, '成')
                || w.isChar(i - 1, '大')
                || w.length(i - 1) == 1 && w.is(i - 1, PartOfSpeech.VERB)
                || w.is(i + 1, PartOfSpeech.NOUN) && !w.in(i + 1, Vocabulary.TITLE));
    return ALONE.has(w.first(i)) && !w.isChar(i + 1, '的') && !adjective || isOfState(w, i);
  }

  /** 加 政府, 巴 总理: whose office stands behind it. */
  static boolean isOfState(Words w, int i) {
    return isCandidate(w, i) && w.is(i, PartOfSpeech.ABBREVIATION) && OFFICES.has(w, i + 1);
  }

  /** 白 中 有 黑, 天 黑 黑: no short names of 中国 and 黑龙江. */
  private static boolean isEverydayWord(Words w, int i) {
    return w.is(i, PartOfSpeech.ADJECTIVE)
        || w.is(i, PartOfSpeech.PREPOSITION)
        || w.is(i, PartOfSpeech.LOCALIZER)
            && !isOther(w, i - 1)
            && !isOther(w, i + 1)
            && !(w.isChar(i - 1, '、') && isOther(w, i - 2))
            && !(w.isChar(i + 1, '、') && isOther(w, i + 2));
  }

  private static boolean isOther(Words w, int i) {
    return isCandidate(w, i)
        && !w.is(i, PartOfSpeech.ADJECTIVE)
        && !w.is(i, PartOfSpeech.LOCALIZER);
  }

  private static boolean isCandidate(Words w, int i) {
    return w.shows(i, Marks.SHORT_PLACE) && w.length(i) == 1;
  }
}
