package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Towns without their last word, wherever in the country: 来到 横溪 , 从 横溪 来 的. A list has
 * them, and they are no words of their own; where they stand tells that the place is meant.
 */
final class TownNames {
  /** Who and what is of a place, right behind it. */
  private static final WordSet OF_PLACES =
      new WordSet(
          "一带 以东 以西 以南 以北 方向 境内 两地 街头 街上 镇上 乡下 人 籍 段 片区 客商 老乡 农民 农户 群众 渔民 牧民 茶农 果农 商人 老板 附近 周边 沿线 出发");

  /** Who lives there: nobody else is told so behind a word that no lexicon has. */
  private static final WordSet VILLAGERS = new WordSet("村民 居民 一带 村口");

  /** What else a word that no lexicon has may be called by: 横溪 公司. */
  private static final long NAMED =
      Vocabulary.HEAD | Vocabulary.TITLE | Vocabulary.PLACE_TAIL | Vocabulary.FACILITY;

  /** What stands behind a name and is none of it. */
  private static final CharSet ENDS = new CharSet("的来人两三四五六七八九十等至和与是有在从到给把被将也都已又再用去说养种开建办搬");

  /** What one goes along or over. */
  private static final WordSet ALONG = new WordSet("沿 沿着 顺着 翻过 登上 蹚过 爬上 跨过 穿过 途经 途径");

  /** What places end with that are called as people are. */
  private static final CharSet SPOTS = new CharSet("江河湖溪沟岭山坪湾岛坝坡坳塘桥店铺堡寨庄屯洼洲港渡圩埠峪崖塬塄墩冲垭岗");

  private static final WordSet NO_TOWNS =
      new WordSet("鼓楼 冷水 采花 江边 海边 河边 湖边 沟口 山口 路口 半山 街口 村口 沟里 山里 城里 镇里 岸边 路边 田里");

  /** No short name of a county has more. */
  private static final int LONGEST_COUNTY = 4;

  private static final int MOST_TOKENS = 3;

  private TownNames() {}

  static void find(Words w, Names names) {
    for (int i = 0; i < w.size(); i++) {
      if (names.tokensAt(i) > 0
          && (w.last(i) == '乡' && w.length(i) >= 3 || PlaceEndings.endsAsTown(w, i))) {
        county(w, i, names);
      }
      if (names.typeAt(i) == Entity.Type.PERSON && isSpot(w, i, names)) {
        names.setPlace(i, Certainty.PLACE_BY_CONTEXT);
      }
      if (!names.isTaken(i) && mayBeTold(w, i, names) && mayBe(w, i) && isTold(w, i, names)) {
        names.add(i, 1, Entity.Type.PLACE, Certainty.PLACE_BY_CONTEXT);
      }
    }
  }

  /** 互助 威远镇, 和 政 松鸣镇: a county is told by its town, whatever its name is besides. */
  private static void county(Words w, int town, Names names) {
    int first = town - 1;
    if (names.isTaken(first) && w.length(first) > 1) {
      return;
    }
    for (; first >= town - MOST_TOKENS && w.isHan(first); first--) {
      int chars = w.start(town) - w.start(first);
      if (chars > LONGEST_COUNTY) {
        return;
      }
      if (chars >= 2 && Towns.isOf(w.text(), w.start(first), w.start(town), w.end(town))) {
        for (int i = first; i < town; i++) {
          if (names.tokensAt(i) == 1) {
            names.remove(i);
          }
        }
        names.add(first, town - first, Entity.Type.PLACE, Certainty.PLACE_BY_CONTEXT);
        return;
      }
    }
  }

  /** 云溪山 麻柳坪, 沿 木兰溪: what is called as people are, where a place is told. */
  private static boolean isSpot(Words w, int i, Names names) {
    return names.tokensAt(i) == 1
        && w.length(i) == 3
        && SPOTS.has(w.last(i))
        && names.probabilityAt(i) < Certainty.PERSON_SURE
        && Titles.of(w, i, i + 1).isEmpty()
        && !w.in(i + 1, Vocabulary.SAYING | Vocabulary.ADDRESS)
        && (ALONG.has(w, i - 1)
            || names.endsAt(i - 1, Entity.Type.PLACE) && "镇乡村山河沟岛道区".indexOf(w.last(i - 1)) >= 0);
  }

  /** What {@link #isTold} needs at least. */
  private static boolean mayBeTold(Words w, int i, Names names) {
    int length = w.length(i);
    return (length == 2 || length == 3)
        && (names.endsAt(i - 1, Entity.Type.PLACE)
            || VILLAGERS.has(w, i + 1)
            || Towns.mayBegin(w.text(), w.start(i)) && w.isHan(i));
  }

  private static boolean mayBe(Words w, int i) {
    boolean tag =
        w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.PERSON)
            || w.is(i, PartOfSpeech.PROPER_NAME);
    return tag
        && w.isUnknown(i)
        && w.length(i) >= 2
        && w.length(i) <= 3
        && w.isHan(i)
        && !NO_TOWNS.has(w, i)
        && "门深号业种".indexOf(w.last(i)) < 0
        && !(SplitPlaces.NUMERALS.has(w.first(i)) && SplitPlaces.NUMERALS.has(w.last(i)))
        // 到 蜜源 种业: whose first word it is.
        && !w.isUnknown(i + 1)
        && "半前后东西南北左右".indexOf(w.first(i)) < 0
        && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.COMMON_PLACE | Vocabulary.KIND);
  }

  private static boolean isTold(Words w, int i, Names names) {
    boolean listedTown = Towns.isTown(w.text(), w.start(i), w.end(i));
    if (!w.is(i, PartOfSpeech.PERSON)
        && (VILLAGERS.has(w, i + 1) || listedTown && OF_PLACES.has(w, i + 1))) {
      return true;
    }
    boolean inTown = names.endsAt(i - 1, Entity.Type.PLACE) && isTown(w, i - 1);
    if (w.in(i + 1, NAMED | Vocabulary.SAYING | Vocabulary.ADDRESS)
        || Titles.endsAt(w, i - 1)
        || w.isWord(i + 1, "深处")
        || w.isWord(i + 1, "小组")
        || w.length(i + 1) == 1
            && w.isHan(i + 1)
            && !ENDS.has(w.first(i + 1))
            && !(inTown && w.is(i + 1, PartOfSpeech.VERB))) {
      return false;
    }
    if (inTown) {
      return (!w.is(i, PartOfSpeech.PERSON) || SPOTS.has(w.last(i)))
          && !names.isTaken(i + 1)
          && !(w.is(i + 1, PartOfSpeech.NOUN) && !w.isUnknown(i + 1));
    }
    if (!listedTown || w.is(i + 1, PartOfSpeech.NOUN)) {
      return false;
    }
    boolean there =
        w.in(i - 1, Vocabulary.TOWARDS)
            || w.length(i - 1) == 1 && "从到在去往向由赴至抵经".indexOf(w.first(i - 1)) >= 0;
    boolean listed =
        w.isChar(i - 1, '、') && names.endsAt(i - 2, Entity.Type.PLACE)
            || w.isChar(i + 1, '、') && names.typeAt(i + 2) == Entity.Type.PLACE;
    return there
        || listed
        || names.endsAt(i - 1, Entity.Type.PLACE)
            && (PlaceEndings.endsAsPlace(w, i - 1) || Levels.isListed(w, i - 1));
  }

  /** 石塘镇, 柳溪村: in which a small place lies that has a name alone. */
  private static boolean isTown(Words w, int last) {
    return w.length(last) >= 3 && "镇乡村".indexOf(w.last(last)) >= 0
        || w.endsWith(last, "街道")
        || w.endsWith(last, "社区");
  }
}
