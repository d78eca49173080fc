package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Characters;
import java.util.Map;

/**
 * Stateless. Sites and accounts that tell the news, which are named by a place and a word that is
 * none of an office: where they stand shows that they are names, as in 云桥 融媒 讯, 云桥 发布 in a line of
 * its own, 关注 “云桥 政务”, 云桥 网（www.…）.
 */
final class Accounts {
  /** What accounts are called by, behind the place that they are of. */
  private static final WordSet LASTS = new WordSet("发布 新媒体 融媒 在线 视窗 网警 播报 政务 之声 头条 网 微政务");

  /** Last words of those whose names have other forms than a place and that. */
  private static final WordSet OTHER_LASTS = new WordSet("距离 客户端 发布 文旅 融媒");

  /** Of these no clause is made: the place before them may be one that no list has. */
  private static final WordSet SURE = new WordSet("融媒 新媒体 政务 微政务");

  private static final WordSet REPORTERS = new WordSet("讯 编辑 记者 全媒体记者 见习记者 通讯员 消息");

  private static final WordSet FOLLOWING = new WordSet("关注 公众号 微信 视频号 抖音号 微博 订阅 微信公众号");

  private static final WordSet BEFORE_PLACE = new WordSet("今日 掌上 平安 法治 大美 文明 爱上 看 最美 最");

  /** What an account's name stands behind without a mark. */
  private static final WordSet NAMING = new WordSet("关注 图据 图源 来自 综合");

  /** No such name has more words. */
  private static final int LONGEST = 4;

  private Accounts() {}

  static void addTo(Map<String, Long> all) {
    LASTS.addTo(all, Vocabulary.ACCOUNT_END);
    OTHER_LASTS.addTo(all, Vocabulary.ACCOUNT_END);
    BEFORE_PLACE.addTo(all, Vocabulary.ACCOUNT_BEGINNING);
  }

  /** Adds the account whose name ends with the token, if one does. */
  static void find(Words w, int last, Names names) {
    if (w.isChar(last + 1, '讯')) {
      beforeReport(w, last, names);
    }
    if (w.length(last) == 1) {
      ofCharacter(w, last, names);
    }
    if (w.in(last - 1, Vocabulary.ACCOUNT_BEGINNING)
        && w.isBoundary(last - 2)
        && w.length(last) >= 2
        && (w.is(last, PartOfSpeech.PLACE) || w.is(last, PartOfSpeech.NOUN))
        && isReporter(w, last + 1)) {
      names.add(last - 1, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
    if (w.in(last, Vocabulary.ACCOUNT_END)) {
      named(w, last, names);
    }
  }

  /** 云桥 经济 网 in a line of its own, 本文 为 云桥 站 原创 */
  private static void ofCharacter(Words w, int last, Names names) {
    if (w.isChar(last, '网') && isLineEdge(w, last + 1)
        || w.isChar(last, '报') && isReporter(w, last + 1)) {
      line(w, last, names);
    } else if (w.isChar(last, '站')
        && w.isWord(last + 1, "原创")
        && w.is(last - 1, PartOfSpeech.PLACE)) {
      names.add(last - 1, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  private static void named(Words w, int last, Names names) {
    if (OTHER_LASTS.has(w, last) && other(w, last, names)) {
      return;
    }
    if (!LASTS.has(w, last) || !w.isHan(last - 1) || w.length(last - 1) < 2) {
      return;
    }
    int first = last - 1;
    boolean listed = Levels.isPlace(w, first);
    boolean sure =
        SURE.has(w, last)
            && w.length(first) <= 4
            && (w.is(first, PartOfSpeech.NOUN) || w.is(first, PartOfSpeech.PERSON))
            && w.isUnknown(first);
    boolean named = NAMING.has(w, first - 1) && w.isBoundary(last + 1) && listed;
    if (named) {
      names.add(first, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
      return;
    }
    if (!w.isBoundary(first - 1) || w.isChar(first - 1, '，') || w.isChar(first - 1, '、')) {
      return;
    }
    boolean site =
        w.length(last) == 1 ? isSite(w, first, last) : isAddressed(w, last) || isSaid(w, last);
    if (site && (listed || sure)
        || w.isChar(last, '网') && w.isChar(last + 3, '讯') && isReport(w, first, last)
        || isFollowed(w, first, last)
        || isAddressed(w, last) && w.is(first, PartOfSpeech.NOUN)) {
      int more = isNewsSite(w, last) ? 2 : 0;
      names.add(
          first,
          last + 1 + more - first,
          Entity.Type.ORGANIZATION,
          Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  /** Whether what ends with the token can be no account of another form. */
  private static boolean other(Words w, int last, Names names) {
    if (w.isWord(last, "距离")) {
      if (w.isChar(last - 1, '零')) {
        zeroDistance(w, last, names);
      }
      return true;
    }
    if (w.isWord(last, "客户端")) {
      application(w, last, names);
      return true;
    }
    credited(w, last, names);
    return false;
  }

  /** 云桥 零 距离: the accounts of counties in Xinjiang, where they are named as who reports. */
  private static void zeroDistance(Words w, int last, Names names) {
    int first = last - 2;
    boolean place =
        Levels.isPlace(w, first) || w.is(first, PartOfSpeech.NOUN) && w.isUnknown(first);
    if (place
        && w.isBoundary(first - 1)
        && (w.isBoundary(last + 1)
            || w.is(last + 1, PartOfSpeech.VERB)
            || w.is(last + 1, PartOfSpeech.VERBAL_NOUN)
            || REPORTERS.has(w, last + 1)
            || FOLLOWING.has(w, last + 1))) {
      names.add(first, 3, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  /** 云桥 日报·新 云桥 客户端, “新 云桥” 客户端: by a name of its own, which a mark stands before. */
  private static void application(Words w, int last, Names names) {
    boolean quoted = w.isChar(last - 1, '”');
    int end = quoted ? last - 1 : last;
    int first = end;
    while (first > end - LONGEST && w.isHan(first - 1) && !names.isTaken(first - 1)) {
      first--;
    }
    boolean marked =
        quoted
            ? w.isChar(first - 1, '“')
            : w.length(first - 1) == 1 && "·∙•-—：:".indexOf(w.first(first - 1)) >= 0
                || isLineEdge(w, first - 1)
                || w.isBlank(first - 1);
    boolean own = false;
    for (int i = first; i < end; i++) {
      own |= Levels.isPlace(w, i) || w.isUnknown(i);
    }
    int length = end > first ? w.end(end - 1) - w.start(first) : 0;
    if (marked && own && length >= 2 && length <= 6) {
      int from = quoted ? first - 1 : first;
      names.add(
          from, last + 1 - from, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  /** （云桥 发布 甲）, （云桥 文旅）, and at the head of a line 云桥 发布 2月 14日 消息. */
  private static void credited(Words w, int last, Names names) {
    int first = last - 1;
    boolean word =
        w.isHan(first)
            && w.length(first) >= 2
            && w.length(first) <= 3
            && !w.in(first, Vocabulary.LEVEL | Vocabulary.KIND | Vocabulary.HEAD | Vocabulary.WHOLE)
            && (w.isUnknown(first)
                || Levels.isPlace(w, first)
                || w.is(first, PartOfSpeech.ADJECTIVE));
    boolean bracket =
        (w.isChar(first - 1, '（') || w.isChar(first - 1, '('))
            && (w.isBlank(last + 1) || w.isChar(last + 1, '）') || w.isChar(last + 1, ')'));
    boolean dated =
        isLineEdge(w, first - 1)
            && w.is(last + 1, PartOfSpeech.TIME)
            && w.is(last + 2, PartOfSpeech.TIME)
            && REPORTERS.has(w, last + 3);
    boolean dateBehind = isLineEdge(w, first - 1) && w.isBlank(last + 1) && isDate(w, last + 2);
    if (word && (bracket || dated || dateBehind)) {
      names.add(first, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  private static boolean isDate(Words w, int i) {
    return w.is(i, PartOfSpeech.NUMERAL) && w.first(i) == '2' || w.is(i, PartOfSpeech.TIME);
  }

  /** 云桥 手机台 讯（: all of a line before the report begins. */
  private static void beforeReport(Words w, int last, Names names) {
    int first = last;
    while (first > last - LONGEST && w.isHan(first - 1)) {
      first--;
    }
    boolean begins = isLineEdge(w, first - 1) || w.isBlank(first - 1) || w.isChar(first - 1, '【');
    boolean goesOn =
        w.isChar(last + 2, '（')
            || w.isChar(last + 2, '(')
            || w.isBlank(last + 2)
            || REPORTERS.has(w, last + 2);
    boolean place = w.is(last, PartOfSpeech.PLACE) || PlaceEndings.isAdministrative(w, last);
    if (begins
        && goesOn
        && !w.isWord(first, "本网")
        && !w.isWord(first, "本报")
        && !place
        && !w.isWord(last, "全媒体")
        && first < last
        && w.end(last) - w.start(first) >= 4
        && (w.is(first, PartOfSpeech.PLACE)
            || w.isUnknown(first)
            || Levels.isListed(w, first)
            || w.isWord(last, "融媒"))) {
      names.add(
          first, last + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  /** 云桥 经济 网: all of a line. */
  private static void line(Words w, int last, Names names) {
    int first = last;
    while (first > last - LONGEST && isOfSite(w, first - 1)) {
      first--;
    }
    if (isLineEdge(w, first - 1) && w.end(last) - w.start(first) >= 4) {
      names.add(
          first, last + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  private static boolean isOfSite(Words w, int i) {
    return w.isHan(i)
        && w.length(i) >= 2
        && switch (w.tag(i)) {
          case NOUN, PLACE, ABBREVIATION, PROPER_NAME, VERBAL_NOUN -> !w.in(i, Vocabulary.TITLE);
          default -> false;
        };
  }

  /** 今日 云桥 | 记者 甲 */
  private static boolean isReporter(Words w, int i) {
    int at = i;
    while (at < i + 3
        && (w.isBlank(at) || w.isChar(at, '|') || w.isChar(at, '｜') || w.isChar(at, '·'))) {
      at++;
    }
    return w.isWord(at, "记者") || w.isWord(at, "通讯员") || w.isWord(at, "全媒体记者");
  }

  /** 云桥 融媒 讯, 云桥 融媒·记者, 云桥 发布 and no more. */
  private static boolean isSaid(Words w, int last) {
    return w.isBoundary(last + 1) && !w.isChar(last + 1, '：')
        || SURE.has(w, last) && REPORTERS.has(w, last + 1)
        || isNewsSite(w, last);
  }

  /**
   * 云桥 网 at the end of a line that it begins or that only tells when, “云桥 网”, or with its address.
   */
  private static boolean isSite(Words w, int first, int last) {
    boolean begins = isLineEdge(w, first - 1) || w.isBlank(first - 1);
    boolean quoted = w.isChar(first - 1, '“') && w.isChar(last + 1, '”');
    return isAddressed(w, last) || quoted || begins && isLineEdge(w, last + 1);
  }

  /** 云桥 网 6月 3日 讯 */
  private static boolean isReport(Words w, int first, int last) {
    return isLineEdge(w, first - 1)
        && w.is(last + 1, PartOfSpeech.TIME)
        && w.is(last + 2, PartOfSpeech.TIME);
  }

  private static boolean isLineEdge(Words w, int i) {
    return i < 0 || i >= w.size() || Characters.endsLine(w.first(i));
  }

  /** 云桥 网（www.… */
  private static boolean isAddressed(Words w, int last) {
    return (w.isChar(last + 1, '（') || w.isChar(last + 1, '('))
        && w.is(last + 2, PartOfSpeech.STRING)
        && w.first(last + 2) == 'w'
        && w.word(last + 2).startsWith("www");
  }

  /** 云桥 在线 新闻 网站 */
  private static boolean isNewsSite(Words w, int last) {
    return w.isWord(last, "在线")
        && w.isWord(last + 1, "新闻")
        && (w.isWord(last + 2, "网站") || w.isChar(last + 2, '网'));
  }

  /** 关注 “云桥 政务”, “云桥 发布” 公众号. */
  private static boolean isFollowed(Words w, int first, int last) {
    return w.isChar(first - 1, '“')
        && w.isChar(last + 1, '”')
        && (FOLLOWING.has(w, first - 2) || FOLLOWING.has(w, last + 2));
  }
}
