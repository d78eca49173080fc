package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Surnames;

/**
 * Stateless. Tells the names behind 记者, 通讯员, 编辑 and their kind wherever they stand, and those that
 * stand alone in a bracket or a line: who made the article, not what it is about.
 */
final class BylineNames {
  /** What an office's names follow. */
  private static final String[] LABELS = {
    "记者", "通讯员", "编辑", "责编", "编审", "监审", "审核", "校对", "摄影", "撰稿", "供稿", "作者", "实习生", "总值班", "一审",
    "二审", "三审", "终审", "主编", "摄像"
  };

  /** These are labels only before a mark: 记录者/祁芳. */
  private static final String[] MARKED = {
    "记录者", "记录", "采写", "撰文", "文字", "图文", "文图", "供图", "图片", "投稿", "签发", "审稿", "统筹", "策划", "制作", "报道"
  };

  /** These stand between a label and its names, and between these. */
  private static final String BETWEEN = "、/／：:丨｜|";

  /** What stands behind the names in a bracket: （祁芳 周砚 摄）. */
  private static final String[] DEEDS = {"摄", "文", "图", "供稿", "供图", "摄影", "报道", "撰文", "文图"};

  /** With these end the offices that stand between a label and its names. */
  private static final String OFFICES = "组部社台站委局办心院会处所队网校";

  private static final int LONGEST_OFFICE = 12;

  private static final int LONGEST_NAME = 4;

  private static final int MOST_BLANKS = 8;

  private BylineNames() {}

  /**
   * Whether a token behind a label, or behind its names, is one of these or stands between them.
   */
  static boolean isAfterLabel(String text, int base, Token t) {
    int end = base + t.end();
    char last = text.charAt(end - 1);
    PartOfSpeech pos = t.partOfSpeech();
    return pos == PartOfSpeech.PERSON
        || pos == PartOfSpeech.WHITE_SPACE && last != '\n'
        || t.end() - t.start() == 1 && BETWEEN.indexOf(last) >= 0;
  }

  /** Where the names end that a label before {@code from} has, however they are cut. */
  static int endBehindLabel(String text, int from) {
    int at = skip(text, from);
    boolean marked = at > from && hasMark(text, from, at);
    if (marked && at < text.length() && text.charAt(at) == '\n') {
      at = skip(text, at + 1);
    }
    int office = endOfRun(text, at, LONGEST_OFFICE);
    if (marked
        && office - at > LONGEST_NAME - 1
        && office < text.length()
        && OFFICES.indexOf(text.charAt(office - 1)) >= 0) {
      at = skip(text, office);
    }
    int end = from;
    while (at < text.length()) {
      int run = endOfRun(text, at, LONGEST_NAME);
      if (run - at < 2 || !Surnames.isFullName(text, at, run)) {
        break;
      }
      end = run;
      at = skip(text, run);
    }
    return end;
  }

  /**
   * Where the names end that are all there is up to the end of the bracket or line; {@code from} if
   * there is anything else.
   *
   * @param least so many names there must be
   */
  static int endOfNames(String text, int from, int least) {
    int at = skip(text, from);
    // Asked behind every sentence: nearly all end here.
    if (Surnames.lengthAt(text, at) == 0) {
      return from;
    }
    int names = 0;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      int run = endOfRun(text, at, LONGEST_NAME);
      if (run - at >= 2 && Surnames.isFullName(text, at, run)) {
        names++;
      } else if (names == 0 || !isDeed(text, at, run)) {
        return from;
      }
      at = skip(text, run);
    }
    boolean bracket = at < text.length() && text.charAt(at) != '\n';
    return names > 0 && (bracket || names >= least) ? at : from;
  }

  private static boolean isEnd(char c) {
    return c == '）' || c == ')' || c == '】' || c == '\n';
  }

  private static boolean isDeed(String text, int start, int end) {
    for (String deed : DEEDS) {
      if (end - start == deed.length() && text.startsWith(deed, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMark(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (BETWEEN.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Behind blanks and marks; a line is not left. */
  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length()
        && at - from < MOST_BLANKS
        && text.charAt(at) != '\n'
        && (Characters.isBlank(text.charAt(at)) || BETWEEN.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** The end of the Chinese characters from {@code from} on; {@code from} if they are too many. */
  private static int endOfRun(String text, int from, int most) {
    int at = from;
    while (at < text.length() && at - from <= most && Characters.isHan(text.charAt(at))) {
      at++;
    }
    return at - from > most ? from : at;
  }

  /** Asked of every word: no search through a string. */
  private static boolean endsLabel(char c) {
    return switch (c) {
      case '者', '员', '辑', '编', '审', '核', '对', '影', '稿', '生', '班', '像' -> true;
      case '录', '写', '文', '字', '图', '片', '发', '筹', '划', '作', '道' -> true;
      default -> false;
    };
  }

  /** Whether {@code text[start, end)} is a label, whose names may follow. */
  static boolean isLabel(String text, int start, int end) {
    // No label is that short; asked of every word.
    if (end - start < 2) {
      return false;
    }
    char last = text.charAt(end - 1);
    int to = last == '丨' || last == '｜' || last == '|' ? end - 1 : end;
    if (to - start < 2 || !endsLabel(text.charAt(to - 1))) {
      return false;
    }
    return endsWithAny(text, start, to, LABELS)
        || endsWithAny(text, start, to, MARKED)
            && (to < end || hasMark(text, to, Math.min(text.length(), to + 2)));
  }

  private static boolean endsWithAny(String text, int start, int to, String[] ends) {
    for (String end : ends) {
      if (to - end.length() >= start && text.startsWith(end, to - end.length())) {
        return true;
      }
    }
    return false;
  }
}
