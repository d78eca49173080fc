package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/**
 * Stateless. Where the name of a place may begin, by what stands there and close behind: most
 * tokens have none of it, and no rule of {@link PlaceRules} need look at them. What is not marked
 * here begins no place, unless one ends before it; what is marked may begin none.
 */
final class PlaceBeginnings {
  /** Classes of words that may be a place, or its first word, whatever follows. */
  private static final long OWN =
      Vocabulary.LISTED
          | Vocabulary.LISTED_HALF
          | Vocabulary.WELL_KNOWN_PLACE
          | Vocabulary.COUNTY_WORD
          | Vocabulary.NUMBERED_ROAD;

  /** Classes of words that may make a place of the word before them. */
  private static final long BEHIND =
      Vocabulary.BEHIND_PLACE | Vocabulary.PLACE_TAIL | Vocabulary.NUMBERED_ROAD;

  /** Classes of words that may do so with a word between. */
  private static final long FURTHER =
      Vocabulary.FURTHER_BEHIND_PLACE | Vocabulary.ETHNIC_TAIL | Vocabulary.ZONE_END;

  /** What a place of two characters ends with that is told by its end alone. */
  static final CharSet OWN_LASTS = new CharSet("河江湖市村县");

  /** What the second word of two characters ends with where the segmenter cuts a name. */
  static final CharSet CUT_LASTS = new CharSet("县镇乡村旗河江湖山沟岭湾路街州省市区岛嘎");

  /** The same of a word of three characters or more; such words are places by themselves, too. */
  static final CharSet LASTS = CharSet.ofLasts(PlaceEndings.ALL + "速嘎站", PlaceEndings.TAILS);

  /** What is left of names whose first character is cut off ends with one of them. */
  static final CharSet REST_LASTS = new CharSet("路街村乡镇桥湖河江巷坪沟岭湾坝坡塘店速道屯庄寨区");

  /** What makes a tail in {@link PlaceTails} besides the words of those classes. */
  private static final String OTHER_TAILS = "线 脉 至 出口 山区 亚运村 奥运村 冬奥村 残奥村 大运村 全运村";

  private static final CharSet SIDES = new CharSet("东西南北");

  private PlaceBeginnings() {}

  /**
   * Marks where one may begin: {@link Words#mayBeginPlace}; and behind which tokens a tail may
   * stand: {@link Words#mayHaveTail}.
   */
  static void mark(Words w) {
    for (int i = 0; i < w.size(); i++) {
      if (w.isHan(i)) {
        word(w, i);
      } else {
        other(w, i);
      }
      if (Groups.mayBegin(w, i)) {
        w.markPlace(i);
      }
    }
  }

  private static void word(Words w, int i) {
    boolean own =
        switch (w.length(i)) {
          case 1 -> single(w, i);
          case 2 -> pair(w, i);
          default -> longer(w, i);
        };
    if (own
        || w.in(i, OWN)
        || w.is(i, PartOfSpeech.PLACE)
        || w.is(i, PartOfSpeech.PERSON)
        || w.shows(i, Marks.KNOWN_PLACE | Marks.REGION | Marks.VIRTUE)) {
      w.markPlace(i);
    }
    if (PlaceNeighbours.isBeforeHome(w, i)) {
      w.markPlace(i + 1);
    }
    // 滨 河南路
    if (w.is(i, PartOfSpeech.PLACE) && w.length(i - 1) == 1) {
      w.markPlace(i - 1);
    }
    if (w.shows(i, Marks.PLACE_TAIL) || w.length(i) == 4 && w.last(i) == '区') {
      w.markTail(i - 1);
      w.markTail(i - 2);
    }
    if (w.in(i, BEHIND)) {
      w.markPlace(i - 1);
      behindSingle(w, i);
    }
    if (w.in(i, FURTHER)) {
      further(w, i);
    }
  }

  private static boolean single(Words w, int i) {
    char c = w.first(i);
    if (c == '至') {
      between(w, i);
    }
    return w.shows(i, Marks.SHORT_PLACE) || SIDES.has(c);
  }

  private static boolean pair(Words w, int i) {
    if (w.shows(i, Marks.CUT_LAST)) {
      w.markPlace(i - 1);
      behindSingle(w, i);
    }
    return w.shows(i, Marks.OWN_LAST);
  }

  private static boolean longer(Words w, int i) {
    boolean ends = w.shows(i, Marks.PLACE_LAST);
    if (ends) {
      w.markPlace(i - 1);
      behindSingle(w, i);
    }
    return ends || w.is(i, PartOfSpeech.NOUN);
  }

  /** 春 晓 花园, 二 道 梁镇: what ends two tokens on begins with a character or a number. */
  private static void behindSingle(Words w, int i) {
    if (w.length(i - 2) == 1 || w.is(i - 2, PartOfSpeech.NUMERAL)) {
      w.markPlace(i - 2);
    }
  }

  private static void further(Words w, int i) {
    w.markPlace(i - 2);
    if (w.in(i, Vocabulary.ETHNIC_TAIL | Vocabulary.ZONE_END)) {
      for (int n = 1; n <= Zones.LONGEST; n++) {
        w.markPlace(i - n);
        w.markTail(i - n);
      }
    }
  }

  /**
   * A mark, a number, letters: a road by its number, and what stands between two ends of a line.
   */
  private static void other(Words w, int i) {
    if (w.is(i, PartOfSpeech.STRING)) {
      w.markPlace(i);
    }
    if (PlaceRanges.isTo(w, i)) {
      between(w, i);
    }
    if (w.isChar(i, '、') && w.is(i + 1, PartOfSpeech.PLACE)) {
      w.markPlace(i - 1);
    }
    // What goes on with no word of Chinese characters alone: 环 城A路
    if (w.shows(i, Marks.PLACE_LAST) && w.length(i) >= 2) {
      w.markPlace(i - 1);
    }
  }

  /** 杜坪 至 灰岭 公路 */
  private static void between(Words w, int i) {
    w.markPlace(i - 1);
    w.markPlace(i + 1);
  }

  static void addMarks(Map<String, Long> all, Map<String, Long> classes) {
    classes.forEach(
        (word, some) -> {
          if ((some & (BEHIND | FURTHER)) != 0) {
            Vocabulary.add(all, Marks.PLACE_TAIL, word);
          }
        });
    Vocabulary.add(all, Marks.PLACE_TAIL, OTHER_TAILS);
  }

  static void addTo(Map<String, Long> all) {
    Levels.addTo(all);
    PlaceTails.addTo(all);
    SplitPlaces.addTo(all);
    SpelledPlaces.addTo(all);
    Zones.addTo(all);
    Roads.addTo(all);
    Counties.addTo(all);
  }
}
