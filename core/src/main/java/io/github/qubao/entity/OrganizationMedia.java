package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Characters;

/**
 * Stateless. Papers, sites and stations by their place where they are told as who reports: 云桥 报 记者,
 * 云桥网 消息, （云桥 台 甲）.
 */
final class OrganizationMedia {
  private static final WordSet ENDS = new WordSet("报 网 台 传媒 新闻 广电 电视 图片网 农垦报");

  private static final CharSet LASTS = new CharSet("报网台");

  private static final WordSet REPORTING =
      new WordSet("记者 通讯员 编辑 见习记者 全媒体记者 特约记者 实习生 消息 讯 供图 供稿 图 摄影 责编");

  private static final WordSet INNER =
      new WordSet("农垦 图片 新闻 教育 经济 法治 商务 综合 旅游 农民 科技 妇女 老年 林业 电力 铁路 交通 石油");

  private OrganizationMedia() {}

  static void find(Words w, Names names) {
    for (int i = 0; i < w.size(); i++) {
      if (names.isTaken(i) || !w.isHan(i)) {
        continue;
      }
      // 云桥网 消息, in one word
      if (w.length(i) >= 3 && w.length(i) <= 5 && LASTS.has(w.last(i))) {
        if (Levels.isListed(w.text(), w.start(i), w.end(i) - 1) && isReporting(w, names, i + 1)) {
          add(i, 1, names);
        }
      } else if (ENDS.has(w, i) && isReporting(w, names, i + 1)) {
        int first = INNER.has(w, i - 1) ? i - 2 : i - 1;
        if (first >= 0 && isPlace(w, first) && !names.isTaken(first)) {
          add(first, i + 1 - first, names);
        }
      }
    }
  }

  private static boolean isPlace(Words w, int i) {
    return w.length(i) >= 2
        && w.length(i) <= 3
        && (Levels.isPlace(w, i))
        && (w.isBoundary(i - 1) || w.isChar(i - 1, '据'));
  }

  /** Whether a reporter, or a name alone behind a blank, stands there. */
  private static boolean isReporting(Words w, Names names, int i) {
    boolean blank = w.isBlank(i) && !Characters.endsLine(w.first(i));
    int at = blank ? i + 1 : i;
    at = w.isBlank(at) && blank && !Characters.endsLine(w.first(at)) ? at + 1 : at;
    boolean closed = w.isChar(i, '】') && w.isChar(i - 2, '【');
    return REPORTING.has(w, at)
        || closed
        || blank && (names.typeAt(at) == Entity.Type.PERSON || w.is(at, PartOfSpeech.PERSON));
  }

  private static void add(int first, int tokens, Names names) {
    names.add(first, tokens, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
  }
}
