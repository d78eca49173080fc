package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.HashMap;
import java.util.Map;

/**
 * Stateless. Companies by their own name and what they do, without 公司: 天津 津甸 食品, 云桥 丰汇 煤业. The own
 * name is a word that no lexicon has; what everybody does (食品) needs more that tells of a name.
 */
final class ShortCompanies {
  /** What only companies are called by. */
  private static final String TRADES =
      "矿业 煤业 米业 种业 硅业 纸业 薯业 酒业 铝业 钢业 肥业 茶业 药业 牧业 乳业 实业 置业 果业 菌业 蛋业 糖业 盐业 葛业 泵业 鞋业 木业 石业 船业 油业"
          + " 机电 制药 农贸 商贸 工贸 经贸 新材 建安 建工 控股 供应链 重工 铝材 蛋品 饲料 农科 粮贸 光电 光电子 石化 高科 齿轮 复材 重科 食业 柜业 豆业 竹业 蜂业 蚕业 渔业 畜牧 农牧 电机 精工 智造 换热器 液压 门业 灯饰 能化 焦化 化纤 毛纺 丝绸 酿酒";

  /** What others are called by, too. */
  private static final String FIELDS =
      "食品 机械 纺织 农业 生物 环保 科技 光伏 冷链 能源 新能源 新材料 材料 电子 化工 建材 装备 玩具 服饰 服装 织造 铸造 家具 陶瓷 玻璃 物流 物业 石墨 农旅"
          + " 文旅 旅游 文化 传媒 生态 医药 眼镜 包装 印务 电缆 电气 电器 轴承 电池 健身 体育 粮油 水产 园林 建设 建筑 汽车 航空 环境 珠宝 家居 教育"
          + " 超市 物业 烟花 竹木 竹艺 洗涤 防水 测控 众创 人力 驴业 杆塔 口腔 书局 古茶 煤焦 钢构 生鲜 门窗 管业 线缆 通信 光学 医疗 制冷 阀门 塑业 油脂 制衣 水务 果蔬 面业 粮业 皮业 面粉 模具 五金 仪表 重卡 客车 船舶 制品 农机 彩印 石材";

  private static final WordSet INNER = new WordSet("智能 精密 新型 农业 电池 生态 现代 设施 服饰 生物 文化 新");

  /** Shops and works, of which any town has many. */
  private static final String SHOPS =
      "厂 茶厂 酒厂 砖厂 超市 羊汤馆 饭店 餐馆 理发店 商行 大药房 药房 饺子馆 早餐店 面馆 米粉店 眼镜店 茶社 商城";

  /** What a list tells kinds of: 农耕 文化、木商 文化. */
  private static final WordSet CULTURE = new WordSet("文化 旅游 农业 生态 教育 体育 环境 建设 建筑 汽车 材料");

  /** What companies do. */
  private static final WordSet ACTING =
      new WordSet("投资 签约 入驻 落户 投产 研发 推出 成立 公司 集团 主营 拥有 生产 建成 承建 上市 注册 扩建 增资");

  private static final int TRADE = 1;
  private static final int FIELD = 2;
  private static final int SHOP = 3;

  /** All of them, so that a token is looked up once. */
  private static final WordTable KINDS = new WordTable(words());

  /** What they end with: most words end otherwise. */
  private static final CharSet LASTS = CharSet.ofLasts("", TRADES, FIELDS, SHOPS);

  private static final WordSet LEADERS =
      new WordSet("总经理 董事长 负责人 经理 老板 厂长 总裁 副总经理 法人 法定代表人 创始人 技术员 客户经理 工程师 员工 车间 副总 总监 项目经理 工人");

  /** What only a firm or a shop has. */
  private static final WordSet OF_FIRMS =
      new WordSet("车间 新车间 录用 招牌 厂房 生产线 生产车间 老总 门店 股东 订单 客户 股票 工厂");

  private ShortCompanies() {}

  static void addMarks(Map<String, Long> all) {
    words()
        .forEach(
            (word, kind) ->
                Vocabulary.add(
                    all,
                    kind == SHOP ? Marks.SHORT_COMPANY : Marks.SHORT_COMPANY | Marks.FIELD,
                    word));
  }

  static void find(Words w, int[] placeStarts, Names names) {
    for (int i = 1; i < w.size(); i++) {
      if (w.length(i) <= 3) {
        int kind =
            w.shows(i, Marks.SHORT_COMPANY)
                ? KINDS.get(w.text(), w.start(i), w.end(i), w.hash(i))
                : 0;
        if (kind == SHOP && !names.isTaken(i)) {
          shop(w, i, placeStarts, names);
        } else if (kind != 0 && !names.isTaken(i)) {
          add(w, i, kind == TRADE, placeStarts, names);
        }
      } else if (w.length(i) <= 6
          && LASTS.has(w.last(i))
          && KINDS.get(w.text(), w.end(i) - 2, w.end(i)) == TRADE
          && w.isUnknown(i)
          && !names.isTaken(i)
          && mayEnd(w, i)) {
        addAt(w, i, i, placeStarts, names);
      }
    }
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> all = new HashMap<>();
    add(all, TRADE, TRADES);
    add(all, FIELD, FIELDS);
    add(all, SHOP, SHOPS);
    return all;
  }

  private static void add(Map<String, Integer> all, int kind, String words) {
    for (String word : words.split(" ")) {
      all.merge(word, kind, (a, b) -> a | b);
    }
  }

  private static void add(Words w, int last, boolean trade, int[] placeStarts, Names names) {
    int own = last - 1;
    if (own > 0 && w.length(own) == 1 && w.length(own - 1) == 1) {
      spelled(w, own - 1, last, trade, placeStarts, names);
      return;
    }
    while (own > last - 3 && INNER.has(w, own)) {
      own--;
    }
    if (own < 0 || names.isTaken(own) || !isOwn(w, own) || !mayEnd(w, last)) {
      return;
    }
    boolean place = own > 0 && placeStarts[own - 1] >= 0 && placeStarts[own] < 0;
    boolean listed =
        w.isChar(own - 1, '、')
            && (w.isChar(last + 1, '、') || w.isChar(last + 1, '等'))
            && !CULTURE.has(w, last);
    // 清源 环保、县 水投: beside one in a list
    boolean beside =
        !CULTURE.has(w, last)
            && (w.isChar(last + 1, '、')
                    && names.typeAt(last + 2) == Entity.Type.ORGANIZATION
                    && w.isBoundary(own - 1)
                || w.isChar(own - 1, '、')
                    && names.endsAt(own - 2, Entity.Type.ORGANIZATION)
                    && w.isBoundary(last + 1));
    boolean acts =
        (ACTING.has(w, last + 1) || w.isChar(last + 1, '把') || w.isChar(last + 1, '派'))
            && (w.isBoundary(own - 1) || w.isChar(own - 1, '由'))
            && !CULTURE.has(w, last);
    // 甲乙 食品 和 丙丁 缝纫 厂, 甲乙 乳业、丙丁 生物 两 家
    boolean counted =
        !CULTURE.has(w, last)
            && (w.is(last + 1, PartOfSpeech.NUMERAL) || w.isChar(last + 1, '等'))
            && w.isChar(own - 1, '、')
            && (w.isChar(last + 2, '家') || w.last(last + 2) == '家');
    if (trade
        || place
        || listed
        || beside
        || acts
        || counted
        || LEADERS.has(w, last + 1)
        || isLeader(w, last + 1)) {
      addAt(w, own, last, placeStarts, names);
    }
  }

  /** 天 新 药业、: an own name of two characters that the segmenter takes for words. */
  private static void spelled(
      Words w, int own, int last, boolean trade, int[] placeStarts, Names names) {
    boolean place = own > 0 && placeStarts[own - 1] >= 0;
    boolean begins = place && trade || w.isBoundary(own - 1);
    boolean listed = w.isChar(last + 1, '、') && !CULTURE.has(w, last);
    if (last == own + 2
        && begins
        && listed
        && Companies.isOfName(w, own)
        && (Companies.isOfName(w, own + 1) || w.isChar(own + 1, '新'))
        && !names.isTaken(own)) {
      names.add(own, 3, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  /** 海荃 游艇、微克 科技: what stands beside a company in a list, by an own name of its form. */
  private static void beside(Words w, int first, Names names) {
    boolean company =
        w.isChar(first - 1, '、')
            && w.isBoundary(first - 4)
            && w.is(first - 2, PartOfSpeech.NOUN)
            && w.length(first - 2) == 2
            && !CULTURE.has(w, first - 2)
            && first >= 3
            && !names.isTaken(first - 3)
            && !w.in(first - 2, Vocabulary.TITLE)
            && isOwn(w, first - 3);
    if (company) {
      names.add(first - 3, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  /** 金沃 滴灌 带 厂, 在 鑫源 早餐店: works by what they make; where somebody goes, or in a list. */
  private static void shop(Words w, int last, int[] placeStarts, Names names) {
    int own = last - 1;
    while (own > last - 3 && !isOwn(w, own) && w.isHan(own) && isMade(w, own)) {
      own--;
    }
    if (own < 0 || names.isTaken(own) || !isOwn(w, own) || !mayEnd(w, last)) {
      return;
    }
    boolean listed = w.isChar(own - 1, '、') || w.isChar(last + 1, '、');
    boolean visited = w.in(own - 1, Vocabulary.TOWARDS);
    if (listed || visited || w.last(last) == '厂' || own > 0 && placeStarts[own - 1] >= 0) {
      addAt(w, own, last, placeStarts, names);
    }
  }

  private static boolean isMade(Words w, int i) {
    return switch (w.tag(i)) {
      case NOUN, VERBAL_NOUN, VERB, ADJECTIVE -> !w.in(i, Vocabulary.TITLE | Vocabulary.OUTSIDE);
      default -> false;
    };
  }

  /** 的 总经理, 的 招牌 */
  private static boolean isLeader(Words w, int i) {
    return w.isChar(i, '的') && (LEADERS.has(w, i + 1) || OF_FIRMS.has(w, i + 1));
  }

  private static void addAt(Words w, int own, int last, int[] placeStarts, Names names) {
    int first = own;
    for (int n = 0; n < 2 && first > 0 && placeStarts[first - 1] >= 0; n++) {
      int place = placeStarts[first - 1];
      if (names.isTaken(place) || OrganizationPlaces.isSmall(w, placeStarts, place)) {
        break;
      }
      first = place;
    }
    if (first < own || mayBegin(w, own)) {
      names.add(
          first, last + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
      beside(w, first, names);
    }
  }

  /** What companies are called by, behind their own name. */
  static boolean isField(Words w, int i) {
    return w.shows(i, Marks.FIELD);
  }

  /** 文化, 建设: what a place has as well as a company. */
  static boolean isGeneral(Words w, int i) {
    return CULTURE.has(w, i);
  }

  static boolean isOwn(Words w, int i) {
    return w.length(i) >= 2
        && w.length(i) <= 4
        && (w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.PERSON)
            || w.is(i, PartOfSpeech.PROPER_NAME))
        && !w.in(i, Vocabulary.KIND | Vocabulary.TITLE | Vocabulary.OUTSIDE | Vocabulary.HEAD)
        && !Facilities.isCrop(w, i)
        && !PlaceEndings.ADMINISTRATIVE.has(w.last(i))
        && ("型化级类品式性业产养硒".indexOf(w.last(i)) < 0
            // 鸿业 手套 厂, and no 鸭业
            || w.last(i) == '业' && "鸿宏兴恒鼎创伟建立华盛隆昌".indexOf(w.first(i)) >= 0)
        && w.isUnknown(i);
  }

  private static boolean mayBegin(Words w, int i) {
    return w.isBoundary(i - 1)
        || w.is(i - 1, PartOfSpeech.VERB)
        || w.is(i - 1, PartOfSpeech.PREPOSITION)
        || w.is(i - 1, PartOfSpeech.CONJUNCTION)
        || w.is(i - 1, PartOfSpeech.ADVERB)
        || w.is(i - 1, PartOfSpeech.PRONOUN)
        || w.is(i - 1, PartOfSpeech.PARTICLE);
  }

  private static boolean mayEnd(Words w, int i) {
    return w.isBoundary(i + 1)
        || w.is(i + 1, PartOfSpeech.NUMERAL)
        || w.is(i + 1, PartOfSpeech.TIME)
        || w.in(i + 1, Vocabulary.TITLE)
        || LEADERS.has(w, i + 1)
        || switch (w.tag(i + 1)) {
          case PARTICLE, CONJUNCTION, PREPOSITION, VERB, ADVERB, IDIOM -> true;
          default -> false;
        };
  }
}
