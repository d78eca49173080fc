package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. Names that a list has and the segmenter cuts: 察 布查尔县, 巴彦 淖尔. */
final class ListedCuts {
  private ListedCuts() {}

  /**
   * 察 布查尔县, 红 寺 堡 区: a listed name that is cut behind its first character, with its level, so many
   * tokens, 0 if none. Behind a province or city also one without it: 四川 资 中.
   */
  static int length(Words w, int i, boolean afterPlace) {
    for (int n = 1; n <= 3 && w.isHan(i + n); n++) {
      int end = w.end(i + n);
      int chars = end - w.start(i);
      if (chars >= 3
          && "县旗市区".indexOf(w.last(i + n)) >= 0
          && Levels.isListed(w.text(), w.start(i), end - 1)
          // 中 山区: known words, each of its own.
          && (w.length(i + n) != 2
              || w.is(i, PartOfSpeech.NOUN)
              || afterPlace && w.isUnknown(i + n))) {
        return n + 1;
      }
      if (n == 1
          && chars == 2
          && afterPlace
          && Levels.isListed(w.text(), w.start(i), end)
          && Levels.mayContain(w.word(i - 1))
          && !w.isChar(i + 1, '至')
          && !(w.length(i + 2) == 1 && SplitPlaces.TAILS.has(w.first(i + 2)))) {
        return 2;
      }
    }
    return 0;
  }

  /** 乌兰察 布: a listed name that is cut before its last character. */
  static boolean isBeforeLast(Words w, int i) {
    return w.length(i) == 3
        && w.length(i + 1) == 1
        && w.isHan(i + 1)
        && Levels.isListed(w.text(), w.start(i), w.end(i + 1))
        && w.isUnknown(i);
  }

  /** 巴彦 淖尔: a listed place that is cut in two. */
  static boolean isPair(Words w, int i) {
    return w.in(i, Vocabulary.LISTED_HALF)
        && w.length(i) == 2
        && w.length(i + 1) == 2
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PLACE))
        && w.is(i + 1, PartOfSpeech.NOUN)
        && Levels.isListedPair(w, i);
  }
}
