package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Whether one word is a place: by its tag, its end, a list of counties, the words beside
 * it.
 */
final class OneWordPlaces {
  /** What the people and news of a county are told by, behind its name without its level. */
  private static final WordSet BEHIND_SHORT = new WordSet("讯 人民 籍 警方 警察 儿女 公安 县委");

  /** What offices end with that the tagger takes for places: 林草局. */
  private static final CharSet OFFICES = new CharSet("局委办院厅馆");

  private OneWordPlaces() {}

  /** Most words are settled by their tag and their last character. */
  static boolean mayBePlace(Words w, int i) {
    return w.shows(i, Marks.PLACE_LAST)
        || w.is(i, PartOfSpeech.PLACE)
        || w.in(i, Vocabulary.WELL_KNOWN_PLACE);
  }

  /** Whether a word that {@link #mayBePlace} is one. */
  static boolean isPlace(Words w, int i) {
    // 塞上 小 江南
    if (w.isWord(i, "江南") && (w.isChar(i - 1, '小') || w.isWord(i - 1, "塞上"))) {
      return false;
    }
    // 钢铁 长城, 绿色 长城: what is as strong.
    if (w.isWord(i, "长城")
        && (w.is(i - 1, PartOfSpeech.NOUN) && !w.isUnknown(i - 1)
            || w.is(i - 1, PartOfSpeech.ADJECTIVE))) {
      return false;
    }
    // 一 个旧 仓库, 哪 天门 开
    if (w.first(i) == '个' && w.is(i - 1, PartOfSpeech.NUMERAL) || w.isChar(i - 1, '哪')) {
      return false;
    }
    // 百里 长廊, and 旅游 兴县
    if (w.length(i) == 2
        && (w.last(i) == '里'
                && "十百千万".indexOf(w.first(i)) >= 0
                && (w.isChar(i - 1, '近') || w.isChar(i + 1, '的') || w.is(i + 1, PartOfSpeech.TIME))
            || w.last(i) == '县'
                && "兴富".indexOf(w.first(i)) >= 0
                && w.length(i - 1) == 2
                && !w.is(i - 1, PartOfSpeech.PLACE)
                && w.isHan(i - 1)
                && !w.in(i - 1, Vocabulary.TOWARDS))) {
      return false;
    }
    // 10 亩 苹果园
    if (w.last(i) == '园' && w.is(i - 1, PartOfSpeech.MEASURE)) {
      return false;
    }
    // 联络组 联合社区 志愿者: whoever does it together with the 社区.
    if (w.first(i) == '联'
        && w.text().startsWith("联合", w.start(i))
        && OrganizationHeads.isHead(w, i - 1)) {
      return false;
    }
    // 呼市
    boolean city = w.length(i) == 2 && w.last(i) == '市' && w.is(i, PartOfSpeech.ABBREVIATION);
    return (w.is(i, PartOfSpeech.PLACE) || city)
            && !w.in(i, Vocabulary.COMMON_PLACE)
            && !isOffice(w, i)
        || w.in(i, Vocabulary.WELL_KNOWN_PLACE)
        || PlaceEndings.isAdministrative(w, i)
        || PlaceEndings.endsSurely(w, i);
  }

  /** 林草局: an office, whatever its tag. */
  static boolean isOffice(Words w, int i) {
    return w.length(i) >= 3
        && OFFICES.has(w.last(i))
        && (w.is(i, PartOfSpeech.PLACE) || w.is(i, PartOfSpeech.PERSON))
        && (w.last(i) == '局' || w.isUnknown(i));
  }

  /** 江苏 丹阳, 来到 丹阳: a city or county without its last character, maybe a word of its own. */
  static boolean isShortName(Words w, int i, boolean afterPlace) {
    boolean tag =
        w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.PERSON)
            || w.is(i, PartOfSpeech.PROPER_NAME)
                && (afterPlace
                    || w.isChar(i - 1, '、')
                    // 广元 苍溪县, 广元 作为 …
                    || w.is(i + 1, PartOfSpeech.PLACE)
                    || w.isBoundary(i - 1) && w.is(i + 1, PartOfSpeech.PREPOSITION));
    boolean listed = w.isChar(i - 1, '、') && w.is(i - 2, PartOfSpeech.PLACE);
    // 安康 、 紫阳: a word of every day beside a county.
    if (Levels.isListed(w, i)
        && w.length(i) == 2
        && !w.in(i, Vocabulary.COMMON_PLACE)
        && (w.is(i, PartOfSpeech.ADJECTIVE) || w.is(i, PartOfSpeech.NOUN))
        && (isCountyBeside(w, i + 1, i + 2) || isCountyBeside(w, i - 1, i - 2))) {
      return true;
    }
    // 竹山 网 is no place.
    return tag
        && w.first(i + 1) != '网'
        && !w.in(i, Vocabulary.COMMON_PLACE)
        && Levels.isListed(w, i)
        && (listed
            || BEHIND_SHORT.has(w, i + 1)
            || w.is(i, PartOfSpeech.PROPER_NAME) && !afterPlace
            || afterPlace && Levels.mayContain(w.word(i - 1))
            // 格尔木, 在 林芝 ，
            || w.length(i) >= 3 && w.last(i) != '区'
            || w.in(i - 1, Vocabulary.TOWARDS) && w.isBoundary(i + 1)
            || w.isUnknown(i));
  }

  private static boolean isCountyBeside(Words w, int mark, int i) {
    return w.isChar(mark, '、') && w.is(i, PartOfSpeech.PLACE) && Levels.isListed(w, i);
  }
}
