package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/**
 * Stateless. Names of people (人名): whole ones of surname and given name, and surnames with a form
 * of address (万书记). What stands before, within and behind a name are evidence, added up.
 */
final class PersonRules {
  /** So much evidence makes a name. */
  static final double ENOUGH = 4;

  /** A name of two characters of the given name and a double surname. */
  static final int LONGEST = 4;

  private static final WordSet PLACES = new WordSet("地方 村庄 村子 小村 村落 山村 小山村 寨子 小镇 地名");

  /** Tokens of a list of catchwords before the last. */
  static final int LONGEST_SLOGAN = 12;

  /** Single characters that end names far more often than they stand behind one. */
  private static final CharSet ENDS = new CharSet("元光广中秀玲明新涵鸣谋平全华");

  /** Such as are words of their own behind a name as well: 李明来了. */
  private static final CharSet ENDS_TOO = new CharSet("和来有为成大生");

  private PersonRules() {}

  /** Evidence that the tokens from {@code i} on are a name. */
  record Found(int tokens, double evidence, boolean foreign) {
    static final Found NONE = new Found(0, 0);

    Found(int tokens, double evidence) {
      this(tokens, evidence, false);
    }
  }

  /** How sure so much evidence makes. */
  static double probability(Found found) {
    if (found.foreign) {
      return Certainty.PERSON_FOREIGN;
    }
    return found.evidence >= ENOUGH + 1.5
        ? Certainty.PERSON_SURE
        : found.evidence >= ENOUGH + 0.75 ? Certainty.PERSON_LIKELY : Certainty.PERSON_BARELY;
  }

  static Found at(Words w, int i) {
    return PersonBeginnings.mayBegin(w, i) ? find(w, i) : Found.NONE;
  }

  /** The same, wherever a name may begin. */
  static Found find(Words w, int i) {
    Found found = byRule(w, i);
    int known = KnownNames.PEOPLE.length(w, i);
    return known > found.tokens && mayBeKnown(w, i, known)
        ? new Found(known, ENOUGH + 0.75)
        : found;
  }

  /** Whether a name that everybody knows is one here: not so in 吴起 警方, 老 刘 向 记者. */
  private static boolean mayBeKnown(Words w, int i, int known) {
    boolean cut = known == 2 && w.end(i + 1) - w.start(i) == 2;
    return !PersonEvidence.isBorne(w, i, i + known)
        && !(cut && !w.isBoundary(i - 1) && !Titles.endsAt(w, i - 1))
        && !(known == 1 && (Levels.isListed(w, i) || isInSlogan(w, i)));
  }

  private static Found byRule(Words w, int i) {
    // 云平 区委书记: of the district.
    if (w.length(i) == 2
        && w.isBoundary(i - 1)
        && w.length(i + 1) >= 3
        && "区县市旗".indexOf(w.first(i + 1)) >= 0
        && w.text().charAt(w.start(i + 1) + 1) == '委'
        && Levels.isListed(w, i)) {
      return Found.NONE;
    }
    if (!w.isHan(i) || isPlace(w, i) || w.length(i) <= 2 && isInSlogan(w, i)) {
      return Found.NONE;
    }
    // 库某某: whatever he is called.
    if (w.length(i) == 1 && w.isWord(i + 1, "某某") && !isFunction(w, i)) {
      return new Found(2, ENOUGH + 1);
    }
    int surname = Surnames.lengthAt(w.text(), w.start(i));
    if (surname == 0 && isSomebody(w, i)) {
      return new Found(2, ENOUGH + 1);
    }
    if (surname == 0) {
      return withoutSurname(w, i);
    }
    Found address = ShortPlaces.isOfState(w, i) ? Found.NONE : AddressForms.at(w, i, surname);
    if (address.tokens > 0) {
      return address;
    }
    int familiar = FamiliarNames.called(w, i);
    if (familiar > 0) {
      return new Found(familiar, ENOUGH + 1);
    }
    // 胡 主席 和 温 总理
    if (w.isChar(i, '和')
        && Surnames.isSurname(w.last(i + 1))
        && w.length(i + 1) == 1
        && w.in(i + 2, Vocabulary.ADDRESS)) {
      return Found.NONE;
    }
    if (isSpelled(w, i)) {
      return new Found(3, ENOUGH + 0.75);
    }
    Found best = quotedOrForeign(w, i);
    return best.foreign && best.tokens == 1 || best.tokens == 0
        ? ofSurname(w, i, surname, best)
        : best;
  }

  /** 对 星 某 涉嫌, 货主 鲁茸 某某: of any surname. */
  private static boolean isSomebody(Words w, int i) {
    return (w.isChar(i + 1, '某') || w.isWord(i + 1, "某某"))
        && w.length(i) <= 2
        && !w.is(i, PartOfSpeech.PRONOUN)
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON))
        && (Titles.endsAt(w, i - 1)
            || w.is(i - 1, PartOfSpeech.PREPOSITION)
            || w.is(i + 2, PartOfSpeech.VERB) && w.isBoundary(i - 1))
        && !w.is(i + 2, PartOfSpeech.NOUN);
  }

  /** Who is told by his title and what he says, and names in other languages. */
  private static Found quotedOrForeign(Words w, int i) {
    // 馆长 居晨 介绍: whatever it is called.
    if (w.in(i - 1, Vocabulary.TITLE)
        && (w.in(i + 1, Vocabulary.SAYING) || PersonEvidence.isHousehold(w, i + 1))
        && !PersonEvidence.isSurname(w, i - 2)
        && (w.length(i) == 2 || w.length(i) == 3)
        && w.is(i, PartOfSpeech.NOUN)
        && w.length(i - 1) > 1
        && w.isUnknown(i)) {
      return new Found(1, ENOUGH + 0.75);
    }
    int foreign = ForeignNames.length(w, i);
    return foreign > 0 ? new Found(foreign, ENOUGH + 0.5, true) : Found.NONE;
  }

  private static Found withoutSurname(Words w, int i) {
    int told = FamiliarNames.length(w, i);
    if (told > 0) {
      return new Found(told, ENOUGH + 1);
    }
    Found foreign = quotedOrForeign(w, i);
    return foreign.tokens == 0 && RareSurnames.isName(w, i) ? new Found(1, ENOUGH + 0.75) : foreign;
  }

  /** The name of the most evidence that begins with that surname, if it has more than another. */
  private static Found ofSurname(Words w, int i, int surname, Found other) {
    Found best = other;
    if (w.length(i) <= LONGEST) {
      for (int n = 1; n <= LONGEST && w.isHan(i + n - 1); n++) {
        int chars = w.end(i + n - 1) - w.start(i);
        if (chars > surname + 2) {
          break;
        }
        if (chars > surname) {
          double evidence = PersonEvidence.of(w, i, n, surname);
          if (evidence >= ENOUGH && evidence > best.evidence) {
            best = new Found(n, evidence);
          }
        }
      }
    }
    return best.tokens > 0 ? longer(w, i, best, surname) : best;
  }

  /** 村民 黄 在 平: three characters behind a title, that the text has again. */
  private static boolean isSpelled(Words w, int i) {
    return w.length(i) == 1
        && w.length(i + 1) == 1
        && w.length(i + 2) == 1
        && w.isHan(i + 1)
        && w.isHan(i + 2)
        && Surnames.isFrequent(w.first(i))
        && Titles.endsAt(w, i - 1)
        && !w.in(i + 2, Vocabulary.SAYING)
        && !isVerb(w, i + 2)
        && !w.isChar(i + 1, '的')
        && Repeated.isTold(w, w.start(i), w.end(i + 2));
  }

  private static boolean isVerb(Words w, int i) {
    return switch (w.tag(i)) {
      case VERB, PREPOSITION, PARTICLE -> true;
      default -> false;
    };
  }

  /** 江津, 叫 董家坪 的 地方: a place, whatever its tag, where nothing tells of a person. */
  static boolean isPlace(Words w, int i) {
    if (!w.is(i, PartOfSpeech.PERSON)) {
      return false;
    }
    // 古竹村 河长, 咸川线
    if (w.length(i) == 3
        && !Titles.endsAt(w, i - 1)
        && (w.last(i) == '线' || "村屯镇乡".indexOf(w.last(i)) >= 0 && w.in(i + 1, Vocabulary.TITLE))) {
      return true;
    }
    boolean called = w.isChar(i - 1, '叫') || w.isWord(i - 1, "名叫");
    if (called && w.isChar(i + 1, '的') && PLACES.has(w, i + 2) || PlaceEndings.isFamily(w, i)) {
      return true;
    }
    return Levels.isListed(w, i)
        && (w.length(i) == 2 || w.length(i) == 3 && w.isUnknown(i))
        && !Titles.endsAt(w, i - 1)
        && !w.isChar(i - 1, '、')
        && !w.in(i + 1, Vocabulary.SAYING | Vocabulary.ADDRESS);
  }

  /** “水清、岸绿、景美”: a list between quotation marks is of catchwords. */
  private static boolean isInSlogan(Words w, int i) {
    if (!w.isChar(i - 1, '、') && !w.isChar(i + 1, '、')) {
      return false;
    }
    for (int k = i - 1; k >= 0 && i - k <= LONGEST_SLOGAN; k--) {
      if (w.isChar(k, '“')) {
        return true;
      }
      if (!w.isHan(k) && !w.isChar(k, '、')) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word is of a kind that given names are not. */
  static boolean isFunction(Words w, int i) {
    return switch (w.tag(i)) {
      case CONJUNCTION, PREPOSITION, ADVERB, PRONOUN, PARTICLE, NUMERAL, MEASURE, VERB, LOCALIZER ->
          true;
      default -> false;
    };
  }

  /** 庄志 和 调研, 龙运 来: a name whose last character the segmenter takes for another word. */
  private static Found longer(Words w, int i, Found found, int surname) {
    int last = i + found.tokens;
    boolean maybe =
        w.length(last) == 1
            && w.isHan(last)
            && !found.foreign
            && w.start(last) - w.start(i) == surname + 1;
    if (!maybe) {
      return found;
    }
    char c = w.first(last);
    boolean acts = w.is(last + 1, PartOfSpeech.VERB) || w.is(last + 1, PartOfSpeech.ADVERB);
    boolean office = Vocabulary.isOffice(w, i - 1);
    // 副主任 苏海 选 介绍, 副主席 郑可 为 表示
    boolean quoted =
        w.in(last + 1, Vocabulary.SAYING)
            && Titles.endsAt(w, i - 1)
            && isContent(w, last)
            && "也就都又再还才先则曾已在向对给并说讲笑忙边很等".indexOf(c) < 0
            && !(c == '来' && w.isChar(last + 1, '说'));
    // 和 的: no "and".
    boolean one =
        quoted
            || c == '和' && (w.isChar(last + 1, '的') || office && acts)
            || ENDS.has(c)
                && Titles.endsAt(w, i - 1)
                && (w.is(last + 1, PartOfSpeech.VERB) || w.isBoundary(last + 1))
            || (ENDS.has(c) || ENDS_TOO.has(c))
                && Repeated.alwaysBefore(w, w.start(i), w.start(last)) >= (ENDS.has(c) ? 2 : 3);
    return one ? new Found(found.tokens + 1, found.evidence) : found;
  }

  private static boolean isContent(Words w, int i) {
    return switch (w.tag(i)) {
      case NOUN, VERB, ADJECTIVE, LOCALIZER, MORPHEME, DISTINGUISHER, ABBREVIATION -> true;
      default -> w.isChar(i, '为');
    };
  }

  /** Whether the token may stand behind a name. */
  static boolean mayFollow(Words w, int i) {
    if (w.isBoundary(i) || w.in(i, Vocabulary.ADDRESS | Vocabulary.SAYING | Vocabulary.ROLE)) {
      return true;
    }
    return switch (w.tag(i)) {
      case PUNCTUATION,
          WHITE_SPACE,
          VERB,
          PREPOSITION,
          ADVERB,
          CONJUNCTION,
          TIME,
          NUMERAL,
          PARTICLE,
          PRONOUN,
          LOCATION,
          ADJECTIVE,
          VERBAL_NOUN ->
          true;
      case NOUN -> w.in(i, Vocabulary.TITLE) || w.isChar(i, '家') || PersonEvidence.isFamily(w, i);
      default -> false;
    };
  }
}
