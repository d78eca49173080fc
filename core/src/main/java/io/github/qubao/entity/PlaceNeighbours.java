package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/** Stateless. Places that what stands beside them tells: 到 清芳园, 金桂苑 南侧, 石塘镇 桃苴 的 村口. */
final class PlaceNeighbours {
  /** What places end with and people hardly do. */
  private static final CharSet GONE_TO = new CharSet("园馆场庙寺苑庄坝沟湾坳屯寨塘堡垭桥店铺");

  private static final WordSet IN_VILLAGES = new WordSet("村民 居民 村口 农户 菜农 村里");

  private static final WordSet SIDES =
      new WordSet("南侧 北侧 东侧 西侧 附近 旁 旁边 下游 上游 沿岸 两岸 沿线 脚下 对面 周边 境内 流域 干流 支流");

  private static final CharSet OF_SIDES = new CharSet("苑里园宫寺庙阁楼洲河江湖溪沟坝坡岭山岛港桥闸塘口嘴湾滩坪街路巷村庄屯寨");

  private static final WordSet GOVERNED = new WordSet("辖 下辖 管辖 代管 托管 辖有 所辖 划归");

  /** So far from an area that is told. */
  private static final int AROUND = 12;

  private PlaceNeighbours() {}

  /** 到 清芳园: a place that is called as people are. */
  static boolean isGoneTo(Words w, int i) {
    return w.in(i - 1, Vocabulary.TOWARDS)
        && w.is(i, PartOfSpeech.PERSON)
        && w.length(i) == 3
        && GONE_TO.has(w.last(i))
        && !w.in(i + 1, Vocabulary.SAYING | Vocabulary.ADDRESS);
  }

  /** 石塘镇 桃苴 的 村口: what no lexicon has, behind a town. */
  static boolean isInTown(Words w, int i) {
    return w.length(i) <= 3
        && (w.last(i - 1) == '乡' || PlaceEndings.endsAsTown(w, i - 1))
        && w.is(i, PartOfSpeech.NOUN)
        && (w.isChar(i + 1, '的') || w.isBoundary(i + 1) || IN_VILLAGES.has(w, i + 1))
        && !Surnames.isSurname(w.first(i))
        && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.COMMON_PLACE | Vocabulary.KIND)
        && w.length(i) >= 2
        && w.isUnknown(i);
  }

  /** 金桂苑 南侧, 江心洲 下游: what has a side. */
  static boolean isBeside(Words w, int i) {
    return w.length(i) == 3
        && SIDES.has(w, i + 1)
        && OF_SIDES.has(w.last(i))
        && (w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.NOUN))
        && w.isUnknown(i)
        && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD)
        && !PlaceEndings.isDeed(w, i);
  }

  /** 辖 石塘 办事处、高坪 办事处: whether what stands there is told of as land, and no office. */
  static boolean isGoverned(Words w, int first, int last) {
    for (int i = first - 1; i >= first - AROUND && !w.isChar(i, '。'); i--) {
      if (GOVERNED.has(w, i)) {
        return true;
      }
    }
    for (int i = last + 1; i <= last + AROUND && !w.isChar(i, '。'); i++) {
      if (GOVERNED.has(w, i)) {
        return true;
      }
    }
    return false;
  }
}
