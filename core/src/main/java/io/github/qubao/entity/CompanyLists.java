package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/**
 * Stateless. Companies by their short names in lists that say so behind them: 深入 甲乙纺织、丙丁新材料 等 5 家
 * 企业.
 */
final class CompanyLists {
  private static final WordSet KINDS = new WordSet("企业 公司 民营企业 龙头企业 重点企业");

  private static final WordSet RANKS = new WordSet("头部 龙头 知名 骨干 优质 优秀 重点 大型 本土 本地 入驻");

  /** So many characters have such names at most. */
  private static final int LONGEST = 10;

  /** So many characters have those that are words of other kinds. */
  private static final int SHORTEST = 4;

  private static final WordSet PROJECTS = new WordSet("项目 生产线 厂房");

  private static final int MOST_OF_PROJECT = 8;

  /** So far a list is read. */
  private static final int MOST_TOKENS = 24;

  /** No short name has more words. */
  private static final int MOST_SHORT = 4;

  /** No list has more names. */
  private static final int MOST = 12;

  private CompanyLists() {}

  static void addMarks(Map<String, Long> all) {
    PROJECTS.addTo(all, Marks.OF_LIST);
    Vocabulary.add(all, Marks.OF_LIST, "等 简称");
  }

  static void find(Words w, Names names) {
    for (int i = 2; i < w.size(); i++) {
      if (!w.shows(i, Marks.OF_LIST)) {
        continue;
      }
      if (w.isChar(i, '等') && KINDS.has(w, kind(w, i + 1))) {
        add(w, i, isCounted(w, i), names);
      } else if (PROJECTS.has(w, i)) {
        project(w, i, names);
      } else if (w.isWord(i, "简称")) {
        calledShort(w, i, names);
      }
    }
  }

  /** 甲乙 科技 有限公司 （ 以下 简称 “ 甲乙 科技 ” ）: what an office or a firm is called from there on. */
  private static void calledShort(Words w, int i, Names names) {
    int open = w.isHan(i - 1) ? i - 2 : i - 1;
    int first = w.isBoundary(i + 1) && !w.isBlank(i + 1) ? i + 2 : i + 1;
    int end = first;
    while (w.isHan(end) && end - first < MOST_SHORT) {
      end++;
    }
    boolean closed = isClosing(w, end) || isClosing(w, end + 1);
    boolean common = end == first + 1 && (w.in(first, Vocabulary.HEAD) || !w.isUnknown(first));
    if ((w.isChar(open, '（') || w.isChar(open, '('))
        && names.endsAt(open - 1, Entity.Type.ORGANIZATION)
        && closed
        && end > first
        && !common) {
      names.add(first, end - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  private static boolean isClosing(Words w, int i) {
    return w.isChar(i, '）') || w.isChar(i, ')');
  }

  /** 、甲乙 半导体 芯片 项目、: whose project it is, in a list of such. */
  private static void project(Words w, int last, Names names) {
    int first = last;
    while (last - first < MOST_OF_PROJECT
        && isOfProject(w, first - 1)
        && !names.isTaken(first - 1)) {
      first--;
    }
    boolean listed = isListMark(w, first - 1);
    int own = w.is(first, PartOfSpeech.PLACE) ? first + 1 : first;
    if (!listed || !w.isBoundary(first - 1) || own >= last - 1 || !ShortCompanies.isOwn(w, own)) {
      return;
    }
    int end = own + 1;
    while (end < last - 1 && ShortCompanies.isField(w, end)) {
      end++;
    }
    names.add(first, end - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
  }

  private static boolean isListMark(Words w, int i) {
    return w.isChar(i, '、') || w.isChar(i, '；');
  }

  private static boolean isOfProject(Words w, int i) {
    return mayBelong(w, i)
        && !w.is(i, PartOfSpeech.LOCALIZER)
        && !w.in(i, Vocabulary.PLACE_TAIL | Vocabulary.FACILITY);
  }

  /** 甲、乙 等 9 家 企业, of which one at least no lexicon has: each is named. */
  private static boolean isCounted(Words w, int behind) {
    if (!w.is(behind + 1, PartOfSpeech.NUMERAL) || !w.isChar(behind + 2, '家')) {
      return false;
    }
    for (int i = behind - 1; i > behind - MOST_TOKENS && (w.isHan(i) || w.isChar(i, '、')); i--) {
      if (w.is(i, PartOfSpeech.NOUN) && w.length(i) <= 4 && w.isUnknown(i)) {
        return true;
      }
    }
    return false;
  }

  private static int kind(Words w, int i) {
    int at = w.is(i, PartOfSpeech.NUMERAL) ? i + 1 : i;
    at = w.is(at, PartOfSpeech.MEASURE) ? at + 1 : at;
    // 甲、乙 等 农业 企业
    return RANKS.has(w, at) || ShortCompanies.isField(w, at) ? at + 1 : at;
  }

  private static void add(Words w, int behind, boolean counted, Names names) {
    int end = behind;
    for (int n = 0; n < MOST; n++) {
      int first = end;
      while (mayBelong(w, first - 1) && w.end(end - 1) - w.start(first - 1) <= LONGEST) {
        first--;
      }
      // 、 搭 个 伙 、
      int before = first;
      while (counted && w.isHan(before - 1) && w.end(end - 1) - w.start(before - 1) <= SHORTEST) {
        before--;
      }
      first = w.isChar(before - 1, '、') ? before : first;
      boolean listed = w.isChar(first - 1, '、');
      while (!listed
          && first < end
          && w.in(first, Vocabulary.COMMON_PLACE | Vocabulary.PLACE_TAIL)) {
        first++;
      }
      // Without a second one before it, this is no list.
      if (first == end || n == 0 && !listed) {
        return;
      }
      if (isName(w, first, end) || counted && isShort(w, first, end)) {
        names.add(first, end - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
      }
      if (!listed) {
        return;
      }
      end = first - 1;
    }
  }

  private static boolean mayBelong(Words w, int i) {
    return w.isHan(i)
        && !w.is(i, PartOfSpeech.VERB)
        && !w.is(i, PartOfSpeech.PREPOSITION)
        && !w.is(i, PartOfSpeech.PARTICLE)
        && !w.is(i, PartOfSpeech.CONJUNCTION)
        && !w.is(i, PartOfSpeech.PRONOUN)
        && !w.is(i, PartOfSpeech.ADVERB)
        && !w.in(i, Vocabulary.TITLE);
  }

  /** Whether a word is a name of its own: of 食品加工、纺织 等 企业 none is. */
  private static boolean isName(Words w, int first, int end) {
    boolean own = w.end(end - 1) - w.start(first) >= 3 && !w.in(end - 1, Vocabulary.KIND);
    if (!own) {
      // 甲乙、丙丁 等 企业: in no lexicon.
      return end == first + 1 && ShortCompanies.isOwn(w, first);
    }
    return w.isUnknown(first)
        || w.is(first, PartOfSpeech.PROPER_NAME)
        // 江南 丰元
        || w.is(first, PartOfSpeech.PLACE) && end == first + 2 && w.isUnknown(first + 1);
  }

  private static boolean isShort(Words w, int first, int end) {
    return w.end(end - 1) - w.start(first) <= SHORTEST
        && !w.in(end - 1, Vocabulary.KIND | Vocabulary.TITLE)
        && !PlaceEndings.endsAsPlace(w, end - 1);
  }
}
