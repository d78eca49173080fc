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

  /** Land and water of which there are many: which one, its own name tells. */
  private static final WordSet NEED_NAME =
      new WordSet(
          "服务区 保护区 绿道 步道 草场 夜市 早市 大集 集市 客运站 商贸城 尾矿库 便桥 会馆 客栈 驿站 菜市场 路口 水库 草原 沙漠 湿地 公路 高速公路 铁路 农场 林场 牧场 码头 车站 小区 安置点 居民区 家属院 大堤 江堤 海堤 河堤 古道 花海 旧址 陵园 剧场 会堂 牌坊 公交站 渔港 水厂 粮站 电影院 安置区 停车场 浮桥 老车站 铁桥 瞭望塔 "
              + "牌楼 服装城 家具城 建材城 戏台 戏楼 道班 转盘 提灌站 泄水闸 退水闸 进水闸 宾馆 旅舍 美术馆 村史馆 汽配城 板材城 毛巾城 百货大楼 赛马场 羊场 种马场 种畜场 高尔夫球场 海水浴场 检查站 管护站 加油站 初制所 口袋公园 游园 水源地 东苑 西苑 南苑 北苑 东园 西园 南园 北园 "
              + "名府 名邸 华府 名都 公馆 府邸 名居 馨苑 丽苑 御苑 砬子 烈士墓 观景台 互通 枢纽 露营地 露营基地 研学基地 古堡 古村落 老寨 工业集中区 经济合作区 支路 绿洲 家属楼 宿舍楼 垭口 老屋 工区 渡槽 文创园 体育公园 水上公园 植物园 动物园 陈列馆 展览馆 书院 道观 宗祠 祠堂 教堂 水电站 抽水站 泵站 变电站 收费站 船闸 光伏园 影剧院 大戏院 电影城 "
              + "浴场 金滩 银滩 溶洞 天坑 地缝 峰林 梯田 草地 林海 茶海 盐湖 盐田 盐场 泉群 温泉 冰川 雪山 滑雪场 戈壁 故道 渡口 节制闸 排涝站 扬水站 灌区 干渠 支渠 联圩 停车区 地铁站 口岸 联络线 绕城高速 驿道 体育中心 游泳馆 "
              + "音乐厅 学宫 故城 古墓 墓群 汉墓 土楼 碉楼 步行街 美食街 商业街 农贸市场 批发市场 集贸市场 商城 购物中心 写字楼 度假村 民宿 家属区 宿舍区 别墅 度假区 集中区 矿区 厂区 茶场 果园 茶园 油田 古树群 纪念园 烈士纪念园 生态园 采摘园 水街 立交桥 大剧院 影视城 汽车城 五金城 陶瓷城 茶城 花鸟城 药市 药材市场 果品市场 皮毛市场 菜场 菜市 集贸城 粮库 油库 气田 煤田 湖区 港区 文化园 主题公园 市民公园 "
              + "禅寺 古寺 清真寺 关帝庙 城隍庙 古塔 古桥 廊桥 风雨桥 吊桥 跨线桥 高架桥 立交 圩堤 海塘 古村 商业广场 购物广场 购物公园 大市场 小商品城 花鸟市场 少年宫 文化宫 影城 围屋 纪念碑 纪念塔 纪念堂 水上乐园 露营地 风电场 填埋场 山塘 草甸 竹海 花谷 栈道 风景道 首末站 航站楼 灌渠 古民居 古镇区");

  /** What squares and gardens are for: 文化 广场 is any. */
  private static final WordSet GENERIC =
      new WordSet(
          "乡村振兴 雪域 完整 深度 文化 休闲 健身 体育 中心 停车 口袋 主题 市民 生态 城市 农民 乡村 村民 村级 法治 党建 商业 旅游 政府 县政府 居民 周边 老旧 和谐 美丽 智慧 文明 宜居 清洁 绿色 平安 幸福 美好 精神 繁华 主要 通景 通村 滨水 核心");

  /** What parks of trades are for: 装备 产业园 is any. */
  private static final WordSet TRADES =
      new WordSet(
          "装备 设备 机械 电子 材料 新材料 医药 食品 纺织 服装 化工 汽车 能源 新能源 信息 软件 智能 数字 物流 环保 建材 冶金 农业 科技 教育 健康 双创 返乡 创业 特色 高端");

  /** What is built like a name of a road and is a way of doing something: 致富 路. */
  private static final WordSet NO_ROADS =
      new WordSet(
          "致富 振兴 产业 资源 长征 富民 强村 共富 小康 乡村振兴 旅游 民生 发展 创业 强国 平安 回家 归家 上学 求学 连心 成长 希望 主干 主 次干 商业 步行 小吃 美食");

  /** What a part of a building or an estate is for: 教学 区. */
  private static final WordSet NO_ZONES =
      new WordSet(
          "教学 游戏 办公 休闲 生活 住宿 娱乐 活动 展示 接待 观赏 居住 采摘 养殖 种植 加工 用餐 候车 等候 停车 体验 核心 中心 亲子 儿童 阅读 借阅 运动 健身 表演 销售 展销 服务 咨询 候诊 仓储 生产 施工 作业 功能 特色 重点 示范");

  /** What tells a kind of villages: 建制 村, 专业 村. */
  private static final WordSet NO_VILLAGES =
      new WordSet("建制 行政 自然 专业 老家 示范 贫困 个别 渔业 农业 民族 试点 重点 移民 中心 偏远 边远 后进 先进");

  /** What makes another place of a place, and nothing of another word: 泾川 新城, 沧江 二 桥. */
  private static final WordSet OF_PLACES = new WordSet("库区 新城 碑林 一桥 二桥 三桥 四桥 五桥 老街 埠头 古街 城墙 口岸");

  /** What motorways have at a town's side: 云桥 西 服务区. */
  private static final WordSet OF_WAYS = new WordSet("收费站 服务区 互通 枢纽 停车区");

  private static final WordSet ESTATES = new WordSet("社区 小区 花苑 家园 花园 新村");

  /** What is called by a name of its own, and not by what it is for. */
  private static final WordSet WITH_OWN = new WordSet("林场 水库 大桥 古镇 古城 码头");

  /** What parks are for, by words that {@link #GENERIC} has not. */
  private static final WordSet KINDS_OF_PARKS =
      new WordSet(
          "绿地 休憩 艺术 滑板 国家 地质 森林 湿地 滨江 滨河 滨湖 沿江 郊野 街角 街头 街心 游乐 水上 海洋 遗址 考古 运动 足球 植物 动物 儿童 亲子 社区 廉政 家风 孝道 普法 宪法 消防 红色 健康 生态 大型 小型 水利 湿地 水 海绵 长城 铁路 知青 "
              + "廉洁 科普 国防 双拥 民族 人口 婚姻 婚育 家庭 邻里 机场 工业 数字 科技 创意 音乐 安全 交通 少年 山体 乡愁 花园 农业 微型 迷你 露天 开放 免费 篮球 网球 轮滑 骑行 法律 法制 宠物 汽车 戏曲 企业 文化 主题 市民 诗词 书法 雕塑 影视 航天 劳模");

  /** Which of those are meant, and no name of their own: 国有 林场, 跨海 大桥. */
  private static final WordSet KINDS_OF_BUILT =
      new WordSet("公铁 国有 国营 集体 公路 铁路 跨海 过江 人行 特大 中型 小型 大型 历史 千年 文化");

  /** Which one of many, and no name. */
  private static final WordSet NO_OWN =
      new WordSet("距离 北方 南方 西北 边境 海滨 江南 水乡 山区 文旅 特色 组织 所在 属地 全体 全社 紧邻 邻近 各自 周围 沿线");

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

  /** 苗湾 排水沟: whose own name no lexicon has. */
  private static boolean mayNameDitch(Words w, int i, boolean place) {
    return !PlaceEndings.endsAsPlace(w, i)
        && w.length(i) >= 2
        && (w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i) || place && w.last(i + 1) == '沟');
  }

  /** 太行山 大道, 千岛湖 镇: what stands behind a name that everybody knows, and is one with it. */
  static int behindKnown(Words w, int last) {
    boolean tail =
        w.in(last + 1, Vocabulary.PLACE_TAIL) && !w.in(last + 1, Vocabulary.COMMON_PLACE)
            || w.length(last + 1) == 1 && "省市县区州镇乡村路街站".indexOf(w.first(last + 1)) >= 0
            || CUT_TAILS.has(w, last + 1);
    return tail ? 1 : 0;
  }

  /** 示范 村 */
  static boolean isKindOfVillage(Words w, int i) {
    return NO_VILLAGES.has(w, i) || GENERIC.has(w, i);
  }

  /** The tokens behind {@code i} that a name goes on with: 莲湖 大道. */
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
    boolean name = place || opaque || mayBegin && isOwnName(w, i) || isUnknownRoad(w, i);
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
      return isNamed(w, i, name, place || opaque) ? 1 : 0;
    }
    if (name && isKindOfTail(w, i, place, opaque)) {
      return 2;
    }
    return w.length(i + 1) == 1 && TAILS.has(w.first(i + 1))
        ? ofCharacter(w, i, place, opaque, name)
        : 0;
  }

  /** 花侯 路, 雅乌 山: of two characters that no lexicon has, whatever stands before. */
  private static boolean isUnknownRoad(Words w, int i) {
    return w.length(i) == 2
        && w.length(i + 1) == 1
        && "路街巷河江湖溪岭岛湾寺庙桥屯寨".indexOf(w.first(i + 1)) >= 0
        && w.is(i, PartOfSpeech.NOUN)
        && w.isUnknown(i)
        && isOwnName(w, i);
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
    int zone = name && (place || opaque || !GENERIC.has(w, i)) ? Zones.length(w, i) : 0;
    if (zone > 0) {
      return zone;
    }
    // 石塘村 幸福 水库, 石塘镇 青松 林场
    if ((w.isWord(i + 1, "水库")
            || (w.isWord(i + 1, "林场") || w.isWord(i + 1, "码头"))
                && !GENERIC.has(w, i)
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
        && !GENERIC.has(w, i)
        && !NO_VILLAGES.has(w, i)) {
      return 1;
    }
    // 石塘镇 花园 新村
    if (w.isWord(i + 1, "新村")
        && w.is(i, PartOfSpeech.NOUN)
        && PlaceEndings.endsAsTown(w, i - 1)
        && !GENERIC.has(w, i)
        && !NO_VILLAGES.has(w, i)) {
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
        || DITCHES.has(w, i + 1) && mayNameDitch(w, i, place)) {
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

  /** Whether a word may be the name of what stands behind it: 莲湖 大道, and no 文化 广场. */
  private static boolean isNamed(Words w, int i, boolean name, boolean sure) {
    // 等 谷竹 高速公路
    boolean own =
        w.length(i) >= 2
            && w.is(i, PartOfSpeech.NOUN)
            && !w.is(i - 1, PartOfSpeech.MEASURE)
            && !Facilities.isCrop(w, i)
            && w.isUnknown(i);
    // 临水 公路, 友好型 社区, 通村 公路, 预拨 公路
    if (!sure
        && (PlaceKinds.isModifier(w, i) || w.last(i + 1) == '路' && "通预".indexOf(w.first(i)) >= 0)) {
      return false;
    }
    // 新塘村 蜜瓜 产业园: what grows there, in the village's park if a village is told.
    if (!sure
        && Facilities.isCrop(w, i)
        && w.in(i + 1, Vocabulary.FACILITY)
        && !w.endsWith(i + 1, "公园")) {
      return false;
    }
    boolean one =
        sure
            || isPark(w, i)
            || !PlaceKinds.isPlain(w, i)
                && !GENERIC.has(w, i)
                && !(w.last(i + 1) == '园' && TRADES.has(w, i))
                && (!NEED_NAME.has(w, i + 1)
                    || w.isUnknown(i)
                    || isOneOf(w, i)
                    || w.isWord(i + 2, "公园"));
    return (name || own)
        && one
        && (!w.isWord(i + 1, "地区")
            || Levels.isPrefecture(w.word(i))
            // 能登 地区
            || w.isUnknown(i) && !Levels.isListed(w, i) && !PlaceEndings.endsAsPlace(w, i));
  }

  /** 去 月季 公园: a park that is called by a word of every day, and no kind of parks. */
  private static boolean isPark(Words w, int i) {
    return w.isWord(i + 1, "公园")
        && w.length(i) == 2
        && "状形式型级性".indexOf(w.last(i)) < 0
        && w.is(i, PartOfSpeech.NOUN)
        && !GENERIC.has(w, i)
        && !KINDS_OF_PARKS.has(w, i);
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
    if (tail == '村' && NO_VILLAGES.has(w, i)
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

  /** 铜桥社区 金花 小区, 金花 小区 301 栋: which one, is told beside it. */
  private static boolean isOneOf(Words w, int i) {
    return w.isWord(i + 1, "小区")
        && (w.length(i - 1) >= 3 && "区道镇村".indexOf(w.last(i - 1)) >= 0
            || w.is(i + 2, PartOfSpeech.NUMERAL)
                && w.length(i + 3) == 1
                && "栋号幢期".indexOf(w.first(i + 3)) >= 0);
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

  /** Whether a word may be somebody's or something's own name, and no kind (石磨 村, 农业 园区). */
  static boolean isOwnName(Words w, int i) {
    boolean tag =
        w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.ADJECTIVE)
            || w.is(i, PartOfSpeech.STATUS)
            // 两江 新区, 迎宾 大道
            || w.is(i, PartOfSpeech.ABBREVIATION)
                && w.length(i) == 2
                && (w.isWord(i + 1, "新区") || w.isChar(i + 1, '镇'))
            || (w.is(i, PartOfSpeech.VERBAL_NOUN)
                    || w.is(i, PartOfSpeech.LOCALIZER) && w.length(i) == 2)
                && w.isWord(i + 1, "大道")
            // 江北 大道, and no 楼下 花园.
            // 青川县 有生 村
            || w.is(i, PartOfSpeech.DISTINGUISHER)
                && w.length(i) == 2
                && w.isChar(i + 1, '村')
                && PlaceEndings.endsAsPlace(w, i - 1)
            || w.is(i, PartOfSpeech.LOCATION) && "道街路村镇乡桥".indexOf(w.last(i + 1)) >= 0;
    return tag
        && w.length(i) <= 4
        && !NO_OWN.has(w, i)
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
}
