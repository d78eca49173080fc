package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/**
 * Stateless. Firms and cooperatives by the characters that their own names are made of, however the
 * segmenter cuts these: 由 达 瑞 制衣 公司, 霍山县 和 月 养蜂 专业 合作社, 走进 杰 晟 食品.
 */
final class CompanyNames {
  /** What own names of firms are written with far more often than other words before a trade. */
  private static final CharSet OWN =
      new CharSet(
          "鑫恒瑞华盛泰丰源宏达兴隆金裕康顺祥永安昌德信诚佳美润禾稼穗绿沃谷惠民科创智联博远航宇翔腾飞龙凤凰天地和众合力晟昊旭晨曦启明东新海通利百万正大汇嘉亿铭锐杰雅蓝星月"
              + "鸿鼎伟立邦国世骏骐麒麟云雨春夏秋冬阳光辉煌耀灿福禄寿喜乐吉庆富贵荣发旺财宝玉银铜铁石钢玖玛珍珠琪琳瑶瑾璟润泽洋江河湖溪泉清淼森林木松柏枫桂梅兰竹菊莲荷茗香馨芳馥蕊蔓藤果园庄农牧渔耕"
              + "元亨贞益进步升跃迅捷速卓越领先锋尚品优良精诺信仁义礼孝忠勤俭善爱心友谊同济共赢互助聚集群英豪杰雄壮强健威武胜凯旋捷时代纪世界环球宇宙寰五四七八九双三一千亚欧中华夏神州京沪粤闽赣湘鄂渝蜀滇黔桂陇秦晋冀鲁豫皖苏浙吉辽甘宁青藏疆塞岭峰岳山川原野"
              + "田土地水火风雪霜露虹霞彩文博艺思维育成才本草堂仙灵芝参茸奇特妙典雅名士君子王霸皇帝宫御苑景秀丽锦绣绣红紫翠碧丹朱白黑玄墨青橙奥拓普斯迈克尔特莱格林维尔伊菲雷诺菱蒙牛羊马鹿鹤鹏鹰雁燕莺鸟蜂蝶虎豹狮象蛟娇艳雯霖沐沁沛浩瀚涛波澜港湾岛滨津圣道佰仟壹贰叁伍陆柒捌玖拾臻赫奕弘毅韵炬燊焱炎焕烨睿哲诗琴棋画卷轩阁楼台亭榭居和睦");

  private static final WordSet FIRMS =
      new WordSet("公司 有限公司 有限责任公司 股份有限公司 合作社 集团 联合社 合作联社 集团公司 总公司");

  private static final WordSet TRADES =
      new WordSet(
          "农业 科技 生态 食品 生物 机械 制造 新能源 能源 电子 建筑 工程 建设 建设工程 纺织 服装 服饰 制衣 包装 材料 包装材料 环保 环境 文化 旅游 文旅 文化旅游 开发 旅游开发 农业开发 农业科技 发展 农业发展 物流 商贸 贸易 农牧 牧业 畜牧 畜禽 养殖 茶业 茶叶 酒业 药业 医药 建材 矿业 煤业 煤矿 化工 塑业 塑料 纸业"
              + " 水产 粮油 米业 面粉 面业 园林 绿化 装饰 汽车 零部件 配件 精密 铸造 锻造 家具 家居 陶瓷 鞋业 玩具 新材料 光电 供应链 管理 人力 资源 人力资源 物业 服务 电力 水务 种业 饲料 乳业 木业 竹业 门窗 电缆 线缆 电器 电气 机电 油脂 果蔬 果业 水果 蔬菜 种植 中药材 药材 水稻 玉米 小麦 肉牛 肉羊 生猪 养猪 养牛 养羊 养蜂 蜂业 农机 农民 专业 手工 编织 股份 集体 经济 刺绣 家禽"
              + " 苗木 花卉 食用菌 菌业 香菇 木耳 油茶 核桃 苹果 柑橘 葡萄 猕猴桃 茶厂 控股 实业 投资 置业 地产 房地产 房产 传媒 广告 网络 信息 信息技术 技术 软件 数据 智能 智造 装备 设备 重工 轻工 工业 五金 模具 轴承 齿轮 阀门 泵业 仪表 仪器 医疗 器械 健康 养生 康养 餐饮 酒店 超市 百货 电商 电子商务 商务 运输 客运 货运 公交 出租车 出租 燃气 热力 供热 石油 石化 煤焦 焦化 钢铁 钢构 铝业 铜业 硅业 锂业 金属 冶炼 玻璃 水泥 砂石 石材 石业 混凝土 路桥 市政 勘察 设计 检测 监理 咨询 教育 体育 保安 保洁 家政 劳务 印务 印刷 彩印 皮革 皮业 箱包 帽业 毛纺 棉业 丝绸 茧丝 茧业 化纤 无纺布 造纸"
              + " 橡胶 轮胎 电池 光伏 风电 储能 氢能 冷链 冷冻 肉类 肉业 屠宰 蛋业 薯业 豆制品 豆业 糖业 盐业 调味品 调味 饮料 矿泉水 水业 渔业 海产 海产品 制药 制品 加工 经营 销售 购销 收购 仓储 粮食 粮贸 农资 化肥 肥业 农药 农技 农服 农化 农产品 特产 土特产 食用油 航空 通航 船舶 船业 游艇 港口 珠宝 工艺品 工艺 美术 眼镜 钟表 灯饰 照明 灯具 卫浴 洁具 厨具 厨业 日化 化妆品 美容 生活用品 用品 户外");

  /** Of these there is more to be told where no 公司 stands behind. */
  private static final WordSet GOES_ON =
      new WordSet(
          "负责人 总经理 董事长 经理 老板 员工 工人 车间 厂区 厂房 生产线 技术员 派 把 与 将 向 从 在 被 今年 去年 承建 落户 投产 入驻 签约 开业 捐赠 主动 计划 已 已经 正 先后 以及 和");

  private static final int MOST_OF_OWN = 4;

  private CompanyNames() {}

  static void addMarks(Map<String, Long> all) {
    FIRMS.addTo(all, Marks.FIRM);
  }

  static void find(Words w, int[] placeStarts, Names names) {
    for (int i = 1; i < w.size(); i++) {
      if (w.shows(i, Marks.FIRM)) {
        ofFirm(w, placeStarts, i, names);
      } else if (w.length(i) >= 2
          && ShortCompanies.isField(w, i)
          && !ShortCompanies.isGeneral(w, i)
          && !names.isTaken(i)
          && goesOn(w, i + 1)) {
        ofTrade(w, placeStarts, i, names);
      }
    }
  }

  private static void ofFirm(Words w, int[] placeStarts, int last, Names names) {
    if (last + 1 < w.size()
        && FIRMS.has(w, last + 1)
        && !names.endsAt(last, Entity.Type.ORGANIZATION)) {
      return;
    }
    int known = last;
    if (names.endsAt(last, Entity.Type.ORGANIZATION)) {
      while (names.tokensAt(known) == 0) {
        known--;
      }
    } else if (names.isTaken(last)) {
      return;
    }
    int trade = known < last ? known : last;
    while (trade < last && !TRADES.has(w, trade)) {
      trade++;
    }
    boolean bare = known == last && !TRADES.has(w, last - 1);
    while (known == last && trade > 0 && TRADES.has(w, trade - 1)) {
      trade--;
    }
    int own = own(w, placeStarts, trade, known, names);
    // 德月 公司: a word of every day needs what it does.
    if (own < 0 || bare && !isUnknown(w, own, trade) && !w.isBoundary(own - 1)) {
      return;
    }
    int first = withPlace(w, placeStarts, own, last, names);
    if (first >= known && known < last) {
      return;
    }
    if (!names.isFree(first, known - 1)) {
      return;
    }
    if (known < last) {
      names.remove(known);
    }
    names.add(
        first, last + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
  }

  private static void ofTrade(Words w, int[] placeStarts, int last, Names names) {
    int own = own(w, placeStarts, last, last, names);
    if (own < 0 || !isUnknown(w, own, last)) {
      return;
    }
    int first = withPlace(w, placeStarts, own, last, names);
    boolean surely =
        first < own
            || w.isBoundary(own - 1) && !w.isChar(own - 1, '、') && !w.isChar(own - 1, '“')
            || w.in(own - 1, Vocabulary.TOWARDS)
            || w.isWord(own - 1, "引进")
            || w.isChar(own - 1, '由')
            || w.isChar(own - 1, '、') && names.endsAt(own - 2, Entity.Type.ORGANIZATION);
    if (surely) {
      names.add(
          first, last + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  /** Where the own name begins that ends before the token: two to four of those characters; -1. */
  private static int own(Words w, int[] placeStarts, int end, int known, Names names) {
    int best = -1;
    for (int i = end - 1; i >= 0 && w.isHan(i) && placeStarts[i] < 0; i--) {
      // What is known of the name already may be a piece of the firm's own.
      if (names.isTaken(i) && i < known) {
        break;
      }
      int chars = w.start(end) - w.start(i);
      if (chars > MOST_OF_OWN || !isOfOwn(w, i)) {
        break;
      }
      if (chars >= 2 && begins(w, placeStarts, i)) {
        best = i;
      }
    }
    return best;
  }

  private static boolean isOfOwn(Words w, int i) {
    if (w.in(i, Vocabulary.TITLE | Vocabulary.LEVEL | Vocabulary.OUTSIDE | Vocabulary.HEAD)
        || TRADES.has(w, i)
        || w.length(i) > 1 && w.in(i, Vocabulary.KIND | Vocabulary.TOWARDS)
        || w.length(i) > 1 && w.is(i, PartOfSpeech.VERB) && !w.isUnknown(i)) {
      return false;
    }
    for (int at = w.start(i); at < w.end(i); at++) {
      if (!OWN.has(w.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnknown(Words w, int own, int end) {
    return !w.knows(w.start(own), w.start(end));
  }

  private static boolean begins(Words w, int[] placeStarts, int i) {
    if (w.isBoundary(i - 1) || i > 0 && placeStarts[i - 1] >= 0) {
      return true;
    }
    return switch (w.tag(i - 1)) {
      case VERB, VERBAL_NOUN -> w.length(i - 1) == 2 && !TRADES.has(w, i - 1);
      case PREPOSITION, PARTICLE, TIME, ADVERB -> true;
      case CONJUNCTION -> i > 1 && w.isHan(i - 2);
      case PLACE -> true;
      default -> Levels.isListed(w, i - 1);
    };
  }

  /** The short name of a county or its own before the firm's; in a town it begins with its own. */
  private static int withPlace(Words w, int[] placeStarts, int own, int last, Names names) {
    int before = own - 1;
    if (before < 0 || names.isTaken(before)) {
      return own;
    }
    if (placeStarts[before] < 0) {
      return Levels.isPlace(w, before) ? before : own;
    }
    int place = placeStarts[before];
    if (OrganizationPlaces.isSmall(w, placeStarts, place) || names.isTaken(place)) {
      return own;
    }
    int whole = place > 0 ? placeStarts[place - 1] : -1;
    boolean above =
        whole >= 0
            && !names.isTaken(whole)
            && PlaceEndings.ADMINISTRATIVE.has(w.last(before))
            && !OrganizationPlaces.isApart(w, placeStarts, whole, place, place, last);
    return above ? whole : place;
  }

  private static boolean goesOn(Words w, int i) {
    return w.isBoundary(i) && !w.isChar(i, '”') && !w.isChar(i, '、')
        || w.isChar(i, '、')
        || GOES_ON.has(w, i)
        || w.isChar(i, '的') && GOES_ON.has(w, i + 1)
        || w.is(i, PartOfSpeech.VERB) && !w.in(i, Vocabulary.INNER_VERB) && !w.isChar(i, '是')
        || w.is(i, PartOfSpeech.TIME);
  }
}
