package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Organisations without a place or level before them: their own name and a head (奋斗 中学,
 * 新利 养殖 专业 合作社), or one word.
 */
final class OwnNames {
  private static final WordSet ASSOCIATIONS =
      new WordSet("协会 商会 学会 联合会 志愿队 服务队 救援队 宣讲团 艺术团 基金会 服务中心");

  /** What no lexicon has and no company is called. */
  private static final WordSet OUTSIDE = new WordSet("该市 某某");

  private static final WordSet SCHOOLS = new WordSet("小学 中学 幼儿园 学校");

  /** What teams of volunteers call themselves all over the country. */
  private static final WordSet TEAMS =
      new WordSet("蓝天 雄鹰 红马甲 银发 巾帼 夕阳红 爱心 红柳 胡杨 先锋 雷锋 阳光 暖心 公羊 曙光 神鹰 猎鹰 飞鹰");

  private static final WordSet QUOTED =
      new WordSet(
          "服务队 志愿队 志愿服务队 宣讲队 宣讲团 艺术团 合唱团 合唱队 秧歌队 理发队 编辑部 协会 合作社 突击队 救援队 鼓乐班 分队 应急分队 科技集团 集团 小分队");

  /** No quoted name has more words. */
  private static final int LONGEST_QUOTED = 5;

  private OwnNames() {}

  /** Where the name begins whose head is token {@code head}: a token, {@code head + 1} if none. */
  static int start(Words w, int head) {
    if (w.in(head, Vocabulary.PART_HEAD) && w.in(head - 1, Vocabulary.STRONG_HEAD)) {
      int whole = company(w, head - 1);
      return whole < head - 1 ? whole : head + 1;
    }
    // 武警 云桥中队
    if (w.isWord(head - 1, "武警") && w.last(head) == '队') {
      return head - 1;
    }
    // 县局 标计科
    if (w.length(head) == 2
        && w.last(head) == '局'
        && "省市州县区旗".indexOf(w.first(head)) >= 0
        && OrganizationUnits.length(w, head) > 0) {
      return head;
    }
    if (OrganizationHeads.isNumberedSchool(w, head)) {
      return head;
    }
    // 中心 小学: whose it is, stands elsewhere.
    if (w.isWord(head - 1, "中心") && SCHOOLS.has(w, head)) {
      return head + 1;
    }
    if (w.in(head, Vocabulary.STRONG_HEAD)
        || w.length(head) >= 4 && OrganizationHeads.isUniversity(w, head)) {
      int company = company(w, head);
      if (company < head) {
        return company;
      }
      if (isOwnName(w, head - 1)) {
        return head - 1;
      }
    }
    // 依托 秦瑞 公司
    if (w.isWord(head, "公司")
        && w.length(head - 1) <= 4
        && (w.is(head - 1, PartOfSpeech.NOUN) || w.is(head - 1, PartOfSpeech.PERSON))
        && !w.in(head - 1, Vocabulary.HEAD)
        && isName(w, head - 1)) {
      return head - 1;
    }
    // 在 鑫桥 新 材料 公司
    if (w.isWord(head, "公司")) {
      int company = company(w, head);
      boolean begins =
          w.isBoundary(company - 1)
              || w.in(company - 1, Vocabulary.TOWARDS)
              || w.isChar(company - 1, '的')
              || w.is(company - 1, PartOfSpeech.VERB)
              || w.is(company - 1, PartOfSpeech.PREPOSITION);
      if (company < head - 1
          && begins
          && !OUTSIDE.has(w, company)
          && (w.isUnknown(company) || w.is(company, PartOfSpeech.PROPER_NAME))) {
        return company;
      }
    }
    int association = ASSOCIATIONS.has(w, head) ? association(w, head) : head;
    if (association < head) {
      return association;
    }
    if (w.isChar(head, '办') && w.isWord(head - 1, "政府")) {
      return head - 1;
    }
    if (w.in(head, Vocabulary.TRADE)) {
      boolean own = w.is(head - 1, PartOfSpeech.NOUN) || w.is(head - 1, PartOfSpeech.PROPER_NAME);
      return own && w.length(head - 1) >= 2 && w.isUnknown(head - 1) ? head - 1 : head + 1;
    }
    // 世贸 组织
    if (w.isWord(head, "组织") && w.is(head - 1, PartOfSpeech.ABBREVIATION)) {
      return head - 1;
    }
    if (SingleHeads.isSchool(w, head)
        && (w.isUnknown(head - 2) || w.isBoundary(head - 3) && w.length(head - 2) >= 2)) {
      return head - 2;
    }
    if (w.length(head) >= 4 && isOwnWord(w, head)) {
      return head;
    }
    boolean long4 =
        w.length(head) >= 4
            && !w.in(head, Vocabulary.NO_HEAD)
            && !w.in(head, Vocabulary.GENERIC_HEAD)
            && !OrganizationHeads.BARE_KINDS.has(w, head)
            && ("省市县区镇".indexOf(w.first(head)) >= 0
                || isOfState(w, head)
                || w.is(head, PartOfSpeech.ORGANIZATION));
    return long4 ? head : head + 1;
  }

  /** 云桥县 “暖心” 志愿 服务队, “老来乐” 合唱团: the name in quotation marks, and its place. */
  static int quoted(Words w, int[] placeStarts, int head) {
    // “星火” 支教 队
    boolean team = w.isChar(head, '队') && OrganizationHeads.isHead(w, head);
    if (!QUOTED.has(w, head) && !team) {
      return head;
    }
    int end = head - 1;
    while (end > head - 3 && w.isHan(end) && OrganizationInside.mayStand(w, end, true)) {
      end--;
    }
    if (!w.isChar(end, '”')) {
      return head;
    }
    for (int i = end - 1; i >= end - LONGEST_QUOTED; i--) {
      if (w.isChar(i, '“')) {
        return i > 0 && placeStarts[i - 1] >= 0 ? placeStarts[i - 1] : i;
      }
      if (!w.isHan(i)) {
        return head;
      }
    }
    return head;
  }

  /** 泥城小学: a word that no lexicon has, its own name and a head; no 乡镇小学. */
  private static boolean isOwnWord(Words w, int i) {
    String word = w.word(i);
    if (w.is(i, PartOfSpeech.VERB) || "各本该我每这那几两全".indexOf(word.charAt(0)) >= 0) {
      return false;
    }
    int head = Vocabulary.strongEnding(word);
    return head > 1
        && !Vocabulary.isKind(word.substring(0, word.length() - head))
        && w.isUnknown(i);
  }

  /** 中央电视台, 国家税务总局: one word, of the whole state. */
  private static boolean isOfState(Words w, int i) {
    String word = w.word(i);
    // 国家税务总局 桐岭 县 税务局 goes on.
    boolean ends =
        !w.is(i + 1, PartOfSpeech.NOUN) && !w.is(i + 1, PartOfSpeech.PLACE)
            || w.in(i + 1, Vocabulary.TITLE);
    return word.startsWith("中国")
        || ends && (word.startsWith("中央") || word.startsWith("国家") && word.length() > 4);
  }

  /** 新利 养殖 专业 合作社: all from its own name on; {@code head} if it has none. */
  private static int company(Words w, int head) {
    int first = head;
    while (head - first < OrganizationRules.LONGEST
        && OrganizationInside.mayStand(w, first - 1, true)
        && (!OrganizationHeads.isHead(w, first - 1)
            || first == head && w.isWord(first - 1, "中心"))) {
      first--;
    }
    while (first < head - 1
        && (w.in(first, Vocabulary.KIND | Vocabulary.GROUP)
            || w.is(first, PartOfSpeech.VERB)
            || w.is(first, PartOfSpeech.VERBAL_NOUN)
            || w.is(first, PartOfSpeech.ADJECTIVE)
            || w.is(first, PartOfSpeech.LOCATION)
            || w.is(first, PartOfSpeech.LOCALIZER))) {
      first++;
    }
    // 。绿 润丰 农牧 专业 合作社
    if (first < head - 1
        && w.length(first) == 2
        && w.length(first - 1) == 1
        && w.is(first - 1, PartOfSpeech.ADJECTIVE)
        && w.isBoundary(first - 2)
        && w.isUnknown(first)) {
      return first - 1;
    }
    return first < head - 1 && w.length(first) > 1 ? first : head;
  }

  /** 善星 公益 协会: its own name, which no lexicon has, and maybe what it does or who is in it. */
  private static int association(Words w, int head) {
    for (int i = head - 1; i >= head - 2; i--) {
      if (w.is(i, PartOfSpeech.NOUN) && w.length(i) == 2 && isName(w, i)
          || TEAMS.has(w, i) && w.last(head) == '队') {
        return i;
      }
      boolean subject = w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.VERBAL_NOUN);
      if (!subject || w.in(i, Vocabulary.OUTSIDE)) {
        return head;
      }
    }
    return head;
  }

  private static boolean isName(Words w, int i) {
    return w.isUnknown(i) && !w.in(i, Vocabulary.TITLE | Vocabulary.KIND | Vocabulary.OUTSIDE);
  }

  private static boolean isOwnName(Words w, int i) {
    boolean region =
        w.in(i + 1, Vocabulary.HEAD)
            && "报".indexOf(w.last(i + 1)) >= 0
            && (w.is(i, PartOfSpeech.LOCALIZER) || w.is(i, PartOfSpeech.LOCATION));
    // 西南 医院
    region |= w.isWord(i + 1, "医院") && w.is(i, PartOfSpeech.LOCATION);
    // 华 商报
    if (w.length(i) == 1
        && w.is(i, PartOfSpeech.ABBREVIATION)
        && w.last(i + 1) == '报'
        && !w.in(i, Vocabulary.LEVEL)) {
      return true;
    }
    return w.isHan(i)
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.ABBREVIATION) || region)
        && w.length(i) > 1
        && !w.in(i, Vocabulary.KIND | Vocabulary.COMMON_PLACE)
        && OrganizationInside.mayStand(w, i, false);
  }
}
