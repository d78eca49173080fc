package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Lists of places, where some tell what the others are: 石塘镇、田坝、黄庄. What is listed with
 * them is one if no lexicon has it and it is short.
 */
final class PlaceLists {
  /** No name has more tokens, if a mark stands before and behind it. */
  private static final int MOST_TOKENS = 3;

  private static final int LONGEST = 4;

  /** What villages and spots end with, whatever they begin with. */
  private static final CharSet SPOTS =
      new CharSet("村庄屯寨沟湾坪坝岭坡坳冲垭塘桥店铺集堡营圩埠渡港口坑岗洼河滩洲岛泉井崖峪塬垴垌陂墩洞溪湖山江嘴街巷路镇乡线");

  private static final CharSet VILLAGES = new CharSet("村庄屯寨沟坝坳垭塘店铺堡营圩埠渡埂");

  /** Marks that part what is listed, or the stations of a way. */
  private static final CharSet MARKS = new CharSet("、—-－→");

  private PlaceLists() {}

  static void find(Words w, Names names) {
    for (int i = 1; i < w.size(); i++) {
      if (isMark(w, i)) {
        i = list(w, i, names);
      }
    }
    PlaceStops.find(w, names);
  }

  /** Reads the list whose first mark is there. Which token its last item begins with. */
  private static int list(Words w, int mark, Names names) {
    int first = startOf(mark - 1, names);
    // （周 至、云桥
    if (w.isBoundary(first - 2) && !names.isTaken(first) && isListedPair(w, first - 1, mark)) {
      first--;
    }
    int places = isPlace(names, first, mark) ? 1 : 0;
    boolean begins = isFree(w, first - 1);
    int likely = places == 0 && begins && isLikely(w, first, mark, names) ? 1 : 0;
    int others = places + likely == 0 && begins ? 1 : 0;
    int villages = likely > 0 && isVillage(w, first, mark, names) ? 1 : 0;
    int sure = likely > 0 && isSure(names, first) ? 1 : 0;
    int from = mark + 1;
    for (int end = next(w, from); end > from; end = next(w, from)) {
      if (isPlace(names, from, end)) {
        places++;
      } else if (isLikely(w, from, end, names)) {
        likely++;
        villages += isVillage(w, from, end, names) ? 1 : 0;
        sure += isSure(names, from) ? 1 : 0;
      } else {
        others++;
      }
      from = end + 1;
    }
    int last = names.tokensAt(from) > 0 ? from + names.tokensAt(from) : from + 1;
    boolean ends = isEnd(w, last);
    if (isPlace(names, from, last)) {
      places++;
    } else if (ends && isLikely(w, from, last, names)) {
      likely++;
      villages += isVillage(w, from, last, names) ? 1 : 0;
      sure += isSure(names, from) ? 1 : 0;
    }
    if (likely == 0
        || places + likely < 3
        || 2 * others > places
        || 2 * sure > places
        || likely > 2 * places && (villages < 2 || likely > 2 * villages || others > 0)) {
      return from;
    }
    if (begins) {
      add(w, first, mark, names);
    }
    int at = mark + 1;
    for (int end = next(w, at); end > at; end = next(w, at)) {
      add(w, at, end, names);
      at = end + 1;
    }
    if (ends) {
      add(w, from, last, names);
    }
    return from;
  }

  private static void add(Words w, int from, int end, Names names) {
    if (!isPlace(names, from, end) && isLikely(w, from, end, names)) {
      if (names.typeAt(from) == Entity.Type.PERSON) {
        names.setPlace(from, Certainty.PLACE_BY_CONTEXT);
      } else {
        names.add(from, end - from, Entity.Type.PLACE, Certainty.PLACE_BY_CONTEXT);
      }
    }
  }

  /** At which token the next mark stands, {@code from} if there is none near. */
  private static int next(Words w, int from) {
    for (int i = from + 1; i <= from + MOST_TOKENS + 1; i++) {
      if (isMark(w, i)) {
        return i;
      }
      if (!w.isHan(i)) {
        return from;
      }
    }
    return from;
  }

  private static int startOf(int last, Names names) {
    int first = last;
    while (first > 0 && names.isTaken(first) && names.tokensAt(first) == 0) {
      first--;
    }
    return first;
  }

  /** Whether all but the list tells that a person is named there. */
  private static boolean isSure(Names names, int from) {
    return names.typeAt(from) == Entity.Type.PERSON
        && names.probabilityAt(from) >= Certainty.PERSON_SURE;
  }

  private static boolean isMark(Words w, int i) {
    return w.length(i) == 1 && MARKS.has(w.first(i));
  }

  private static boolean isPlace(Names names, int from, int end) {
    return names.typeAt(from) == Entity.Type.PLACE && from + names.tokensAt(from) == end;
  }

  /** Whether a list may begin behind the token. */
  private static boolean isFree(Words w, int before) {
    return w.isBoundary(before)
        || w.is(before, PartOfSpeech.VERB)
        || w.is(before, PartOfSpeech.PREPOSITION)
        || w.is(before, PartOfSpeech.PARTICLE)
        || w.in(before, Vocabulary.TOWARDS);
  }

  private static boolean isEnd(Words w, int behind) {
    return w.isBoundary(behind)
        || switch (w.tag(behind)) {
          case PARTICLE, CONJUNCTION, PREPOSITION, NUMERAL, ADVERB, LOCALIZER -> true;
          case VERB -> !w.isChar(behind, '站');
          default -> w.isWord(behind, "一带");
        };
  }

  private static boolean isLikely(Words w, int from, int end, Names names) {
    int chars = w.end(end - 1) - w.start(from);
    if (chars < 2 || chars > LONGEST || !isOpen(w, from, end, names)) {
      return false;
    }
    if (w.in(from, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.COMMON_PLACE)) {
      return false;
    }
    boolean spot = SPOTS.has(w.last(end - 1));
    if (PlaceEndings.isCounted(w, end - 1)) {
      return false;
    }
    if (end == from + 1) {
      return switch (w.tag(from)) {
        case NOUN, PERSON, PROPER_NAME, PLACE -> w.isUnknown(from) || Levels.isListed(w, from);
        default -> false;
      };
    }
    // 周 至
    return isListedPair(w, from, end) || spot && chars >= 3 && w.is(end - 1, PartOfSpeech.NOUN);
  }

  private static boolean isListedPair(Words w, int from, int end) {
    int chars = w.end(end - 1) - w.start(from);
    return chars == 2
        && w.isHan(from)
        && end == from + 2
        && Levels.isListed(w.text(), w.start(from), w.end(end - 1));
  }

  /** 黄庄, 李家屯: whose end is of villages and of no other names. */
  private static boolean isVillage(Words w, int from, int end, Names names) {
    return names.typeAt(from) != Entity.Type.PERSON && VILLAGES.has(w.last(end - 1));
  }

  /** Whether no name stands there, or one of a person who may be a place. */
  private static boolean isOpen(Words w, int from, int end, Names names) {
    if (names.typeAt(from) == Entity.Type.PERSON) {
      return from + names.tokensAt(from) == end
          && (names.probabilityAt(from) < Certainty.PERSON_SURE
              || w.length(from) == 2 && end == from + 1)
          && Titles.of(w, from, end).isEmpty();
    }
    for (int i = from; i < end; i++) {
      if (names.isTaken(i) || !w.isHan(i)) {
        return false;
      }
    }
    return true;
  }
}
