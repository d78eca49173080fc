package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/** Stateless. Zones of what is made or grown: 海门 经济 技术 开发区, 黄袍山 国家 油茶 产业 示范 园. */
final class Zones {
  private static final WordSet ZONE_WORDS =
      new WordSet("实验 试验 合作 示范 保税 经济 技术 高新技术 高新 产业 工业 农业 科技 旅游 生态 贸易 自由 综合 临港 循环");

  private static final WordSet ZONES = new WordSet("开发区 园区 产业园 产业园区 工业园 示范区 示范园 试验区 度假区 园 区 新区");

  private static final WordSet PARKS =
      new WordSet("产业园 产业园区 工业园 工业园区 示范园 示范区 创意园 科技园 物流园 农业园 创业园 孵化园 开发区 农场 林场");

  /** Those that have a name, whatever they are for. */
  private static final WordSet FARMS = new WordSet("农场 林场");

  private static final WordSet BEFORE_PARK = new WordSet("示范 创意 产业 工业 科技 物流 农业 创业");

  /** No name has more tokens behind its first. */
  static final int LONGEST = 6;

  private Zones() {}

  static void addTo(Map<String, Long> all) {
    ZONES.addTo(all, Vocabulary.ZONE_END);
    PARKS.addTo(all, Vocabulary.ZONE_END);
    Vocabulary.add(all, Vocabulary.ZONE_END, "园");
  }

  /** 海门 经济 技术 开发区: so many tokens behind {@code i}, 0 if it is not so. */
  static int length(Words w, int i) {
    int n = 1;
    boolean plain = false;
    while (n < LONGEST && (ZONE_WORDS.has(w, i + n) || isSubject(w, i + n) && !isPark(w, i + n))) {
      plain |= !ZONE_WORDS.has(w, i + n);
      n++;
    }
    // 柳坪村 光伏 农业 示范 园: the village's.
    if (w.is(i, PartOfSpeech.NOUN)
        && PlaceEndings.endsAsPlace(w, i - 1)
        && (Facilities.isCrop(w, i) || ZONE_WORDS.has(w, i))) {
      return 0;
    }
    // 清河 荒沟 林场: in a county, and a name of its own.
    if (plain && n == 2 && Levels.isListed(w, i) && FARMS.has(w, i + n)) {
      return 0;
    }
    if (plain) {
      // 黄袍山 国家 油茶 产业 示范 园, and no 天麻 产业 园: whose it is, has to be told.
      return n > 1
              && isPark(w, i + n)
              && !Facilities.isCrop(w, i)
              && (w.is(i, PartOfSpeech.PLACE) || w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i))
          ? n
          : 0;
    }
    return n > 1 && ZONES.has(w, i + n) ? n : 0;
  }

  private static boolean isSubject(Words w, int i) {
    boolean tag =
        w.is(i, PartOfSpeech.NOUN)
            || w.isWord(i, "现代")
            || w.is(i, PartOfSpeech.VERB) && (w.in(i, Vocabulary.INNER_VERB) || w.isWord(i, "制造"))
            || w.is(i, PartOfSpeech.VERBAL_NOUN)
            || w.is(i, PartOfSpeech.PROPER_NAME);
    return tag
        && w.length(i) >= 2
        && w.length(i) <= 3
        && !w.in(
            i, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.OUTSIDE | Vocabulary.PLACE_TAIL);
  }

  /** 产业园, and 园 behind 示范 or 创意. */
  private static boolean isPark(Words w, int i) {
    return PARKS.has(w, i) || w.isChar(i, '园') && BEFORE_PARK.has(w, i - 1);
  }
}
