package io.github.qubao.entity;

/**
 * Stateless. Names within the names of laws and papers (《云桥县防汛办法》) name nothing there; within those
 * of books they may, and a newspaper's is a name itself.
 */
final class Books {
  private static final WordSet PAPERS =
      new WordSet(
          "法 条例 办法 方案 请示 意见 通知 规定 规划 细则 通告 公告 公报 决定 报告 指南 标准 规范 协议 合同 协议书 责任书 倡议书 承诺书 预案 章程 法典 民法典 规程 建议 "
              + "批复 函 计划 纲要 目录 名单 证书 登记表 清单");

  /** No newspaper's name has more tokens. */
  private static final int LONGEST = 5;

  private Books() {}

  /** Takes back the names in the paper's name that the token, a 》, ends. */
  static void clear(Words w, int end, Names names) {
    if (w.last(end - 1) == '报') {
      newspaper(w, end, names);
      return;
    }
    if (!PAPERS.has(w, end - 1) && w.last(end - 1) != '法') {
      return;
    }
    for (int k = end - 1; k >= 0 && !w.isChar(k, '《') && !w.isChar(k, '》'); k--) {
      if (names.tokensAt(k) > 0) {
        names.remove(k);
      }
    }
  }

  /** 《云桥法制报》: one name, whatever place it begins with. */
  private static void newspaper(Words w, int end, Names names) {
    int first = end;
    while (w.isHan(first - 1) && end - first < LONGEST) {
      first--;
    }
    boolean whole = names.typeAt(first) == Entity.Type.ORGANIZATION;
    if (first == end
        || !w.isChar(first - 1, '《')
        || whole && names.endsAt(end - 1, Entity.Type.ORGANIZATION)) {
      return;
    }
    for (int k = first; k < end; k++) {
      if (names.tokensAt(k) > 0) {
        names.remove(k);
      }
    }
    names.add(first, end - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
  }
}
