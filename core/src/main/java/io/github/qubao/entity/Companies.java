package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. What only the registered names of companies have: verbs of a trade, a place in
 * brackets.
 */
final class Companies {
  private static final WordSet COMPANIES = new WordSet("有限公司 有限责任公司 股份有限公司");

  private static final WordSet VISITS =
      new WordSet("考察 走访 调研 收购 成立 参观 注册 创办 组建 建成 引进 邀请 联合 创立 深入 拜访 视察 慰问 对接 洽谈 签约 承办 协办 承建 委托");

  private Companies() {}

  static boolean isOne(Words w, int head) {
    return COMPANIES.has(w, head);
  }

  /** 云川 汽车 （ 江南 ） 有限公司: where it begins, the head itself if it is not so. */
  static int beforeBracket(Words w, int head) {
    if (!w.isChar(head - 3, '（') || !w.isHan(head - 2)) {
      return head;
    }
    int first = head - 3;
    while (head - first < OrganizationRules.LONGEST
        && OrganizationInside.mayStand(w, first - 1, true)) {
      first--;
    }
    return first < head - 3 ? first : head;
  }

  /** 江南 扬川 净化 工程 有限公司: what a company does, behind its place. */
  static boolean isTrade(Words w, int[] placeStarts, int i, int head) {
    return w.is(i, PartOfSpeech.VERB)
        && w.length(i) == 2
        && i >= 2
        && isOne(w, head)
        && !VISITS.has(w, i)
        && !w.in(i, Vocabulary.TOWARDS | Vocabulary.SAYING)
        && (placeStarts[i - 1] >= 0 || placeStarts[i - 2] >= 0);
  }
}
