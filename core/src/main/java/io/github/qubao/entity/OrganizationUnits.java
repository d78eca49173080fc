package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. The own units of an office behind its name, which have no place or level: 县 公安局 反诈 中心,
 * 区 卫健局 医政科, 文化馆 柳溪区 分馆.
 */
final class OrganizationUnits {
  /** What offices that have units end with. */
  private static final CharSet OFFICES = new CharSet("局委办部");

  private static final WordSet OTHER_OFFICES =
      new WordSet(
          "中心 疾控中心 管理处 管理所 教委 农科院 科学院 研究院 研究所 检验所 常委会 人大常委会 蓝天救援队 救援队 消防站 政府 人民政府 法院 人民法院 检察院 人民检察院 办事处 街道办事处 公司 大队 支队 总队 分局 管委会"
              + " 救援大队 小组 海关 总工会 检查站 边检站");

  /** Units by their last word: of two characters or more, or what words end with. */
  private static final WordSet UNITS =
      new WordSet(
          "中心 办公室 大队 中队 支队 指挥部 专班 中心组 窗口 警务室 工作站 监测站 检测站 监督站 植保站 农技站 农机站 登记处 服务站 兽医站 服务中心 办事处 专家组"
              + " 分队 服务队 消防队 专职消防队 教研室 工委 编辑部 营业部 执行局 分局 营销部 管理区 管理站 总务处 供电所 救援站");

  /** What words of three characters and more end with that are units: 医政科, 植保站, 登记处. */
  private static final CharSet LASTS = new CharSet("科股站所处司");

  private static final WordSet SHORT = new WordSet("科 股 站 所 队 处 司");

  /** Where a place stands between an office and its branch: 文化馆 柳溪区 分馆. */
  private static final WordSet BRANCHES =
      new WordSet(
          "分馆 分校 分院 中队 站 分站 分店 分公司 分局 大队 分队 院区 校区 分理处 储蓄所 营业厅 直营店 法庭 派出所 供电所 司法所 营业所 营业处 车务段 客运段 项目部 林业站 支行 办事处 警务室");

  private static final WordSet WITH_BRANCHES =
      new WordSet(
          "文化馆 图书馆 博物馆 救援队 医院 人民医院 中医院 大队 支队 救援大队 集团 公司 有限公司 交警 边检站 法院 人民法院 检察院 银行 学校 大学 学院 中学"
              + " 小学 海关 公安处 派出所");

  /** Where banks, groups and schools are led from. */
  private static final WordSet HEADQUARTERS = new WordSet("总行 总部 总队 总社");

  /** What is done in units and in no office's name. */
  private static final WordSet ACTIVITIES =
      new WordSet(
          "反诈 执勤 执行 代表 计量 学习 便民 侦办 结算 核算 支付 受理 调处 调度 征缴 纠察 取证 宣教 防保 防疫 诉讼 立案 执行 融媒 放映 阅卷 收费 稽查 会计"
              + " 转运 收购 调解 行政 查验 边检 检验 指导 督导 督查");

  /** Of these every office has some, or they stand elsewhere. */
  private static final WordSet NONE =
      new WordSet("场所 住所 厕所 派出所 车站 网站 好处 到处 深处 用处 坏处 益处 难处 诊所 研究所 事务所 交易所");

  /** Behind what an office is sent to stands what it has there: 法院 驻 某 广场 法庭. */
  private static final WordSet SENT =
      new WordSet("法庭 警务室 工作站 纪检监察组 检察室 调解室 办事处 监管组 组 查验点 大队 中队 工作专班");

  private static final CharSet LAND = new CharSet("山河路沟湾口镇坪岭台桥坝塘坡");

  /** What a unit is for that is called 室, as rooms are: 教委 督导 室. */
  private static final WordSet OF_ROOMS = new WordSet("督导 督查 研究 政研 信访 审计 监察 纪检 审理 案管 综合 秘书 法规");

  /** What a unit is for that is called 部: 检察院 第一 检察 部. */
  private static final WordSet SECTIONS = new WordSet("检察 职工 女职工 研发");

  private static final WordSet MILITIA = new WordSet("民兵 应急");

  private static final WordSet OF_VOLUNTEERS =
      new WordSet("青年 女子 社区 警务 医疗 巾帼 学雷锋 党员 志愿 志愿者 服务 红色 文艺 医护 健康 法律 文明");

  private static final WordSet ARMIES = new WordSet("新四军 八路军 红军 东北抗联");

  private static final WordSet OF_ARMIES = new WordSet("师 旅 团 军 纵队 支队 军团 方面军 集团军");

  /** No unit has more words. */
  private static final int LONGEST = 5;

  private OrganizationUnits() {}

  static boolean isArmy(Words w, int i) {
    return ARMIES.has(w, i);
  }

  /** How many tokens behind the last of an office's name are its unit. */
  static int length(Words w, int last) {
    int next = last + 1;
    // 新四军 第三 师, 柳溪小学 教学 点
    if (isArmy(w, last) && w.first(next) == '第' && OF_ARMIES.has(w, next + 1)
        || w.endsWith(last, "小学") && w.isWord(next, "教学") && w.isChar(next + 1, '点')) {
      return 2;
    }
    if (!w.isHan(next)) {
      return 0;
    }
    boolean paper = w.isWord(next, "编辑部") && "网报社台".indexOf(w.last(last)) >= 0;
    boolean yard = w.text().startsWith("院区", Math.max(0, w.end(next) - 2)) && w.last(last) == '院';
    // 国家 林业局 林科院, 省 发改委 以工代赈 办
    boolean institute =
        w.is(next, PartOfSpeech.ABBREVIATION)
            && w.length(next) == 3
            && w.last(next) == '院'
            && "局部委".indexOf(w.last(last)) >= 0;
    if (w.is(next, PartOfSpeech.ABBREVIATION)
        && w.length(next) >= 3
        && w.isChar(next + 1, '办')
        && "局委".indexOf(w.last(last)) >= 0) {
      return 2;
    }
    if (institute || HEADQUARTERS.has(w, next) || paper || yard && w.length(next) >= 3) {
      return 1;
    }
    if (WITH_BRANCHES.has(w, last)) {
      if (BRANCHES.has(w, next + 1) && isPlace(w, next)) {
        return 2;
      }
      // 法院 黑土 台 法庭: a place that no lexicon has.
      if (BRANCHES.has(w, next + 2)
          && w.length(next) == 2
          && w.is(next, PartOfSpeech.NOUN)
          && w.isHan(next + 1)
          && w.length(next + 1) == 1
          && LAND.has(w.first(next + 1))) {
        return 3;
      }
    }
    int volunteers = volunteers(w, next);
    if (volunteers > 0) {
      return volunteers;
    }
    if (!hasUnits(w, last) || OrganizationParts.beginsAnew(w, next)) {
      return 0;
    }
    if (w.isChar(next, '驻')) {
      return sent(w, next);
    }
    // 办公厅 机要 处: what an office of offices has.
    int found = w.isWord(next, "办公厅") ? 1 : 0;
    for (int n = found; n < LONGEST; n++) {
      int i = next + n;
      if (isUnit(w, i, n)) {
        return n + 1;
      }
      boolean place =
          n == 0 && (isPlace(w, i) || w.length(i) == 1 && w.is(i, PartOfSpeech.ADJECTIVE))
              || n == 1 && w.length(i) == 1 && LAND.has(w.first(i));
      if (!mayStand(w, i) && !(place && isBranch(w, i))) {
        return found;
      }
    }
    return found;
  }

  /** 县 中医院 青年 志愿者 服务队, 县 公安局 社区 警务 队 */
  private static int volunteers(Words w, int next) {
    for (int n = 0; n < LONGEST; n++) {
      if (n > 0 && (w.isWord(next + n, "服务队") || w.isWord(next + n, "志愿队"))) {
        return n + 1;
      }
      if (n > 0 && w.isChar(next + n, '队') && w.isWord(next + n - 1, "警务")) {
        return n + 1;
      }
      if (!OF_VOLUNTEERS.has(w, next + n)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean hasUnits(Words w, int i) {
    return OTHER_OFFICES.has(w, i)
        || w.length(i) >= 2 && w.text().startsWith("公司", w.end(i) - 2)
        || OFFICES.has(w.last(i)) && (w.length(i) >= 2 || !w.isChar(i, '办'));
  }

  private static boolean isPlace(Words w, int i) {
    return w.isHan(i)
        && w.length(i) >= 2
        && w.length(i) <= 5
        && (w.is(i, PartOfSpeech.PLACE)
            || PlaceEndings.isAdministrative(w, i)
            || w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i)
            || w.is(i, PartOfSpeech.PERSON)
            || w.is(i, PartOfSpeech.PROPER_NAME)
            || w.isWord(i, "城关"));
  }

  /**
   * 水务集团 崇川 营业所: whether a name is of a branch, by a place and what offices have there, of that
   * before.
   */
  static boolean isBranchOf(Words w, int whole, int first, int last) {
    return first < last
        && BRANCHES.has(w, last)
        && (WITH_BRANCHES.has(w, whole) || w.last(whole) == '局')
        && !w.in(first, Vocabulary.LEVEL)
        && !w.is(first, PartOfSpeech.ORGANIZATION);
  }

  /** 团结路 所, 大水坑 供电 所: whether the unit of a place stands behind the token. */
  private static boolean isBranch(Words w, int i) {
    return isPost(w, i + 1) || isPost(w, i + 2) || isPost(w, i + 3);
  }

  private static boolean isPost(Words w, int i) {
    return w.isChar(i, '所') || w.isChar(i, '站') || BRANCHES.has(w, i);
  }

  private static int sent(Words w, int at) {
    for (int n = 1; n <= LONGEST; n++) {
      if (SENT.has(w, at + n)) {
        return n + 1;
      }
      if (!w.isHan(at + n)
          || w.is(at + n, PartOfSpeech.PARTICLE)
          || w.is(at + n, PartOfSpeech.ADVERB)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a unit ends with the token, before which {@code n} words tell what it does. */
  private static boolean isUnit(Words w, int i, int n) {
    if (!w.isHan(i) || w.in(i, Vocabulary.TITLE | Vocabulary.FACILITY) || NONE.has(w, i)) {
      return false;
    }
    if (w.length(i) == 1) {
      return n > 0
              && (w.isChar(i, '部')
                  ? SECTIONS.has(w, i - 1)
                  : MILITIA.has(w, i - 1) && "连排营".indexOf(w.first(i)) >= 0)
          || n > 0
              && (SHORT.has(w, i)
                  || w.isChar(i, '室') && OF_ROOMS.has(w, i - 1)
                  || w.isChar(i, '局') && w.isWord(i - 1, "执行"))
              && !SingleHeads.TRAINS.has(w, i - 1)
              && (!w.isChar(i, '科') || w.is(i, PartOfSpeech.NOUN))
              && (!w.isChar(i, '队')
                  || w.is(i - 1, PartOfSpeech.NUMERAL)
                  || w.is(i - 1, PartOfSpeech.VERB));
    }
    // 边防 检查站 执勤 二队
    if (w.length(i) == 2 && w.last(i) == '队' && "一二三四五六七八九十".indexOf(w.first(i)) >= 0) {
      return n > 0;
    }
    if (UNITS.has(w, i)) {
      return n > 0 || w.length(i) >= 3 && !w.isWord(i, "指挥部");
    }
    return w.length(i) >= 3
        && w.length(i) <= 7
        && LASTS.has(w.last(i))
        && !w.endsWith(i, "公司")
        && !w.is(i, PartOfSpeech.VERB);
  }

  private static boolean mayStand(Words w, int i) {
    if (w.isWord(i, "高速")) {
      return true;
    }
    if (!w.isHan(i)
        || w.length(i) == 1 && !w.is(i, PartOfSpeech.NUMERAL) && "食药水".indexOf(w.first(i)) < 0
        || w.in(i, Vocabulary.OUTSIDE | Vocabulary.COMMON_PLACE)
        || w.in(i, Vocabulary.TITLE) && !w.in(i, Vocabulary.GROUP) && !w.isWord(i, "指挥")) {
      return false;
    }
    return switch (w.tag(i)) {
      case NOUN, ABBREVIATION, DISTINGUISHER, ADJECTIVE, PROPER_NAME, IDIOM -> true;
      case VERB, VERBAL_NOUN ->
          w.length(i) == 1 || w.in(i, Vocabulary.INNER_VERB) || ACTIVITIES.has(w, i);
      case NUMERAL -> w.length(i) == 1 || w.first(i) == '第';
      default -> false;
    };
  }
}
