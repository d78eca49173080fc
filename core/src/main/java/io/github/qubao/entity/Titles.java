package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;
import java.util.Optional;
import java.util.Set;

/** Stateless. The office or occupation that stands beside a person's name. */
final class Titles {
  /** A title is told by so many tokens at most: 县委 副 书记 、 县长. */
  private static final int LONGEST = 8;

  private Titles() {}

  /** What a verb or noun before it makes a title of: 护鸟 员, 种植 户, 抢修班 长. */
  private static final CharSet ENDINGS = new CharSet("长员师户手商");

  /** What nouns end with that say who somebody is. */
  private static final CharSet OCCUPATIONS = new CharSet("农户匠医手工主员生民兵友客");

  private static final Set<String> NO_OCCUPATIONS =
      Set.of(
          ("窗户 账户 门户 开户 落户 入户 逐户 各户 双手 伸手 着手 入手 亲手 随手 顺手 联手 携手 左手 右手 动手 施工 手工 加工 分工 竣工 开工 复工 化工 军工 轻工 重工 职工 员工 民主 自主 为主"
                  + " 人民 全民 国民 为民 便民 惠民 利民 亲民 爱民 富民 新民 民生 卫生 花生 养生 产生 发生 余生 一生 人生 写生 动员 天主 三农 支农 惠农 助农 涉农 兴农 富农 神农 中医 西医 就医 行医")
              .split(" "));

  /** Whether a title ends with the token. */
  static boolean endsAt(Words w, int i) {
    return w.in(i, Vocabulary.TITLE) || isEndOfOne(w, i);
  }

  /** The same of a word that is no title itself. */
  private static boolean isEndOfOne(Words w, int i) {
    return isEnding(w, i) || isLongTitle(w, i) || isLeaders(w, i) || isOccupation(w, i);
  }

  /** 区 领导, 县委 领导: whoever is named behind it; 领导 alone is a verb too. */
  private static boolean isLeaders(Words w, int i) {
    return w.isWord(i, "领导")
            && (w.in(i - 1, Vocabulary.LEVEL | Vocabulary.WHOLE)
                || w.isWord(i - 1, "带班")
                || w.isWord(i - 1, "分管"))
        || w.length(i) == 3
            && w.last(i) == '导'
            && "省市县区镇乡".indexOf(w.first(i)) >= 0
            && w.word(i).endsWith("领导");
  }

  /** 果农, 种植户, 锅炉工: who somebody is, by what he grows, does or has. */
  private static boolean isOccupation(Words w, int i) {
    return OCCUPATIONS.has(w.last(i))
        && w.length(i) >= 2
        && w.length(i) <= 4
        // 管护员, whatever the tagger takes it for
        && (w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.PERSON) && w.length(i) == 3 && w.last(i) == '员')
        && !NO_OCCUPATIONS.contains(w.word(i));
  }

  /** 总参谋长, 歌唱家: nouns of three characters or more that end so name people. */
  private static boolean isLongTitle(Words w, int i) {
    return w.length(i) >= 3
        && w.is(i, PartOfSpeech.NOUN)
        && w.isHan(i)
        && "长员师家".indexOf(w.last(i)) >= 0
        && !w.isUnknown(i);
  }

  private static boolean isEnding(Words w, int i) {
    return w.length(i) == 1 && ENDINGS.has(w.first(i)) && w.length(i - 1) > 1 && w.isHan(i - 1);
  }

  /** The title of the name in the tokens {@code [first, behind)}. */
  static Optional<String> of(Words w, int first, int behind) {
    if (endsAt(w, first - 1)) {
      int from = isEnding(w, first - 1) ? first - 2 : first - 1;
      while (from > 0 && first - from < LONGEST && belongs(w, from - 1)) {
        from--;
      }
      // What a list of titles begins with is no comma.
      while (w.isChar(from, '、')) {
        from++;
      }
      return Optional.of(w.text().substring(w.start(from), w.end(first - 1)));
    }
    if (behind - first > 1 && w.in(behind - 1, Vocabulary.ADDRESS)) {
      return office(w.word(behind - 1));
    }
    String word = w.word(first);
    int surname = Surnames.lengthAt(word, 0);
    if (behind - first == 1 && surname > 0 && Vocabulary.isAddress(word.substring(surname))) {
      return office(word.substring(surname));
    }
    return w.in(behind, Vocabulary.ADDRESS) ? office(w.word(behind)) : Optional.empty();
  }

  private static boolean belongs(Words w, int i) {
    return w.in(i, Vocabulary.BEFORE_TITLE)
        || w.isChar(i, '、') && w.in(i - 1, Vocabulary.TITLE)
        || w.in(i, Vocabulary.TITLE) && w.isChar(i + 1, '、');
  }

  private static Optional<String> office(String address) {
    return address.startsWith("某") ? Optional.empty() : Optional.of(address);
  }
}
