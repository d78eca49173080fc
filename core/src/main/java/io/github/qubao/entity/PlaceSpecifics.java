package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Whether a word is the specific of a place's name (专名: 莲湖 in 莲湖 大道), and no word for
 * what the place is for or of what kind it is (文化 广场, 示范 村).
 */
final class PlaceSpecifics {
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
  static final WordSet GENERIC =
      new WordSet(
          "乡村振兴 雪域 完整 深度 文化 休闲 健身 体育 中心 停车 口袋 主题 市民 生态 城市 农民 乡村 村民 村级 法治 党建 商业 旅游 政府 县政府 居民 周边 老旧 和谐 美丽 智慧 文明 宜居 清洁 绿色 平安 幸福 美好 精神 繁华 主要 通景 通村 滨水 核心");

  /** What parks of trades are for: 装备 产业园 is any. */
  private static final WordSet TRADES =
      new WordSet(
          "装备 设备 机械 电子 材料 新材料 医药 食品 纺织 服装 化工 汽车 能源 新能源 信息 软件 智能 数字 物流 环保 建材 冶金 农业 科技 教育 健康 双创 返乡 创业 特色 高端");

  /** What tells a kind of villages: 建制 村, 专业 村. */
  static final WordSet NO_VILLAGES =
      new WordSet("建制 行政 自然 专业 老家 示范 贫困 个别 渔业 农业 民族 试点 重点 移民 中心 偏远 边远 后进 先进");

  /** What parks are for, by words that {@link #GENERIC} has not. */
  private static final WordSet KINDS_OF_PARKS =
      new WordSet(
          "绿地 休憩 艺术 滑板 国家 地质 森林 湿地 滨江 滨河 滨湖 沿江 郊野 街角 街头 街心 游乐 水上 海洋 遗址 考古 运动 足球 植物 动物 儿童 亲子 社区 廉政 家风 孝道 普法 宪法 消防 红色 健康 生态 大型 小型 水利 湿地 水 海绵 长城 铁路 知青 "
              + "廉洁 科普 国防 双拥 民族 人口 婚姻 婚育 家庭 邻里 机场 工业 数字 科技 创意 音乐 安全 交通 少年 山体 乡愁 花园 农业 微型 迷你 露天 开放 免费 篮球 网球 轮滑 骑行 法律 法制 宠物 汽车 戏曲 企业 文化 主题 市民 诗词 书法 雕塑 影视 航天 劳模");

  /** Which one of many, and no name. */
  private static final WordSet NO_OWN =
      new WordSet("距离 北方 南方 西北 边境 海滨 江南 水乡 山区 文旅 特色 组织 所在 属地 全体 全社 紧邻 邻近 各自 周围 沿线");

  private PlaceSpecifics() {}

  /** 苗湾 排水沟: whose own name no lexicon has. */
  static boolean mayNameDitch(Words w, int i, boolean place) {
    return !PlaceEndings.endsAsPlace(w, i)
        && w.length(i) >= 2
        && (w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i) || place && w.last(i + 1) == '沟');
  }

  /** 示范 村 */
  static boolean isKindOfVillage(Words w, int i) {
    return NO_VILLAGES.has(w, i) || GENERIC.has(w, i);
  }

  /** 花侯 路, 雅乌 山: of two characters that no lexicon has, whatever stands before. */
  static boolean isUnknownRoad(Words w, int i) {
    return w.length(i) == 2
        && w.length(i + 1) == 1
        && "路街巷河江湖溪岭岛湾寺庙桥屯寨".indexOf(w.first(i + 1)) >= 0
        && w.is(i, PartOfSpeech.NOUN)
        && w.isUnknown(i)
        && isOwnName(w, i);
  }

  /** Whether a word may be the name of what stands behind it: 莲湖 大道, and no 文化 广场. */
  static boolean isNamed(Words w, int i, boolean name, boolean sure) {
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

  /** 铜桥社区 金花 小区, 金花 小区 301 栋: which one, is told beside it. */
  private static boolean isOneOf(Words w, int i) {
    return w.isWord(i + 1, "小区")
        && (w.length(i - 1) >= 3 && "区道镇村".indexOf(w.last(i - 1)) >= 0
            || w.is(i + 2, PartOfSpeech.NUMERAL)
                && w.length(i + 3) == 1
                && "栋号幢期".indexOf(w.first(i + 3)) >= 0);
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
