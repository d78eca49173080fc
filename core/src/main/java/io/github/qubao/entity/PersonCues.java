package io.github.qubao.entity;

/** Stateless. What tells of a person beside a name: of whom he is (派出所 的), and what he does. */
final class PersonCues {
  private static final WordSet ACTS =
      new WordSet(
          "今年 当年 当天 昨天 今天 每天 天天 冬天 夏天 起先 原先 从前 以前 去年 前年 每 一 两 两手 一手 一边 边 就 说 没 没有 连夜 当场 随后");

  private PersonCues() {}

  /** 派出所 的, 柳坪村 的: of whom or what the name behind it is. */
  static boolean isOf(Words w, int i, Names names) {
    return w.isChar(i, '的')
        && (names.endsAt(i - 1, Entity.Type.ORGANIZATION)
            || names.endsAt(i - 1, Entity.Type.PLACE)
                && "村镇乡县市区州旗组屯寨社团连".indexOf(w.last(i - 1)) >= 0
            || w.in(i - 1, Vocabulary.HEAD));
  }

  /** Whether what somebody does stands there. */
  static boolean acts(Words w, int i) {
    return w.in(i, Vocabulary.SAYING)
        || ACTS.has(w, i)
        // 种 了, 领着
        || w.isHan(i) && w.length(i + 1) == 1 && "了着过".indexOf(w.first(i + 1)) >= 0
        || w.length(i) == 2 && w.last(i) == '着'
        || switch (w.tag(i)) {
          case VERB, ADVERB, PREPOSITION, TIME, IDIOM -> !w.isWord(i, "等");
          default -> false;
        };
  }
}
