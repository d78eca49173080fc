package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;
import java.util.Optional;

/** Stateless. The office or occupation that stands beside a person's name. */
final class Titles {
  /** A title is told by so many tokens at most: 县委 副 书记 、 县长. */
  private static final int LONGEST = 8;

  private Titles() {}

  /** What a verb or noun before it makes a title of: 护鸟 员, 种植 户, 抢修班 长. */
  private static final CharSet ENDINGS = new CharSet("长员师户手商");

  /** Whether a title ends with the token. */
  static boolean endsAt(Words w, int i) {
    return w.in(i, Vocabulary.TITLE) || isEnding(w, i) || isLongTitle(w, i) || isLeaders(w, i);
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
