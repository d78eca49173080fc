package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/** Stateless. Roads by their number or by what they go round: 省道 207 线, G318, 环 城北路. */
final class Roads {
  private static final WordSet NUMBERED_ROADS = new WordSet("国道 省道 县道 乡道");

  /** The last word of roads of which one leads to each side. */
  private static final WordSet SIDES =
      new WordSet("东路 西路 南路 北路 中路 东街 西街 南街 北街 中街 东大街 西大街 南大街 北大街 东大道 西大道 南大道 北大道 二路 三路 四路 五路 六路");

  private Roads() {}

  static void addTo(Map<String, Long> all) {
    NUMBERED_ROADS.addTo(all, Vocabulary.NUMBERED_ROAD);
    SIDES.addTo(all, Vocabulary.BEHIND_PLACE);
  }

  /** 东路 behind the name of a road. */
  static boolean isSide(Words w, int i) {
    return w.length(i) >= 2 && SIDES.has(w, i);
  }

  /** 长 城中路, 在 林 西四路: a road to a side that is cut behind its first character. */
  static boolean isCutSide(Words w, int i, boolean afterPlace) {
    int at = w.end(i + 1);
    if (w.length(i) != 1
        || w.length(i + 1) != 3
        || "路街".indexOf(w.last(i + 1)) < 0
        || "东西南北中一二三四五".indexOf(w.text().charAt(at - 2)) < 0) {
      return false;
    }
    // 滨 河南路: a road that a lexicon has, with a character before it that is of no level.
    if (!w.isUnknown(i + 1)) {
      return CutHeads.isOne(w, i, afterPlace);
    }
    boolean begins =
        switch (w.tag(i)) {
          case ADJECTIVE, NOUN, ABBREVIATION, MORPHEME ->
              afterPlace || w.isBoundary(i - 1) || w.is(i - 1, PartOfSpeech.PREPOSITION);
          // What nothing is counted by.
          case MEASURE -> w.isBoundary(i - 1);
          case VERB ->
              SplitPlaces.mayBeginName(w.first(i))
                  && (afterPlace || w.is(i - 1, PartOfSpeech.PREPOSITION) || w.isChar(i - 1, '、'));
          default -> false;
        };
    return begins;
  }

  /** How many tokens from {@code i} on are a road that begins with its number, 0 if none. */
  static int byNumber(Words w, int i) {
    int numbered = isNumbered(w, i) ? 2 : expressway(w, i);
    if (numbered > 0 || !isRoadNumber(w, i)) {
      return numbered;
    }
    return w.isChar(i + 1, '线') ? 2 : 1;
  }

  /** The same of one that begins with its kind: 省道 207 线, 国道 247. */
  static int byKind(Words w, int i) {
    if (w.is(i + 1, PartOfSpeech.NUMERAL) && NUMBERED_ROADS.has(w, i)) {
      if (!w.isHan(i + 1) && !w.is(i + 2, PartOfSpeech.MEASURE)) {
        return 2;
      }
      if (w.isChar(i + 2, '线')) {
        return 3;
      }
    }
    // 县道 X714 线
    if (NUMBERED_ROADS.has(w, i) && isRoadNumber(w, i + 1)) {
      return w.isChar(i + 2, '线') ? 3 : 2;
    }
    return 0;
  }

  /** 环 城北路, 绕 城高速: no road of the town's north that one goes round. */
  static boolean isRing(Words w, int i) {
    return "环绕".indexOf(w.first(i)) >= 0
        && w.first(i + 1) == '城'
        && w.length(i + 1) >= 3
        && "路道街速".indexOf(w.last(i + 1)) >= 0;
  }

  /** G93 成渝 环线 高速公路: so many tokens, 0 if it is none. */
  private static int expressway(Words w, int i) {
    if (!w.is(i, PartOfSpeech.STRING) || "GS".indexOf(w.first(i)) < 0) {
      return 0;
    }
    for (int n = 1; n <= 4 && w.isHan(i + n); n++) {
      if (w.isWord(i + n, "高速公路") || w.isWord(i + n, "高速")) {
        return n + 1;
      }
    }
    return 0;
  }

  /** S225, G318, G1816 线, and no train G318. */
  private static boolean isRoadNumber(Words w, int i) {
    boolean long4 =
        w.length(i) == 5
            && (w.isChar(i + 1, '线') || w.isWord(i - 1, "国道") || w.isWord(i - 1, "县道"));
    boolean letter =
        "GS".indexOf(w.first(i)) >= 0
            || "XYC".indexOf(w.first(i)) >= 0
                && (w.isChar(i + 1, '线') || NUMBERED_ROADS.has(w, i - 1));
    if (w.length(i) != 4 && !long4 || !letter || !w.is(i, PartOfSpeech.STRING)) {
      return false;
    }
    for (int at = w.start(i) + 1; at < w.end(i); at++) {
      if (w.text().charAt(at) < '0' || w.text().charAt(at) > '9') {
        return false;
      }
    }
    return !w.isChar(i + 1, '次') && !w.isWord(i + 1, "列车");
  }

  /** 303 国道, G318 国道 */
  private static boolean isNumbered(Words w, int i) {
    return (w.is(i, PartOfSpeech.NUMERAL) || w.is(i, PartOfSpeech.STRING))
        && NUMBERED_ROADS.has(w, i + 1);
  }
}
