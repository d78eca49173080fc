package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Names whose first character the segmenter cuts from a word that is a place by itself:
 * 滨 河南路, 马 厂桥, 东 街口社区.
 */
final class CutHeads {
  /** What the places end with that are cut so; no province or county is one. */
  private static final CharSet LASTS = new CharSet("路街巷桥坪村沟岭湾坝坡塘店河湖");

  /** What stands before a whole name: 新 河南路, 村 沙坪. */
  private static final CharSet NO_HEADS = new CharSet("新老旧原各该本全前后副仅共及与和到在经沿从至自人家户里内外");

  private CutHeads() {}

  /** Whether the single character and the place behind it are one. */
  static boolean isAt(Words w, int i, boolean afterPlace) {
    // 石塘镇 后 六柳屯
    if (afterPlace
        && w.is(i, PartOfSpeech.LOCALIZER)
        && "东西南北上下前后".indexOf(w.first(i)) >= 0
        && w.length(i + 1) == 3
        && "村屯庄寨".indexOf(w.last(i + 1)) >= 0
        && w.is(i + 1, PartOfSpeech.NOUN)
        && w.isUnknown(i + 1)) {
      return true;
    }
    return w.is(i + 1, PartOfSpeech.PLACE)
        && w.length(i + 1) >= 2
        && (LASTS.has(w.last(i + 1)) || w.endsWith(i + 1, "社区"))
        && !Levels.isListed(w, i + 1)
        && isOne(w, i, afterPlace);
  }

  /** Whether the character may be the first of the name, by what it is and what stands before. */
  static boolean isOne(Words w, int i, boolean afterPlace) {
    char c = w.first(i);
    if (SplitPlaces.LEVELS.has(c) || NO_HEADS.has(c)) {
      return false;
    }
    boolean begins =
        afterPlace
            || w.isBoundary(i - 1)
            || w.in(i - 1, Vocabulary.TOWARDS)
            || w.is(i - 1, PartOfSpeech.PREPOSITION);
    return begins
        && switch (w.tag(i)) {
          case NOUN, MORPHEME -> true;
          case ABBREVIATION -> !ShortPlaces.isOne(c);
          case LOCALIZER ->
              "东西南北".indexOf(c) >= 0 && w.endsWith(i + 1, "社区") && w.isBoundary(i - 1);
          case NUMERAL -> afterPlace && w.endsWith(i + 1, "社区");
          case VERB ->
              SplitPlaces.mayBeginName(c)
                  && "路街".indexOf(w.last(i + 1)) >= 0
                  && (afterPlace || w.is(i - 1, PartOfSpeech.PREPOSITION) || w.isChar(i - 1, '、'));
          default -> false;
        };
  }
}
