package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. Media that lines of credits name as the source: 来源：云桥 大众 网, 来源：云桥 发布. */
final class Sources {
  /** What names of media end with, of one character. */
  private static final CharSet LASTS = new CharSet("网报台社办");

  private static final WordSet MEDIA =
      new WordSet("热线 发布 在线 客户端 融媒 新闻 频道 之声 观察 云报 新媒体 视窗 警方 政法 网警");

  /** No such name has more tokens. */
  private static final int LONGEST = 5;

  /** What accounts are called by, behind the place that they are of. */
  private static final WordSet ACCOUNTS = new WordSet("发布 新媒体 融媒 在线 视窗 网警 播报");

  private Sources() {}

  /** 云桥 发布 in a line of its own, [云桥 新媒体]: the account that tells the news. */
  static void account(Words w, int i, Names names) {
    if (ACCOUNTS.has(w, i)
        && w.isBoundary(i + 1)
        && !w.isChar(i + 1, '：')
        && w.isBoundary(i - 2)
        && !w.isChar(i - 2, '，')
        && !w.isChar(i - 2, '、')
        && w.length(i - 1) >= 2
        && (w.is(i - 1, PartOfSpeech.PLACE) || Levels.isListed(w, i - 1))) {
      names.add(i - 1, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  /** The name that stands behind {@code label}, if it is one. */
  static void behind(Words w, int label, Names names) {
    if (!w.isChar(label + 1, '：') && !w.isChar(label + 1, ':')) {
      return;
    }
    int first = label + 2;
    while (w.isBlank(first) && first < label + 4) {
      first++;
    }
    int end = first;
    while (w.isHan(end) && end - first < LONGEST) {
      end++;
    }
    boolean media =
        end > first
            && w.isBoundary(end)
            && (LASTS.has(w.last(end - 1)) || MEDIA.has(w, end - 1))
            && w.end(end - 1) - w.start(first) >= 3;
    if (media) {
      names.add(first, end - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }
}
