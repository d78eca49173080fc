package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/** Stateless. Names of places that the segmenter cuts into single characters: 春 晓 花园, 张 滩 法庭. */
final class SpelledPlaces {
  /** Offices that small places have: what stands before them as characters is a place. */
  private static final WordSet OFFICES =
      new WordSet(
          "派出所 法庭 法院 分局 司法所 供电所 卫生院 税务所 市场监管所 村委会 居委会 村委 小学 中学 初级中学 中心小学 中心校 幼儿园 信用社 敬老院 收费站 检查站");

  /** What stands between. */
  private static final WordSet OF_OFFICES = new WordSet("人民 公安 中心 初级 国土 财政 税务");

  /** What counts, points or tells when, and begins or ends no name before an office. */
  private static final CharSet NO_NAME = new CharSet("所家个座处间名位各该本每这那某两几多新老原旧全等及和与或由其我的了");

  /** What is said of any village. */
  private static final String NO_STEM = "全同进驻入出回到在山农渔邻外他自整穷富多此小大强弱空美好远近";

  private static final WordSet ESTATES = new WordSet("小区 社区 景区 风景区 花园 公园");

  private SpelledPlaces() {}

  static void addTo(Map<String, Long> all) {
    OFFICES.addTo(all, Vocabulary.FURTHER_BEHIND_PLACE);
    OF_OFFICES.addTo(all, Vocabulary.FURTHER_BEHIND_PLACE);
    Vocabulary.add(all, Vocabulary.FURTHER_BEHIND_PLACE, "条");
  }

  /** How many tokens from {@code i} on, a single character, are such a name, 0 if none. */
  static int length(Words w, int i) {
    if (isNumbered(w, i)) {
      return 4;
    }
    int apart = Math.max(beforeOffice(w, i), long3(w, i));
    return Math.max(apart, Math.max(spelled(w, i), parted(w, i)));
  }

  /** 东 一 条 路: a street by its number. */
  private static boolean isNumbered(Words w, int i) {
    return w.length(i) == 1
        && "东西南北".indexOf(w.first(i)) >= 0
        && w.is(i + 1, PartOfSpeech.NUMERAL)
        && w.isChar(i + 2, '条')
        && (w.isChar(i + 3, '路') || w.isChar(i + 3, '街'));
  }

  /**
   * 来到 柏 村, 柏 山村: a village of which one character or three are told apart, so many tokens, 0 if
   * none.
   */
  static int village(Words w, int i, boolean afterPlace) {
    if (!w.isChar(i + 1, '村') && !w.isChar(i + 3, '村') && !w.isWord(i + 1, "山村")) {
      return 0;
    }
    boolean inPlace = afterPlace && PlaceEndings.endsAsPlace(w, i - 1);
    boolean there = inPlace || w.in(i - 1, Vocabulary.TOWARDS);
    if (!isStem(w, i)) {
      return 0;
    }
    if (w.isChar(i + 1, '村')) {
      boolean ends =
          w.isBoundary(i + 2)
              || w.isChar(i + 2, '的')
              || w.is(i + 2, PartOfSpeech.LOCALIZER)
              || w.is(i + 2, PartOfSpeech.VERB);
      // 在 撤 村 建 居
      return (inPlace || there && !w.is(i, PartOfSpeech.VERB)) && ends ? 2 : 0;
    }
    if (w.isWord(i + 1, "山村")) {
      return w.is(i, PartOfSpeech.NOUN) && (there || Repeated.isTold(w, w.start(i), w.end(i + 1)))
          ? 2
          : 0;
    }
    // 柏 树 坪 村
    return inPlace
            && w.length(i + 1) == 1
            && w.length(i + 2) == 1
            && isStem(w, i + 1)
            && isStem(w, i + 2)
            && w.isChar(i + 3, '村')
        ? 4
        : 0;
  }

  /** Whether a single character may be of the name of a village. */
  private static boolean isStem(Words w, int i) {
    return switch (w.tag(i)) {
      case NOUN, MEASURE, ADJECTIVE, ABBREVIATION, MORPHEME, PROPER_NAME, PERSON, VERB ->
          w.length(i) == 1
              && w.isHan(i)
              && !SplitPlaces.LEVELS.has(w.first(i))
              && !SplitPlaces.VERBS.has(w.first(i))
              && !NO_NAME.has(w.first(i))
              && NO_STEM.indexOf(w.first(i)) < 0;
      default -> false;
    };
  }

  /** 张 滩 法庭, 花 牛 人民 法庭: two single characters before an office of a small place. */
  static int beforeOffice(Words w, int i) {
    boolean single = w.length(i) == 1 && w.isHan(i) && w.length(i + 1) == 1 && w.isHan(i + 1);
    if (!single || !(OFFICES.has(w, i + 2) || OF_OFFICES.has(w, i + 2) && OFFICES.has(w, i + 3))) {
      return 0;
    }
    boolean begins =
        !w.in(i, Vocabulary.LEVEL)
                && !SplitPlaces.VERBS.has(w.first(i))
                && !NO_NAME.has(w.first(i))
                && !PersonRules.isFunction(w, i)
            || w.is(i, PartOfSpeech.VERB) && !SplitPlaces.VERBS.has(w.first(i))
            || w.is(i, PartOfSpeech.MEASURE) && !w.is(i - 1, PartOfSpeech.NUMERAL)
            || w.is(i, PartOfSpeech.LOCALIZER) && w.isBoundary(i - 1);
    // 仁 和 小学
    if (w.isChar(i + 1, '和') && w.is(i, PartOfSpeech.ADJECTIVE) && w.isBoundary(i - 1)) {
      return 2;
    }
    boolean ends =
        !SplitPlaces.LEVELS.has(w.first(i + 1))
            && !NO_NAME.has(w.first(i + 1))
            && !w.is(i + 1, PartOfSpeech.PARTICLE)
            && !w.is(i + 1, PartOfSpeech.PREPOSITION);
    return begins && ends ? 2 : 0;
  }

  /** 水 清 木华社区: two single characters and a word that no lexicon has, with its tail. */
  private static int long3(Words w, int i) {
    boolean likely =
        w.length(i) == 1
            && w.is(i, PartOfSpeech.NOUN)
            && !SplitPlaces.LEVELS.has(w.first(i))
            && w.length(i + 1) == 1
            && (w.is(i + 1, PartOfSpeech.ADJECTIVE) || w.is(i + 1, PartOfSpeech.NOUN))
            && !SplitPlaces.LEVELS.has(w.first(i + 1))
            && w.length(i + 2) >= 3;
    return likely && PlaceEndings.endsInTail(w, i + 2) && w.isUnknown(i + 2) ? 3 : 0;
  }

  /** 春 晓 花园: two single characters and a tail. */
  private static int spelled(Words w, int i) {
    boolean likely =
        w.length(i) == 1
            && w.isHan(i)
            && w.length(i + 1) == 1
            && w.isHan(i + 1)
            && w.in(i + 2, Vocabulary.PLACE_TAIL)
            && !w.is(i + 1, PartOfSpeech.MEASURE)
            // 家 住 小区
            && !(w.is(i + 1, PartOfSpeech.VERB) && "住在到去进回来是有离入出为称".indexOf(w.first(i + 1)) >= 0)
            && !w.is(i + 1, PartOfSpeech.PARTICLE);
    return likely
            && !w.is(i, PartOfSpeech.NUMERAL)
            && !w.is(i, PartOfSpeech.PRONOUN)
            && !w.is(i, PartOfSpeech.PARTICLE)
            && "全该各本".indexOf(w.first(i + 1)) < 0
            && !w.is(i, PartOfSpeech.VERB)
            && !w.is(i, PartOfSpeech.PREPOSITION)
            && !w.is(i, PartOfSpeech.CONJUNCTION)
            && !w.is(i + 1, PartOfSpeech.PREPOSITION)
            // 新 修 公路
            && !(w.isChar(i, '新') && w.is(i + 1, PartOfSpeech.VERB))
        ? 3
        : 0;
  }

  /** 大 榆树 镇, 沙 门子 村: a single character, a word and a tail. */
  private static int parted(Words w, int i) {
    boolean likely =
        w.length(i) == 1
            && w.isHan(i)
            && w.length(i + 1) == 2
            && w.isHan(i + 1)
            && w.length(i + 2) == 1
            && (SplitPlaces.TAILS.has(w.first(i + 2)) || "屯寨庄".indexOf(w.first(i + 2)) >= 0)
            && !w.in(i + 1, Vocabulary.TITLE | Vocabulary.KIND | Vocabulary.LEVEL);
    return likely && (w.is(i, PartOfSpeech.ADJECTIVE) || w.is(i, PartOfSpeech.NOUN)) ? 3 : 0;
  }

  /** 隰县 小 西天 景区, 石塘街道 新 中苑 小区: the same with a tail of two characters. */
  static boolean isPartedLong(Words w, int i) {
    return "新小大老".indexOf(w.first(i)) >= 0
        && w.length(i) == 1
        && ESTATES.has(w, i + 2)
        && w.length(i + 1) == 2
        && (w.is(i + 1, PartOfSpeech.NOUN) || w.is(i + 1, PartOfSpeech.PROPER_NAME))
        && !w.in(
            i + 1,
            Vocabulary.TITLE
                | Vocabulary.KIND
                | Vocabulary.LEVEL
                | Vocabulary.COMMON_PLACE
                | Vocabulary.HEAD
                | Vocabulary.OUTSIDE);
  }
}
