package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/** Stateless. Names of places (地名). */
final class PlaceRules {
  /** What places end with, of one character. */
  private static final String TAILS = "省市县区州镇乡村屯寨堡旗盟路街道巷里桥山河湖江海湾岛港峡谷岭峰洞泉溪沟滩洲寺庙塔宫陵园站城邨渠坝潭垅苑郡邦";

  /** Tails that make a place of a word that nothing else tells to be one (雁回区). */
  private static final String SURE_TAILS = "市县区州镇乡村旗路街江河湖山岭沟溪潭湾滩垅苑渠邨郡邦";

  /** What places of administration end with. */
  static final String ADMINISTRATIVE = "省市县区州镇乡村旗";

  /** What an unknown word ends with that is a place: 大功河, 庙尔沟. */
  private static final String WATERS_AND_WAYS = "路街河湖江山湾岛沟岭坪滩峡渠港荡浜泾漾溪";

  /** Characters before such an end that make another word of it: 高速公路, 马路, 外滩. */
  private static final CharSet COMMON_BEFORE =
      new CharSet("公马铁线思道出网销活退一半走赶各全本我郊辖片社园灾矿农强弱贫富几某该院目护双");

  /** What hamlets, groups and spots of a village end with: 柏香村 田坝组, 柏岭村 杨林桥. */
  private static final String HAMLETS = "组桥坝洼坡垭冲坳塆岩坎塘堰井坪村屯寨庄";

  /** What names of small places end with, if no lexicon has them: 松澧垸. */
  private static final CharSet SPOTS = new CharSet("垸堰堤塘坑圩铺墩集口岗岭坪埠渡埂冲坳寺庙塔亭阁楼台垴咀嘴窑");

  private static final CharSet OF_FAMILIES =
      new CharSet("岙坪沟湾岭坝坳寨庄屯村桥店铺畈冲垭嘴塆塘坎咀岗洼浜河滩台楼窑营院坞峪坡塬堡集圩渡埠沱坨洞梁崖峁圪坟沿口头墩墙巷弄塔港垄畔湖江溪泉渚泾浦漕埭荡庙祠");

  /** What makes a language, a people or a cuisine of a place: 广东 话, 印尼 文. */
  private static final String SPEECH = "话语文裔菜";

  /** Tails that stand behind another: 嘉乐 花园 小区. */
  private static final WordSet FURTHER_TAILS =
      new WordSet("小区 社区 管理区 风景区 景区 风景名胜区 旅游区 度假区 保护区 自然保护区");

  /** Tails that have their kind before them: 齐鲁 康体 公园. */
  private static final WordSet TAILS_WITH_KIND =
      new WordSet("公园 广场 湿地公园 森林公园 小区 大桥 水库 古镇 古城 景区 风景区 码头 林场 农场");

  /** What words end with that no lexicon has: 哈日诺尔嘎查, 菱溪名居. */
  private static final WordSet WORD_TAILS =
      new WordSet(
          "街道 社区 嘎查 苏木 大道 水库 公园 广场 大桥 湿地 小区 景区 片区 名居 新区 新村 山村 林场 农场 牧场 名苑 花苑 雅苑 华府 家园 花园 新城 公馆 壹号");

  private static final WordSet NUMBERED_ROADS = new WordSet("国道 省道 县道 乡道");

  /** Land and water of which there are many: which one, its own name tells. */
  private static final WordSet NEED_NAME = new WordSet("水库 草原 沙漠 湿地 公路 高速公路 铁路 农场 林场 牧场 码头 车站 小区");

  /** What squares and gardens are for: 文化 广场 is any. */
  private static final WordSet GENERIC =
      new WordSet(
          "文化 休闲 健身 体育 中心 停车 口袋 主题 市民 生态 城市 农民 乡村 村民 村级 法治 党建 商业 旅游 政府 县政府 居民 周边 老旧 和谐 美丽 智慧 文明 宜居 ");

  /** What is built like a name of a road and is a way of doing something: 致富 路. */
  private static final WordSet NO_ROADS =
      new WordSet("致富 振兴 产业 资源 长征 富民 强村 共富 小康 乡村振兴 旅游 民生 发展 创业 强国 主干 主 次干 商业 步行 小吃 美食");

  /** What offices end with that the tagger takes for places: 林草局. */
  private static final String OFFICES = "局委办院厅馆";

  private PlaceRules() {}

  /** Whether a word of three characters or more ends as places of administration do. */
  static boolean endsAsPlace(String word) {
    return word.length() >= 3 && "省市县区州镇乡村".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  static boolean endsAsPlace(Words w, int i) {
    return w.length(i) >= 3 && "省市县区州镇乡村".indexOf(w.last(i)) >= 0;
  }

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
    return isAdministrative(w, first) ? Certainty.PLACE_BY_ENDING : Certainty.PLACE_BY_CONTEXT;
  }

  /** Behind which token the place ends that begins at {@code i}. */
  static int end(int[] placeStarts, int i) {
    int end = i + 1;
    while (end < placeStarts.length && placeStarts[end] == i) {
      end++;
    }
    return end;
  }

  /**
   * Where the name of a building begins: at the last place before its head, at its head if that is
   * a name (港口乡 分金林场).
   */
  static int lastPlace(Words w, int[] placeStarts, int first, int head) {
    if (first < head && placeStarts[head - 1] >= 0 && w.length(head) >= 4 && w.isUnknown(head)) {
      return head;
    }
    int last = first;
    for (int i = first; placeStarts[i] == i && end(placeStarts, i) <= head; ) {
      last = i;
      i = end(placeStarts, i);
    }
    return last;
  }

  /**
   * How many tokens from {@code i} on are the name of a place, 0 if none.
   *
   * @param afterPlace whether a place ends before it
   */
  static int length(Words w, int i, boolean afterPlace) {
    if (!w.isHan(i)) {
      return isNumbered(w, i) ? 2 : expressway(w, i);
    }
    if (isNoBeginning(w, i) || w.length(i + 1) == 1 && SPEECH.indexOf(w.first(i + 1)) >= 0) {
      return 0;
    }
    boolean mayBegin = afterPlace || mayBegin(w, i - 1);
    int split = SplitPlaces.length(w, i, mayBegin);
    boolean listed = w.isChar(i - 1, '、') && PlaceRules.endsAsPlace(w, i - 2);
    if (split == 0 && (afterPlace || listed)) {
      split = SplitPlaces.afterPlace(w, i);
    }
    int length = split > 0 ? split : whole(w, i, afterPlace, mayBegin);
    return length == 0 ? 0 : length + further(w, i, length);
  }

  /** Whether nothing begins with the token, by its tag: so most are not looked at. */
  private static boolean isNoBeginning(Words w, int i) {
    return switch (w.tag(i)) {
      case ADVERB, PARTICLE, PRONOUN, TIME, PREPOSITION ->
          w.length(i) > 1 ? !w.in(i, Vocabulary.WELL_KNOWN_PLACE) : !ShortPlaces.isOne(w.first(i));
      case VERB ->
          w.length(i) > 1 && !w.in(i, Vocabulary.WELL_KNOWN_PLACE) && !isAdministrative(w, i);
      case CONJUNCTION, MEASURE -> w.length(i) > 1 && !w.in(i, Vocabulary.WELL_KNOWN_PLACE);
      default -> false;
    };
  }

  /** G93 成渝 环线 高速公路: so many tokens, 0 if it is none. */
  private static int expressway(Words w, int i) {
    if (!w.is(i, PartOfSpeech.STRING) || "GS".indexOf(w.first(i)) < 0) {
      return 0;
    }
    for (int n = 1; n <= 4 && w.isHan(i + n); n++) {
      if (w.isWord(i + n, "高速公路") || w.isWord(i + n, "高速")) {
        return n + 1;
      }
    }
    return 0;
  }

  /** 303 国道, G318 国道 */
  private static boolean isNumbered(Words w, int i) {
    return (w.is(i, PartOfSpeech.NUMERAL) || w.is(i, PartOfSpeech.STRING))
        && NUMBERED_ROADS.has(w, i + 1);
  }

  /** 嘉乐 花园 小区, 鸡公山 管理区: a second tail behind a place, so many tokens. */
  private static int further(Words w, int i, int length) {
    int next = i + length;
    // 白鹤 湿地 公园
    if (w.isWord(next, "公园") && w.in(next - 1, Vocabulary.PLACE_TAIL) && length > 1) {
      return 1;
    }
    if (FURTHER_TAILS.has(w, next) && !endsAsPlace(w, next - 1)) {
      return w.start(next) - w.start(i) >= 3 || w.isWord(next, "管理区") ? 1 : 0;
    }
    return 0;
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
    if (isRangeEnd(w, i)) {
      return 1;
    }
    // 木龙 村民 小组
    boolean hamlet =
        w.isWord(i + 1, "村民")
            && w.isWord(i + 2, "小组")
            && w.length(i) >= 2
            && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PROPER_NAME))
            && !w.in(i, Vocabulary.TITLE | Vocabulary.KIND);
    if (hamlet) {
      return 1;
    }
    boolean place = isPlace(w, i);
    if (place && w.length(i) == 1) {
      return ShortPlaces.isAt(w, i) ? 1 : 0;
    }
    place |= isShortName(w, i, afterPlace) || PersonRules.isPlace(w, i);
    boolean foreign = isForeign(w, i);
    boolean opaque = w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.PROPER_NAME) || foreign;
    if (w.length(i) > 1 && !endsAsPlace(w, i)) {
      int tail = tail(w, i, place, opaque, mayBegin);
      if (tail > 0) {
        return 1 + tail;
      }
    }
    boolean toward = w.in(i - 1, Vocabulary.TOWARDS);
    // 在 菱溪名居: what no lexicon has and stands where places do.
    boolean unknown =
        w.is(i, PartOfSpeech.NOUN)
            && (w.length(i) >= 4 || w.length(i) == 3 && SPOTS.has(w.last(i)))
            && (toward || w.is(i - 1, PartOfSpeech.PLACE))
            && w.isUnknown(i)
            && !w.in(i, Vocabulary.HEAD | Vocabulary.TITLE);
    boolean town =
        mayBegin && w.isWord(i + 1, "县城") && isOwnName(w, i) && !w.is(i, PartOfSpeech.ADJECTIVE);
    boolean group =
        afterPlace
            && HAMLETS.indexOf(w.last(i)) >= 0
            && (w.is(i, PartOfSpeech.PERSON) && w.length(i) >= 3
                || w.is(i, PartOfSpeech.NOUN) && w.length(i) >= 2 && w.isUnknown(i));
    // 董家岙, whatever its tag; 眉县 唐镇
    place |=
        isFamily(w, i)
            || afterPlace
                && "市县区旗州".indexOf(w.last(i - 1)) >= 0
                && w.length(i) == 2
                && "镇乡村".indexOf(w.last(i)) >= 0
                && w.is(i, PartOfSpeech.NOUN)
                && w.isUnknown(i);
    toward |= tellsOfPlace(w, i - 1) && !w.is(i, PartOfSpeech.PERSON);
    return place || foreign && toward || town || unknown || group || ShortPlaces.isAt(w, i) ? 1 : 0;
  }

  private static boolean isPlace(Words w, int i) {
    return w.is(i, PartOfSpeech.PLACE) && !w.in(i, Vocabulary.COMMON_PLACE) && !isOffice(w, i)
        || w.in(i, Vocabulary.WELL_KNOWN_PLACE)
        || isAdministrative(w, i)
        || endsSurely(w, i);
  }

  /** 董家岙, 柏家浜: a place that has the name of a family. */
  static boolean isFamily(Words w, int i) {
    return w.length(i) == 3
        && w.text().charAt(w.start(i) + 1) == '家'
        && OF_FAMILIES.has(w.last(i))
        && Surnames.isSurname(w.first(i))
        && (w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.NOUN))
        && !Titles.endsAt(w, i - 1)
        && !w.in(i + 1, Vocabulary.SAYING);
  }

  /** 林草局: an office, whatever its tag. */
  static boolean isOffice(Words w, int i) {
    return w.length(i) >= 3
        && OFFICES.indexOf(w.last(i)) >= 0
        && (w.is(i, PartOfSpeech.PLACE) || w.is(i, PartOfSpeech.PERSON))
        && (w.last(i) == '局' || w.isUnknown(i));
  }

  /** 江苏 丹阳, 来到 丹阳: a city or county without its last character, maybe a word of its own. */
  private static boolean isShortName(Words w, int i, boolean afterPlace) {
    boolean tag = w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON);
    // 竹山 网 is no place.
    return tag
        && w.first(i + 1) != '网'
        && Levels.isListed(w, i)
        && (afterPlace && Levels.mayContain(w.word(i - 1)) || w.isUnknown(i));
  }

  /** 白石埔 至 铁厂镇: where a road or a line begins or ends, if the other end tells it. */
  static boolean isRangeEnd(Words w, int i) {
    boolean tag = w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON);
    return tag
        && w.length(i) >= 3
        && w.length(i) <= 4
        && (w.isChar(i + 1, '至') && (endsAsPlace(w, i + 2) || w.is(i + 2, PartOfSpeech.PLACE))
            || w.isChar(i - 1, '至') && (endsAsPlace(w, i - 2) || w.is(i - 2, PartOfSpeech.PLACE)))
        && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD)
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
            || Transliteration.is(w.word(i + 1).substring(0, w.length(i + 1) - 1))
                && !Levels.isListed(w, i + 1));
  }

  private static boolean isForeign(Words w, int i) {
    return w.length(i) >= 3
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON))
        && Transliteration.is(w, i);
  }

  /** The tokens behind {@code i} that a name goes on with: 莲湖 大道. */
  private static int tail(Words w, int i, boolean place, boolean opaque, boolean mayBegin) {
    boolean name = place || opaque || mayBegin && isOwnName(w, i);
    int zone = name ? SplitPlaces.zone(w, i) : 0;
    if (zone > 0) {
      return zone;
    }
    // 工业园 社区
    if (w.isWord(i + 1, "社区") && w.length(i) >= 3 && w.in(i, Vocabulary.PLACE_TAIL)) {
      return 1;
    }
    // 房山 线
    if (w.isChar(i + 1, '线') && w.is(i, PartOfSpeech.PLACE) && !w.is(i + 2, PartOfSpeech.NOUN)) {
      return 1;
    }
    if (w.in(i + 1, Vocabulary.PLACE_TAIL)) {
      // 等 谷竹 高速公路
      name |= w.length(i) >= 2 && w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i);
      name &= place || opaque || !GENERIC.has(w, i);
      name &=
          place || opaque || !NEED_NAME.has(w, i + 1) || w.isUnknown(i) || w.isWord(i + 2, "公园");
      return name && (!w.isWord(i + 1, "地区") || Levels.isPrefecture(w.word(i))) ? 1 : 0;
    }
    if (name && isKindOfTail(w, i, place, opaque)) {
      return 2;
    }
    if (w.length(i + 1) != 1 || TAILS.indexOf(w.first(i + 1)) < 0) {
      return 0;
    }
    char tail = w.first(i + 1);
    // 海棠 里 社区, 金沙湾 片 区
    if (w.in(i + 2, Vocabulary.PLACE_TAIL) && !w.in(i, Vocabulary.TITLE)) {
      return name || w.is(i, PartOfSpeech.NOUN) ? 2 : 0;
    }
    boolean way = w.isBoundary(i + 2) || w.is(i + 2, PartOfSpeech.LOCALIZER);
    if (tail == '路' && NO_ROADS.has(w, i)) {
      return 0;
    }
    if (tail == '里' || tail == '道' && place && !way) {
      return 0;
    }
    return place || opaque || name && SURE_TAILS.indexOf(tail) >= 0 ? 1 : 0;
  }

  /** 齐鲁 康体 公园, 河姆 渡 遗址: a word between the name and the tail. */
  private static boolean isKindOfTail(Words w, int i, boolean place, boolean opaque) {
    boolean own = place || opaque || w.isUnknown(i);
    boolean kind =
        w.length(i + 1) == 2
            && (w.is(i + 1, PartOfSpeech.NOUN) || w.is(i + 1, PartOfSpeech.VERBAL_NOUN))
            && !w.in(i + 1, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.OUTSIDE)
            && TAILS_WITH_KIND.has(w, i + 2);
    boolean cut =
        w.isUnknown(i)
            && w.length(i + 1) == 1
            && w.isHan(i + 1)
            && !w.is(i + 1, PartOfSpeech.PARTICLE)
            && !w.is(i + 1, PartOfSpeech.CONJUNCTION)
            && w.isWord(i + 2, "遗址");
    return own && kind || cut;
  }

  /** Whether a word may be somebody's or something's own name, and no kind (石磨 村, 农业 园区). */
  private static boolean isOwnName(Words w, int i) {
    boolean tag =
        w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.ADJECTIVE)
            || w.is(i, PartOfSpeech.STATUS)
            // 两江 新区, 迎宾 大道
            || w.is(i, PartOfSpeech.ABBREVIATION) && w.length(i) == 2 && w.isWord(i + 1, "新区")
            || (w.is(i, PartOfSpeech.VERBAL_NOUN)
                    || w.is(i, PartOfSpeech.LOCALIZER) && w.length(i) == 2)
                && w.isWord(i + 1, "大道")
            // 江北 大道, and no 楼下 花园.
            || w.is(i, PartOfSpeech.LOCATION) && "道街路村镇乡桥".indexOf(w.last(i + 1)) >= 0;
    return tag
        && w.length(i) <= 4
        && !w.isWord(i, "组织")
        && !w.in(
            i,
            Vocabulary.TITLE
                | Vocabulary.ADDRESS
                | Vocabulary.HEAD
                | Vocabulary.LEVEL
                | Vocabulary.KIND
                | Vocabulary.COMMON_PLACE
                | Vocabulary.PLACE_TAIL
                | Vocabulary.OUTSIDE);
  }

  /** Whether a place may begin behind a token. */
  private static boolean mayBegin(Words w, int before) {
    return w.in(before, Vocabulary.TOWARDS)
        || w.isBoundary(before)
        || w.is(before, PartOfSpeech.PREPOSITION)
        || w.is(before, PartOfSpeech.VERB)
        // 我 区 元帅 广场, 我县 红旗 广场
        || w.length(before) == 2 && w.first(before) == '我' && "区市县镇乡村省".indexOf(w.last(before)) >= 0
        || w.length(before) == 1
            && "区市县镇乡村".indexOf(w.first(before)) >= 0
            && w.isChar(before - 1, '我')
        || w.length(before) == 1 && "的了".indexOf(w.first(before)) >= 0;
  }

  /** Whether a word that the tagger takes for another is a place of administration: 大川乡. */
  static boolean isAdministrative(Words w, int i) {
    if (!w.isHan(i)
        || w.length(i) < 3
        || w.length(i) > 10
        || ADMINISTRATIVE.indexOf(w.last(i)) < 0
        || w.in(i, Vocabulary.COMMON_PLACE)
        || "各全本我双该".indexOf(w.first(i)) >= 0) {
      return false;
    }
    boolean tag =
        w.is(i, PartOfSpeech.PERSON)
            || w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.PROPER_NAME)
            || w.is(i, PartOfSpeech.VERB) && w.length(i) >= 4 && w.isUnknown(i);
    return tag
        && ("县镇乡".indexOf(w.last(i)) >= 0
            || !endsAsCommonWord(w, i)
            // 四峰山村
            || w.length(i) == 4 && w.last(i) == '村' && w.isUnknown(i));
  }

  private static boolean endsAsCommonWord(Words w, int i) {
    return COMMON_BEFORE.has(w.text().charAt(w.end(i) - 2))
        || Vocabulary.isCommonPlace(w.text(), w.end(i) - 2, w.end(i));
  }

  /** 清源江, 桂香路: a word of three characters or four that only names end like. */
  private static boolean endsSurely(Words w, int i) {
    if (w.length(i) == 2) {
      return "河江湖".indexOf(w.last(i)) >= 0 && w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i);
    }
    if (w.length(i) < 3 || w.length(i) > 8) {
      return false;
    }
    if (WATERS_AND_WAYS.indexOf(w.last(i)) >= 0) {
      return w.length(i) <= 4
          && !COMMON_BEFORE.has(w.text().charAt(w.end(i) - 2))
          && (w.is(i, PartOfSpeech.PERSON)
              || w.is(i, PartOfSpeech.PROPER_NAME)
              || w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i));
    }
    return w.length(i) >= 4 && endsInTail(w, i) && w.isUnknown(i);
  }

  /** 哈日诺尔嘎查: a word of its own that ends with a tail of two characters. */
  private static boolean endsInTail(Words w, int i) {
    return WORD_TAILS.has(w.text(), w.end(i) - 2, w.end(i));
  }
}
