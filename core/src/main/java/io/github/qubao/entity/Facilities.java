package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/**
 * Stateless. Places that are built: whose they are or their own name, what they are for, and what
 * they are, as in 袁庄村 蔬菜 产业园, 嵩县 就业 培训 基地, 平家 大院.
 */
final class Facilities {
  /** So many words tell at most what it is for. */
  private static final int MOST_WORDS = 5;

  /** No firm's short name has more words. */
  private static final int MOST_OF_FIRM = 3;

  /** What every town may have: which one, is told by what it is for or by a small place. */
  private static final WordSet NEED_PURPOSE =
      new WordSet(
          "码头 园区 市场 林区 广场 景区 步行街 商业街 基地 花园 侗寨 苗寨 瑶寨 羌寨 彝寨 居民区 民宿 营地 口岸 度假村 祠堂 停车场 乐园 家庭农场 葡萄园 草莓园 梨园");

  /** What only its own name tells, whatever it is for: no 共和村 集体 茶园. */
  private static final WordSet NEED_NAME =
      new WordSet("果园 茶园 长廊 大院 山庄 农庄 庄园 干渠 渡槽 猎场 渔场 书院 宗祠 民宿 种植园 养殖园 采摘园 家庭农场 葡萄园 草莓园 梨园 百果园 乐园");

  /** Where people learn or work, and no field: 嵩县 就业 培训 基地. */
  private static final WordSet OF_BASES =
      new WordSet("教育 露营 拓展 劳动 培训 生产 研学 实训 制造 研发 科研 孵化 训练 实践 旅行 总部");

  /** What makes 园 a place: 中原 药谷 科创 园. */
  private static final WordSet BEFORE_GARDEN =
      new WordSet("示范 创意 产业 工业 科技 物流 农业 创业 科创 采摘 生态 文化 植物 种植 养殖 孵化 软件 食品 循环经济 双创");

  /** What makes 港 a place that is none of ships: 北戴河新区 产业 港. */
  private static final WordSet BEFORE_HARBOUR = new WordSet("产业 科技 数字 创新 科创 信息 国际 鲜花 航空 临空");

  /** What makes 村 a place that has a name of its own: 青禾 生态 移民 村. */
  private static final WordSet BEFORE_VILLAGE = new WordSet("移民 民俗 度假 旅游");

  /** What makes 区 a place: 竹木 加工 集中 区. */
  private static final WordSet BEFORE_ZONE = new WordSet("集中 开发 聚集 集聚 旅游 度假 试验 保税");

  /** What makes a hall of a centre: 汾河 客运 中心. */
  private static final WordSet BEFORE_CENTRE = new WordSet("客运 购物 文化 艺术 商业 游泳");

  private static final WordSet OTHER_SUBJECTS =
      new WordSet(
          "购物 旅行 现代 共享 观光 休闲 采摘 交易 就业 制造 国家 国有 游 加工 集中 开发 旅游 度假 传承 融合 先行 合成 联动 东部 西部 南部 北部 中部");

  private static final CharSet ROADS = new CharSet("路街道巷桥");

  private static final CharSet NATURE = new CharSet("山溪河湖江岭沟坳湾峰洞岛谷");

  /** 徐解秀 老人 故居 */
  private static final WordSet OF_PEOPLE = new WordSet("故居 旧居");

  /** What no town has many of. */
  private static final WordSet RARE =
      new WordSet("侗寨 苗寨 瑶寨 羌寨 彝寨 干渠 支渠 排渠 灌区 大闸 水闸 船闸 泵站 祠堂 古墓 大院");

  private static final WordSet NO_SUBJECT =
      new WordSet(
          "核心 主销 清出 覆膜 所在 百佳 十佳 百强 省级 市级 县级 国家级 高标准 传统 千户 古老 特色 农村 乡村 机关 政府 家属 职工 村级 集体 村集体 老旧 小型 大型 全县 全市 全区 全镇 部分 现有 周边");

  /** What grows there: a lexicon may lack it, and it is no name. */
  private static final WordSet CROPS =
      new WordSet(
          "猕猴桃 蓝莓 草莓 葡萄 茶叶 油茶 花椒 芦笋 黄精 天麻 魔芋 食用菌 羊肚菌 香菇 木耳 柑橘 脐橙 桑蚕 肉牛 生猪 核桃 板栗 水稻 玉米 小麦 烤烟 棉花 肉羊 蛋鸡 肉鸡 蔬菜 水果 苗木 中药材 竹笋 百合 辣椒 芒果 荔枝 火龙果 果蔬 瓜果 "
              + "樱桃 石斛 灵芝 菌菇 白茶 红茶 绿茶 茶油 油菜 小龙虾 稻虾 光伏 农机 预制菜 农产品 西甜瓜");

  private static final WordSet RANKS = new WordSet("国家级 省级 市级 县级 自治区级");

  private static final WordSet RANKED = new WordSet("自然保护区 森林公园 湿地公园 地质公园 旅游度假区 经济开发区 风景名胜区");

  private static final CharSet NO_ANCHOR = new CharSet("全各该本我某每");

  private Facilities() {}

  /** Where the place begins that ends with the token: the token itself if it is the end of none. */
  static int start(Words w, int[] starts, int tail) {
    boolean word = w.in(tail, Vocabulary.FACILITY);
    boolean any =
        word
            || w.isWord(tail, "中心") && BEFORE_CENTRE.has(w, tail - 1)
            || w.length(tail) == 1 && isShortTail(w, tail)
            || w.isWord(tail, "新城") && w.isWord(tail - 1, "产业");
    return any ? start(w, starts, tail, word) : tail;
  }

  private static int start(Words w, int[] starts, int tail, boolean word) {
    // 柳坪村 文化 广场: every village has it.
    if (w.isWord(tail, "广场") && w.isWord(tail - 1, "文化") && PlaceEndings.endsAsPlace(w, tail - 2)) {
      return tail;
    }
    // 苏步 青 故居
    if (OF_PEOPLE.has(w, tail)
        && w.isHan(tail - 2)
        && w.length(tail - 1) == 1
        && w.length(tail - 2) == 2
        && Surnames.isFullName(w.text(), w.start(tail - 2), w.end(tail - 1))) {
      return tail - 2;
    }
    boolean base = w.isWord(tail, "基地");
    int own = tail;
    // 石桥 苗寨: any word is its name where nothing else stands before it.
    if (RARE.has(w, tail)
        && w.is(tail - 1, PartOfSpeech.NOUN)
        && starts[tail - 1] < 0
        && isSubject(w, tail - 1)
        && mayBegin(w, starts, tail - 1)) {
      return tail - 1;
    }
    // 东 干渠
    if (w.last(tail) == '渠'
        && w.length(tail - 1) == 1
        && "东西南北中".indexOf(w.first(tail - 1)) >= 0
        && w.isBoundary(tail - 2)) {
      return tail - 1;
    }
    for (int i = tail - 1; i >= 0 && tail - i <= MOST_WORDS; i--) {
      if (starts[i] >= 0) {
        boolean direct = i == tail - 1;
        // 青塘 水库 大坝: a part of it.
        if (w.isWord(tail, "大坝") && direct && w.endsWith(i, "水库")) {
          return own;
        }
        // 石塘镇 核桃 种植 片区
        if (w.isWord(tail, "片区") && !direct && isCrop(w, i + 1)) {
          return own;
        }
        if (direct && (!word || NEED_PURPOSE.has(w, tail) && isWide(w, starts, i))
            || !direct && NEED_NAME.has(w, tail) && !isOrchard(w, i, tail)
            || own == tail - 1
            || own < tail && (isSmall(w, starts, i) || own == i + 1)
            || base && !OF_BASES.has(w, tail - 1)
            || w.isWord(i, "中国")
            || w.length(i) == 1 && starts[i] == i) {
          return own;
        }
        return withFirm(w, starts[i], tail);
      }
      // 云溪（石塘） 智能 制造 产业园: its part of the town in brackets.
      if (i < tail - 1 || word) {
        int bracket = beforeBracket(w, starts, i);
        if (bracket < i) {
          return bracket;
        }
      }
      // 兴发 集团 精细 化工 产业园
      if (i < tail - 1 && w.isWord(i, "集团")) {
        int firm = withFirm(w, i + 1, tail);
        return firm <= i ? firm : own;
      }
      // 云溪河 源 国家 湿地 公园: where it rises.
      if (w.isChar(i, '源') && i > 0 && starts[i - 1] >= 0 && "河江溪水".indexOf(w.last(i - 1)) >= 0) {
        return starts[i - 1];
      }
      // 画稿 溪 国家 自然保护区, 桐子 坳 景区
      if (w.length(i) == 1
          && NATURE.has(w.first(i))
          && w.is(i - 1, PartOfSpeech.NOUN)
          && w.length(i - 1) >= 2
          && isSubject(w, i - 1)) {
        return i - 1;
      }
      boolean famous = OF_PEOPLE.has(w, tail) && w.in(i, Vocabulary.ADDRESS | Vocabulary.TITLE);
      if (!isSubject(w, i) && !famous) {
        return own;
      }
      // 海陆 中转 枢纽
      if (i < tail - 1 && w.isWord(tail, "枢纽")) {
        continue;
      }
      // No field of somebody: 金茶 种植 基地
      if (isOwn(w, i) && (!base || i == tail - 1 || OF_BASES.has(w, tail - 1))) {
        own = i;
      }
    }
    return own;
  }

  /** 甲乙 重工 云桥 产业园, 甲乙 集团 产业园: where the firm begins whose it is, {@code first} if none. */
  static int withFirm(Words w, int first, int tail) {
    if (w.in(tail + 1, Vocabulary.HEAD)) {
      return first;
    }
    if (w.isWord(first - 1, "集团")) {
      boolean own =
          w.is(first - 2, PartOfSpeech.PROPER_NAME)
              || w.is(first - 2, PartOfSpeech.NOUN) && w.isUnknown(first - 2);
      return own ? first - 2 : first;
    }
    for (int n = 1; n <= MOST_OF_FIRM && w.isHan(first - n); n++) {
      if (KnownOrganizations.tokens(w, first - n, KnownOrganizations.COMPANY) == n) {
        return first - n;
      }
    }
    return first;
  }

  /** Where the place begins behind which one in brackets ends with the token; it itself if none. */
  private static int beforeBracket(Words w, int[] starts, int i) {
    boolean bracket =
        (w.isChar(i, '）') || w.isChar(i, ')')) && (w.isChar(i - 2, '（') || w.isChar(i - 2, '('));
    return bracket && i >= 3 && w.isHan(i - 1) && w.length(i - 1) >= 2 && starts[i - 3] >= 0
        ? starts[i - 3]
        : i;
  }

  private static boolean mayBegin(Words w, int[] starts, int i) {
    return w.isBoundary(i - 1)
        || starts[i - 1] >= 0
        || w.in(i - 1, Vocabulary.TOWARDS)
        || w.isChar(i - 1, '和')
        || w.isChar(i - 1, '的');
  }

  /** 柳坪村 樱桃 采摘园: of one fruit and one village. */
  private static boolean isOrchard(Words w, int place, int tail) {
    return tail - place == 2
        && w.last(place) == '村'
        && isCrop(w, tail - 1)
        && (w.isWord(tail, "采摘园") || w.isWord(tail, "果园"));
  }

  /** Whether the token is what grows in a place, and no name of one. */
  static boolean isCrop(Words w, int i) {
    return CROPS.has(w, i)
        || ThingWords.ALL.has(w, i)
        // 蜜瓜, 脆桃
        || w.length(i) == 2
            && "瓜桃梨枣李杏柚橙茶菇菌薯稻参".indexOf(w.last(i)) >= 0
            && w.is(i, PartOfSpeech.NOUN)
            && !Levels.isListed(w, i);
  }

  private static boolean isShortTail(Words w, int i) {
    return switch (w.first(i)) {
      case '桥' -> w.isWord(i - 1, "特大");
      case '港' -> BEFORE_HARBOUR.has(w, i - 1);
      case '园' -> BEFORE_GARDEN.has(w, i - 1);
      case '村' -> BEFORE_VILLAGE.has(w, i - 1);
      case '区' -> BEFORE_ZONE.has(w, i - 1);
      default -> false;
    };
  }

  /** Whether a place has more of them than one: 黎平县 侗寨, 非洲 市场, and no 南正街 集贸市场. */
  private static boolean isWide(Words w, int[] starts, int last) {
    // 西江 苗寨: of a place that has no more than one.
    if (w.last(last + 1) == '寨' && w.length(last) == 2 && !Levels.isListed(w, last)) {
      return false;
    }
    return starts[last] == last && w.is(last, PartOfSpeech.PLACE) && !ROADS.has(w.last(last))
        || Levels.of(w.text().substring(w.start(starts[last]), w.end(last))).isPresent();
  }

  /** In a town or village what has a name of its own begins with that: 窑淮镇 佛洞 生态 茶园. */
  private static boolean isSmall(Words w, int[] starts, int last) {
    Entity.Level level =
        Levels.of(w.text().substring(w.start(starts[last]), w.end(last)))
            .orElse(Entity.Level.PROVINCE);
    return level == Entity.Level.TOWN || level == Entity.Level.VILLAGE;
  }

  /** Whether a word is the name of the place itself: no lexicon has it, or it is a name. */
  private static boolean isOwn(Words w, int i) {
    if (w.length(i) < 2
        || w.length(i) > 4
        || NO_ANCHOR.has(w.first(i))
        || isCrop(w, i)
        || PlaceKinds.isModifier(w, i)
        || OF_BASES.has(w, i)) {
      return false;
    }
    return w.is(i, PartOfSpeech.PERSON)
        || w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i)
        || w.is(i, PartOfSpeech.PROPER_NAME);
  }

  private static boolean isSubject(Words w, int i) {
    // 云塘 国家级 自然保护区
    if (RANKS.has(w, i) && RANKED.has(w, i + 1)) {
      return true;
    }
    if (w.isWord(i, "城乡") && (w.isWord(i + 1, "一体化") || w.isWord(i + 1, "融合"))) {
      return true;
    }
    // 云塘 国家 湿地 公园
    if (w.isWord(i, "湿地") && w.isWord(i + 1, "公园")) {
      return true;
    }
    // 云桥 中心 市场
    if (w.isWord(i, "中心") && w.isWord(i + 1, "市场")) {
      return true;
    }
    boolean tag =
        w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.VERBAL_NOUN)
            || w.is(i, PartOfSpeech.PROPER_NAME)
            || w.is(i, PartOfSpeech.PERSON)
            || w.is(i, PartOfSpeech.DISTINGUISHER) && w.length(i) == 2
            || w.is(i, PartOfSpeech.ADJECTIVE) && w.length(i) == 2
            || w.is(i, PartOfSpeech.ABBREVIATION) && w.length(i) == 2
            || w.is(i, PartOfSpeech.VERB) && w.in(i, Vocabulary.INNER_VERB)
            || OTHER_SUBJECTS.has(w, i);
    return tag
        && w.isHan(i)
        && !NO_SUBJECT.has(w, i)
        && (w.length(i) >= 2 || w.isChar(i, '游'))
        // 老人 公寓
        && (!w.in(i, Vocabulary.TITLE)
            || w.in(i, Vocabulary.GROUP)
            // 农民工 创业 园
            || w.isWord(i + 1, "创业")
            || w.isWord(i + 1, "创业园"))
        && !w.in(
            i,
            Vocabulary.HEAD
                | Vocabulary.OUTSIDE
                | Vocabulary.PLACE_TAIL
                | Vocabulary.FACILITY
                | Vocabulary.COMMON_PLACE);
  }
}
