package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Goods that are called by where they come from: 云桥 瓷, 青山湖 云雾 茶, 柳城 剪纸. The place is a
 * part of what they are called, and nothing is told of it. What grows everywhere (大米, 苹果) is only
 * of the place.
 */
final class Goods {
  /** What goods end with, behind the place alone: 云桥 砚, 云桥 沙田柚. */
  private static final CharSet LASTS = new CharSet("瓷砚茶荪柚橙橘桔枣醋酒蟹鸭鹅鸡猪糕饼锦椒葱姜蒜薯藕豆李");

  /** Those that only a longer word shows, and crafts. */
  private static final WordSet CRAFTS =
      new WordSet(
          "剪纸 年画 刺绣 木雕 石雕 泥塑 紫砂 火腿 毛尖 云雾 岩茶 白药 百合 竹荪 黄花菜 脆李 贡米 米粉 米线 拉面 榨菜 大闸蟹 丝绸 云锦 宣纸 湖笔 漆器 豆瓣酱 白莲 银针 铁观音 龙井 毛峰 "
              + "瓜片 黑猪 香梨 蜜梨 雪梨 蜜桃 水蜜桃 丝苗米 竹编 草编 绿茶 红茶 白茶 黑茶");

  private static final WordSet SPARKLING = new WordSet("脆 蜜 甜 香");

  /** What tells of the land where they grow, and of whoever makes them: 云桥 苹果 产区. */
  private static final WordSet OF_LAND =
      new WordSet(
          "产区 主产区 产地 产业 产业园 基地 种植 栽培 生产 加工 销售 市场 企业 公司 合作社 协会 研究所 果农 茶农 农户 种植户 商会 博物馆 产业带 园区 学校 交易 出口 制作 技艺");

  private Goods() {}

  /** Whether what stands behind the place is called by it: 青山湖 红茶. */
  static boolean areNamedBy(Words w, int first, int behind) {
    if (behind != first + 1 || !w.isHan(behind) || w.isWord(first, "中国")) {
      return false;
    }
    if (PlaceEndings.endsAsPlace(w, first)) {
      return false;
    }
    int last = end(w, behind);
    return last >= behind
        && !OF_LAND.has(w, last + 1)
        // 羊 横线: what goes on as a word of its own.
        && (w.length(last) > 1 || !w.isHan(last + 1) || !goesOn(w, last + 1))
        && !w.in(last + 1, Vocabulary.HEAD | Vocabulary.FACILITY | Vocabulary.PLACE_TAIL);
  }

  /** Whether a noun that is no goods may stand there. */
  private static boolean goesOn(Words w, int i) {
    return switch (w.tag(i)) {
      case NOUN, MEASURE, PROPER_NAME, PLACE, PERSON, ABBREVIATION, NUMERAL, MORPHEME ->
          !w.isWord(i, "文化");
      default -> w.length(i) == 1 && w.is(i, PartOfSpeech.LOCALIZER);
    };
  }

  /** The last word of the goods that stand there, one less than {@code i} if none do. */
  private static int end(Words w, int i) {
    // 脆 李, 云雾 茶
    if (w.length(i + 1) == 1
        && LASTS.has(w.first(i + 1))
        && (CRAFTS.has(w, i) || SPARKLING.has(w, i))) {
      return i + 1;
    }
    if (CRAFTS.has(w, i)) {
      return i;
    }
    boolean noun = w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PROPER_NAME);
    boolean goods =
        noun
            && LASTS.has(w.last(i))
            && !Levels.isListed(w, i)
            && (w.length(i) == 1 || !w.isUnknown(i) && w.last(i) != '豆')
            && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.PLACE_TAIL);
    return goods ? i : i - 1;
  }
}
