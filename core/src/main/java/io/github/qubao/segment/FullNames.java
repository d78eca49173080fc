package io.github.qubao.segment;

import io.github.qubao.text.Surnames;
import java.util.Set;

/** Stateless. Names of people that are several words: 买买提·阿不都, 欧阳 明月, 韩 小雨. */
final class FullNames {
  /** What stands before a name or is said of whoever has it. */
  private static final Set<String> BEFORE =
      Set.of(
          ("记者 通讯员 村民 居民 市民 农民 书记 主任 局长 区长 县长 市长 镇长 乡长 院长 校长 所长 站长 队长 经理 董事长 教授 专家 医生 护士 民警 老师 教师 "
                  + "司机 工人 学生 同学 代表 委员 会长 支书 村支书 导演 演员 作家 诗人 画家 院士 总统 总理 主席 叫 名叫 和 与 是 由 同志")
              .split(" "));

  private static final Set<String> BEHIND =
      Set.of(
          ("说 说过 介绍 表示 告诉 认为 指出 强调 带领 获得 荣获 当选 出生 毕业 考上 考 在 从 来 来到 来自 写 写过 卖 养 当 任 担任 就任 逝世 去世 先生 女士 同志 "
                  + "主任 教授 老师 书记 师傅 讲话 主持 参加 出席 捐 捐出 带 走 站 坐 家 一家 和 与 、 ， 。")
              .split(" "));

  private FullNames() {}

  /**
   * The place after the name that begins with word {@code i}; {@code i} if none does, or it is one
   * word.
   *
   * @param before the word before, empty at the beginning of the text
   */
  static int end(WordView w, int i, String before, PartOfSpeech tagBefore) {
    int dotted = dotted(w, i);
    if (dotted > i) {
      return dotted;
    }
    String first = w.word(i);
    boolean surname = first.length() <= 2 && Surnames.lengthAt(first, 0) == first.length();
    if (!surname || w.word(i + 1).length() > 2) {
      return i;
    }
    boolean joined =
        w.is(i, PartOfSpeech.PERSON)
                && (w.is(i + 1, PartOfSpeech.PERSON)
                    || first.length() == 2 && w.is(i + 1, PartOfSpeech.NOUN))
            || isApart(w, i, before, tagBefore);
    return joined ? i + 2 : i;
  }

  /** A surname and a given name that is a word by itself, where people are named. */
  private static boolean isApart(WordView w, int i, String before, PartOfSpeech tagBefore) {
    if (w.word(i).length() > 1 || w.word(i + 1).length() != 2) {
      return false;
    }
    boolean maybe =
        switch (w.tag(i)) {
          case PERSON, ABBREVIATION, NUMERAL, MORPHEME -> true;
          default -> false;
        };
    boolean given =
        switch (w.tag(i + 1)) {
          case NOUN, PERSON, PLACE, VERBAL_NOUN, PROPER_NAME, TIME, ADJECTIVE, VERB -> true;
          default -> false;
        };
    boolean stands =
        tagBefore == PartOfSpeech.PUNCTUATION || before.isEmpty() || BEFORE.contains(before);
    return maybe && given && stands && BEHIND.contains(w.word(i + 2));
  }

  private static int dotted(WordView w, int i) {
    if (!isDot(w.word(i + 1))
        || !isNamePart(w, i)
        || i + 2 >= w.size()
        || !isOfName(w, i) && !isOfName(w, i + 2)) {
      return i;
    }
    int end = i + 1;
    while (end + 1 < i + WordView.LONGEST_WORD && isDot(w.word(end)) && isNamePart(w, end + 1)) {
      end += 2;
    }
    return end > i + 1 ? end : i;
  }

  /** Whether the word is a person's name, or one that no lexicon has. */
  private static boolean isOfName(WordView w, int i) {
    return w.is(i, PartOfSpeech.PERSON) || w.isUnknown(i);
  }

  private static boolean isDot(String word) {
    return word.equals("·") || word.equals("•") || word.equals("．");
  }

  private static boolean isNamePart(WordView w, int i) {
    return switch (w.tag(i)) {
      case PERSON, STRING, PROPER_NAME, PLACE, NOUN -> true;
      default -> false;
    };
  }
}
