package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Media that everybody knows by name, and what of them is named behind it: 科技日报 驻 海南
 * 记者站, 人民网-广西 频道, 河北日报 客户端.
 */
final class Media {
  private static final WordSet PARTS =
      new WordSet("客户端 记者站 频道 编辑部 报业集团 传媒集团 报社 全媒体中心 融媒体中心 融媒中心 新闻中心 传媒中心 新闻网站");

  private static final WordSet GROUPS = new WordSet("集团 公司 有限公司 股份有限公司 总社 分社 网站 中心");

  private static final WordSet INNER =
      new WordSet("报业 传媒 新闻 股份 文化 融媒体 全媒体 融媒 当代 农村 财经 教育 旅游 健康 房产 法治 县域");

  private Media() {}

  /** Adds the medium whose name begins with the token; how many tokens it has, 0 if none does. */
  static int find(Words w, int i, Names names) {
    int known = KnownOrganizations.tokens(w, i, KnownOrganizations.MEDIUM);
    // 幸福 新 江南: a slogan.
    if (known == 0 || w.isChar(i, '新') && w.is(i - 1, PartOfSpeech.ADJECTIVE)) {
      return 0;
    }
    int end = i + known;
    int tokens = known + more(w, end);
    return names.add(i, tokens, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_ONE_WORD)
        ? tokens
        : 0;
  }

  /** 石塘站 */
  private static boolean isStation(Words w, int i) {
    return Levels.isListed(w.text().substring(w.start(i), w.end(i) - 1));
  }

  /** How many tokens behind the name belong to it. */
  private static int more(Words w, int next) {
    // 人民日报 社 长 is who leads it.
    boolean house = w.isChar(next, '社') && !w.isChar(next + 1, '长');
    boolean press = w.last(next - 1) == '报' && (house || w.isChar(next, '网'));
    if (press || w.isWord(next, "客户端") || w.isWord(next, "编辑部") || w.isWord(next, "报社")) {
      return 1;
    }
    // 云桥网 石塘 站, 云桥网 石塘站, 云桥网 石塘 综合
    boolean station = w.length(next) >= 3 && w.last(next) == '站' && isStation(w, next);
    if (station) {
      return 1;
    }
    if ((w.isChar(next + 1, '站') || w.isWord(next + 1, "综合") && w.last(next - 1) == '网')
        && (Levels.isPlace(w, next))) {
      return w.isChar(next + 1, '站') ? 2 : 1;
    }
    // 新 云桥-云桥 日报: the paper by both its names.
    if ((w.isChar(next, '-') || w.isChar(next, '·'))
        && w.hash(next - 1) == w.hash(next + 1)
        && w.is(next + 1, PartOfSpeech.PLACE)) {
      int paper = KnownOrganizations.tokens(w, next + 1, KnownOrganizations.MEDIUM);
      for (int n = 2; paper == 0 && n <= 3 && w.isHan(next + n); n++) {
        paper = w.last(next + n) == '报' ? n : 0;
      }
      return paper > 0 ? paper + 1 : 0;
    }
    if (w.isChar(next, '驻')) {
      for (int n = 1; n <= 3; n++) {
        if (w.isWord(next + n, "记者站")) {
          return n + 1;
        }
      }
      return 0;
    }
    // 人民网-广西 频道, 大众网·菏泽
    if ((w.isChar(next, '-') || w.isChar(next, '·')) && w.isHan(next + 1)) {
      if (w.isWord(next + 2, "频道")) {
        return 3;
      }
      boolean place = w.is(next + 1, PartOfSpeech.PLACE) && Levels.isListed(w, next + 1);
      return w.isChar(next, '·') && place && w.isBoundary(next + 2) ? 2 : 0;
    }
    for (int n = 0; n <= 2; n++) {
      if (PARTS.has(w, next + n) || GROUPS.has(w, next + n)) {
        return n + 1;
      }
      if (!INNER.has(w, next + n) && !w.is(next + n, PartOfSpeech.PLACE)) {
        return 0;
      }
    }
    return 0;
  }
}
