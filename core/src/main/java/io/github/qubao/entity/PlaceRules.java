package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. Names of places (地名). */
final class PlaceRules {
  /** What places end with, of one character. */
  private static final String TAILS = "省市县区州镇乡村屯寨堡旗盟路街道巷里桥山河湖江海湾岛港峡谷岭峰洞泉溪沟滩洲寺庙塔宫陵园站城邨渠坝潭垅苑";

  /** Tails that make a place of a word that nothing else tells to be one (雁回区). */
  private static final String SURE_TAILS = "市县区州镇乡村旗路街江河湖山岭沟潭湾滩垅苑";

  /** Words of the same ends: 高速公路, 马路, 外滩. */
  private static final String COMMON_BEFORE = "公马铁线思道出网销活退一半走赶各全本我郊辖片社园灾矿农强弱贫富几某该院目护";

  /** Short names of countries and provinces (简称). */
  private static final String SHORT =
      "华爱葡荷埃希土叙黎约中美俄日英法德韩朝越印澳加意巴以伊泰京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新港台";

  private static final String BESIDE_SHORT = "方籍侨商胞";

  /** What a short name stands behind: 访 华, 赴 京. */
  private static final String BEFORE_SHORT = "访来赴抵离驻";

  private static final String[] WORD_TAILS = {
    "街道", "社区", "嘎查", "苏木", "大道", "水库", "公园", "广场", "大桥", "湿地", "小区", "景区", "片区"
  };

  private PlaceRules() {}

  static boolean isShortName(char c) {
    return SHORT.indexOf(c) >= 0;
  }

  /** Whether a word of three characters or more ends as places of administration do. */
  static boolean endsAsPlace(String word) {
    return word.length() >= 3 && "省市县区州镇乡村".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /**
   * How sure a place is: of one token that the tagger knows, of administration, of another kind.
   */
  static double probability(Words w, int first, int end) {
    if (w.is(first, PartOfSpeech.PLACE) || isAdministrative(w, first)) {
      return 0.85;
    }
    return end - first > 1 ? 0.7 : 0.6;
  }

  /** How many tokens from {@code i} on are the name of a place, 0 if none. */
  static int length(Words w, int i) {
    if (!w.isHan(i)) {
      return 0;
    }
    int whole = Math.max(joined(w, i), spelled(w, i));
    if (whole > 0) {
      return whole;
    }
    String word = w.word(i);
    boolean person = w.is(i, PartOfSpeech.PERSON);
    boolean noun = w.is(i, PartOfSpeech.NOUN);
    boolean place = w.is(i, PartOfSpeech.PLACE) || isAdministrative(w, i) || endsSurely(w, i);
    boolean foreign = word.length() >= 3 && (noun || person) && Transliteration.is(word);
    if (place && word.length() == 1) {
      return isShort(w, i) ? 1 : 0;
    }
    boolean opaque = person || w.is(i, PartOfSpeech.PROPER_NAME) || foreign;
    if (word.length() > 1 && (place || opaque || noun) && !endsAsPlace(word)) {
      int tail = tail(w, i, place, opaque);
      if (tail > 0) {
        return 1 + tail;
      }
    }
    if (place || foreign && w.in(i - 1, Vocabulary.TOWARDS)) {
      return 1;
    }
    return isShort(w, i) ? 1 : 0;
  }

  /** The tokens behind {@code i} that a name goes on with: 莲湖 大道. */
  private static int tail(Words w, int i, boolean place, boolean opaque) {
    int at = i + 1;
    String next = w.word(at);
    if (w.in(at, Vocabulary.PLACE_TAIL)) {
      return place || opaque || isOwnName(w, i) ? 1 : 0;
    }
    boolean single = next.length() == 1 && TAILS.indexOf(next) >= 0;
    if (!single) {
      return 0;
    }
    // 海棠 里 社区, 金沙湾 片 区
    if (w.in(at + 1, Vocabulary.PLACE_TAIL) && !w.in(i, Vocabulary.TITLE)) {
      return 2;
    }
    if (next.equals("里") || next.equals("道") && place) {
      return 0;
    }
    return place || opaque || isOwnName(w, i) && SURE_TAILS.contains(next) ? 1 : 0;
  }

  /** Whether a noun may be somebody's or something's own name, and no kind (石磨 村, 农业 园区). */
  private static boolean isOwnName(Words w, int i) {
    boolean tag =
        w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.ADJECTIVE)
            || w.is(i, PartOfSpeech.LOCATION)
            || w.is(i, PartOfSpeech.TIME);
    return tag
        && w.length(i) <= 4
        && !w.in(
            i,
            Vocabulary.TITLE
                | Vocabulary.ADDRESS
                | Vocabulary.HEAD
                | Vocabulary.LEVEL
                | Vocabulary.KIND
                | Vocabulary.COMMON_PLACE
                | Vocabulary.PLACE_TAIL
                | Vocabulary.OUTSIDE)
        && (isPlaceFrom(w, i - 1));
  }

  private static boolean isPlaceFrom(Words w, int before) {
    return w.in(before, Vocabulary.TOWARDS)
        || w.isBoundary(before)
        || w.is(before, PartOfSpeech.PLACE)
        || isAdministrative(w, before)
        || w.is(before, PartOfSpeech.PREPOSITION)
        || w.is(before, PartOfSpeech.VERB)
        || w.word(before).equals("的");
  }

  /** 春 晓 花园: two single characters and a tail. */
  private static int spelled(Words w, int i) {
    return w.length(i) == 1
            && w.length(i + 1) == 1
            && w.isHan(i + 1)
            && w.in(i + 2, Vocabulary.PLACE_TAIL)
            && isPlaceFrom(w, i - 1)
            && !w.is(i, PartOfSpeech.NUMERAL)
            && !w.is(i + 1, PartOfSpeech.MEASURE)
            && !w.is(i, PartOfSpeech.PRONOUN)
            && !w.is(i + 1, PartOfSpeech.PARTICLE)
            && !w.is(i, PartOfSpeech.VERB)
        ? 3
        : 0;
  }

  /** A name whose first character stands apart: 禾 丰县, 上 河湾乡, 和 布克县, 二 道 梁镇. */
  private static int joined(Words w, int i) {
    if (w.length(i) > 3 || !isPlaceFrom(w, i - 1) || w.in(i, Vocabulary.LEVEL)) {
      return 0;
    }
    int last = w.length(i + 1) == 1 && w.is(i, PartOfSpeech.NUMERAL) ? i + 2 : i + 1;
    int chars = w.isHan(last) ? w.end(last) - w.start(i) : 0;
    boolean ends =
        w.length(last) >= 2
            && w.length(last) <= 3
            && "县镇乡村旗".indexOf(w.last(last)) >= 0
            && !w.in(last, Vocabulary.COMMON_PLACE)
            && (w.is(last, PartOfSpeech.NOUN)
                || w.is(last, PartOfSpeech.PERSON)
                || w.is(last, PartOfSpeech.PLACE));
    boolean before =
        w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.ADJECTIVE)
            || w.is(i, PartOfSpeech.NUMERAL)
            || (w.is(i, PartOfSpeech.LOCALIZER) || w.is(i, PartOfSpeech.CONJUNCTION))
                && (w.isBoundary(i - 1) || w.is(i - 1, PartOfSpeech.PLACE));
    boolean two = w.length(i) >= 2 && (w.length(last) != 2 || !w.isUnknown(last));
    return ends && before && !two && chars <= 5 ? last - i + 1 : 0;
  }

  /** Whether a word that the tagger takes for another is a place of administration: 大川乡. */
  static boolean isAdministrative(Words w, int i) {
    if (!w.isHan(i)
        || w.length(i) < 3
        || w.length(i) > 6
        || "省市县区州镇乡村旗".indexOf(w.last(i)) < 0
        || w.in(i, Vocabulary.COMMON_PLACE)) {
      return false;
    }
    return (w.is(i, PartOfSpeech.PERSON)
            || w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.PROPER_NAME))
        && ("县镇乡".indexOf(w.last(i)) >= 0
            || COMMON_BEFORE.indexOf(w.text().charAt(w.end(i) - 2)) < 0
                && !Vocabulary.isCommonPlace(w.word(i).substring(w.length(i) - 2)))
        && "各全本我".indexOf(w.first(i)) < 0;
  }

  /** 清源江, 桂香路: a word of three characters or four that only names end like. */
  private static boolean endsSurely(Words w, int i) {
    return endsInTail(w, i)
        || w.isHan(i)
            && w.length(i) >= 3
            && w.length(i) <= 4
            && "路街河湖江山湾岛".indexOf(w.last(i)) >= 0
            && COMMON_BEFORE.indexOf(w.text().charAt(w.end(i) - 2)) < 0
            && (w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.PROPER_NAME));
  }

  /** 哈日诺尔嘎查: a word of its own that ends with a tail of two characters. */
  private static boolean endsInTail(Words w, int i) {
    if (!w.isHan(i) || w.length(i) < 4 || w.length(i) > 8) {
      return false;
    }
    for (String tail : WORD_TAILS) {
      if (w.word(i).endsWith(tail)) {
        return w.isUnknown(i);
      }
    }
    return false;
  }

  private static boolean isShort(Words w, int i) {
    if (w.length(i) != 1 || SHORT.indexOf(w.first(i)) < 0) {
      return false;
    }
    char before = w.length(i - 1) == 1 ? w.first(i - 1) : 0;
    char after = w.length(i + 1) == 1 ? w.first(i + 1) : 0;
    if (before != 0 && BEFORE_SHORT.indexOf(before) >= 0
        || before == '在' && "京沪华".indexOf(w.first(i)) >= 0) {
      return w.isBoundary(i + 1)
          || w.is(i + 1, PartOfSpeech.VERB)
          || w.is(i + 1, PartOfSpeech.VERBAL_NOUN);
    }
    return isShortAt(w, i - 1)
        || isShortAt(w, i + 1)
        || before == '、' && isShortAt(w, i - 2)
        || after == '、' && isShortAt(w, i + 2)
        || after != 0 && BESIDE_SHORT.indexOf(after) >= 0;
  }

  private static boolean isShortAt(Words w, int i) {
    return w.length(i) == 1 && SHORT.indexOf(w.first(i)) >= 0;
  }
}
