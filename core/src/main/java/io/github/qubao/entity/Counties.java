package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/**
 * Stateless. Counties and cities without their last character whose names are words of their own,
 * told by what stands beside them; rivers that are called after another.
 */
final class Counties {
  private static final WordSet BEFORE_VISITS = new WordSet("前来 来 莅临 莅 赴 深入 远赴 奔赴 亲临 做客");

  private static final WordSet VISITS =
      new WordSet(
          "调研 考察 采访 视察 检查 督导 参观 投资 指导 旅游 游玩 创业 务工 采风 督查 巡视 调查 观摩 交流 学习 支教 开展 举行 召开 举办 县城 境内");

  /** Those that no list has, since the words are of every day. */
  private static final String WORDS =
      "磐石 榆树 梨树 樟树 凤凰 莲花 仙桃 高密 进贤 平和 和顺 龙泉 江山 石林 大名 方城 清流 开化 铜鼓 民权 兴国 长子 白水 云霄 会同 应县 和县 成县 随县 新县 古县 民乐 安宁 温泉 富源 大方 平原 洞口 海盐 沿河 石门 龙门 阳春 灯塔";

  private Counties() {}

  static void addTo(Map<String, Long> all) {
    Vocabulary.add(all, Vocabulary.COUNTY_WORD, WORDS);
  }

  /** 吉林 磐石, 在 榆树 ，: one of those, right behind its province or where only a place stands. */
  static boolean isWord(Words w, int i, boolean afterPlace) {
    if (!w.in(i, Vocabulary.COUNTY_WORD)) {
      return false;
    }
    return afterPlace && Levels.mayContain(w.word(i - 1))
        ? !w.is(i + 1, PartOfSpeech.NOUN) && !w.in(i + 1, Vocabulary.PLACE_TAIL)
        : w.isBoundary(i + 1)
            && (w.isChar(i - 1, '在') || w.isWord(i - 1, "来到") || w.isWord(i - 1, "位于"))
            && !w.isChar(i - 2, '现');
  }

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
