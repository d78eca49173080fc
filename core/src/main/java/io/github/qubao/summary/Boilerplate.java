package io.github.qubao.summary;

import io.github.qubao.text.Span;

/** Sentences that a report has and no reader needs: who else was there, whose picture it is. */
final class Boilerplate {
  private static final String[] ENDINGS = {
    "参加会议", "参加会见", "参加会谈", "参加调研", "参加活动", "参加座谈", "参加学习", "参加上述活动", "出席会议", "出席活动", "陪同调研",
    "陪同参加", "参加", "陪同", "列席会议", "主持会议", "作表态发言", "作交流发言", "等参加", "同机抵达", "等到机场迎接", "献花圈", "其他事项",
  };

  /** Whom or what a note in brackets names. */
  private static final String[] NAMED = {"记者", "通讯员", "编辑", "来源", "作者"};

  /** What a note in brackets ends with, after a name of at most {@link #LONGEST_NAME} units. */
  private static final String[] MADE = {"摄", "摄影", "供图", "供稿", "制图", "图", "文"};

  private static final int LONGEST_NAME = 24;
  private static final String[] BEGINNINGS = {"会前", "会后，", "会上，与会", "参会人员", "与会人员", "出席会议的"};

  private Boilerplate() {}

  /** Whether a note in brackets says who wrote, sent or took something. */
  private static boolean isCredit(String body, int from, int to) {
    int first = from + 1;
    int last = to - 1;
    if (first >= last
        || "（(".indexOf(body.charAt(from)) < 0
        || "）)".indexOf(body.charAt(last)) < 0) {
      return false;
    }
    for (int i = first; i < last; i++) {
      if ("（）()".indexOf(body.charAt(i)) >= 0) {
        return false;
      }
    }
    for (String made : MADE) {
      int name = last - made.length() - first;
      if (name >= 1 && name <= LONGEST_NAME && body.startsWith(made, last - made.length())) {
        return true;
      }
    }
    for (int i = first; i < last; i++) {
      for (String named : NAMED) {
        if (i + named.length() <= last && body.startsWith(named, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a sentence only tells who else was there, what went before, or whose picture it is. */
  static boolean matches(String body, Span s) {
    for (String b : BEGINNINGS) {
      if (body.startsWith(b, s.start())) {
        return true;
      }
    }
    if (isCredit(body, s.start(), s.end())) {
      return true;
    }
    int end = s.end();
    while (end > s.start() && "。！”".indexOf(body.charAt(end - 1)) >= 0) {
      end--;
    }
    if (s.start() == 0 || s.length() > 160) {
      return false;
    }
    for (String e : ENDINGS) {
      if (end - e.length() >= s.start() && body.startsWith(e, end - e.length())) {
        return true;
      }
    }
    return false;
  }
}
