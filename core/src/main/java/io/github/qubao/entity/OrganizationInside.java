package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. What may stand between the first word of an organisation's name and its head. */
final class OrganizationInside {
  /** Whose own name may be a verb. */
  private static final WordSet WITH_MOTTOS = new WordSet("小学 中学 幼儿园 社区卫生服务中心");

  private OrganizationInside() {}

  /** Whether the token may stand inside a name. */
  static boolean mayStand(Words w, int i, boolean anchored) {
    if (w.in(i, Vocabulary.TITLE) && !w.in(i, Vocabulary.GROUP) || w.in(i, Vocabulary.OUTSIDE)) {
      return false;
    }
    if (w.isWord(i, "老年")) {
      return true;
    }
    // 报县 应急局: a word of the segmenter that is none.
    if (w.length(i) == 2
        && PlaceEndings.ADMINISTRATIVE.has(w.last(i))
        && PlaceEndings.isClause(w, i)) {
      return false;
    }
    // 网信办 组织 南方 日报
    if (w.isWord(i, "组织") && !OrganizationHeads.isHead(w, i)) {
      return false;
    }
    return switch (w.tag(i)) {
      case NOUN,
          PLACE,
          ORGANIZATION,
          PROPER_NAME,
          VERBAL_NOUN,
          ABBREVIATION,
          DISTINGUISHER,
          MORPHEME,
          STRING,
          SUFFIX,
          ADJECTIVE,
          LOCATION,
          LOCALIZER,
          PERSON,
          IDIOM,
          STATUS ->
          true;
      // 云桥市 启智 小学
      case VERB ->
          w.in(i, Vocabulary.INNER_VERB)
              || w.isChar(i, '安') && w.first(i + 1) == '监'
              || w.length(i) == 2 && w.is(i - 1, PartOfSpeech.PLACE) && WITH_MOTTOS.has(w, i + 1);
      // 军区 一五二 医院
      case NUMERAL ->
          w.word(i).startsWith("第")
              || SingleHeads.isSchool(w, i + 1)
              // 中铁 十六 局, 天津 五 市政 公路 工程 有限公司
              || w.isChar(i + 1, '局')
              || w.length(i) == 1
                  && w.isHan(i)
                  && !w.in(i + 1, Vocabulary.LEVEL)
                  && w.is(i - 1, PartOfSpeech.PLACE)
                  && w.is(i + 1, PartOfSpeech.NOUN)
              || w.isWord(i - 1, "直属")
              || w.in(i + 1, Vocabulary.PART_HEAD)
                  && (OrganizationHeads.isHead(w, i - 1) || w.in(i - 1, Vocabulary.WHOLE));
      // 发展 和 改革 委员会, never 区政府 和 县政府.
      case CONJUNCTION, PREPOSITION ->
          !anchored
              && isAnd(w, i)
              && !OrganizationHeads.isHead(w, i - 1)
              && !w.is(i - 1, PartOfSpeech.PERSON)
              && w.length(i - 1) > 1
              && !w.in(i - 1, Vocabulary.TITLE);
      default -> false;
    };
  }

  /** 社区 联合 黄海路 派出所: whoever does something together with another, and no 联合 执法 大队. */
  static boolean isTogether(Words w, int[] placeStarts, int i) {
    return w.isWord(i, "联合")
        && (w.is(i, PartOfSpeech.VERB)
            || w.is(i, PartOfSpeech.VERBAL_NOUN) && !OrganizationHeads.isHead(w, i + 2))
        && i + 1 < w.size()
        && (placeStarts[i + 1] >= 0
            || w.is(i + 1, PartOfSpeech.NOUN) && !w.in(i + 1, Vocabulary.HEAD) && w.isUnknown(i + 1)
            || w.in(i + 1, Vocabulary.LEVEL | Vocabulary.WHOLE));
  }

  /** 县 农牧 和 科技局: one office, whose subject stands right behind its level. */
  static boolean isOfTwoSubjects(Words w, int[] placeStarts, int and) {
    return w.last(and + 1) == '局'
        && w.length(and - 1) == 2
        && !w.in(and - 1, Vocabulary.HEAD | Vocabulary.WHOLE)
        && and >= 2
        && (w.in(and - 2, Vocabulary.LEVEL) || placeStarts[and - 2] >= 0);
  }

  static boolean isAnd(Words w, int i) {
    return w.isChar(i, '和') || w.isChar(i, '与');
  }
}
