package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Offices and firms of a district by short names that the segmenter takes for other
 * words: 县 防 指 (of floods and fires), 县 水 投 (of the district's money), 市 委 in a list.
 */
final class OrganizationNicknames {
  /** What stands before 指: what is fought. */
  private static final CharSet FOUGHT = new CharSet("防旱森汛");

  /** What districts put their money in: 城投, 文旅 投. */
  private static final WordSet INVESTED =
      new WordSet("城 交 水 国 产 农 旅 建 科 文旅 交旅 城建 城发 交通 水利 农业 旅游 产业 国资");

  private static final CharSet INVESTED_FIRSTS = new CharSet("城交水国产农旅建科");

  private static final CharSet DISTRICTS = new CharSet("省市县区州旗");

  private OrganizationNicknames() {}

  static void find(Words w, int[] placeStarts, Names names) {
    for (int i = 1; i < w.size(); i++) {
      switch (w.last(i)) {
        case '指' -> headquarters(w, i, placeStarts, names);
        case '投' -> investor(w, i, placeStarts, names);
        case '委' -> committee(w, i, names);
        case '点' -> classes(w, i, placeStarts, names);
        default -> {}
      }
    }
  }

  /** 云桥县 防 指, 县防 指, 市 防指, 县 森防 指 */
  private static void headquarters(Words w, int i, int[] placeStarts, Names names) {
    if (w.length(i) > 3 || w.is(i + 1, PartOfSpeech.LOCALIZER)) {
      return;
    }
    int at = w.end(i) - 2;
    int first = i;
    while (first > 0 && w.start(first) > at - 2 && w.isHan(first - 1) && first > i - 3) {
      if (isDistrict(w, placeStarts, first - 1) || !fights(w, first - 1)) {
        break;
      }
      first--;
    }
    if (!FOUGHT.has(w.text().charAt(at)) || first == i && w.length(i) == 1) {
      return;
    }
    boolean office = w.isChar(i + 1, '办') && !w.is(i + 2, PartOfSpeech.NOUN);
    add(w, placeStarts, first, office ? i + 1 : i, names);
  }

  /** Whether the token is of what is fought, with its level maybe: 防, 森防, 县防. */
  private static boolean fights(Words w, int i) {
    return w.length(i) <= 2 && FOUGHT.has(w.last(i));
  }

  /** 县 水 投, 省 交投, 云桥县 文旅 投; no 县 投入. */
  private static void investor(Words w, int i, int[] placeStarts, Names names) {
    boolean two = w.length(i) == 1 && INVESTED.has(w, i - 1);
    boolean one = w.length(i) == 2 && INVESTED_FIRSTS.has(w.first(i));
    int first = two ? i - 1 : i;
    if ((two || one)
        && isDistrict(w, placeStarts, first - 1)
        && !isFirm(w, i + 1)
        && !isFirm(w, i + 2)
        && !isFirm(w, i + 3)) {
      add(w, placeStarts, first, i, names);
    }
  }

  private static boolean isFirm(Words w, int i) {
    return w.isWord(i, "公司") || w.isWord(i, "集团") || w.isWord(i, "有限公司");
  }

  /** 向 县 委 、人大: two words of the segmenter. */
  private static void committee(Words w, int i, Names names) {
    if (w.length(i) == 1
        && w.length(i - 1) == 1
        && DISTRICTS.has(w.first(i - 1))
        && w.is(i - 1, PartOfSpeech.NOUN)
        && (w.isBoundary(i + 1) || w.is(i + 1, PartOfSpeech.CONJUNCTION))) {
      names.add(i - 1, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
    }
  }

  /** 石塘镇 柳坪村 教学 点 */
  private static void classes(Words w, int i, int[] placeStarts, Names names) {
    if (w.length(i) == 1 && w.isWord(i - 1, "教学") && i >= 2 && placeStarts[i - 2] >= 0) {
      add(w, placeStarts, i - 1, i, names);
    }
  }

  private static boolean isDistrict(Words w, int[] placeStarts, int i) {
    return i >= 0
        && (placeStarts[i] >= 0
            || w.length(i) == 1 && DISTRICTS.has(w.first(i)) && w.in(i, Vocabulary.LEVEL));
  }

  /** Adds what begins with the place or level before {@code first}; a place has its own level. */
  private static void add(Words w, int[] placeStarts, int first, int last, Names names) {
    int from = first;
    boolean own = DISTRICTS.has(w.first(first)) && w.length(first) > 1;
    if (!own && first > 0) {
      if (placeStarts[first - 1] >= 0) {
        from = placeStarts[first - 1];
        int before = from > 0 ? placeStarts[from - 1] : -1;
        from = before >= 0 && OrganizationPlaces.isSmall(w, placeStarts, from) ? before : from;
      } else if (w.in(first - 1, Vocabulary.LEVEL)) {
        from = first - 1;
      }
    }
    if (own || from < first) {
      names.add(from, last + 1 - from, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
    }
  }
}
