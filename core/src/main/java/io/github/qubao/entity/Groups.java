package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Parts of a village or a farm that have a number and no name: 云溪村 5 组, 石塘 农场 三 连, 云溪村
 * 六社、 七社.
 */
final class Groups {
  /** What a village is parted into, and what a farm is. */
  private static final CharSet OF_VILLAGES = new CharSet("组社队屯");

  private static final CharSet OF_FARMS = new CharSet("连队营");

  private static final CharSet ALL = new CharSet("组社队屯连营");

  /** What places end with that have such parts. */
  private static final CharSet VILLAGES = new CharSet("村区屯寨庄坪坝沟湾坡岭塘冲坳垭桥店铺堡");

  private static final CharSet NUMERALS = new CharSet("一二三四五六七八九十0123456789");

  /** No number of a group has more characters. */
  private static final int LONGEST_NUMBER = 3;

  /** No list has more of them. */
  private static final int MOST_LISTED = 10;

  private Groups() {}

  /** Whether one may begin with the token, whatever stands before: most tokens are no numbers. */
  static boolean mayBegin(Words w, int i) {
    return w.is(i, PartOfSpeech.NUMERAL) && w.length(i + 1) == 1 && ALL.has(w.first(i + 1));
  }

  /** Whether the place that begins with the token is one in one word: 三社. */
  static boolean isAt(Words w, int[] placeStarts, int i) {
    return placeStarts[i] == i && ALL.has(w.last(i)) && numberLength(w, i) > 0;
  }

  /** How many tokens from {@code i} on are one, right behind a place or behind another; else 0. */
  static int length(Words w, int i, boolean afterPlace) {
    int number = numberLength(w, i);
    if (number == 0) {
      return 0;
    }
    boolean alone = number == w.length(i);
    int kind = alone ? i + 1 : i;
    boolean word = alone && (w.isWord(kind, "分场") || w.isWord(kind, "小组"));
    char last = w.last(kind);
    int length = alone ? 2 : 1;
    if (!word && (alone ? w.length(kind) : w.length(i) - number) != 1) {
      // 三 村民 小组
      if (alone && w.isWord(kind, "村民") && w.isWord(kind + 1, "小组") && afterPlace) {
        return 3;
      }
      return 0;
    }
    return (word || ALL.has(last)) && isOf(w, i, last, word, afterPlace) ? length : 0;
  }

  /** Whether a village or a farm stands before it, or others of its kind that do so: 5 组、6 组. */
  private static boolean isOf(Words w, int i, char kind, boolean word, boolean afterPlace) {
    if (afterPlace) {
      return isKind(w, i - 1, kind, word);
    }
    int before = i - 1;
    for (int n = 0; n < MOST_LISTED && isAnd(w, before) && w.last(before - 1) == kind; n++) {
      int first = w.length(before - 1) == 1 ? before - 2 : before - 1;
      if (numberLength(w, first) == 0) {
        // 石坝组、5 组
        return !word && w.length(before - 1) >= 3;
      }
      before = first - 1;
    }
    return before < i - 1
        && (w.isChar(i - 1, '、') || mayBegin(w, i))
        && isKind(w, before, kind, word);
  }

  private static boolean isAnd(Words w, int i) {
    return w.length(i) == 1 && "、和及与".indexOf(w.first(i)) >= 0;
  }

  private static boolean isKind(Words w, int last, char kind, boolean word) {
    boolean farm = w.last(last) == '场' || w.last(last) == '团';
    if (word) {
      return farm && kind == '场' || VILLAGES.has(w.last(last)) && kind == '组';
    }
    return VILLAGES.has(w.last(last)) && OF_VILLAGES.has(kind) || farm && OF_FARMS.has(kind);
  }

  /** How many characters the number has that the token begins with, 0 if it begins with none. */
  private static int numberLength(Words w, int i) {
    int n = 0;
    while (n < w.length(i) && NUMERALS.has(w.text().charAt(w.start(i) + n))) {
      n++;
    }
    return n > LONGEST_NUMBER || n < w.length(i) && n != w.length(i) - 1 ? 0 : n;
  }
}
