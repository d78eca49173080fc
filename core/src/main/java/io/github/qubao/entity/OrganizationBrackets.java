package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Names with brackets in them: 云川 汽车 （ 江南 ） 有限公司, 晨辉 仪表 （ 集团 ） 股份 有限公司, 江南 师范 大学 （ 云桥 ）
 * 建材 研究院, 烟草 专卖局 （ 分公司 ）.
 */
final class OrganizationBrackets {
  /** Whose names have a place in brackets, as those of companies do. */
  private static final WordSet WITH_PLACES =
      new WordSet("研究院 研究所 学院 医院 中学 小学 学校 幼儿园 中心 合作社 公司 分公司 集团 俱乐部 协会 银行 基金会");

  /** What an office is called besides, behind its name. */
  private static final WordSet TAILS = new WordSet("分公司 公司 总公司 总站 总队 支队");

  /** So many words stand at most between the bracket and the head. */
  private static final int MOST_BEHIND = 4;

  private static final int LONGEST_INSIDE = 4;

  private OrganizationBrackets() {}

  /**
   * Where the name begins that has its head there and a bracket before; the head if it has none.
   */
  static int start(Words w, int[] placeStarts, int head) {
    boolean company = Companies.isOne(w, head) || w.isWord(head, "公司") && !w.isBoundary(head - 1);
    if (!company && !WITH_PLACES.has(w, head)) {
      return head;
    }
    int close = head - 1;
    while (head - close <= MOST_BEHIND
        && w.isHan(close)
        && (w.isWord(close, "附属") || OrganizationInside.mayStand(w, close, true))) {
      close--;
    }
    if (!isClose(w, close)) {
      return head;
    }
    int open = isOpen(w, close - 2) ? close - 2 : close - 3;
    if (!isOpen(w, open)
        || !w.isHan(open + 1)
        || !w.isHan(close - 1)
        || w.start(close) - w.end(open) > LONGEST_INSIDE
        || !company && !isPlace(w, placeStarts, open + 1)) {
      return head;
    }
    if (OrganizationHeads.isHead(w, open - 1)) {
      int whole = OrganizationRules.startBeforeBracket(w, placeStarts, open - 1);
      return whole < open ? whole : head;
    }
    int first = open;
    // 国内 企业 云川 信息 科技 （ 江南 ） 有限公司
    while (head - first < OrganizationRules.LONGEST
        && !w.in(first - 1, Vocabulary.GENERIC_HEAD)
        && !w.isWord(first - 1, "旗下")
        && OrganizationInside.mayStand(w, first - 1, true)) {
      first--;
    }
    while (first < open - 1 && w.is(first, PartOfSpeech.VERB)) {
      first++;
    }
    return first < open ? first : head;
  }

  /** How many tokens behind an office's name are a bracket that belongs to it: （ 分公司 ）. */
  static int behind(Words w, int next) {
    return isOpen(w, next) && TAILS.has(w, next + 1) && isClose(w, next + 2) ? 3 : 0;
  }

  private static boolean isPlace(Words w, int[] placeStarts, int i) {
    return placeStarts[i] >= 0 || Levels.isPlace(w, i);
  }

  private static boolean isOpen(Words w, int i) {
    return w.isChar(i, '（') || w.isChar(i, '(');
  }

  private static boolean isClose(Words w, int i) {
    return w.isChar(i, '）') || w.isChar(i, ')');
  }
}
