package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/**
 * Stateless. What a place's name has behind its first word, as words of their own: 莲湖 大道, 齐鲁 康体 公园,
 * 嘉乐 花园 小区.
 */
final class PlaceTails {
  /** What places end with, of one character. */
  private static final CharSet TAILS =
      new CharSet(
          "上下口省市县区州镇乡村屯寨堡旗盟路街道巷里桥山河湖江海湾岛港峡谷岭峰洞泉溪沟滩洲寺庙塔宫陵园站城邨渠坝潭垅苑郡邦坪岗坡塘坑坳垭圩墩崖洼浦渡堰梁闸坞畈厝墟陂埠塬");

  /** Tails that make a place of a word that nothing else tells to be one (雁回区). */
  private static final CharSet SURE_TAILS =
      new CharSet("市县区州镇乡村旗路街江河湖山岭沟溪潭湾滩垅苑渠邨郡邦屯寨桥坪岗坡塘坑坳垭圩墩崖洼浦渡堰坞畈厝墟陂埠塬");

  /** Tails that have their kind before them: 齐鲁 康体 公园. */
  private static final WordSet TAILS_WITH_KIND =
      new WordSet("公园 广场 湿地公园 森林公园 小区 大桥 水库 古镇 古城 景区 风景区 码头 林场 农场");

  /** What is built like a name of a road and is a way of doing something: 致富 路. */
  private static final WordSet NO_ROADS =
      new WordSet(
          "致富 振兴 产业 资源 长征 富民 强村 共富 小康 乡村振兴 旅游 民生 发展 创业 强国 平安 回家 归家 上学 求学 连心 成长 希望 主干 主 次干 商业 步行 小吃 美食");

  /** What a part of a building or an estate is for: 教学 区. */
  private static final WordSet NO_ZONES =
      new WordSet(
          "教学 游戏 办公 休闲 生活 住宿 娱乐 活动 展示 接待 观赏 居住 采摘 养殖 种植 加工 用餐 候车 等候 停车 体验 核心 中心 亲子 儿童 阅读 借阅 运动 健身 表演 销售 展销 服务 咨询 候诊 仓储 生产 施工 作业 功能 特色 重点 示范");

  /** What makes another place of a place, and nothing of another word: 泾川 新城, 沧江 二 桥. */
  private static final WordSet OF_PLACES = new WordSet("库区 新城 碑林 一桥 二桥 三桥 四桥 五桥 老街 埠头 古街 城墙 口岸");

  /** What motorways have at a town's side: 云桥 西 服务区. */
  private static final WordSet OF_WAYS = new WordSet("收费站 服务区 互通 枢纽 停车区");

  private static final WordSet ESTATES = new WordSet("社区 小区 花苑 家园 花园 新村");

  /** What is called by a name of its own, and not by what it is for. */
  private static final WordSet WITH_OWN = new WordSet("林场 水库 大桥 古镇 古城 码头");

  /** Which kind of those is meant, and no name of their own: 国有 林场, 跨海 大桥. */
  private static final WordSet KINDS_OF_BUILT =
      new WordSet("公铁 国有 国营 集体 公路 铁路 跨海 过江 人行 特大 中型 小型 大型 历史 千年 文化");

  /** What any road has. */
  private static final WordSet AT_ROADS = new WordSet("路口 早市 夜市 集市 绿道 步道 公交 客栈");

  /** Where guests of the games live: which one, is told by its city. */
  private static final WordSet GAMES_VILLAGES = new WordSet("亚运村 奥运村 冬奥村 残奥村 大运村 全运村");

  private static final WordSet SECOND = new WordSet("新城 新村 花园 家园 老街 古城 新苑 佳苑 嘉苑 花苑 名苑");

  private static final WordSet FAIRS = new WordSet("大集 集市 夜市 早市");

  /** What is dug: which one, its own name tells. */
  private static final WordSet DITCHES = new WordSet("排水沟 排洪沟 截洪沟 灌溉渠 引水渠 渠道 水渠 排水渠 提灌站");

  /** What else tells that the word before it is a place. */
  private static final String OTHERS = "社区 水库 管理区 县城 辖区 境内 村民 团";

  /** Two tails in one word of the segmenter. */
  private static final WordSet CUT_TAILS =
      new WordSet("路街道 苑小区 园小区 路社区 桥社区 园社区 苑社区 山社区 湖社区 湾社区 湾小区 路小区");

  private PlaceTails() {}

  static void addTo(Map<String, Long> all) {
    TAILS.addTo(all, Vocabulary.BEHIND_PLACE);
    DITCHES.addTo(all, Vocabulary.BEHIND_PLACE);
    OF_PLACES.addTo(all, Vocabulary.BEHIND_PLACE);
    CUT_TAILS.addTo(all, Vocabulary.BEHIND_PLACE);
    SingleHeads.TRAINS.addTo(all, Vocabulary.BEHIND_PLACE);
    Vocabulary.add(all, Vocabulary.BEHIND_PLACE, OTHERS);
    TAILS_WITH_KIND.addTo(all, Vocabulary.FURTHER_BEHIND_PLACE);
    Vocabulary.add(all, Vocabulary.FURTHER_BEHIND_PLACE, "社区 遗址");
  }

  /** 太行山 大道, 千岛湖 镇: what stands behind a name that everybody knows, and is one with it. */
  static int behindKnown(Words w, int last) {
    boolean tail =
        w.in(last + 1, Vocabulary.PLACE_TAIL) && !w.in(last + 1, Vocabulary.COMMON_PLACE)
            || w.length(last + 1) == 1 && "省市县区州镇乡村路街站".indexOf(w.first(last + 1)) >= 0
            || CUT_TAILS.has(w, last + 1);
    return tail ? 1 : 0;
  }

  /**
   * The tokens behind {@code i} that a name goes on with: 莲湖 大道; none where {@link
   * Words#mayHaveTail} tells that none may stand.
   */
  static int tail(Words w, int i, boolean place, boolean opaque, boolean mayBegin) {
    // 第一 个 彝族 自治县: any of that people.
    if (w.last(i) == '族' && (w.first(i + 1) == '自' || w.isChar(i + 1, '乡'))) {
      return 0;
    }
    // 黄河 东路, 迎春 东路
    if (w.length(i) >= 2
        && Roads.isSide(w, i + 1)
        && (place || opaque || mayBegin)
        && !PlaceEndings.endsInTail(w, i)
        && !PlaceEndings.endsAsPlace(w, i)
        && w.last(i) != '县') {
      return 1;
    }
    boolean name =
        place
            || opaque
            || mayBegin && PlaceSpecifics.isOwnName(w, i)
            || PlaceSpecifics.isUnknownRoad(w, i);
    int known = byKnownWord(w, i, place, opaque, name);
    if (known == 0) {
      known = byKnownTail(w, i, place, name);
    }
    if (known > 0) {
      return known;
    }
    // “黄河 大集”: what is held there.
    if (FAIRS.has(w, i + 1) && isQuote(w, i - 1) && isQuote(w, i + 2)) {
      return 0;
    }
    // 青云路 路口, 青云街道 早市, and 滨江路 夜市
    if ("路街道".indexOf(w.last(i)) >= 0
        && AT_ROADS.has(w, i + 1)
        && !(FAIRS.has(w, i + 1)
            && w.last(i) != '道'
            && w.isUnknown(i) | w.is(i, PartOfSpeech.PLACE))) {
      return 0;
    }
    if (PlaceKinds.isOfLand(w, i)) {
      return 0;
    }
    if (w.in(i + 1, Vocabulary.PLACE_TAIL)) {
      return PlaceSpecifics.isNamed(w, i, name, place || opaque) ? 1 : 0;
    }
    if (name && isKindOfTail(w, i, place, opaque)) {
      return 2;
    }
    return w.length(i + 1) == 1 && TAILS.has(w.first(i + 1))
        ? ofCharacter(w, i, place, opaque, name)
        : 0;
  }

  /** Stations, zones, reservoirs and communities. */
  private static int byKnownWord(Words w, int i, boolean place, boolean opaque, boolean name) {
    // 伊宁 东 站, 青塘 上 闸
    if (place
        && w.length(i + 1) == 1
        && ("东西南北".indexOf(w.first(i + 1)) >= 0 && w.isChar(i + 2, '站')
            || "上下".indexOf(w.first(i + 1)) >= 0 && w.isChar(i + 2, '闸'))
        && !w.is(i + 3, PartOfSpeech.PREPOSITION)) {
      return 2;
    }
    int zone =
        name && (place || opaque || !PlaceSpecifics.GENERIC.has(w, i)) ? Zones.length(w, i) : 0;
    if (zone > 0) {
      return zone;
    }
    // 石塘村 幸福 水库, 石塘镇 青松 林场
    if ((w.isWord(i + 1, "水库")
            || (w.isWord(i + 1, "林场") || w.isWord(i + 1, "码头"))
                && !PlaceSpecifics.GENERIC.has(w, i)
                && !KINDS_OF_BUILT.has(w, i))
        && w.length(i) == 2
        && (PlaceEndings.endsAsPlace(w, i - 1) || Levels.isListed(w, i - 1))
        && (w.is(i, PartOfSpeech.ADJECTIVE) || w.is(i, PartOfSpeech.NOUN))
        && !w.isWord(i, "中型")) {
      return 1;
    }
    // 石塘镇 花园 社区
    if (w.isWord(i + 1, "社区")
        && w.length(i) == 2
        && w.is(i, PartOfSpeech.NOUN)
        && (w.last(i - 1) == '镇' || w.last(i - 1) == '道')
        && PlaceEndings.endsAsTown(w, i - 1)
        && !PlaceSpecifics.isKindOfVillage(w, i)) {
      return 1;
    }
    // 石塘镇 花园 新村
    if (w.isWord(i + 1, "新村")
        && w.is(i, PartOfSpeech.NOUN)
        && PlaceEndings.endsAsTown(w, i - 1)
        && !PlaceSpecifics.isKindOfVillage(w, i)) {
      return 1;
    }
    // 朝阳 第二社区, 苍霞 新城社区
    if (w.length(i + 1) == 4
        && w.text().startsWith("社区", w.end(i + 1) - 2)
        && (w.first(i + 1) == '第' || SECOND.has(w.text(), w.start(i + 1), w.start(i + 1) + 2))
        && w.length(i) == 2
        && (place
            || w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i)
            || Virtues.isOne(w, i) && PlaceEndings.endsAsTown(w, i - 1))) {
      return 1;
    }
    // 工业园 社区
    if (w.isWord(i + 1, "社区") && w.length(i) >= 3 && w.in(i, Vocabulary.PLACE_TAIL)) {
      return 1;
    }
    return 0;
  }

  /** What tells of a place by its word, and by what the first word is. */
  private static int byKnownTail(Words w, int i, boolean place, boolean name) {
    if (Stations.isAt(w, i)) {
      return 1;
    }
    // 云桥 动车 站
    if (name && SingleHeads.TRAINS.has(w, i + 1) && w.isChar(i + 2, '站')) {
      return 2;
    }
    // 青云山 路街道, 锦江 苑小区: the street that has the name of the hill.
    if ((place || w.is(i, PartOfSpeech.PROPER_NAME)) && CUT_TAILS.has(w, i + 1)) {
      return 1;
    }
    // 福州 南 至: a station of fast trains, an exit of a motorway.
    if (place
        && w.length(i) == 2
        && w.length(i + 1) == 1
        && "东西南北".indexOf(w.first(i + 1)) >= 0
        && (w.isChar(i + 2, '至') || w.isWord(i + 2, "出口") || OF_WAYS.has(w, i + 2))) {
      return OF_WAYS.has(w, i + 2) ? 2 : 1;
    }
    // 戴云山 脉, 闽江 口
    if (place
        && (w.isChar(i + 1, '脉') && w.last(i) == '山'
            || w.isChar(i + 1, '口') && "江河溪".indexOf(w.last(i)) >= 0)) {
      return 1;
    }
    // 中山 二 路 社区
    if (place
        && w.is(i + 1, PartOfSpeech.NUMERAL)
        && w.length(i + 1) == 1
        && w.isHan(i + 1)
        && w.length(i + 2) == 1
        && "路街巷".indexOf(w.first(i + 2)) >= 0) {
      return w.isWord(i + 3, "社区") ? 3 : 2;
    }
    // 秦巴 山区: no 云南 山区.
    if ((place || w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i) && w.length(i) >= 2)
            && OF_PLACES.has(w, i + 1)
            // 青塘水库 库区: the place is the 水库.
            && !(w.isWord(i + 1, "库区") && w.endsWith(i, "水库"))
        || DITCHES.has(w, i + 1) && PlaceSpecifics.mayNameDitch(w, i, place)) {
      return 1;
    }
    if (w.isWord(i + 1, "山区")
        && w.is(i, PartOfSpeech.PLACE)
        && !Levels.isListed(w, i)
        && !PlaceEndings.endsAsPlace(w, i)) {
      return 1;
    }
    // 云桥 亚运村
    if (place && GAMES_VILLAGES.has(w, i + 1) && w.length(i) >= 2) {
      return 1;
    }
    // 石岛 管理区 东山街道
    if (name && w.isWord(i + 1, "管理区") && w.is(i + 2, PartOfSpeech.PLACE)) {
      return 1;
    }
    // 房山 线
    return w.isChar(i + 1, '线') && w.is(i, PartOfSpeech.PLACE) && !w.is(i + 2, PartOfSpeech.NOUN)
        ? 1
        : 0;
  }

  /** A tail of one character, and maybe another word behind it. */
  private static int ofCharacter(Words w, int i, boolean place, boolean opaque, boolean name) {
    char tail = w.first(i + 1);
    // 樟树 下 社区, 云 上 花苑
    if ("上下口".indexOf(tail) >= 0
        && ESTATES.has(w, i + 2)
        && w.is(i, PartOfSpeech.NOUN)
        && !w.in(i, Vocabulary.PLACE_TAIL | Vocabulary.TITLE | Vocabulary.HEAD)) {
      return 2;
    }
    // 海棠 里 社区, 金沙湾 片 区
    if (w.in(i + 2, Vocabulary.PLACE_TAIL) && !w.in(i, Vocabulary.TITLE)) {
      return name || w.is(i, PartOfSpeech.NOUN) ? 2 : 0;
    }
    if ("上下口".indexOf(tail) >= 0) {
      return 0;
    }
    // 中国 桥: of the state. 通硬化 路: what it is for.
    if (tail == '村' && PlaceSpecifics.NO_VILLAGES.has(w, i)
        || w.isWord(i, "中国")
        || tail == '路' && w.first(i) == '通' && w.isUnknown(i)) {
      return 0;
    }
    boolean way = w.isBoundary(i + 2) || w.is(i + 2, PartOfSpeech.LOCALIZER);
    if (tail == '区' && NO_ZONES.has(w, i)) {
      return 0;
    }
    if (tail == '路' && NO_ROADS.has(w, i)) {
      return 0;
    }
    // 孙吉祥 站 在 田埂
    if (tail == '站'
        && w.is(i + 1, PartOfSpeech.VERB)
        && (w.is(i + 2, PartOfSpeech.VERB)
            || w.is(i + 2, PartOfSpeech.PREPOSITION)
            || w.is(i + 2, PartOfSpeech.PARTICLE))) {
      return 0;
    }
    if (tail == '里' || tail == '道' && place && !way) {
      return 0;
    }
    return place
            || opaque
            || name && SURE_TAILS.has(tail) && !(tail == '村' && PlaceKinds.isPlain(w, i))
        ? 1
        : 0;
  }

  private static boolean isQuote(Words w, int i) {
    return w.length(i) == 1 && "“”‘’".indexOf(w.first(i)) >= 0;
  }

  /** 齐鲁 康体 公园, 河姆 渡 遗址: a word between the name and the tail. */
  private static boolean isKindOfTail(Words w, int i, boolean place, boolean opaque) {
    boolean kind =
        w.length(i + 1) == 2
            && (w.is(i + 1, PartOfSpeech.NOUN) || w.is(i + 1, PartOfSpeech.VERBAL_NOUN))
            && !w.in(i + 1, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.OUTSIDE)
            && (TAILS_WITH_KIND.has(w, i + 2) || w.isWord(i + 1, "农村") && w.isWord(i + 2, "社区"));
    boolean cut =
        w.length(i + 1) == 1
            && w.isHan(i + 1)
            && w.isWord(i + 2, "遗址")
            && !w.is(i + 1, PartOfSpeech.PARTICLE)
            && !w.is(i + 1, PartOfSpeech.CONJUNCTION);
    // 石塘镇 青松 林场, 云桥 龙门 大桥: a name of its own.
    boolean own =
        (PlaceEndings.endsAsPlace(w, i) || w.last(i) == '旗')
                && w.is(i + 1, PartOfSpeech.NOUN)
                && w.isUnknown(i + 1)
            || WITH_OWN.has(w, i + 2)
                && (PlaceEndings.endsAsPlace(w, i) || Levels.isListed(w, i) || w.isUnknown(i + 1))
                && !KINDS_OF_BUILT.has(w, i + 1);
    return !own && (kind && (place || opaque) || (kind || cut) && w.isUnknown(i));
  }
}
