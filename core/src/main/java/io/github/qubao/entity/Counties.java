package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Counties and cities without their last character whose names are words of their own,
 * told by what stands beside them; rivers that are called after another.
 */
final class Counties {
  private static final WordSet BEFORE_VISITS = new WordSet("前来 来 莅临 莅 赴 深入 远赴 奔赴 亲临 做客");

  private static final WordSet VISITS =
      new WordSet(
          "调研 考察 采访 视察 检查 督导 参观 投资 指导 旅游 游玩 创业 务工 采风 督查 巡视 调查 观摩 交流 学习 支教 开展 举行 召开 举办 县城 境内");

  private Counties() {}

  /** 老 清河, 小 清河: a river that has its name of another. */
  static boolean isOldRiver(Words w, int i) {
    return "老小".indexOf(w.first(i)) >= 0
        && "河江".indexOf(w.last(i + 1)) >= 0
        && (w.length(i + 1) == 2 || w.length(i + 1) == 3)
        && w.is(i + 1, PartOfSpeech.PLACE)
        && !Levels.isListed(w, i + 1)
        && !w.isWord(i + 1, "黄河")
        && !w.isWord(i + 1, "长江");
  }

  /** 广元 8月 29日 讯, 前来 梨树 调研: a county or city that is a word of its own. */
  static boolean isAt(Words w, int i) {
    if (!w.is(i, PartOfSpeech.NOUN) && !w.is(i, PartOfSpeech.PROPER_NAME)
        || w.length(i) < 2
        || w.length(i) > 4) {
      return false;
    }
    int behind = i + 1;
    while (behind < i + 4 && w.is(behind, PartOfSpeech.TIME)) {
      behind++;
    }
    boolean dateline = behind > i + 1 && (w.isChar(behind, '电') || w.isChar(behind, '讯'));
    boolean own = w.isWord(i - 1, "本网") || w.isWord(i - 1, "本报");
    dateline |= own && (w.isChar(behind, '电') || w.isChar(behind, '讯'));
    boolean visited =
        (w.in(i - 1, Vocabulary.TOWARDS) || BEFORE_VISITS.has(w, i - 1)) && VISITS.has(w, i + 1);
    return (dateline || visited) && !w.in(i, Vocabulary.COMMON_PLACE) && Levels.isListed(w, i);
  }
}
