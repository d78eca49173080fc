package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/** Stateless. Names of places that the segmenter cuts where the name does not end. */
final class SplitPlaces {
  static final CharSet TAILS = new CharSet("县镇乡村旗");

  /** What the last word of such a name may also end with, if no lexicon has it (澡 港河). */
  private static final CharSet UNKNOWN_TAILS = new CharSet("河江湖山沟岭湾路街");

  /** What stands for a level of administration and begins no name of a place. */
  static final CharSet LEVELS = new CharSet("国省市县区镇乡村组队局");

  private static final WordSet BETWEEN = new WordSet("高速 高速公路 高铁 铁路 城际 城际铁路 快速路");

  /** What is told of a road or a railway, and is no end of one. */
  private static final CharSet NO_ENDS =
      new CharSet("国省市县区镇乡村新老旧原修建通上下过走到全各该本中沿跨经从在由因乘坐坡路车高多两一二三四五六七八九十条段的是和与及等入出环绕城是这那大小有无未已将再又也都");

  /** What numbers are written with. */
  static final CharSet NUMERALS = new CharSet("一二三四五六七八九十百千万");

  private static final WordSet ETHNIC_TAILS = new WordSet("自治州 自治县 自治旗 自治区");

  private static final WordSet TWICE = new WordSet("新村 花园 家园 新城 名城 名苑 华府");

  private SplitPlaces() {}

  static void addTo(Map<String, Long> all) {
    ETHNIC_TAILS.addTo(all, Vocabulary.ETHNIC_TAIL);
    BETWEEN.addTo(all, Vocabulary.FURTHER_BEHIND_PLACE);
  }

  /**
   * How many tokens from {@code i} on are such a name, 0 if none.
   *
   * @param mayBegin whether a place may begin here by what stands before
   */
  static int length(Words w, int i, boolean mayBegin) {
    boolean single = w.length(i) == 1;
    int ethnic = 0;
    if (!single) {
      if (w.shows(i + 1, Marks.PLACE_LAST) && isForeign(w, i)
          || ListedCuts.isPair(w, i)
          || ListedCuts.isBeforeLast(w, i)) {
        return 2;
      }
      ethnic = w.mayHaveTail(i) ? ethnic(w, i) : 0;
    }
    // 大洞 子 大桥
    if (!single
        && w.in(i + 2, Vocabulary.PLACE_TAIL)
        && w.is(i, PartOfSpeech.PLACE)
        && w.length(i) == 2
        && w.length(i + 1) == 1
        && w.is(i + 1, PartOfSpeech.NOUN)
        && !LEVELS.has(w.first(i + 1))
        && !PlaceEndings.endsAsPlace(w, i)) {
      return 3;
    }
    if (isByNumber(w, i)) {
      return 3;
    }
    int gacha = gacha(w, i);
    if (gacha > 0) {
      return gacha;
    }
    if (single && isBetween(w, i)) {
      return 3;
    }
    // 中 吉 乌 铁路
    if (single && isBetween(w, i + 1) && mayBeShort(w, i) && ShortPlaces.isOne(w.first(i))) {
      return 4;
    }
    if (ethnic > 0 || !mayBegin || w.in(i, Vocabulary.LEVEL)) {
      return ethnic;
    }
    int joined = joined(w, i);
    return single ? Math.max(joined, SpelledPlaces.length(w, i)) : joined;
  }

  /** 巴音乌拉嘎 查, 巴音 嘎嘎 查: a 嘎查, which is a village, that is cut in its last word. */
  private static int gacha(Words w, int i) {
    if (w.last(i) == '嘎' && w.length(i) >= 3 && w.isChar(i + 1, '查') && w.isUnknown(i)) {
      return 2;
    }
    boolean name = w.length(i) >= 2 && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PLACE));
    return name && w.length(i + 1) == 2 && w.last(i + 1) == '嘎' && w.isChar(i + 2, '查') ? 3 : 0;
  }

  /** 二 道 沟, 十 里 店: what is called by a number. */
  private static boolean isByNumber(Words w, int i) {
    boolean number =
        w.is(i, PartOfSpeech.NUMERAL)
            && w.isHan(i)
            && (w.length(i) == 1 && NUMERALS.has(w.first(i))
                || w.length(i) == 2 && w.last(i) == '十');
    if (!number || w.length(i + 1) != 1 || w.length(i + 2) != 1) {
      return false;
    }
    boolean begins =
        w.isBoundary(i - 1)
            || w.is(i - 1, PartOfSpeech.PLACE)
            || w.in(i - 1, Vocabulary.TOWARDS)
            || w.is(i - 1, PartOfSpeech.PREPOSITION);
    char last = w.first(i + 2);
    return begins
        && (w.isChar(i + 1, '里') && "店铺墩桥屯坡沟河湾岗堡台亭营".indexOf(last) >= 0
            || w.isChar(i + 1, '道') && !w.isChar(i, '一') && "沟岭河梁湾桥岗".indexOf(last) >= 0);
  }

  /** 沪 蓉 高速: a road or railway by what it joins. */
  private static boolean isBetween(Words w, int i) {
    return w.length(i + 1) == 1
        && BETWEEN.has(w, i + 2)
        && !LEVELS.has(w.first(i + 1))
        && (mayBeShort(w, i) && mayBeShort(w, i + 1)
            // 广 连 高速, whatever the tagger says of 连: no other two characters stand before it.
            || w.length(i) == 1
                && w.isHan(i)
                && w.isHan(i + 1)
                && !NO_ENDS.has(w.first(i))
                && !NO_ENDS.has(w.first(i + 1))
                && !w.isWord(i + 2, "城际")
                && (w.isBoundary(i - 1) || w.is(i - 1, PartOfSpeech.VERB)));
  }

  private static boolean mayBeShort(Words w, int i) {
    return w.isHan(i)
        && (w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.ABBREVIATION)
            || w.is(i, PartOfSpeech.PLACE)
            || w.is(i, PartOfSpeech.PROPER_NAME));
  }

  /** 明斯 克州: a transliterated name that is cut before its last character. */
  private static boolean isForeign(Words w, int i) {
    // 恰木 古鲁克村
    if (w.length(i) >= 2
        && w.length(i + 1) >= 3
        && "村乡镇".indexOf(w.last(i + 1)) >= 0
        && Transliteration.is(w, i)
        && Transliteration.is(w.text(), w.start(i + 1), w.end(i + 1) - 1)
        && w.isUnknown(i)
        && (w.isUnknown(i + 1) || w.is(i, PartOfSpeech.NOUN) && w.is(i + 1, PartOfSpeech.PLACE))) {
      return true;
    }
    // 司莫拉 佤族村: of whom it is.
    if (w.length(i) >= 2
        && w.length(i + 1) >= 3
        && w.endsWith(i + 1, "族村")
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON))
        && w.isUnknown(i)
        && !Levels.isListed(w, i)) {
      return true;
    }
    return w.length(i) >= 2
        && Transliteration.is(w, i)
        && w.length(i + 1) == 2
        && "州省县市区河湾岛".indexOf(w.last(i + 1)) >= 0
        && Transliteration.isOne(w.first(i + 1))
        && w.isUnknown(i)
        && w.isUnknown(i + 1);
  }

  /** 巴音郭楞 蒙古 自治州 */
  private static int ethnic(Words w, int i) {
    // 第一 个 彝族 自治县: any of that people.
    if (w.last(i) == '族') {
      return 0;
    }
    for (int n = 1; n <= 4; n++) {
      if (w.length(i + n) == 3 && ETHNIC_TAILS.has(w, i + n)) {
        return w.length(i) >= 2 && isOwnName(w.word(i), w.word(i + n)) ? n + 1 : 0;
      }
      boolean name =
          w.is(i + n, PartOfSpeech.PROPER_NAME)
              || w.is(i + n, PartOfSpeech.NOUN)
              || w.is(i + n, PartOfSpeech.PLACE);
      if (!name || !w.isHan(i) || w.is(i, PartOfSpeech.VERB) || w.in(i, Vocabulary.TITLE)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a name goes on to its tail: 新疆 and 自治区, and no 湖南 and 自治县. */
  private static boolean isOwnName(String name, String tail) {
    Entity.Level level = Levels.of(name).orElse(null);
    return level == null
        || level
            == switch (tail) {
              case "自治区" -> Entity.Level.PROVINCE;
              case "自治州" -> Entity.Level.CITY;
              default -> Entity.Level.COUNTY;
            };
  }

  /** Verbs that stand before places far more often than they begin one. */
  static final CharSet VERBS = new CharSet("看到去来在有是为给帮访赴进入至往经过使让请向抵驻离回见修建设造走游");

  /** Whether a verb of one character may begin a name, and does not stand before one. */
  static boolean mayBeginName(char verb) {
    return !VERBS.has(verb);
  }

  /** 柳林乡 讲 约台村: right behind a place, where the first character is any word. */
  static int afterPlace(Words w, int i) {
    boolean begins =
        w.length(i) == 1
            && w.isHan(i)
            && (w.is(i, PartOfSpeech.VERB)
                || w.is(i, PartOfSpeech.MEASURE)
                // 云桥县 得 荣镇
                || w.is(i, PartOfSpeech.PARTICLE)
                    && "得所过".indexOf(w.first(i)) >= 0
                    && w.length(i + 1) == 2)
            && !VERBS.has(w.first(i));
    // 运潮 馨苑社区: two words that no lexicon has.
    boolean unknown =
        w.length(i) == 2
            && w.is(i, PartOfSpeech.NOUN)
            && w.length(i + 1) >= 3
            && w.length(i + 1) <= 4
            && (TAILS.has(w.last(i + 1)) || w.endsWith(i + 1, "社区"))
            && w.isUnknown(i)
            && w.isUnknown(i + 1);
    // 石塘镇 大佛 坝, whatever the tag of 坝
    boolean spot =
        w.length(i) == 2
            && w.is(i, PartOfSpeech.NOUN)
            && w.length(i + 1) == 1
            && "坝坪坳垭冲坡塝台岙屿塬峁洼垴凹".indexOf(w.first(i + 1)) >= 0
            && (PlaceEndings.endsAsTown(w, i - 1)
                || w.length(i - 1) >= 3 && "乡村".indexOf(w.last(i - 1)) >= 0)
            && !Facilities.isCrop(w, i)
            && !w.in(i, Vocabulary.TITLE | Vocabulary.KIND);
    if (spot) {
      return 2;
    }
    // 九 都 村
    boolean numbered =
        w.is(i, PartOfSpeech.NUMERAL)
            && w.length(i) == 1
            && NUMERALS.has(w.first(i))
            && w.length(i + 1) == 1
            && w.isHan(i + 1)
            && !w.is(i + 1, PartOfSpeech.MEASURE)
            && !LEVELS.has(w.first(i + 1))
            && w.length(i + 2) == 1
            && "村镇乡溪".indexOf(w.first(i + 2)) >= 0;
    if (numbered) {
      return 3;
    }
    // 四 门楼 村, 北 柿子 村
    boolean counted =
        w.length(i) == 1
            && (w.is(i, PartOfSpeech.NUMERAL) && NUMERALS.has(w.first(i))
                || w.is(i, PartOfSpeech.LOCALIZER) && "东西南北上下前后".indexOf(w.first(i)) >= 0)
            && w.length(i + 1) == 2
            && w.is(i + 1, PartOfSpeech.NOUN)
            && w.length(i + 2) == 1
            && "村屯寨庄".indexOf(w.first(i + 2)) >= 0
            && !w.in(i + 1, Vocabulary.KIND | Vocabulary.COMMON_PLACE | Vocabulary.TITLE)
            && !PlaceSpecifics.isKindOfVillage(w, i + 1);
    if (counted) {
      return 3;
    }
    // 阿格其木 格力 村
    boolean foreign =
        w.length(i) >= 3
            && w.length(i + 1) == 2
            && w.length(i + 2) == 1
            && "村乡镇".indexOf(w.first(i + 2)) >= 0
            && w.is(i, PartOfSpeech.NOUN)
            && Transliteration.is(w, i + 1)
            && w.isUnknown(i);
    if (foreign) {
      return 3;
    }
    if (SpelledPlaces.isPartedLong(w, i)) {
      return 3;
    }
    // 人民街 太平 通津社区
    unknown |=
        w.length(i) == 2
            && w.is(i, PartOfSpeech.ADJECTIVE)
            && "街道".indexOf(w.last(i - 1)) >= 0
            && w.length(i + 1) == 4
            && w.text().startsWith("社区", w.end(i + 1) - 2)
            && w.isUnknown(i + 1);
    return unknown || begins && isEnd(w, i + 1) && w.isUnknown(i + 1) ? 2 : 0;
  }

  /** A name whose beginning stands apart: 禾 丰县, 上 河湾乡, 和 布克县, 二 道 梁镇. */
  private static int joined(Words w, int i) {
    if (w.length(i) > 3 || !w.isHan(i)) {
      return 0;
    }
    int last = w.length(i + 1) == 1 && w.is(i, PartOfSpeech.NUMERAL) ? i + 2 : i + 1;
    if (!w.shows(last, Marks.PLACE_LAST)) {
      return 0;
    }
    // 一些 。 据县: no mark stands in a name, and 一 条 浅沟 is any.
    if (!w.isHan(i + 1) || !w.isHan(last) || last == i + 2 && "条里站".indexOf(w.first(i + 1)) >= 0) {
      return 0;
    }
    // 山 西吉县: a place by itself.
    if (w.length(last) >= 3
        && "县市区旗".indexOf(w.last(last)) >= 0
        && Levels.isListed(w.text(), w.start(last), w.end(last) - 1)) {
      return 0;
    }
    // 佳县 螺镇: two places
    if (w.length(i) == 2 && "县旗市".indexOf(w.last(i)) >= 0) {
      return 0;
    }
    // 普洱 墨江, 巴州 焉耆县: two places
    if (w.length(i) > 1
        && (Levels.isListed(w, last) && Levels.isListed(w, i)
            || w.last(i) == '州'
                && (w.is(last, PartOfSpeech.PLACE) || PlaceEndings.endsAsPlace(w, last)))) {
      return 0;
    }
    int chars = w.end(last) - w.start(i);
    // 石壁 坑水库, 大 塅水库
    boolean tail =
        w.length(last) >= 3
            && w.length(last) <= 5
            && (w.length(last) == 3 || w.length(i) == 1 || endsTwice(w, last))
            && chars <= 6
            && w.is(last, PartOfSpeech.NOUN)
            && PlaceEndings.endsInTail(w, last)
            && isBeginning(w, i)
            && w.isUnknown(last);
    if (tail) {
      return last - i + 1;
    }
    // What asks the lexicon is asked last.
    return chars <= 5
            && (w.length(i) == 1 || w.length(last) == 2)
            && isBeginning(w, i)
            && isEnd(w, last)
            && (w.length(i) == 1 || w.isUnknown(last))
        ? last - i + 1
        : 0;
  }

  /** 新村小区, behind its name. */
  private static boolean endsTwice(Words w, int i) {
    return w.length(i) == 4 && TWICE.has(w.text(), w.start(i), w.start(i) + 2);
  }

  private static boolean isEnd(Words w, int i) {
    boolean tag =
        w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.PLACE);
    return tag
        && w.length(i) >= 2
        && w.length(i) <= 3
        && !w.in(i, Vocabulary.COMMON_PLACE)
        && !(w.length(i) == 2 && "等各入进隔绕翻无有立围如链".indexOf(w.first(i)) >= 0)
        // 平江、滨湖 四镇
        && !(w.length(i) == 2 && (NUMERALS.has(w.first(i)) || w.first(i) == '两'))
        && (TAILS.has(w.last(i)) || UNKNOWN_TAILS.has(w.last(i)) && w.isUnknown(i));
  }

  private static boolean isBeginning(Words w, int i) {
    return switch (w.tag(i)) {
      case NOUN ->
          w.length(i) > 1
              ? !w.in(i, Vocabulary.COMMON_PLACE | Vocabulary.TITLE)
              : !LEVELS.has(w.first(i));
      case NUMERAL -> NUMERALS.has(w.first(i));
      case ADJECTIVE, PROPER_NAME, MORPHEME -> true;
      case ABBREVIATION, PERSON -> w.length(i) == 1;
      case CONJUNCTION ->
          "和同".indexOf(w.first(i)) >= 0
              && !w.is(i + 1, PartOfSpeech.PLACE)
              // “…”和云桥县
              && (w.isBoundary(i - 1)
                      && !(w.isChar(i - 1, '”') && "。！？!?".indexOf(w.last(i - 2)) < 0)
                  || w.is(i - 1, PartOfSpeech.PLACE)
                  // 在 和 平北路: no "and" stands behind 在.
                  || w.is(i - 1, PartOfSpeech.PREPOSITION));
      case LOCALIZER -> w.isBoundary(i - 1) || w.is(i - 1, PartOfSpeech.PLACE);
      default -> false;
    };
  }
}
