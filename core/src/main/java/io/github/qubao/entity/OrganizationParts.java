package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. Parts of organisations: 县委 组织部, 云桥 大学 附属 医院, 公司 党支部. */
final class OrganizationParts {
  /** What universities have: 云桥 大学 附属 医院. */
  private static final WordSet OF_UNIVERSITIES =
      new WordSet("医院 中医院 口腔医院 中学 小学 学校 幼儿园 实验学校 研究院 研究所 学院 校区 司法鉴定中心 小院");

  /** Branches that stand behind the name of any office. */
  private static final WordSet BRANCHES = new WordSet("党支部 党总支 党委 党组 工会 团委 团支部 关工委");

  private static final WordSet SECTIONS = new WordSet("分会 专委会 专业委员会");

  private static final WordSet PRESSES = new WordSet("集团 报刊社 报业集团 传媒集团 报社");

  /** What has channels: 江南 新闻网, 电视台, 央视. */
  private static final CharSet CHANNELS_LASTS = new CharSet("网台视");

  private static final int MOST_OF_CHANNEL = 3;
  private static final int MOST_OF_UNIVERSITY = 4;

  private OrganizationParts() {}

  /** Whether an organisation may have a part of its own: 县委 组织部, 国家税务总局 青川县 税务局. */
  static boolean mayHavePart(Words w, int whole, int head) {
    boolean central = whole == head - 1 && w.word(whole).endsWith("中心");
    // 县 政府 办, 云桥 晚报 网
    if (w.isChar(head, '办')
        || w.isChar(head, '网')
            && whole == head - 1
            && (w.last(whole) == '报' || w.last(whole) == '府' || w.last(whole) == '院')) {
      return true;
    }
    // 园区 管委会 自然资源 管理局
    if (w.isWord(whole, "管委会") && w.last(head) == '局') {
      return true;
    }
    // 中国 文化馆 协会
    if (whole == head - 1 && (w.isWord(head, "协会") || w.isWord(head, "学会"))) {
      return true;
    }
    boolean department = w.isChar(head, '系') && OrganizationHeads.isUniversity(w, whole);
    return OrganizationHeads.isPartyOffice(w, whole)
        || central
        || department
        || w.in(head, Vocabulary.PART_HEAD);
  }

  /** 县委 县政府: an office of a level of its own is no part of the one before it. */
  static boolean beginsAnew(Words w, int i) {
    return w.in(i, Vocabulary.LEVEL | Vocabulary.WEAK_LEVEL)
        || OrganizationHeads.isPartyOffice(w, i);
  }

  /**
   * Whether an office is a part of the one right before it: 兰州 炼油厂 三叶 公司. A new one begins with its
   * place or level: 县委 县政府.
   */
  static boolean isPartOf(Words w, int[] placeStarts, int first) {
    // 云桥市 委 社会工作部
    if (w.isChar(first - 1, '委') && w.last(first) == '部') {
      return true;
    }
    // 云桥县 水利局 河长办, 县 政府 金融办
    if (w.last(first) == '办'
        && w.length(first) == 3
        && !PlaceEndings.ADMINISTRATIVE.has(w.first(first))
        && (w.last(first - 1) == '局' || w.isWord(first - 1, "政府"))) {
      return true;
    }
    // 水利部 国际 交流 中心
    if (w.isWord(first, "国际")
        && "部局委".indexOf(w.last(first - 1)) >= 0
        && (w.in(first - 1, Vocabulary.WHOLE) || w.is(first - 1, PartOfSpeech.ORGANIZATION))) {
      return true;
    }
    // 县 政府 督查室
    if (w.last(first) == '室' && w.length(first) >= 3 && isBureau(w, first - 1)) {
      return true;
    }
    return placeStarts[first] < 0
        && !w.in(first, Vocabulary.LEVEL | Vocabulary.WEAK_LEVEL | Vocabulary.WHOLE)
        && !w.is(first, PartOfSpeech.ORGANIZATION);
  }

  private static boolean isBureau(Words w, int i) {
    return w.isWord(i, "政府") || w.last(i) == '局' || w.in(i, Vocabulary.WHOLE);
  }

  /** 县 人民政府 门户 网站, 县 教育局 网: what an office tells by. */
  private static int site(Words w, int i) {
    // 县 政府 网站 公布: where, and no name.
    if (w.isWord(i, "网站")) {
      boolean reports = w.isWord(i + 1, "消息") || w.isChar(i + 1, '讯');
      return reports || w.isBoundary(i + 1) ? 1 : 0;
    }
    if (w.isWord(i, "门户") && w.isWord(i + 1, "网站")) {
      return 2;
    }
    return w.isChar(i, '网') && (w.isBoundary(i + 1) || w.isChar(i + 1, '讯')) ? 1 : 0;
  }

  /** 江南 果品 协会 樱桃 分会 */
  private static int section(Words w, int next) {
    for (int n = 0; n <= MOST_OF_CHANNEL; n++) {
      if (SECTIONS.has(w, next + n)) {
        return n + 1;
      }
      if (!w.is(next + n, PartOfSpeech.NOUN)
          && !w.is(next + n, PartOfSpeech.VERBAL_NOUN)
          && !w.in(next + n, Vocabulary.INNER_VERB)) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * How many tokens behind the name of an office belong to it: 云桥 大学 第一 附属 医院, 柳林 服务中心 党支部, where
   * no title goes on.
   */
  static int further(Words w, int last) {
    int more = partOf(w, last);
    // 医院 妇产科 党支部
    return more > 0 && isPartyBranch(w, last + more + 1) ? more + 1 : more;
  }

  private static boolean isOfParty(Words w, int last) {
    for (int i = last - 1; i >= last - 3; i--) {
      if (OrganizationRules.PARTIES.has(w, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartyBranch(Words w, int i) {
    return BRANCHES.has(w, i)
        && !w.is(i + 1, PartOfSpeech.NOUN)
        && !OfficeTitles.isOfTitle(w, i, i);
  }

  private static int partOf(Words w, int last) {
    int next = last + 1;
    // 民盟 云桥 市委 会, behind which the name ends
    if (w.isChar(next, '会')
        && w.endsWith(last, "委")
        && (w.isBoundary(next + 1) || w.in(next + 1, Vocabulary.TITLE))
        && isOfParty(w, last)) {
      return 1;
    }
    int branch = OrganizationBranches.length(w, last);
    if (branch > 0) {
      return branch;
    }
    int site = site(w, next);
    if (site > 0) {
      return site;
    }
    int bracket = OrganizationBrackets.behind(w, next);
    if (bracket > 0) {
      return bracket;
    }
    if (w.last(last) == '会' && w.length(last) >= 2) {
      int section = section(w, next);
      if (section > 0) {
        return section;
      }
    }
    if (isPartyBranch(w, next)) {
      return 1;
    }
    // 医院 妇产科 党支部
    if (isPartyBranch(w, next + 1) && w.last(next) == '科' && w.length(next) >= 2) {
      return 2;
    }
    // 江南 日报 报业 集团
    if (w.last(last) == '报' && w.length(last) >= 2) {
      for (int n = 0; n <= 2; n++) {
        if (PRESSES.has(w, next + n)) {
          return n + 1;
        }
        if (!w.isHan(next + n) || w.in(next + n, Vocabulary.TITLE)) {
          break;
        }
      }
    }
    // 江南 日报 客户端
    if (w.last(last) == '报'
        && (w.isWord(next, "客户端")
            || w.isWord(next, "新媒体") && (w.isBoundary(next + 1) || w.isWord(next + 1, "出品")))) {
      return 1;
    }
    // 江南 新闻网 农村 频道, 央视 11 套 戏曲 频道
    if (CHANNELS_LASTS.has(w.last(last)) && w.length(last) >= 2 || w.isChar(last, '网')) {
      for (int n = 0; n <= MOST_OF_CHANNEL; n++) {
        if (w.isWord(next + n, "频道")) {
          return n + 1;
        }
        if (!w.is(next + n, PartOfSpeech.NOUN)
            && !w.is(next + n, PartOfSpeech.NUMERAL)
            && !w.is(next + n, PartOfSpeech.MEASURE)
            && !w.is(next + n, PartOfSpeech.VERBAL_NOUN)) {
          break;
        }
      }
    }
    if (!OrganizationHeads.isUniversity(w, last)) {
      return OrganizationUnits.length(w, last);
    }
    boolean ordinal = w.is(next, PartOfSpeech.NUMERAL) || w.first(next) == '第';
    if (ordinal && w.isWord(next + 1, "附属")) {
      next++;
    }
    boolean attached = w.isWord(next, "附属");
    next += attached ? 1 : 0;
    for (int n = 0; n <= MOST_OF_UNIVERSITY; n++) {
      if (OF_UNIVERSITIES.has(w, next + n)) {
        // 附属 医院 云桥 医院: by both its names.
        boolean again =
            attached && w.isWord(next + n + 2, "医院") && (Levels.isPlace(w, next + n + 1));
        return attached || n > 0 ? next + n - last + (again ? 2 : 0) : 0;
      }
      boolean name =
          w.isHan(next + n)
              && (w.is(next + n, PartOfSpeech.NOUN)
                  || w.is(next + n, PartOfSpeech.VERBAL_NOUN)
                  || w.is(next + n, PartOfSpeech.VERB) && w.in(next + n, Vocabulary.INNER_VERB)
                  || n > 0 && w.is(next + n, PartOfSpeech.ADJECTIVE)
                  || w.is(next + n, PartOfSpeech.LOCATION)
                  || w.is(next + n, PartOfSpeech.PLACE)
                  || w.is(next + n, PartOfSpeech.NUMERAL)
                  || w.is(next + n, PartOfSpeech.PROPER_NAME));
      if (!name || w.in(next + n, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.OUTSIDE)) {
        return 0;
      }
    }
    return 0;
  }
}
