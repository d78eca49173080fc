package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/** Stateless. Parts of the country: 东北, that is a side elsewhere, and 岭南 地区. */
final class PlaceRegions {
  /** Those that are words for sides as well. */
  private static final WordSet SIDES = new WordSet("东北 西北 西南");

  /** What makes a side of the place before it, or of any: 东北 方向. */
  private static final CharSet OF_SIDES = new CharSet("部角侧方面边风偏约距走向坡麓");

  /** What has 地区 as a part of its name: no 丹阳 地区, which is a town and what is around it. */
  private static final WordSet WITH_AREA =
      new WordSet(
          "东北 西北 西南 华北 华东 华南 华中 中原 岭南 江南 江淮 黄淮 黄淮海 关中 陇东 陇南 川西 川东北 川西北 南疆 北疆 西海固 沂蒙 秦巴 武陵 乌蒙 太行 胶东 苏北 苏南 皖北 皖南 浙西南 赣南 湘西 鄂西 粤东 粤西 粤北 桂西 黔东南 滇西 滇中 冀中 晋北 陕北 陕南");

  private PlaceRegions() {}

  static void addMarks(Map<String, Long> all) {
    SIDES.addTo(all, Marks.REGION);
  }

  /** Whether one may begin with the token that no tag tells. */
  static boolean mayBegin(Words w, int i) {
    return w.shows(i, Marks.REGION);
  }

  /** 支持 东北, 华北、东北: a part of the country, and no side of something. */
  static boolean isSide(Words w, int i) {
    if (!mayBegin(w, i) || !w.isHan(i + 1) || isTowards(w, i - 1)) {
      return false;
    }
    boolean tag = w.is(i, PartOfSpeech.LOCATION) || w.is(i, PartOfSpeech.LOCALIZER);
    boolean begins =
        w.isBoundary(i - 1)
            || w.isWord(i - 1, "华北")
            || w.isWord(i - 1, "我国")
            || switch (w.tag(i - 1)) {
              case VERB, PARTICLE, PREPOSITION, CONJUNCTION -> true;
              default -> false;
            };
    return tag
        && begins
        && !OF_SIDES.has(w.first(i + 1))
        // 东北 虎
        && !(w.length(i + 1) == 1 && w.is(i + 1, PartOfSpeech.NOUN) && !w.isChar(i + 1, '人'))
        && !w.is(i + 1, PartOfSpeech.LOCALIZER);
  }

  /** 向 西南 移动: where to, and no region. */
  private static boolean isTowards(Words w, int i) {
    return w.length(i) == 1 && "向往朝由偏".indexOf(w.first(i)) >= 0;
  }

  /** 东北 地区: whether 地区 is of the name that stands there. */
  static boolean hasArea(Words w, int first, int last) {
    return w.isWord(last + 1, "地区") && WITH_AREA.has(w.text(), w.start(first), w.end(last));
  }
}
