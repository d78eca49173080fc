package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/**
 * Stateless. What stands before, within and behind words tells whether they are a name: evidence,
 * added up.
 */
final class PersonEvidence {
  /** What words end with that are taken for names: rivers, animals, plants (白马河, 蒙古马). */
  private static final CharSet THINGS = new CharSet("湖河江溪山湾岛石马牛羊树木花草鱼鸟虫子节赛杯战庄岭沟寨界奖球式层类品牌粉科");

  private static final WordSet BEAR_NAMES =
      new WordSet("陵园 故居 旧居 墓 祠 精神 纪念日 活动日 活动月 志愿 志愿者 奖 杯 奖章");

  /** Who lives with somebody, or what he is called besides: 王大成 夫妇. */
  private static final WordSet FAMILY =
      new WordSet(
          "夫妇 夫妻 两口子 老两口 一家 一家人 父子 母子 母女 父女 兄弟 姐妹 兄妹 姐弟 婆媳 爷孙 祖孙 兄弟俩 姐妹俩 父子俩 母女俩 母子俩 夫妻俩 兄妹俩 姐弟俩 爷孙俩 老人 烈士 本人 等人");

  private static final WordSet OF_WATERS =
      new WordSet("治理 流域 两岸 沿线 河道 水质 河畔 湖畔 岸边 下游 上游 沿岸 河段 水库 大桥 湿地 漫过 漫上");

  private PersonEvidence() {}

  /** 王大成 一 家 */
  static boolean isHousehold(Words w, int i) {
    return w.isChar(i, '一') && w.isChar(i + 1, '家') && w.first(i + 2) != '公';
  }

  /** 杨林桥 边, 马莲河 治理: what three characters with that end are by what stands behind them. */
  private static boolean isWater(Words w, int i) {
    return w.length(i) == 3
        && "河湖溪桥屯坝".indexOf(w.last(i)) >= 0
        && !Titles.endsAt(w, i - 1)
        && !isAge(w, i - 1)
        && (w.length(i + 1) == 1 && "边岸畔旁".indexOf(w.first(i + 1)) >= 0
            || OF_WATERS.has(w, i + 1)
            || w.last(i) == '屯' && w.isChar(i + 1, '的'))
        && w.isUnknown(i);
  }

  /** Whether the token tells who lives with somebody: 王大成 夫妇. */
  static boolean isFamily(Words w, int i) {
    return FAMILY.has(w, i);
  }

  /** 雷锋 精神, 学 雷锋: what bears the name, and nobody who is told of. */
  static boolean isBorne(Words w, int i, int end) {
    return BEAR_NAMES.has(w, end) || w.isChar(i - 1, '学');
  }

  /** 王大成 所在 的 柳坪村 */
  private static boolean isWhere(Words w, int i) {
    return w.isWord(i, "所在") && w.isChar(i + 1, '的');
  }

  /** 康复科, 麻醉科: what a hospital or an office has, by a word. */
  private static boolean isDepartment(Words w, int i) {
    return w.length(i) == 3
        && (w.last(i) == '科' || w.last(i) == '室')
        && !w.in(i + 1, Vocabulary.SAYING)
        && w.knows(w.start(i), w.end(i) - 1);
  }

  static double of(Words w, int i, int n, int surname) {
    int end = i + n;
    if (!w.isHan(end - 1) || w.in(i, Vocabulary.TITLE | Vocabulary.ROLE)) {
      return 0;
    }
    if (isBorne(w, i, end) || n == 1 && isDepartment(w, i)) {
      return 0;
    }
    // 任 is a verb far more often.
    if (w.isChar(i, '任') && !w.is(i, PartOfSpeech.PERSON) && w.in(end, Vocabulary.TITLE)) {
      return 0;
    }
    // 张罗 着, 周转 了: a verb, and nobody; “党建 红”: a catchword.
    if (w.is(end, PartOfSpeech.PARTICLE) && "着了过".indexOf(w.first(end)) >= 0
        || n > 1 && w.isChar(i - 1, '“') && w.isChar(end, '”') && !w.isUnknown(i) && w.length(i) > 1
        || n == 1 && isWater(w, i)) {
      return 0;
    }
    // 黄某因 病 入院: the tagger has joined what follows.
    if (n == 1
        && w.length(i) == surname + 2
        && w.text().charAt(w.start(i) + surname) == '某'
        && "犯将因等家驾称系涉诉在于被对向与和是又也持酒".indexOf(w.last(i)) >= 0) {
      return 0;
    }
    // 农业 兴 则 农村 兴: a noun and what it does; 李锋说: a name that the segmenter joins with a verb.
    if (n == 2 && w.is(i, PartOfSpeech.NOUN) && w.is(i + 1, PartOfSpeech.VERB) && !w.isUnknown(i)
        || n == 1 && w.length(i) == surname + 2 && w.last(i) == '说') {
      return 0;
    }
    // 志愿者 和 支教 老师: two kinds of people.
    if (n > 1
        && w.is(i, PartOfSpeech.CONJUNCTION)
        && Titles.endsAt(w, i - 1)
        && w.in(end, Vocabulary.TITLE | Vocabulary.ADDRESS)) {
      return 0;
    }
    // 盘清 摸 准: a phrase of four, too.
    if (n == 1
        && w.length(i) == 2
        && w.length(i + 1) == 1
        && w.length(i + 2) == 1
        && w.is(i + 1, PartOfSpeech.VERB)
        && w.is(i + 2, PartOfSpeech.ADJECTIVE)
        && !Surnames.isFrequent(w.first(i))
        && w.isBoundary(i - 1)) {
      return 0;
    }
    // 严抓严 治: a phrase of four.
    if (n == 1
        && (w.last(i) == '的' || w.length(i) == 3 && (w.first(i) == w.last(i) || isPlant(w, i)))) {
      return 0;
    }
    double around =
        before(w, i)
            + PersonContexts.before(w, i - 1)
            + behind(w, end)
            + PersonContexts.behind(w, i, end);
    if (n == 1) {
      return isHopeless(w, i, surname, around) ? 0 : around + ofWord(w, i, surname);
    }
    return around + mostOfSeveral(w, i, surname) < PersonRules.ENOUGH
        ? 0
        : around + ofSeveral(w, i, n, surname);
  }

  /**
   * Whether a word cannot have enough evidence, where no title stands before it: such a one as no
   * lexicon has could not, or a lexicon has it.
   */
  private static boolean isHopeless(Words w, int i, int surname, double around) {
    if (around >= 3 || w.is(i, PartOfSpeech.PERSON) || w.in(i - 1, Vocabulary.TITLE)) {
      return false;
    }
    double most = w.length(i) == surname + 2 ? 2.5 : 0.75;
    most += surname == 2 ? 1.5 : 1;
    most += w.is(i, PartOfSpeech.NOUN) ? 1.5 : 0;
    return around + most < PersonRules.ENOUGH || !w.isUnknown(i);
  }

  /** No name of several words has more evidence in itself. */
  private static double mostOfSeveral(Words w, int i, int surname) {
    double most = surname == 2 ? 4 : 3.5;
    return w.is(i, PartOfSpeech.PERSON)
        ? most + 1.5
        : PersonRules.isFunction(w, i) ? most - 1.5 : most;
  }

  /** 徐长卿: a plant where nobody is told of. */
  static boolean isPlant(Words w, int i) {
    return w.length(i) == 3 && !Titles.endsAt(w, i - 1) && ThingWords.ALL.has(w, i);
  }

  private static double before(Words w, int i) {
    if (Titles.endsAt(w, i - 1)) {
      // 张 大爷 满口 称赞: who is addressed by a surname is named already.
      boolean named = w.in(i - 1, Vocabulary.ADDRESS) && isSurname(w, i - 2);
      return named ? 0 : 3;
    }
    // 67 岁 的 王大成: nobody else is of an age.
    if (isAge(w, i - 1)) {
      return 2.5;
    }
    if (w.isBoundary(i - 1)) {
      return w.isChar(i - 1, '、') ? (mayBePerson(w, i - 2) ? 1.5 : 0.25) : 1;
    }
    if (w.isChar(i - 1, '叫') || w.isWord(i - 1, "名叫")) {
      return 2;
    }
    if (w.length(i - 1) == 1 && "的由和".indexOf(w.first(i - 1)) >= 0) {
      // 柳坪村 的 王大成 种 了 十 亩
      return w.isChar(i - 1, '的') && PlaceEndings.endsAsPlace(w, i - 2) ? 2 : 1;
    }
    // 中心校 孙祥 被 授予: of whom nothing but the office is told.
    if (w.in(i - 1, Vocabulary.HEAD) || w.is(i - 1, PartOfSpeech.ORGANIZATION)) {
      return 0.5;
    }
    return w.is(i - 1, PartOfSpeech.PREPOSITION) || w.is(i - 1, PartOfSpeech.CONJUNCTION)
        ? 0.5
        : w.is(i - 1, PartOfSpeech.VERB) || w.is(i - 1, PartOfSpeech.PARTICLE) ? 0 : -1;
  }

  /** Whether somebody is addressed whose surname is the token. */
  static boolean isSurname(Words w, int i) {
    return w.length(i) == 1
        && Surnames.isFrequent(w.first(i))
        && (w.isBoundary(i - 1) || w.in(i - 1, Vocabulary.TITLE));
  }

  /** 67 岁 的: how old somebody is, before his name. */
  static boolean isAge(Words w, int i) {
    return w.isChar(i, '的') && w.isChar(i - 1, '岁');
  }

  /** Whether another name may end with the token: in 扶苗、浇水 nothing is one. */
  private static boolean mayBePerson(Words w, int i) {
    return w.is(i, PartOfSpeech.PERSON)
        || w.length(i) <= PersonRules.LONGEST
            && Surnames.isFullName(w.text(), w.start(i), w.end(i))
            && w.isUnknown(i)
        // 王 小 明
        || w.length(i) == 1
            && (Surnames.isFullName(w.text(), w.start(i - 1), w.end(i))
                || Surnames.isFullName(w.text(), w.start(i - 2), w.end(i)));
  }

  private static double behind(Words w, int end) {
    if (w.isChar(end - 1, '等')) {
      return -4;
    }
    // 于 德海 今年 五十三 岁
    if ((w.isWord(end, "今年") || w.isWord(end, "现年")) && w.is(end + 1, PartOfSpeech.NUMERAL)) {
      return 3;
    }
    if (w.in(end, Vocabulary.SAYING | Vocabulary.ADDRESS)
        || w.isChar(end, '副') && w.in(end + 1, Vocabulary.ADDRESS)) {
      return 3;
    }
    if (FAMILY.has(w, end) || isHousehold(w, end) || w.isWord(end, "看来") || isWhere(w, end)) {
      return 2;
    }
    if (w.isBoundary(end)) {
      return w.isChar(end, '、') ? 1 : 0.5;
    }
    return w.is(end, PartOfSpeech.VERB)
            || w.is(end, PartOfSpeech.PREPOSITION)
            || w.is(end, PartOfSpeech.ADVERB)
        ? 1
        : PersonRules.mayFollow(w, end) ? 0 : -1;
  }

  /** What the characters of a name tell, whatever it stands in. */
  private static double ofCharacters(Words w, int i, int end, int surname, boolean tagged) {
    double found = 0;
    int start = w.start(i) + surname;
    for (int at = start; at < end; at++) {
      char c = w.text().charAt(at);
      if (GivenNames.isNever(c)) {
        found -= tagged && isNeverthelessOne(w, i, c, end - start) ? 1 : 3;
      } else if (GivenNames.isTypical(c)) {
        found += 0.75;
      }
    }
    char first = w.first(i);
    found += found >= 1.5 ? 0.5 : 0;
    if (surname == 2) {
      found += 1.5;
    } else {
      found += Surnames.isFrequent(first) ? 1 : 0;
      found -= GivenNames.isAlsoAWord(first) ? 1 : 0;
    }
    return end - start == 2 ? found + 0.5 : found;
  }

  /** Whether a name that the tagger tells has a character that names hardly have. */
  private static boolean isNeverthelessOne(Words w, int i, char c, int given) {
    return GivenNames.isSeldom(c) && (isUsual(w, i, given) || Titles.endsAt(w, i - 1))
        || given == 2
            && Titles.endsAt(w, i - 1)
            && Surnames.isFrequent(w.first(i))
            && !GivenNames.isAlsoAWord(w.first(i));
  }

  /** What one word tells of itself. */
  private static double ofWord(Words w, int i, int surname) {
    char first = w.first(i);
    int start = w.start(i) + surname;
    int end = w.end(i);
    double found = ofCharacters(w, i, end, surname, w.is(i, PartOfSpeech.PERSON));
    boolean known = !w.isUnknown(i);
    // 总工程师 雷鸣 介绍: a noun between who somebody is and what he says.
    if (known
        && w.length(i) == 2
        && (w.is(i, PartOfSpeech.NOUN) || isQuality(w, i) && GivenNames.isTypical(w.last(i)))
        && w.in(i - 1, Vocabulary.TITLE)
        && w.in(i + 1, Vocabulary.SAYING)
        && Surnames.isFrequent(first)
        && !w.in(i, Vocabulary.HEAD | Vocabulary.SAYING)) {
      return PersonRules.ENOUGH;
    }
    // 副 镇长 张力 传达 了: a word that is somebody's name behind an office.
    if (known
        && w.is(i, PartOfSpeech.NOUN)
        && Surnames.isFrequent(first)
        && !GivenNames.isAlsoAWord(first)
        && Vocabulary.isOffice(w, i - 1)
        && (w.isBoundary(i + 1) || isActing(w, i + 1))) {
      return PersonRules.ENOUGH;
    }
    // 主任 卓越 表示, 部长 康宁 宣读: the same, whatever the word is else.
    if (known
        && w.length(i) == 2
        && isQuality(w, i)
        && Surnames.isFrequent(first)
        && Vocabulary.isOffice(w, i - 1)
        && (w.in(i + 1, Vocabulary.SAYING)
            || w.isChar(i + 1, '、')
            || w.isChar(i + 1, '，')
            || w.isChar(i + 1, '和') && Titles.endsAt(w, i + 2)
            || w.is(i + 1, PartOfSpeech.VERB) && !GivenNames.isAlsoAWord(first))) {
      return PersonRules.ENOUGH;
    }
    // 副 书记 成宾，, 书记 姚镇 立刻: nobody else stands behind an office and before a mark or an adverb.
    if (!known
        && (w.isBoundary(i + 1) || w.is(i + 1, PartOfSpeech.ADVERB))
        && w.is(i, PartOfSpeech.NOUN)
        && Vocabulary.isOffice(w, i - 1)) {
      return PersonRules.ENOUGH;
    }
    // 副 总经理 秦岭 介绍: who says something is no place.
    if (w.is(i, PartOfSpeech.PLACE)
        && end - start <= 2
        && Titles.endsAt(w, i - 1)
        && w.in(i + 1, Vocabulary.SAYING)) {
      return PersonRules.ENOUGH;
    }
    // ，高强 说: a word that is a name far more often, and says something.
    if (known
        && w.length(i) == 2
        && w.is(i, PartOfSpeech.NOUN)
        && Surnames.isFrequent(first)
        && !GivenNames.isAlsoAWord(first)
        && GivenNames.isTypical(w.last(i))
        && w.isBoundary(i - 1)
        && w.in(i + 1, Vocabulary.SAYING)) {
      return PersonRules.ENOUGH;
    }
    // A name that the lexicon has needs no more evidence (李白).
    if (known && w.is(i, PartOfSpeech.PERSON) && found >= 0) {
      return PersonRules.ENOUGH + 1.5;
    }
    if (end - start == 1 && !GivenNames.isTypical(w.last(i))) {
      boolean sure = Surnames.isFrequent(first) && !GivenNames.isAlsoAWord(first);
      found -= sure ? 0.25 : 1.5;
    }
    found -= THINGS.has(w.last(i)) ? 1.5 : 0;
    return found + ofOneWord(w, i, end - start, known);
  }

  /** What several words tell of themselves. */
  private static double ofSeveral(Words w, int i, int n, int surname) {
    double found = ofCharacters(w, i, w.end(i + n - 1), surname, false);
    found += w.is(i, PartOfSpeech.PERSON) ? 1.5 : PersonRules.isFunction(w, i) ? -1.5 : 0;
    // 幸福 正 洋溢, 宁夏 建 了, 全国 新 开工: an everyday word or a place, and another.
    boolean word =
        w.length(i) == 2
            && (w.is(i, PartOfSpeech.ADJECTIVE)
                || w.is(i, PartOfSpeech.PLACE)
                || w.is(i, PartOfSpeech.NOUN) && GivenNames.isAlsoAWord(w.first(i)));
    found -= word && !w.isUnknown(i) ? 3 : 0;
    for (int k = i + 1; k < i + n; k++) {
      boolean typical = w.length(k) == 1 && GivenNames.isTypical(w.first(k));
      found -= PersonRules.isFunction(w, k) && !typical ? 1 : 0;
      found -= w.in(k, Vocabulary.TITLE | Vocabulary.SAYING | Vocabulary.ROLE) ? 4 : 0;
    }
    return found;
  }

  /** Whether what somebody does stands there, or when, where and with whom. */
  private static boolean isActing(Words w, int i) {
    return switch (w.tag(i)) {
      case VERB, ADVERB, PREPOSITION, CONJUNCTION, TIME, NUMERAL -> true;
      default -> false;
    };
  }

  private static boolean isQuality(Words w, int i) {
    return switch (w.tag(i)) {
      case NOUN, PROPER_NAME, ADJECTIVE, DISTINGUISHER, STATUS, IDIOM -> true;
      default -> false;
    };
  }

  /** What the tag of one word tells, and whether a lexicon has the word. */
  private static double ofOneWord(Words w, int i, int given, boolean known) {
    if (w.is(i, PartOfSpeech.PERSON)) {
      return isUsual(w, i, given) ? 3 : 2;
    }
    if (known) {
      return -3;
    }
    return w.is(i, PartOfSpeech.NOUN) ? 1.5 : 0;
  }

  /** Whether a surname is frequent and has two characters behind it, of no other language. */
  private static boolean isUsual(Words w, int i, int given) {
    return given == 2
        && Surnames.isFrequent(w.first(i))
        && !GivenNames.isAlsoAWord(w.first(i))
        && !THINGS.has(w.last(i))
        && !Transliteration.is(w, i);
  }
}
