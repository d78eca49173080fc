package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. What stands behind a whole name of a place and belongs to it: 嘉乐 花园 小区, 鸡公山 管理区. */
final class FurtherTails {
  /** Tails that stand behind another: 嘉乐 花园 小区. */
  private static final WordSet FURTHER_TAILS =
      new WordSet("小区 社区 管理区 风景区 景区 风景名胜区 旅游区 度假区 保护区 自然保护区");

  /** What is built one part after the other. */
  private static final WordSet ESTATES =
      new WordSet("花园 花苑 新村 新苑 佳苑 嘉苑 名苑 雅苑 家园 名城 名邸 小区 华庭 新城 公馆");

  private static final WordSet PHASES = new WordSet("一期 二期 三期 四期 五期 六期 一区 二区 三区 四区 五区 六区");

  private static final WordSet MEMORIALS = new WordSet("陵园 纪念碑 纪念园 纪念馆 纪念塔 墓");

  private FurtherTails() {}

  /** 嘉乐 花园 小区, 鸡公山 管理区: a second tail behind a place, so many tokens. */
  static int length(Words w, int i, int length) {
    int next = i + length;
    int memorial = memorial(w, next);
    if (memorial > 0) {
      return memorial;
    }
    // 石塘村 集中 安置点, 云桥县 县城 集中 安置点
    int town = w.isWord(next, "县城") ? next + 1 : next;
    if (w.isWord(town, "集中") && w.isWord(town + 1, "安置点")) {
      return town + 2 - next;
    }
    // 青塘 公交 站
    if ((w.isWord(next, "公交") || w.isWord(next, "公交车") || w.isWord(next, "地铁"))
        && w.isChar(next + 1, '站')) {
      return 2;
    }
    // 桂香 花园 安置 区
    if (w.isWord(next, "安置") && w.isChar(next + 1, '区') && w.last(next - 1) == '园') {
      return 2;
    }
    if (isEstate(w, next - 1) && PHASES.has(w, next)) {
      return 1;
    }
    // 桂香 花园 二 期, 石塘 新村 三 区
    if (isEstate(w, next - 1)
        && w.is(next, PartOfSpeech.NUMERAL)
        && w.length(next + 1) == 1
        && "期区".indexOf(w.first(next + 1)) >= 0
        && w.isHan(next)) {
      return 2;
    }
    // 云桥 古 县城
    if (w.isChar(next, '古') && w.isWord(next + 1, "县城")) {
      return 2;
    }
    // 白鹤 湿地 公园
    if (w.isWord(next, "公园") && w.in(next - 1, Vocabulary.PLACE_TAIL) && length > 1) {
      return 1;
    }
    // 中山 街 3 巷
    if (w.isChar(next + 1, '巷')
        && w.is(next, PartOfSpeech.NUMERAL)
        && "路街".indexOf(w.last(next - 1)) >= 0) {
      return 2;
    }
    // 鸭坝潭 电站 水库
    if (w.isWord(next, "水库") && (w.isWord(next - 1, "电站") || w.isWord(next - 1, "水电站"))) {
      return 1;
    }
    if (FURTHER_TAILS.has(w, next) && !PlaceEndings.endsAsPlace(w, next - 1)) {
      return w.start(next) - w.start(i) >= 3 || w.isWord(next, "管理区") ? 1 : 0;
    }
    return 0;
  }

  private static boolean isEstate(Words w, int i) {
    return w.length(i) >= 2 && ESTATES.has(w.text(), w.end(i) - 2, w.end(i));
  }

  /** 云桥县 革命 烈士 纪念碑: so many tokens, 0 if none. */
  private static int memorial(Words w, int i) {
    int first = w.isWord(i, "革命") ? i + 1 : i;
    if (w.isWord(first, "烈士陵园")) {
      return first - i + 1;
    }
    return w.isWord(first, "烈士") && MEMORIALS.has(w, first + 1) ? first - i + 2 : 0;
  }
}
