package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Surnames;

/**
 * Stateless. Names in bylines and lines of credits: 记者 甲 通讯员 乙, 甲 摄, （通讯员 丙）. There they need no
 * surname: pen names are written too.
 */
final class Bylines {
  /** So many took one picture at most. */
  private static final int MOST_NAMES = 5;

  private static final WordSet NO_NAMES =
      new WordSet(
          "佚名 匿名 未知 不详 网络 本站 本网 本报 转载 原创 综合 管理员 办公室 宣传部 组织部 政府办 县委办 区委办 市委办 通讯组 报道组 编辑部 融媒体");

  /** What else names stand in or beside. */
  private static final CharSet SIGNS = new CharSet("（(）)男女审");

  private Bylines() {}

  static void find(Words w, Names names) {
    for (int i = 0; i < w.size(); i++) {
      Sources.find(w, i, names);
    }
    for (int i = 0; i < w.size(); i++) {
      Media.find(w, i, names);
      Accounts.find(w, i, names);
      AccountMentions.find(w, i, names);
    }
    for (int i = 0; i < w.size(); i++) {
      Datelines.find(w, i, names);
      if (w.in(i, Vocabulary.ROLE | Vocabulary.NO_PEN_NAME)
          || w.isWord(i, "文字")
          || w.length(i) == 1 && SIGNS.has(w.first(i))) {
        credit(w, i, names);
      }
    }
  }

  private static void credit(Words w, int i, Names names) {
    if (w.in(i, Vocabulary.ROLE | Vocabulary.NO_PEN_NAME) && isPhotoCredit(w, i)) {
      beforePhoto(w, i, names);
    }
    // 本报讯（甲 乙）
    boolean bracket = w.isChar(i, '（') || w.isChar(i, '(');
    boolean report =
        bracket && (w.last(i - 1) == '讯' || w.isChar(i - 1, '电') && w.is(i - 2, PartOfSpeech.TIME));
    if (bracket) {
      inBracket(w, i, names);
    }
    if (w.isChar(i, '）') || w.isChar(i, ')')) {
      spacedBefore(w, i, names);
    }
    if (w.isChar(i, '男') || w.isChar(i, '女')) {
      beforeSex(w, i, names);
    }
    // 为 图 方便
    boolean third = w.isChar(i, '审') && w.length(i - 1) == 1 && "一二三".indexOf(w.first(i - 1)) >= 0;
    boolean role =
        w.in(i, Vocabulary.ROLE)
                && !(w.isChar(i, '图') && w.isHan(i - 1))
                && !(w.isWord(i, "摄影") && w.isHan(i - 1) && w.isChar(i + 1, '、'))
            || third && !w.isHan(i + 1);
    // 文字：甲, and no 文字、图片
    boolean label = w.isWord(i, "文字") && (w.isChar(i + 1, '：') || w.isChar(i + 1, ':'));
    if (report || role || label) {
      behindRole(w, i, names);
    } else if ((w.isChar(i, '）') || w.isChar(i, ')')) && endsLine(w, i + 1)) {
      atEndOfBracket(w, i, names);
    }
  }

  private static boolean isPhotoCredit(Words w, int i) {
    // 发展 摄影、民宿 等 产业: whoever took a picture is named right before.
    if (w.isHan(i - 1)
        && w.isChar(i + 1, '、')
        && !Surnames.isFullName(w.text(), w.start(i - 1), w.end(i - 1))) {
      return false;
    }
    return (w.isChar(i, '摄') || w.isWord(i, "摄影") || w.isWord(i, "供稿") || w.isWord(i, "供图"))
        && (w.isBoundary(i + 1) || w.isWord(i + 1, "报道"));
  }

  /** 记者 甲 乙、丙: names behind what they did, up to what is longer than a name. */
  private static void behindRole(Words w, int role, Names names) {
    int at = separator(w, role + 1);
    boolean apart = at > role + 1;
    while (w.isHan(at)) {
      // 记者 孙 震: two characters set apart, so that all names are of a width.
      int spaced = spaced(w, at);
      if (spaced > 0 && isEnd(w, at + spaced)) {
        names.add(at, spaced, Entity.Type.PERSON, Certainty.PERSON_SURE);
        at = separator(w, at + spaced);
        apart = true;
        continue;
      }
      int end = at;
      while (w.isHan(end)
          && !w.in(end, Vocabulary.ROLE | Vocabulary.NO_PEN_NAME)
          && w.end(end) - w.start(at) <= 5) {
        end++;
      }
      // 责编： is no name, 记者甲： is one.
      boolean label = w.isChar(end, '：') || w.isChar(end, ':');
      // （文 云桥台 甲）: where he works.
      if (end == at + 1 && isStation(w, at)) {
        names.add(at, 1, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
        at = separator(w, end);
        continue;
      }
      if (end == at + 2 && apart && w.isBoundary(end) && Sources.isMedium(w, at)) {
        names.add(at, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
        at = separator(w, end);
        continue;
      }
      if (end == at || !isName(w, at, end, apart && !label) || !isEnd(w, end)) {
        return;
      }
      names.add(at, end - at, Entity.Type.PERSON, Certainty.PERSON_SURE);
      at = separator(w, end);
      apart = true;
    }
  }

  /** （院 办 陈 方）: a name of two characters set apart, at the end of a bracket. */
  private static void spacedBefore(Words w, int close, Names names) {
    int first = close - 3;
    boolean name =
        w.length(close - 1) == 1
            && w.isHan(close - 1)
            && w.isBlank(close - 2)
            && first > 0
            && w.length(first) == 1
            && Surnames.isSurname(w.first(first))
            && !w.in(close - 1, Vocabulary.ROLE | Vocabulary.NO_PEN_NAME)
            && w.isBlank(first - 1);
    if (name) {
      names.add(first, 3, Entity.Type.PERSON, Certainty.PERSON_SURE);
    }
  }

  /** So many tokens are one name that is set apart by a blank or two, 0 if none. */
  private static int spaced(Words w, int i) {
    if (w.length(i) != 1 || !Surnames.isSurname(w.first(i)) && !RareSurnames.isListed(w.first(i))) {
      return 0;
    }
    int last = i + 1;
    while (last <= i + 2 && w.isBlank(last) && !Characters.endsLine(w.first(last))) {
      last++;
    }
    boolean name =
        last > i + 1
            && w.length(last) == 1
            && w.isHan(last)
            && !w.isChar(last, '摄')
            && !w.isChar(last, '图')
            && !w.isChar(last, '文');
    // 向 春 晖, and no 孙 震 王 明
    int third = last + 1;
    while (third <= last + 2 && w.isBlank(third) && !Characters.endsLine(w.first(third))) {
      third++;
    }
    boolean more =
        name
            && third > last + 1
            && w.length(third) == 1
            && w.isHan(third)
            && !w.in(third, Vocabulary.ROLE | Vocabulary.NO_PEN_NAME)
            && "摄图文".indexOf(w.first(third)) < 0
            && !(w.isBlank(third + 1) && w.isHan(third + 2) && w.length(third + 2) == 1);
    return more ? third + 1 - i : name ? last + 1 - i : 0;
  }

  /** Whether a byline goes on or ends at the token. */
  private static boolean isEnd(Words w, int i) {
    return w.in(i, Vocabulary.NO_PEN_NAME)
        || w.isBlank(i)
        || w.isBoundary(i) && !w.isChar(i, '，') && !w.isChar(i, '·');
  }

  private static boolean isStation(Words w, int i) {
    return w.length(i) >= 3
        && "台网报".indexOf(w.last(i)) >= 0
        && Levels.isListed(w.text(), w.start(i), w.end(i) - 1);
  }

  private static int separator(Words w, int i) {
    int at = i;
    while (at < w.size()
        && (w.isBlank(at) && !Characters.endsLine(w.first(at))
            || w.isChar(at, '、')
            || w.isChar(at, '【')
            || w.isChar(at, '：')
            || w.isChar(at, ':')
            || w.isChar(at, '/')
            || w.isChar(at, '|')
            || w.isChar(at, '｜')
            || w.isChar(at, '▏')
            || w.isChar(at, '丨'))) {
      at++;
    }
    return at;
  }

  private static boolean isName(Words w, int from, int to, boolean apart) {
    int chars = w.end(to - 1) - w.start(from);
    // 记者 甲 青岛 报道
    boolean place =
        to == from + 1
            && w.is(from, PartOfSpeech.PLACE)
            && w.in(to, Vocabulary.NO_PEN_NAME)
            && Levels.isListed(w, from);
    // 策划 包装
    if (!apart
        && to == from + 1
        && (w.is(from, PartOfSpeech.VERBAL_NOUN) || w.is(from, PartOfSpeech.VERB))
        && !w.isUnknown(from)) {
      return false;
    }
    // 时间：
    boolean other = !apart && to == from + 1 && w.is(from, PartOfSpeech.NOUN);
    if (other && (w.isChar(to, '：') || w.isChar(to, ':')) && !w.isUnknown(from)) {
      return false;
    }
    // 记者 代表 走进
    boolean group = to == from + 1 && w.in(from, Vocabulary.GROUP);
    if (place || group || OrganizationHeads.isWhole(w, from) || w.in(to - 1, Vocabulary.HEAD)) {
      return false;
    }
    // 作者：佚名, 编辑：政府办
    if (NO_NAMES.has(w.text(), w.start(from), w.end(to - 1))
        || w.isChar(to - 1, '办') && to > from + 1) {
      return false;
    }
    boolean full = Surnames.isFullName(w.text(), w.start(from), w.end(to - 1));
    // 撰稿：美丽 云桥
    if (to > from + 1 && w.is(to - 1, PartOfSpeech.PLACE) && !full) {
      return false;
    }
    // 记者 都 镇强 报道: a surname that no list has.
    boolean rare = chars == 3 && w.isWord(to, "报道") && w.isUnknown(to - 1);
    return full || rare || apart && chars >= 2 && chars <= 4 && !w.in(from, Vocabulary.TITLE);
  }

  /** 甲 摄: the name before. */
  private static void beforePhoto(Words w, int photo, Names names) {
    int from = photo;
    for (int n = 0; n < MOST_NAMES; n++) {
      int end = from;
      while (end > 0
          && (w.isBlank(end - 1) && !Characters.endsLine(w.first(end - 1))
              || w.isChar(end - 1, '、'))) {
        end--;
      }
      from = end;
      while (from > 0 && w.isHan(from - 1) && w.end(end - 1) - w.start(from - 1) <= 4) {
        from--;
      }
      if (from == end
          || !w.isBoundary(from - 1)
          || !isName(w, from, end, n == 0 && w.end(end - 1) - w.start(from) < 4)
          || !names.add(from, end - from, Entity.Type.PERSON, Certainty.PERSON_SURE)) {
        return;
      }
    }
  }

  /** （甲 乙 丙）: two or more that blanks set apart, and nothing else, behind a sentence. */
  private static void inBracket(Words w, int bracket, Names names) {
    int pieces = 0;
    int sure = 0;
    int from = bracket + 1;
    while (w.isHan(from)) {
      int end = from + 1;
      while (w.isHan(end)) {
        end++;
      }
      boolean full = Surnames.isFullName(w.text(), w.start(from), w.end(end - 1));
      boolean word = end == from + 1 && !w.is(from, PartOfSpeech.PERSON) && !w.isUnknown(from);
      int chars = w.end(end - 1) - w.start(from);
      boolean may =
          chars >= 2 && chars <= 4 && (full || !word) && !w.is(end - 1, PartOfSpeech.PLACE);
      if (!may || isOther(w, from, end)) {
        return;
      }
      pieces++;
      sure += full && !word ? 1 : 0;
      from = end;
      while (w.isBlank(from) && !Characters.endsLine(w.first(from))) {
        from++;
      }
    }
    boolean closed = w.isChar(from, '）') || w.isChar(from, ')');
    // At the end of a line rare surnames are read, too.
    boolean enough = 2 * sure >= pieces || endsLine(w, from + 1) && w.isBoundary(bracket - 1);
    if (pieces < 2 || !closed || !enough) {
      return;
    }
    for (int k = bracket + 1; k < from; ) {
      int end = k;
      while (w.isHan(end)) {
        end++;
      }
      if (end > k) {
        names.add(k, end - k, Entity.Type.PERSON, Certainty.PERSON_SURE);
      }
      k = end + 1;
    }
  }

  /** 甲，男，46岁 at the head of a line: of whom a list of honours tells. */
  private static void beforeSex(Words w, int sex, Names names) {
    boolean mark = w.isBlank(sex - 1) || w.isChar(sex - 1, '，') || w.isChar(sex - 1, ',');
    int end = sex - 1;
    while (end > 0 && w.isBlank(end - 1) && !Characters.endsLine(w.first(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && w.isHan(from - 1) && w.end(end - 1) - w.start(from - 1) <= 4) {
      from--;
    }
    boolean head = from == 0 || w.isBlank(from - 1) && Characters.endsLine(w.first(from - 1));
    if (mark
        && w.isBoundary(sex + 1)
        && head
        && from < end
        && w.end(end - 1) - w.start(from) >= 2
        && !isOther(w, from, end)) {
      names.add(from, end - from, Entity.Type.PERSON, Certainty.PERSON_SURE);
    }
  }

  /** （责任编辑 甲）, （区法院 甲） */
  private static boolean isOther(Words w, int from, int end) {
    for (int i = from; i < end; i++) {
      if (w.is(i, PartOfSpeech.ORGANIZATION)
          || w.in(
              i,
              Vocabulary.TITLE
                  | Vocabulary.ROLE
                  | Vocabulary.HEAD
                  | Vocabulary.WHOLE
                  | Vocabulary.NO_PEN_NAME)) {
        return true;
      }
    }
    return false;
  }

  /** （甲）, （县人武部 甲）: the last words of a bracket that a paragraph ends with. */
  private static void atEndOfBracket(Words w, int bracket, Names names) {
    int from = bracket;
    while (from > 0 && w.isHan(from - 1) && w.end(bracket - 1) - w.start(from - 1) <= 4) {
      from--;
    }
    boolean begins = w.isChar(from - 1, '（') || w.isChar(from - 1, '(');
    boolean behindSentence = begins && (w.isBoundary(from - 2) && !w.isChar(from - 2, '，'));
    if (from < bracket
        && (behindSentence || w.isBlank(from - 1))
        && (Surnames.isFullName(w.text(), w.start(from), w.end(bracket - 1))
            || (behindSentence || w.isBlank(from - 1) && isOffice(w, from - 2))
                && isPenName(w, from, bracket))) {
      names.add(from, bracket - from, Entity.Type.PERSON, Certainty.PERSON_SURE);
    }
  }

  /** （花妍）, alone behind an article: who wrote it. */
  private static boolean isPenName(Words w, int from, int to) {
    return to == from + 1
        && w.length(from) >= 2
        && w.length(from) <= 4
        && w.is(from, PartOfSpeech.NOUN)
        && w.isUnknown(from);
  }

  private static boolean isOffice(Words w, int i) {
    return w.is(i, PartOfSpeech.ORGANIZATION) || w.in(i, Vocabulary.HEAD);
  }

  private static boolean endsLine(Words w, int i) {
    return i >= w.size() || Characters.endsLine(w.first(i));
  }
}
