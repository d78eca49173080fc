package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. What the name of an organisation may begin with. */
final class OrganizationStarts {
  private static final WordSet ZONES = new WordSet("集中 开发 工业 产业 高新 高新技术 集聚 合作 试验 示范");

  /** Posts that are named by their place even if it is a word of every day: 梅花 派出所. */
  private static final WordSet KNOWN = new WordSet("街道办事处 派出所 司法所 供电所 信用社 供销联社 农商行 法院 检察院");

  private static final WordSet DISTRICTS = new WordSet("省 市 区 县 镇 乡 旗 州 街道");

  private static final WordSet NO_PLACES =
      new WordSet(
          "辖区 属地 当地 城区 乡镇 边境 基层 公安 农村 片区 社区 中心 交警 户籍 所在地 管区 责任 水上 机场 森林 铁路 民警 全国 各地 事发地 案发地 户籍地 居住地"
              + " 就近 网格 窗口 镇街 街道 村级 警方 政府 法院 联合 综治 警务 两个 两所 多个 优秀 全县 全市 全区 先进 知识产权 互联网 金融 海事 铁路 军事 少年 上级 同级 法官 原审 人民 司法 终审 国际 法律 执行 仲裁 联邦 地方 巡回");

  private OrganizationStarts() {}

  /** Whether a name may begin with the token. */
  static boolean isAnchor(Words w, int i) {
    return w.is(i, PartOfSpeech.PLACE)
        || w.is(i, PartOfSpeech.ORGANIZATION)
        || w.is(i, PartOfSpeech.PROPER_NAME)
        || w.is(i, PartOfSpeech.STRING)
        || w.is(i, PartOfSpeech.PERSON) && w.length(i) > 1
        || w.first(i) == '第' && (w.is(i, PartOfSpeech.NUMERAL) || w.isChar(i + 1, '师'))
        || PlaceEndings.endsAsPlace(w, i)
        || w.length(i) >= 3 && Transliteration.is(w, i)
        || w.in(i, Vocabulary.WHOLE)
        || w.in(i, Vocabulary.LEVEL | Vocabulary.WEAK_LEVEL)
            && !w.isChar(i - 1, '跨')
            && !w.isChar(i - 1, '各')
            // 产业 集中 区 管委会
            && !(w.isChar(i, '区') && ZONES.has(w, i - 1))
            // 两 县 河长办, 11 个 镇 卫生院
            && !w.is(i - 1, PartOfSpeech.NUMERAL)
            && !(w.is(i - 1, PartOfSpeech.MEASURE) && w.is(i - 2, PartOfSpeech.NUMERAL))
        || w.is(i, PartOfSpeech.NOUN)
            && w.length(i) >= 2
            && w.length(i) <= 3
            && (w.isBoundary(i - 1) && w.isUnknown(i) || Levels.isListed(w, i));
  }

  /** 督导 县 人民 医院: a level behind what is done begins a name, and what is before it is none of it. */
  static boolean isFirstLevel(Words w, int i) {
    if (!DISTRICTS.has(w, i)) {
      return false;
    }
    return switch (w.tag(i - 1)) {
      case VERB, LOCATION, TIME -> true;
      case VERBAL_NOUN -> !w.isChar(i, '区');
      case PERSON -> w.length(i - 1) >= 3 && !PlaceEndings.isAdministrative(w, i - 1);
      default -> false;
    };
  }

  /** 西厂门 派出所, 大支里 党支部: whose place no lexicon has. */
  static boolean isSmallPlace(Words w, int i, int head) {
    // 枣园 司法 所, 尖峰 边境 派出所
    boolean posts =
        i == head - 2
            && (w.isChar(head, '所') && SingleHeads.OF_POSTS.has(w, head - 1)
                || w.isWord(head - 1, "边境") && w.isWord(head, "派出所"));
    return (posts || i == head - 1 && OrganizationPlaces.OF_SMALL_PLACES.has(w, head))
        && (w.is(i, PartOfSpeech.NOUN)
            // 、海滨 派出所
            || w.is(i, PartOfSpeech.LOCATION) && KNOWN.has(w, head) && w.isBoundary(i - 1))
        && w.length(i) >= 2
        && w.length(i) <= 4
        && !w.in(
            i,
            Vocabulary.KIND
                | Vocabulary.COMMON_PLACE
                | Vocabulary.TITLE
                | Vocabulary.HEAD
                | Vocabulary.LEVEL
                | Vocabulary.OUTSIDE)
        && (w.isUnknown(i) || (posts || KNOWN.has(w, head)) && !NO_PLACES.has(w, i));
  }

  /** A place without its 县 or 区, which the office behind it has: 金堰 县委. */
  static boolean isBarePlace(Words w, int i) {
    return w.length(i) >= 2
        && w.length(i) <= 4
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON))
        && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.OUTSIDE);
  }

  /** 西川村 金亨祥 公司: in a town or village an organisation with its own name begins with that. */
  static int ownName(Words w, int[] placeStarts, int anchor, int head) {
    if (placeStarts[anchor] < 0
        || !w.in(head, Vocabulary.STRONG_HEAD | Vocabulary.TRADE)
            && !w.isWord(head, "公司")
            && !w.isChar(head, '厂')) {
      return anchor;
    }
    int last = anchor;
    for (int i = anchor; i < head && placeStarts[i] >= 0; i = PlaceStarts.end(placeStarts, i)) {
      last = i;
    }
    int next = PlaceStarts.end(placeStarts, last);
    boolean own =
        next < head
            && w.length(next) >= 2
            && (w.is(next, PartOfSpeech.PERSON) || w.is(next, PartOfSpeech.NOUN))
            && !w.in(next, Vocabulary.KIND)
            // 柳坪村 鸭业 合作社: only what it makes.
            && !(w.length(next) == 2 && w.last(next) == '业' || Facilities.isCrop(w, next))
            && w.isUnknown(next);
    return own && OrganizationPlaces.isSmall(w, placeStarts, last) ? next : anchor;
  }
}
