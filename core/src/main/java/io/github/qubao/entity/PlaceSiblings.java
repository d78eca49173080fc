package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. What stands beside a place, joined to it by 、 or 和, and ends as places do: 青湖公园、康乐 市场,
 * 学士 街 和 柳湖路. Of itself it would be any street or market; beside one with a name it has a name,
 * too.
 */
final class PlaceSiblings {
  private static final int MOST_TOKENS = 4;

  private static final int LONGEST = 8;

  /** What small places end with that stand in a list. */
  private static final String ENDS = "村庄屯寨沟湾坪坝坳垭塘桥店铺堡圩渡坑岗洼洲岛崖峪塬墩洞溪河湖江街巷路镇乡寺庙塔阁亭楼府厝苑园港闸堤岭坡";

  /** What items end with that are words of one character. */
  private static final CharSet LASTS = new CharSet(ENDS + "站里");

  /** What single words end with that no lexicon has, more than those: 海会寺. */
  private static final CharSet WORD_LASTS = new CharSet(ENDS + "宫殿祠坊田洋浦山泉潭畈垸垟墟门台滩石");

  /** What places end with beside which any county or country may stand. */
  private static final CharSet WIDE = new CharSet("省市县州国旗盟");

  /** What stands between two places of a list. */
  static final CharSet BETWEEN = new CharSet("、和与及—");

  private PlaceSiblings() {}

  static void find(Words w, Names names) {
    for (int i = 1; i < w.size(); i++) {
      if (isMark(w, i) && names.endsAt(i - 1, Entity.Type.PLACE) && isSmall(w, i - 1)) {
        right(w, i + 1, names);
      }
    }
    for (int i = w.size() - 1; i > 0; i--) {
      if (isMark(w, i) && names.typeAt(i + 1) == Entity.Type.PLACE) {
        int last = i + names.tokensAt(i + 1);
        if (isSmall(w, last)) {
          left(w, i, names);
        }
      }
    }
    TownNames.find(w, names);
  }

  private static boolean isMark(Words w, int i) {
    return w.shows(i, Marks.BETWEEN) && w.length(i) == 1;
  }

  /** Whether the place that the token ends is of those that stand beside streets and halls. */
  private static boolean isSmall(Words w, int last) {
    return !WIDE.has(w.last(last))
        && !(w.last(last) == '区'
            && !PlaceEndings.endsInTail(w, last)
            && !w.in(last, Vocabulary.PLACE_TAIL | Vocabulary.FACILITY))
        && !Levels.isListed(w, last);
  }

  private static void right(Words w, int from, Names names) {
    int found = 0;
    for (int end = from + 1; end <= from + MOST_TOKENS && mayBeWithin(w, end - 1, names); end++) {
      if (isItem(w, from, end) && isEnd(w, end)) {
        found = end;
      }
    }
    if (found > 0) {
      names.add(from, found - from, Entity.Type.PLACE, Certainty.PLACE_BY_CONTEXT);
    }
  }

  private static void left(Words w, int end, Names names) {
    int found = end;
    for (int from = end - 1; from >= end - MOST_TOKENS && mayBeWithin(w, from, names); from--) {
      if (isItem(w, from, end) && begins(w, from)) {
        found = from;
        break;
      }
    }
    if (found < end) {
      names.add(found, end - found, Entity.Type.PLACE, Certainty.PLACE_BY_CONTEXT);
    }
  }

  private static boolean mayBeWithin(Words w, int i, Names names) {
    if (!w.isHan(i) || names.isTaken(i)) {
      return false;
    }
    return switch (w.tag(i)) {
      case NOUN,
          PROPER_NAME,
          PLACE,
          PERSON,
          ABBREVIATION,
          ADJECTIVE,
          LOCATION,
          MORPHEME,
          VERBAL_NOUN ->
          !w.in(i, Vocabulary.TITLE | Vocabulary.OUTSIDE | Vocabulary.LEVEL);
      case LOCALIZER -> w.length(i) == 1 || w.isWord(i, "桥头");
      case NUMERAL, VERB, DISTINGUISHER -> w.length(i) <= 2;
      default -> false;
    };
  }

  private static boolean isItem(Words w, int from, int end) {
    int chars = w.end(end - 1) - w.start(from);
    if (chars < 3 || chars > LONGEST || w.in(end - 1, Vocabulary.COMMON_PLACE)) {
      return false;
    }
    if (end == from + 1) {
      return w.isUnknown(from)
          && chars <= 4
          && WORD_LASTS.has(w.last(from))
          && !PlaceEndings.isDeed(w, from)
          && !PlaceEndings.isCounted(w, from)
          && !w.is(from, PartOfSpeech.PERSON);
    }
    if (w.length(from) > 3
        || PlaceSpecifics.isKindOfVillage(w, from)
        || PlaceKinds.isModifier(w, from)
        || Facilities.isCrop(w, from)
        || w.in(
            from,
            Vocabulary.KIND
                | Vocabulary.COMMON_PLACE
                | Vocabulary.PLACE_TAIL
                | Vocabulary.FACILITY)) {
      return false;
    }
    boolean tail =
        w.length(end - 1) == 1
            ? LASTS.has(w.last(end - 1)) && w.length(end - 2) >= 2
            : w.in(end - 1, Vocabulary.PLACE_TAIL | Vocabulary.FACILITY)
                && !w.isWord(end - 1, "基地");
    return tail && isName(w, from);
  }

  private static boolean isName(Words w, int i) {
    return switch (w.tag(i)) {
      case NOUN, PROPER_NAME, PERSON, ABBREVIATION, MORPHEME, PLACE -> true;
      case ADJECTIVE -> w.length(i) == 2 || !w.isChar(i, '新');
      case VERBAL_NOUN -> w.length(i) == 2;
      default -> false;
    };
  }

  private static boolean begins(Words w, int from) {
    return w.isBoundary(from - 1)
        || isMark(w, from - 1)
        || w.isChar(from - 1, '的')
        || w.isChar(from - 1, '了')
        || w.is(from - 1, PartOfSpeech.PREPOSITION)
        || w.is(from - 1, PartOfSpeech.PLACE)
        || w.in(from - 1, Vocabulary.TOWARDS)
        || w.is(from - 1, PartOfSpeech.VERB);
  }

  private static boolean isEnd(Words w, int behind) {
    return w.isBoundary(behind)
        || isMark(w, behind)
        || switch (w.tag(behind)) {
          case PARTICLE, CONJUNCTION, PREPOSITION, NUMERAL, ADVERB, LOCALIZER, VERB -> true;
          default -> false;
        };
  }
}
