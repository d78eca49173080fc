package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;

/**
 * Stateless. Tells the names behind 记者, 通讯员, 编辑 and their kind wherever they stand: who made the
 * article, not what it is about.
 */
final class BylineNames {
  /** What an office's names follow. */
  private static final String[] LABELS = {
    "记者", "通讯员", "编辑", "责编", "编审", "监审", "审核", "校对", "摄影", "撰稿", "供稿", "作者", "实习生", "总值班", "一审",
    "二审", "三审", "终审", "主编", "摄像"
  };

  /** These stand between a label and its names, and between these. */
  private static final String BETWEEN = "、/／：:丨｜|";

  private BylineNames() {}

  /**
   * Whether a token is a label, or a name behind one or behind such names.
   *
   * @param after whether the token before it is
   */
  static boolean isAfterLabel(String text, int base, Token t, boolean after) {
    int start = base + t.start();
    int end = base + t.end();
    char last = text.charAt(end - 1);
    if (isLabel(text, start, end, last)) {
      return true;
    }
    if (!after) {
      return false;
    }
    PartOfSpeech pos = t.partOfSpeech();
    return pos == PartOfSpeech.PERSON
        || pos == PartOfSpeech.WHITE_SPACE && last != '\n'
        || end - start == 1 && BETWEEN.indexOf(last) >= 0;
  }

  /** Asked of every word: no search through a string. */
  private static boolean endsLabel(char c) {
    return switch (c) {
      case '者', '员', '辑', '编', '审', '核', '对', '影', '稿', '生', '班', '像' -> true;
      default -> false;
    };
  }

  private static boolean isLabel(String text, int start, int end, char last) {
    int to = last == '丨' || last == '｜' || last == '|' ? end - 1 : end;
    if (to - start < 2 || !endsLabel(text.charAt(to - 1))) {
      return false;
    }
    for (String label : LABELS) {
      if (text.startsWith(label, to - label.length()) && to - label.length() >= start) {
        return true;
      }
    }
    return false;
  }
}
