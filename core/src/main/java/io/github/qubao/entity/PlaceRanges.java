package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. Places that a road or a line joins: 白石埔 至 铁厂镇, 杜坪 — 灰岭 公路. */
final class PlaceRanges {
  private static final WordSet LINES = new WordSet("公路 铁路 高速 高速公路 线 专线 班线 道路 快速路 公交 段 隧道 支线 航线");

  /** What stands between two ends. */
  static final CharSet TO = new CharSet("至—-－–");

  private PlaceRanges() {}

  /** 白石埔 至 铁厂镇: where a road or a line begins or ends, if the other end tells it. */
  static boolean isEnd(Words w, int i) {
    if (!w.shows(i + 1, Marks.TO) && !w.shows(i - 1, Marks.TO)) {
      return false;
    }
    boolean tag = w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON);
    if (tag && w.length(i) >= 2 && w.length(i) <= 4 && isEndOfLine(w, i)) {
      return true;
    }
    return tag
        && w.length(i) >= 3
        && w.length(i) <= 4
        && (w.isChar(i + 1, '至')
                && (PlaceEndings.endsAsPlace(w, i + 2) || w.is(i + 2, PartOfSpeech.PLACE))
            || w.isChar(i - 1, '至')
                && (PlaceEndings.endsAsPlace(w, i - 2) || w.is(i - 2, PartOfSpeech.PLACE)))
        && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD)
        && w.isUnknown(i);
  }

  /** 杜坪 至 灰岭 公路, 杜坪 — 灰岭 连通 工程: what a line joins. */
  private static boolean isEndOfLine(Words w, int i) {
    boolean first = isTo(w, i + 1) && LINES.has(w, i + 3) && w.length(i + 2) >= 2;
    // 青云路 至 胶青 铁路, 北站 — 朱柳 公路 — 汾湖: the line is an end itself.
    boolean second =
        isTo(w, i - 1)
            && LINES.has(w, i + 1)
            && w.length(i - 2) >= 2
            && !isTo(w, i + 2)
            && "路街桥道".indexOf(w.last(i - 2)) < 0;
    return (first || second) && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD) && w.isUnknown(i);
  }

  static boolean isTo(Words w, int i) {
    return w.shows(i, Marks.TO) && w.length(i) == 1;
  }
}
