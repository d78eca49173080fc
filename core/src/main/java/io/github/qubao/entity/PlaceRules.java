package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. Names of places (地名). */
final class PlaceRules {
  /** What hamlets, groups and spots of a village end with: 柏香村 田坝组, 柏岭村 杨林桥. */
  private static final CharSet HAMLETS = new CharSet("组桥坝洼坡垭冲坳塆岩坎塘堰井坪村屯寨庄");

  /** What makes a language, a people or a cuisine of a place: 广东 话, 印尼 文. */
  private static final CharSet SPEECH = new CharSet("话语文裔菜");

  /** What is ours: 我县, 我 区. */
  private static final CharSet OUR = new CharSet("区市县镇乡村省");

  private PlaceRules() {}

  /** How sure a place is, by what tells of it. */
  static double probability(Words w, int first, int end) {
    if (end - first > 1) {
      return Certainty.PLACE_OF_PARTS;
    }
    if (w.is(first, PartOfSpeech.PLACE)) {
      return Certainty.PLACE_TAGGED;
    }
    if (w.length(first) == 1) {
      return Certainty.PLACE_SHORT;
    }
    return PlaceEndings.isAdministrative(w, first)
        ? Certainty.PLACE_BY_ENDING
        : Certainty.PLACE_BY_CONTEXT;
  }

  /**
   * How many tokens from {@code i} on are the name of a place, 0 if none.
   *
   * @param afterPlace whether a place ends before it
   */
  static int length(Words w, int i, boolean afterPlace) {
    int known = PlaceRegions.isSide(w, i) ? 1 : KnownNames.PLACES.length(w, i);
    // 石门 岭 南 坡: what is cut and short may be the end of another.
    if (known > 1 && w.end(i + known - 1) - w.start(i) == 2 && !mayBegin(w, i - 1)) {
      known = 0;
    }
    int found = byRule(w, i, afterPlace);
    int length = known > found ? known + PlaceTails.behindKnown(w, i + known - 1) : found;
    return length > 0 && PlaceRegions.hasArea(w, i, i + length - 1) ? length + 1 : length;
  }

  private static int byRule(Words w, int i, boolean afterPlace) {
    int group = Groups.length(w, i, afterPlace);
    if (group > 0 || !w.isHan(i)) {
      return Math.max(group, Roads.byNumber(w, i));
    }
    // 虹桥社区 和 金河社区: two places, and none that begins with 和.
    if (afterPlace && w.isChar(i, '和') && w.length(i + 1) > 1) {
      return 0;
    }
    // 向 阳北路, 察 布查尔县, 环 城北路
    boolean single = w.length(i) == 1;
    if (single
        && w.shows(i + 1, Marks.REST_LAST)
        && (isCutSun(w, i)
            || Roads.isCutSide(w, i, afterPlace)
            || Counties.isOldRiver(w, i)
            || CutHeads.isAt(w, i, afterPlace)
            || Roads.isRing(w, i))) {
      return 2;
    }
    int cut = single ? ListedCuts.length(w, i, afterPlace) : 0;
    if (cut == 0 && single) {
      cut = SpelledPlaces.village(w, i, afterPlace);
    }
    if (cut > 0) {
      return cut;
    }
    if (isNoBeginning(w, i) || w.length(i + 1) == 1 && SPEECH.has(w.first(i + 1))) {
      return 0;
    }
    // 蒙古 长袍, and 蒙古 总统
    if (w.isWord(i, "蒙古")
        && w.is(i + 1, PartOfSpeech.NOUN)
        && !w.in(i + 1, Vocabulary.TITLE | Vocabulary.HEAD)) {
      return 0;
    }
    int road = w.in(i, Vocabulary.NUMBERED_ROAD) ? Roads.byKind(w, i) : 0;
    if (road > 0) {
      return road;
    }
    boolean mayBegin = afterPlace || mayBegin(w, i - 1);
    int split = SplitPlaces.length(w, i, mayBegin);
    boolean listed = w.isChar(i - 1, '、') && PlaceEndings.endsAsPlace(w, i - 2);
    if (split == 0 && (afterPlace || listed)) {
      split = SplitPlaces.afterPlace(w, i);
    }
    int length = split > 0 ? split : whole(w, i, afterPlace, mayBegin);
    return length == 0 ? 0 : length + FurtherTails.length(w, i, length);
  }

  /** 一二五: a number that is told figure by figure. */
  private static boolean isSpelled(Words w, int i) {
    for (int at = w.start(i); at < w.end(i); at++) {
      if ("一二三四五六七八九".indexOf(w.text().charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** 向 阳北路: what is so called all over the country. */
  private static boolean isCutSun(Words w, int i) {
    return w.first(i) == '向'
        && w.first(i + 1) == '阳'
        && w.length(i + 1) <= 3
        && "路街村乡镇桥湖".indexOf(w.last(i + 1)) >= 0
        && w.isUnknown(i + 1);
  }

  /** Whether nothing begins with the token, by its tag: so most are not looked at. */
  private static boolean isNoBeginning(Words w, int i) {
    return switch (w.tag(i)) {
      case ADVERB, PARTICLE, PRONOUN, TIME, PREPOSITION ->
          w.length(i) > 1 ? !w.in(i, Vocabulary.WELL_KNOWN_PLACE) : !ShortPlaces.isOne(w.first(i));
      case VERB ->
          w.length(i) > 1
              && !w.in(i, Vocabulary.WELL_KNOWN_PLACE)
              && !Roads.isSide(w, i + 1)
              && !Virtues.isOne(w, i)
              && !PlaceEndings.isAdministrative(w, i);
      case CONJUNCTION, MEASURE -> w.length(i) > 1 && !w.in(i, Vocabulary.WELL_KNOWN_PLACE);
      default -> false;
    };
  }

  /** A place that begins with a word of its own. */
  private static int whole(Words w, int i, boolean afterPlace, boolean mayBegin) {
    if (isSide(w, i)) {
      return 2;
    }
    // 竹山 网讯
    if (w.isWord(i + 1, "网讯") || w.isChar(i + 1, '网') && w.first(i + 2) == '讯') {
      return 0;
    }
    // 龙潭 河村: one name that the segmenter cuts.
    if (w.is(i, PartOfSpeech.PLACE)
        && w.length(i) == 2
        && w.length(i + 1) == 2
        && w.is(i + 1, PartOfSpeech.NOUN)
        && "村桥".indexOf(w.last(i + 1)) >= 0
        && !Levels.isListed(w, i)
        && !w.in(i + 1, Vocabulary.COMMON_PLACE | Vocabulary.PLACE_TAIL)) {
      return 2;
    }
    if (Virtues.isName(w, i, afterPlace)) {
      return 2;
    }
    // 柳庄 北街社区
    if (w.is(i, PartOfSpeech.PLACE)
        && w.length(i) == 2
        && w.length(i + 1) == 4
        && w.endsWith(i + 1, "街社区")
        && "东西南北".indexOf(w.first(i + 1)) >= 0
        && !Levels.isListed(w, i)) {
      return 2;
    }
    if (PlaceRanges.isEnd(w, i)) {
      return 1;
    }
    // 清源河 云桥 段石塘村
    if (afterPlace
        && w.first(i) == '段'
        && w.length(i) >= 3
        && !PlaceEndings.isFamily(w, i)
        && w.isUnknown(i)) {
      return 0;
    }
    if (afterPlace && isNamedGroup(w, i)) {
      return 2;
    }
    return isNumberedFarm(w, i) ? 2 : isHamlet(w, i) ? 3 : ofWord(w, i, afterPlace, mayBegin);
  }

  private static boolean isNumberedFarm(Words w, int i) {
    // 五十三 团 四 连
    if (w.isChar(i + 1, '团')
        && w.is(i, PartOfSpeech.NUMERAL)
        && w.is(i + 2, PartOfSpeech.NUMERAL)
        && w.isChar(i + 3, '连')
        && !w.in(i - 1, Vocabulary.TITLE)) {
      return true;
    }
    // 一二五 团 in 新疆
    return w.is(i, PartOfSpeech.NUMERAL)
        && w.length(i) == 3
        && (w.isChar(i + 1, '团') || w.isWord(i + 1, "社区"))
        && isSpelled(w, i);
  }

  /** 石塘村 老屋 组, 龙门村 曼庄 小组: a part of a village by its name. */
  private static boolean isNamedGroup(Words w, int i) {
    return (w.isChar(i + 1, '组') || w.isWord(i + 1, "小组"))
        && w.length(i) == 2
        && (w.last(i - 1) == '村' || w.endsWith(i - 1, "社区"))
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PROPER_NAME))
        && !PlaceSpecifics.isKindOfVillage(w, i)
        && !w.in(
            i,
            Vocabulary.TITLE
                | Vocabulary.KIND
                | Vocabulary.HEAD
                | Vocabulary.COMMON_PLACE
                | Vocabulary.INNER_VERB);
  }

  /** 木龙 村民 小组 */
  private static boolean isHamlet(Words w, int i) {
    return w.isWord(i + 1, "村民")
        && w.isWord(i + 2, "小组")
        && w.length(i) >= 2
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PROPER_NAME))
        && !w.in(i, Vocabulary.TITLE | Vocabulary.KIND);
  }

  /** One word, or with its tail. */
  private static int ofWord(Words w, int i, boolean afterPlace, boolean mayBegin) {
    boolean place = OneWordPlaces.mayBePlace(w, i) && OneWordPlaces.isPlace(w, i);
    if (place && w.length(i) == 1) {
      return ShortPlaces.isAt(w, i) ? 1 : 0;
    }
    place |=
        PersonRules.isPlace(w, i)
            || Levels.isListed(w, i)
                && (OneWordPlaces.isShortName(w, i, afterPlace) || Counties.isAt(w, i))
            || Counties.isWord(w, i, afterPlace);
    boolean foreign = isForeign(w, i);
    boolean opaque =
        (w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.PROPER_NAME) || foreign)
            && !Facilities.isCrop(w, i);
    if (w.mayHaveTail(i) && w.length(i) > 1 && !PlaceEndings.endsAsPlace(w, i)) {
      int tail = PlaceTails.tail(w, i, place, opaque, mayBegin);
      if (tail > 0) {
        return 1 + tail;
      }
    }
    boolean one =
        place
            || PlaceNeighbours.isGoneTo(w, i)
            || PlaceNeighbours.isBeside(w, i)
            || PlaceNeighbours.isVillage(w, i)
            || PlaceNeighbours.isFirstOfTwo(w, i)
            || PlaceEndings.isFamily(w, i)
            || foreign && isTowards(w, i)
            || mayBegin && isTown(w, i)
            || PlaceNeighbours.isUnknownThere(w, i)
            || PlaceNeighbours.isHome(w, i)
            || afterPlace && (isInPlace(w, i) || PlaceNeighbours.isForeignCity(w, i))
            || ShortPlaces.isAt(w, i);
    return one ? 1 : 0;
  }

  private static boolean isTowards(Words w, int i) {
    return w.in(i - 1, Vocabulary.TOWARDS)
        || tellsOfPlace(w, i - 1) && !w.is(i, PartOfSpeech.PERSON);
  }

  /** 云桥 县城, 云桥 境内 */
  private static boolean isTown(Words w, int i) {
    return (w.isWord(i + 1, "县城")
            || (w.isWord(i + 1, "辖区") || w.isWord(i + 1, "境内")) && w.isUnknown(i))
        && PlaceSpecifics.isOwnName(w, i)
        && !w.is(i, PartOfSpeech.ADJECTIVE);
  }

  /** Right behind a place: 柏香村 田坝组, 石塘镇 桃苴 的 村口, 眉县 唐镇. */
  private static boolean isInPlace(Words w, int i) {
    boolean group =
        HAMLETS.has(w.last(i))
            // 石塘村 通村 公路
            && !(w.length(i) == 2 && "通环连".indexOf(w.first(i)) >= 0)
            && !w.in(i, Vocabulary.COMMON_PLACE)
            && (w.is(i, PartOfSpeech.PERSON) && w.length(i) >= 3
                || w.is(i, PartOfSpeech.NOUN) && w.length(i) >= 2 && w.isUnknown(i));
    // 新疆 巴州
    boolean prefecture =
        w.length(i) == 2 && w.last(i) == '州' && w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i);
    return group
        || prefecture
        || PlaceNeighbours.isInTown(w, i)
        || "市县区旗州".indexOf(w.last(i - 1)) >= 0
            && w.length(i) == 2
            && "镇乡村".indexOf(w.last(i)) >= 0
            && w.is(i, PartOfSpeech.NOUN)
            && w.isUnknown(i);
  }

  /** Whether what stands behind the token lies in it or is of its kind: 印度, 城市. */
  static boolean tellsOfPlace(Words w, int i) {
    return w.is(i, PartOfSpeech.PLACE) && w.length(i) >= 2 || w.in(i, Vocabulary.TOWN);
  }

  /** 西 太平洋, 东 亚马孙: a side of a sea or a land, and no 东 武汉. */
  private static boolean isSide(Words w, int i) {
    return w.length(i) == 1
        && "东西南北".indexOf(w.first(i)) >= 0
        && w.is(i, PartOfSpeech.LOCALIZER)
        && w.is(i + 1, PartOfSpeech.PLACE)
        && w.length(i + 1) >= 3
        && ("洋海".indexOf(w.last(i + 1)) >= 0
            || Transliteration.is(w.text(), w.start(i + 1), w.end(i + 1) - 1)
                && !Levels.isListed(w, i + 1));
  }

  private static boolean isForeign(Words w, int i) {
    return w.length(i) >= 3
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON))
        && Transliteration.is(w, i);
  }

  /** Whether a place may begin behind a token. */
  private static boolean mayBegin(Words w, int before) {
    return w.in(before, Vocabulary.TOWARDS)
        || w.isBoundary(before)
        || w.is(before, PartOfSpeech.PREPOSITION)
        || w.is(before, PartOfSpeech.VERB)
        // 我 区 元帅 广场, 我县 红旗 广场
        || w.length(before) == 2 && w.first(before) == '我' && OUR.has(w.last(before))
        || w.isChar(before - 1, '我') && w.length(before) == 1 && OUR.has(w.first(before))
        || w.isChar(before, '的')
        || w.isChar(before, '了');
  }
}
