package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. What only the registered names of companies have: verbs of a trade, own names of
 * single characters.
 */
final class Companies {
  private static final WordSet COMPANIES = new WordSet("有限公司 有限责任公司 股份有限公司");

  private static final WordSet VISITS =
      new WordSet("考察 走访 调研 收购 成立 参观 注册 创办 组建 建成 引进 邀请 联合 创立 深入 拜访 视察 慰问 对接 洽谈 签约 承办 协办 承建 委托");

  private static final WordSet SPELLED = new WordSet("医院 小学 中学 学校 幼儿园 完小 救援队 志愿队");

  /** So many words tell at most what a company does. */
  private static final int MOST_OF_TRADE = 4;

  /** What is said of any company. */
  private static final CharSet NO_NAMES = new CharSet("是有在到去来各该本我两几全某新老大小多家这那让使对被把给从由为");

  private Companies() {}

  static boolean isOne(Words w, int head) {
    return COMPANIES.has(w, head)
        || w.isWord(head, "公司") && w.isWord(head - 1, "责任") && w.isWord(head - 2, "有限");
  }

  /** 江南 扬川 净化 工程 有限公司: what a company does, behind its place. */
  static boolean isTrade(Words w, int[] placeStarts, int i, int head) {
    // 江南 华丰 电工 智能 有限公司: no occupation.
    boolean works = w.in(i, Vocabulary.TITLE) && w.last(i) == '工';
    return (works || w.is(i, PartOfSpeech.VERB) || w.is(i, PartOfSpeech.TIME))
        && w.length(i) == 2
        && i >= 1
        && isOne(w, head)
        && !VISITS.has(w, i)
        && !w.in(i, Vocabulary.TOWARDS | Vocabulary.SAYING)
        && (placeStarts[i - 1] >= 0 || i >= 2 && placeStarts[i - 2] >= 0);
  }

  /**
   * 检查 旺 兴 燃气 有限公司: where the name begins whose own is of two single characters, {@code head} if
   * none does.
   */
  static int spelled(Words w, int[] placeStarts, int head) {
    if (!isOne(w, head)
        && !w.isWord(head, "公司")
        && !w.isWord(head, "合作社")
        && !w.isWord(head, "集团")) {
      return head;
    }
    int i = head - 1;
    while (i >= head - MOST_OF_TRADE && w.length(i) >= 2 && mayBeTrade(w, i)) {
      i--;
    }
    boolean begins =
        i >= 1
            && (i < head - 1 || w.isWord(head, "集团"))
            && (w.isBoundary(i - 2)
                || i >= 2 && placeStarts[i - 2] >= 0
                || w.is(i - 2, PartOfSpeech.PREPOSITION)
                || w.isChar(i - 2, '的')
                || w.is(i - 2, PartOfSpeech.VERB) && w.length(i - 2) == 2);
    return begins && isOfName(w, i) && isOfName(w, i - 1) ? i - 1 : head;
  }

  /** 开江县 翰田 坝 煤业 有限公司, 镇江 恒 正 监理 有限公司: what is a piece of the own name right behind the place. */
  static boolean isOwnPiece(Words w, int[] placeStarts, int i, int head) {
    if (w.length(i) != 1
        || i < 1
        || !isOne(w, head)
        || !w.isHan(i)
        || NO_NAMES.has(w.first(i))
        || w.is(i, PartOfSpeech.CONJUNCTION)
        || w.is(i, PartOfSpeech.PREPOSITION)
        || w.is(i, PartOfSpeech.PARTICLE)) {
      return false;
    }
    for (int k = i - 1; k >= 0 && k >= i - 2; k--) {
      if (placeStarts[k] >= 0) {
        return w.is(k, PartOfSpeech.PLACE);
      }
      if (!w.isHan(k) || w.length(k) > 2 || w.length(k) == 1 && NO_NAMES.has(w.first(k))) {
        return false;
      }
    }
    return false;
  }

  /**
   * 云桥市 太 和 医院: a hospital or school right behind its place whose own name the segmenter takes for
   * two words; {@code head} if none is.
   */
  static int spelledBehindPlace(Words w, int[] placeStarts, int head) {
    return head >= 3
            && SPELLED.has(w, head)
            && placeStarts[head - 3] >= 0
            && (isOfName(w, head - 2) || w.isChar(head - 2, '太'))
            && (isOfName(w, head - 1) || w.isChar(head - 1, '和'))
        ? head - 2
        : head;
  }

  private static boolean mayBeTrade(Words w, int i) {
    return w.isHan(i)
        && (w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.VERBAL_NOUN)
            || w.is(i, PartOfSpeech.VERB) && w.in(i, Vocabulary.INNER_VERB))
        && !w.in(i, Vocabulary.HEAD | Vocabulary.TITLE | Vocabulary.OUTSIDE);
  }

  static boolean isOfName(Words w, int i) {
    if (w.length(i) != 1
        || !w.isHan(i)
        || w.in(i, Vocabulary.LEVEL | Vocabulary.TOWARDS)
        || NO_NAMES.has(w.first(i))) {
      return false;
    }
    return switch (w.tag(i)) {
      case ADJECTIVE, NOUN, VERB, TIME, LOCALIZER, LOCATION, ABBREVIATION, MORPHEME, MEASURE ->
          true;
      // 。和 润 集团: no "and" begins a sentence.
      case CONJUNCTION ->
          w.isChar(i, '和') && w.isBoundary(i - 1) && !w.isChar(i - 1, '、') && !w.isChar(i - 1, '”');
      // 精 一 科技
      case NUMERAL -> w.is(i - 1, PartOfSpeech.ADJECTIVE);
      default -> false;
    };
  }
}
