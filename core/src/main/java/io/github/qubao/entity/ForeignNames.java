package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/**
 * Stateless. Names of people in other languages: those with points (玛丽·怀特, 买买提·阿不都), transliterated
 * ones, Japanese ones.
 */
final class ForeignNames {
  private static final WordSet REIGNS = new WordSet("一世 二世 三世 四世 五世 六世 七世 八世 九世 十世");

  /** What a transliterated place or company goes on with. */
  private static final CharSet PLACE_TAILS = new CharSet("省市县区州镇乡村路道街河湖山岛湾站队社厂城");

  private static final WordSet LONG_TAILS = new WordSet("大学 公司 集团");

  /** What parts of a name are set apart by. */
  static final CharSet POINTS = new CharSet("·•・．");

  /** No name has more tokens. */
  private static final int LONGEST = 12;

  /** Pieces of a name that the segmenter cuts. */
  private static final int MOST_PIECES = 4;

  private ForeignNames() {}

  /** How many tokens from {@code i} on are a name, 0 if none. */
  static int length(Words w, int i) {
    return mayBegin(w, i) ? lengthOf(w, i) : 0;
  }

  /** Most words are settled by a character. */
  private static boolean mayBegin(Words w, int i) {
    return w.length(i) >= 3
        || Transliteration.isOne(w.first(i))
        || w.in(i, Vocabulary.JAPANESE_SURNAME | Vocabulary.FOREIGN_PERSON)
        || isPoint(w, i + 1)
        || MinorityNames.mayBegin(w, i);
  }

  private static int lengthOf(Words w, int i) {
    int pointed = isPoint(w, i + 1) ? pointed(w, i) : 0;
    if (pointed > 0) {
      return pointed;
    }
    int told = told(w, i);
    if (told > 0) {
      return told;
    }
    // 图然 妮萨 · 麦麦提, 布阿依 夏木: cut in the middle
    if (mayBeCut(w, i)
        && mayBeCut(w, i + 1)
        && Transliteration.is(w, i + 1)
        && isCut(w, i)
        && isCut(w, i + 1)) {
      int rest = isPoint(w, i + 2) ? pointed(w, i + 1) : 0;
      if (rest > 0 || w.is(i + 1, PartOfSpeech.PERSON)) {
        return 1 + Math.max(1, rest);
      }
    }
    int minority = MinorityNames.length(w, i);
    if (minority > 0) {
      return minority;
    }
    if (!w.isHan(i) || w.length(i) == 1 && !w.in(i, Vocabulary.JAPANESE_SURNAME)) {
      return 0;
    }
    if (isJapanese(w, i)) {
      return 2;
    }
    if (isJapaneseWord(w, i)) {
      return 1;
    }
    if (isTransliterated(w, i)) {
      return REIGNS.has(w, i + 1) ? 2 : 1;
    }
    return 0;
  }

  /** 理事长 米 格木 尔 介绍: however it is cut, between a title and what is said. */
  private static int told(Words w, int i) {
    if (!w.in(i - 1, Vocabulary.TITLE) || w.length(i - 1) < 2) {
      return 0;
    }
    int n = 0;
    while (n < MOST_PIECES
        && w.isHan(i + n)
        && Transliteration.is(w, i + n)
        && !w.is(i + n, PartOfSpeech.TIME)) {
      n++;
    }
    int chars = n > 0 ? w.end(i + n - 1) - w.start(i) : 0;
    return n > 1 && chars >= 4 && chars <= 8 && w.in(i + n, Vocabulary.SAYING) ? n : 0;
  }

  private static boolean isPoint(Words w, int i) {
    return w.length(i) == 1 && POINTS.has(w.first(i));
  }

  private static int pointed(Words w, int i) {
    if (!w.isHan(i) || !isPoint(w, i + 1) || !w.isHan(i + 2)) {
      return 0;
    }
    boolean name = isPart(w, i) || isPart(w, i + 2);
    // 花季·雨季, 水乡·罗家营村: words of other kinds
    if (isOtherWord(w, i) || isOtherWord(w, i + 2)) {
      return 0;
    }
    int n = 1;
    while (n < LONGEST && isPoint(w, i + n) && w.isHan(i + n + 1)) {
      n += 2;
      name |= isPart(w, i + n - 1);
      while (n < LONGEST && goesOn(w, i + n)) {
        n++;
      }
    }
    return name && isMostlyTransliterated(w, i, i + n) ? n : 0;
  }

  /** 情系云桥·梦 回: a slogan has characters that names of other languages are hardly written with. */
  private static boolean isMostlyTransliterated(Words w, int from, int to) {
    int of = 0;
    int chars = 0;
    for (int at = w.start(from); at < w.end(to - 1); at++) {
      char c = w.text().charAt(at);
      if (!POINTS.has(c)) {
        chars++;
        of += MinorityNames.mayBeOf(c) ? 1 : 0;
      }
    }
    return 2 * of > chars;
  }

  private static boolean isPart(Words w, int i) {
    if (w.in(i, Vocabulary.TITLE | Vocabulary.ROLE | Vocabulary.NO_PEN_NAME)) {
      return false;
    }
    return w.length(i) > 1 && (w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.NOUN))
        || Transliteration.is(w, i);
  }

  private static boolean isOtherWord(Words w, int i) {
    return PlaceEndings.endsAsPlace(w, i)
        || w.in(i, Vocabulary.PLACE_TAIL | Vocabulary.HEAD | Vocabulary.COMMON_PLACE)
        || w.is(i, PartOfSpeech.TIME)
        || w.is(i, PartOfSpeech.NUMERAL)
        // 云桥晚报·看点
        || w.length(i) >= 3 && "报网台社".indexOf(w.last(i)) >= 0
        || w.length(i) > 1
            && w.is(i, PartOfSpeech.NOUN)
            && !Transliteration.is(w, i)
            && !w.isUnknown(i);
  }

  /** Whether the token is a piece of a transliterated name that no lexicon has. */
  private static boolean isCut(Words w, int i) {
    return mayBeCut(w, i) && Transliteration.is(w, i) && w.isUnknown(i);
  }

  private static boolean mayBeCut(Words w, int i) {
    return w.length(i) >= 2 && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON));
  }

  /** Whether what stands behind a part is of it too: a character, a piece that no lexicon has. */
  private static boolean goesOn(Words w, int i) {
    return isCut(w, i) && !w.in(i, Vocabulary.TITLE)
        || w.length(i) == 1
            && w.isHan(i)
            && Transliteration.is(w, i)
            && !w.is(i, PartOfSpeech.PREPOSITION)
            && (!w.is(i, PartOfSpeech.VERB) || w.isChar(i, '提') && w.length(i - 1) >= 3)
            && !w.in(i, Vocabulary.SAYING);
  }

  /** 丰臣秀吉: surname and given name in one word that no lexicon has. */
  private static boolean isJapaneseWord(Words w, int i) {
    boolean tag = w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON);
    return tag
        && w.length(i) >= 4
        && w.length(i) <= 5
        && Vocabulary.beginsJapanese(w.text(), w.start(i))
        && !isTail(w, i + 1)
        && !PLACE_TAILS.has(w.last(i))
        && !w.in(i, Vocabulary.HEAD | Vocabulary.TITLE)
        && w.isUnknown(i);
  }

  private static boolean isJapanese(Words w, int i) {
    return w.in(i, Vocabulary.JAPANESE_SURNAME)
        && !w.is(i + 1, PartOfSpeech.ADJECTIVE)
        && !w.is(i + 1, PartOfSpeech.TIME)
        // 东乡 群众: of a place that is called so, too.
        && !(Levels.isListed(w, i) && !Titles.endsAt(w, i - 1))
        && w.isHan(i + 1)
        && w.length(i + 1) <= 2
        && !w.in(i + 1, Vocabulary.ADDRESS | Vocabulary.PLACE_TAIL)
        && !isTail(w, i + 1)
        && !PersonRules.isFunction(w, i + 1)
        && PersonRules.mayFollow(w, i + 2);
  }

  /** 牧民 朝格图: a name of a minority or a pen name, told by the title before it alone. */
  private static boolean isOfMinority(Words w, int i) {
    return w.length(i) >= 2
        && w.length(i) <= 6
        && (w.length(i) >= 3 || Transliteration.is(w, i))
        && Titles.endsAt(w, i - 1)
        && !w.in(i, Vocabulary.TITLE | Vocabulary.ROLE | Vocabulary.HEAD | Vocabulary.ADDRESS)
        && !PlaceEndings.isAdministrative(w, i)
        && w.last(i) != '家'
        && !GivenNames.isNever(w.last(i))
        && (Surnames.lengthAt(w.text(), w.start(i)) == 0
            || w.length(i) >= 5 && Transliteration.is(w, i))
        && (w.length(i) <= 3 || isMostlyTransliterated(w, i, i + 1))
        && (w.isUnknown(i) || w.is(i, PartOfSpeech.PERSON))
        && (w.isBoundary(i + 1) && !w.isChar(i + 1, '、')
            || w.is(i + 1, PartOfSpeech.VERB)
            || w.is(i + 1, PartOfSpeech.PREPOSITION)
            || w.is(i + 1, PartOfSpeech.CONJUNCTION)
            || Transliteration.is(w, i)
                && (w.is(i + 1, PartOfSpeech.ADVERB) || w.is(i + 1, PartOfSpeech.TIME))
            || w.length(i) == 3 && w.is(i + 1, PartOfSpeech.ADVERB) && Vocabulary.isOffice(w, i - 1)
            || w.in(i + 1, Vocabulary.SAYING)
            || w.isChar(i + 1, '家')
            || w.isChar(i + 1, '的'));
  }

  private static boolean isTail(Words w, int i) {
    return w.length(i) == 1 && PLACE_TAILS.has(w.first(i))
        || w.in(i, Vocabulary.PLACE_TAIL)
        || LONG_TAILS.has(w, i);
  }

  private static boolean isLongName(String word) {
    return word.length() >= 3
        && Transliteration.is(word)
        && Surnames.lengthAt(word, 0) == 0
        && !Transliteration.isOtherWord(word);
  }

  /** 艾米 说, 洛德 表示: of two characters, in no lexicon, and quoted. */
  private static boolean isShortName(Words w, int i) {
    return w.in(i + 1, Vocabulary.SAYING)
        && w.isBoundary(i - 1)
        && Transliteration.is(w, i)
        && w.isUnknown(i);
  }

  private static boolean isTransliterated(Words w, int i) {
    if (w.in(i, Vocabulary.FOREIGN_PERSON) && !isTail(w, i + 1)) {
      return true;
    }
    boolean tag =
        w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.PROPER_NAME)
            || w.is(i, PartOfSpeech.MORPHEME)
            || w.is(i, PartOfSpeech.PERSON);
    if (!tag) {
      return false;
    }
    if (isOfMinority(w, i)) {
      return true;
    }
    if (!Transliteration.is(w, i)) {
      return false;
    }
    if (w.length(i) == 2 && isShortName(w, i)) {
      return true;
    }
    if (w.length(i) < 3 || w.length(i) > 7) {
      return false;
    }
    String word = w.word(i);
    // 克林顿 人生: a lexicon has it as a person's.
    if (w.is(i, PartOfSpeech.PERSON) && isLongName(word) && !w.isUnknown(i) && !isTail(w, i + 1)) {
      return true;
    }
    if (PlaceEndings.endsAsPlace(word) || Transliteration.isOtherWord(word)) {
      return false;
    }
    if (!w.is(i, PartOfSpeech.PERSON) && !w.isUnknown(i)) {
      return false;
    }
    if (w.in(i + 1, Vocabulary.SAYING)) {
      return true;
    }
    // 印度 西姆拉, 城市 多利纳
    if (!w.is(i, PartOfSpeech.PERSON) && PlaceRules.tellsOfPlace(w, i - 1)) {
      return false;
    }
    return Titles.endsAt(w, i - 1)
        || !w.in(i - 1, Vocabulary.TOWARDS) && !isTail(w, i + 1) && PersonRules.mayFollow(w, i + 1);
  }
}
