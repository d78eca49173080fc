package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. What tells of what kind a place is, and names none: 庞大 社区, 临水 步道, 波兰 公路. */
final class PlaceKinds {
  /** What there are many kinds of: roads and estates are called by any word. */
  private static final WordSet OF_KINDS =
      new WordSet(
          "社区 公园 园区 产业园 工业园 工业园区 科技园 景区 风景区 小镇 片区 峡谷 高原 平原 开发区 保护区 隧道 遗址 电站 高速 高地 港区 矿区 公路 农场 林场 牧场 瀑布 机场");

  /** What a country or a province has many of. */
  private static final WordSet OF_LANDS =
      new WordSet(
          "铁路 公路 高速 高速公路 机场 渔港 水厂 花海 大堤 江堤 海堤 河堤 古道 古渡 旧址 粮站 剧场 居民区 安置区 停车场 牌坊 家属院 陵园 长城 禅寺 古寺 关帝庙 城隍庙 古塔 古桥 廊桥 风雨桥 吊桥 跨线桥 高架桥 立交 圩堤 海塘 古村 商业广场 购物广场 购物公园 大市场 小商品城 花鸟市场 围屋 水上乐园 露营地 风电场 填埋场 山塘 草甸 竹海 花谷 栈道 风景道 首末站 航站楼 灌渠 古民居 古镇区");

  private PlaceKinds() {}

  /**
   * Whether a word says what kind the next is of, and which one is told by nothing: 庞大 社区, 物流 园区,
   * 豆腐 村. Behind a place it is a name.
   */
  static boolean isPlain(Words w, int i) {
    boolean tag =
        w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.ADJECTIVE)
            || w.is(i, PartOfSpeech.STATUS);
    // 石塘县 的 邻里 社区
    int before = w.isChar(i - 1, '的') ? i - 2 : i - 1;
    return tag
        && (w.isChar(i + 1, '村') || OF_KINDS.has(w, i + 1))
        && !w.isUnknown(i)
        && !w.is(before, PartOfSpeech.PLACE)
        && !PlaceEndings.endsAsPlace(w, before)
        && !PlaceEndings.endsAsTown(w, i - 1)
        && !w.is(i + 2, PartOfSpeech.PLACE);
  }

  /** 临水, 跨海, 友好型: what says how or where something is, and is no name of it. */
  static boolean isModifier(Words w, int i) {
    return w.length(i) == 2
            && "跨亲沿越临环绕穿".indexOf(w.first(i)) >= 0
            && "水江海河湖村城街边港山".indexOf(w.last(i)) >= 0
            && w.isUnknown(i)
        || w.length(i) >= 3 && "型化性级式".indexOf(w.last(i)) >= 0;
  }

  /** 成都 铁路 部门, 波兰 公路: all that are there; a railway is called by both its ends. */
  static boolean isOfLand(Words w, int i) {
    return OF_LANDS.has(w, i + 1)
        && (isLand(w, i) || Levels.mayContain(w.word(i)) && !w.isWord(i + 1, "机场"));
  }

  /** Whether a place is a country, or a word of another language that may be one. */
  private static boolean isLand(Words w, int i) {
    return w.is(i, PartOfSpeech.PLACE)
        && !Levels.isListed(w, i)
        && (w.last(i) == '国' || w.isWord(i, "日本") || Transliteration.is(w, i) && !w.isUnknown(i));
  }
}
