package io.github.qubao.entity;

import io.github.qubao.text.Characters;
import java.util.Map;

/** Stateless. Media that lines of credits name as the source: 来源：云桥 大众 网, 来源 | 云桥 发布. */
final class Sources {
  /** What names of media end with, of one character. */
  private static final CharSet LASTS = new CharSet("网报台社办云");

  private static final WordSet MEDIA =
      new WordSet(
          "热线 发布 在线 客户端 融媒 新闻 频道 之声 观察 云报 新媒体 视窗 警方 政法 网警 政务 头条 播报 日报 融媒体 文旅 税务 先锋 公安 消防 教育 检察 司法"
              + " 零距离 之窗 手机台 组工 交警 周刊 杂志 资讯 微声 印象 视点 观点 农技 党建 广电 传媒 大数据 微报 云上 百事通 生活 夜话");

  private static final WordSet LABELS = new WordSet("来源 稿源 供稿单位 来源于 发布 发布单位 转自 摘自");

  /** What accounts begin with before their place: 今日 云桥, 平安 云桥. */
  private static final WordSet BEFORE_PLACE =
      new WordSet("今日 平安 美丽 大美 法治 文明 文旅 健康 魅力 清廉 微 新 幸福 智慧 活力 最美 爱 水韵 掌上 看 遇见");

  /** No such name has more tokens. */
  private static final int LONGEST = 5;

  private Sources() {}

  static void addTo(Map<String, Long> all) {
    LABELS.addTo(all, Vocabulary.SOURCE_LABEL);
  }

  /** Adds the name that stands behind {@code label}, if it is a label and a name stands there. */
  static void find(Words w, int label, Names names) {
    if (!w.in(label, Vocabulary.SOURCE_LABEL)) {
      return;
    }
    int first = label + 1;
    boolean marked = false;
    while (first < label + 5 && (isMark(w, first) || isBlank(w, first))) {
      marked |= isMark(w, first);
      first++;
    }
    if (!marked) {
      return;
    }
    int end = first;
    while ((w.isHan(end) || isInside(w, first, end)) && end - first < LONGEST) {
      end++;
    }
    if (w.isChar(end, '+') && w.isHan(end - 1)) {
      return;
    }
    if (end == first || !w.isBoundary(end) || w.end(end - 1) - w.start(first) < 3) {
      return;
    }
    boolean media =
        LASTS.has(w.last(end - 1))
            || MEDIA.has(w, end - 1) && !(w.isWord(end - 1, "周刊") && end - first > 2)
            || isAccount(w, first, end);
    if (media) {
      names.add(first, end - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
      second(w, end, names);
    }
  }

  /** 来源：云桥 日报 石塘 融媒 */
  private static void second(Words w, int blank, Names names) {
    int first = blank + 1;
    if (isBlank(w, blank)
        && w.length(first) >= 2
        && w.isHan(first)
        && MEDIA.has(w, first + 1)
        && w.isBoundary(first + 2)) {
      names.add(first, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  /** 凉州 观察: a place and what media call themselves by. */
  static boolean isMedium(Words w, int first) {
    return Levels.isPlace(w, first) && MEDIA.has(w, first + 1);
  }

  /** 大众网-江南频道 */
  private static boolean isInside(Words w, int first, int i) {
    return i > first
        && (w.isChar(i, '-') || w.isChar(i, '·'))
        && w.isHan(i + 1)
        // 浙江 在线-浙江 日报 are two.
        && KnownOrganizations.tokens(w, i + 1, KnownOrganizations.MEDIUM) == 0;
  }

  /** 今日 云桥, 云桥 的 事儿, up to the end of the line. */
  private static boolean isAccount(Words w, int first, int end) {
    boolean alone = w.isBlank(end) || end >= w.size() || w.isChar(end, '）');
    return alone
        && end - first >= 2
        && (BEFORE_PLACE.has(w, first) && Levels.isPlace(w, first + 1) && end == first + 2
            || Levels.isPlace(w, first) && w.isChar(first + 1, '的'));
  }

  private static boolean isMark(Words w, int i) {
    return w.length(i) == 1 && "：:|｜丨▏/".indexOf(w.first(i)) >= 0;
  }

  private static boolean isBlank(Words w, int i) {
    return w.isBlank(i) && !Characters.endsLine(w.first(i));
  }
}
