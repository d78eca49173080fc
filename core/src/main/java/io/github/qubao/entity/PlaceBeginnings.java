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
  private static final CharSet OWN_LASTS = new CharSet("河江湖市村县");

  /** What the second word of two characters ends with where the segmenter cuts a name. */
  private static final CharSet CUT_LASTS = new CharSet("县镇乡村旗河江湖山沟岭湾路街州省市区岛嘎");

  /** The same of a word of three characters or more; such words are places by themselves, too. */
  private static final CharSet LONG_LASTS = longLasts();

  private static final CharSet SIDES = new CharSet("东西南北");

  private PlaceBeginnings() {}

  /** Marks where one may begin: {@link Words#mayBeginPlace}. */
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
        || KnownNames.PLACES.mayBegin(w, i)
        || PlaceRegions.mayBegin(w, i)) {
      w.markPlace(i);
    }
    if (PlaceNeighbours.isBeforeHome(w, i)) {
      w.markPlace(i + 1);
    }
    // 滨 河南路
    if (w.is(i, PartOfSpeech.PLACE) && w.length(i - 1) == 1) {
      w.markPlace(i - 1);
    }
    if (Virtues.isOne(w, i)) {
      w.markPlace(i);
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
    return ShortPlaces.isOne(c) || SIDES.has(c);
  }

  private static boolean pair(Words w, int i) {
    char last = w.last(i);
    if (CUT_LASTS.has(last)) {
      w.markPlace(i - 1);
      behindSingle(w, i);
    }
    return OWN_LASTS.has(last);
  }

  private static boolean longer(Words w, int i) {
    boolean ends = LONG_LASTS.has(w.last(i));
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
    if (w.length(i) >= 2 && LONG_LASTS.has(w.last(i))) {
      w.markPlace(i - 1);
    }
  }

  /** 杜坪 至 灰岭 公路 */
  private static void between(Words w, int i) {
    w.markPlace(i - 1);
    w.markPlace(i + 1);
  }

  private static CharSet longLasts() {
    return CharSet.ofLasts(PlaceEndings.ALL + "速嘎站", PlaceEndings.TAILS);
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
