package io.github.qubao.summary;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import io.github.qubao.text.Surnames;
import java.util.List;
import java.util.Set;

/**
 * Immutable. What a sentence speaks of that another one before it names: 该区, 此次庭审, 听证会上, 这几家, 他.
 * Told by characters alone: nothing is segmented.
 *
 * @param kind how it speaks of it
 * @param key what the sentence that names it holds; empty if only the one before can name it
 */
record References(Kind kind, String key) {
  enum Kind {
    /** It speaks of nothing before it. */
    NONE,
    /** It goes on from the sentence before: 同时，…; 其中…. */
    LINK,
    /** It names a place, an office, a thing or an occasion only by its kind: 该区, 此次庭审. */
    THING,
    /** It tells by its kind, or counts, what is named before: 该植物, 这几家医院. */
    COUNTED,
    /** It begins where the occasion is known: 听证会上，. */
    OCCASION,
    /** It tells what a meeting says that is named before: 会议要求. */
    MEETING,
    /** It begins with somebody's name that a sentence before tells first. */
    PERSON,
    /** It tells of somebody by a pronoun. */
    PRONOUN,
    /** It tells what somebody says whom only a pronoun names: …，他感慨道：“. */
    SPEAKER
  }

  private static final References NOTHING = new References(Kind.NONE, "");

  private static final References BEFORE = new References(Kind.LINK, "");

  /** What names of places and offices end with, one character: of 该区 it is enough that one does. */
  private static final String UNITS = "县市区镇乡村州旗校院局所园厂站社队馆店";

  /** Before one of those these make no name of it. */
  private static final String NO_NAME_BEFORE = "该全本我各每此这那一两几的和在";

  /** Behind these 该 is no pointer: 应该, 不该. */
  private static final String MODAL_BEFORE = "应不本早活理";

  private static final List<String> POINTERS = List.of("此次", "本次", "这次", "该");

  /** What offices and firms are called by their kind behind 该: who it is stands before. */
  private static final Set<String> OFFICES =
      Set.of(
          "公司", "企业", "大队", "中队", "支队", "总队", "中心", "集团", "分局", "单位", "部门", "合作", "学校", "医院", "机构",
          "工厂", "支行", "银行", "团队", "园区", "基地", "支部", "协会");

  private static final String NO_OFFICE_BEFORE = "该本此我这两各";

  /** Nouns that any act is called by. */
  private static final List<String> ACTS = List.of("活动", "行动", "工作", "会议", "仪式", "调研", "检查");

  /** What a clause ends with that tells on what occasion, 听证会上: the end of its name, and then. */
  private static final String[][] OCCASIONS = {
    {"会", "上"},
    {"会", "后"},
    {"仪式", "上"},
    {"式", "上"},
    {"活动", "中"},
    {"活动", "当天"},
    {"", "现场"},
    {"", "结束后"},
    {"", "过程中"},
    {"", "期间"}
  };

  private static final int LONGEST_OCCASION = 10;

  /** 这 as a subject, or what describes it, stands so far in a sentence. */
  private static final int THIS_WITHIN = 14;

  /** Behind 这 and how many these count what follows. */
  private static final String COUNTS = "几两三四五些个家名位起一种项场里批支座条群份间片";

  /** Before 这 these tell where. */
  private static final String WHERE = "到在进";

  /** Behind 全 these stand for the place itself, and its name stands before. */
  private static final String WHOLES = "县市区镇乡村旗";

  /** So far in a sentence 全县 may be its subject: 目前，全县…. */
  private static final int WHOLE_WITHIN = 6;

  /** And so many sentences before it are looked at for the name. */
  private static final int WHOLE_BEFORE = 8;

  private static final int LONGEST_NAME = 3;

  /** What a meeting does by itself in the next sentences. */
  private static final WordMatcher MEETING =
      WordMatcher.of(
          "会议要求", "会议指出", "会议强调", "会议听取", "会议传达", "会议审议", "会议认为", "会议宣读", "会议决定", "会议对", "会议还",
          "会议学习", "会议通报", "会议明确");

  /** What names one. */
  private static final WordMatcher MEETINGS =
      WordMatcher.of("会议", "召开", "大会", "座谈会", "推进会", "调度会", "例会", "动员会", "部署会");

  /** Verbs behind which a pronoun's words follow. */
  private static final WordMatcher SAYS =
      WordMatcher.of("说", "表示", "告诉", "感慨", "介绍", "坦言", "笑", "感叹", "回忆", "认为", "激动", "高兴");

  /** What sentence {@code i} speaks of. */
  static References of(String body, Prose prose, Marks marks, int i) {
    if (i == 0) {
      return NOTHING;
    }
    Span s = prose.sentences().get(i);
    if (body.startsWith("这是", s.start())) {
      return new References(Kind.THING, "");
    }
    References thing = thing(body, s, marks, i);
    if (thing.kind != Kind.NONE) {
      return thing;
    }
    if (MEETING.beginsAt(body, s.start())) {
      return new References(Kind.MEETING, "");
    }
    String whole = whole(body, prose, i);
    if (!whole.isEmpty()) {
      return new References(Kind.THING, whole);
    }
    if (speaks(body, s, marks, i)) {
      return new References(Kind.SPEAKER, "");
    }
    if (Dependence.tellsByPronoun(body, prose, i)) {
      return new References(Kind.PRONOUN, "");
    }
    String person = person(body, prose, i);
    if (!person.isEmpty()) {
      return new References(Kind.PERSON, person);
    }
    References occasion = occasion(body, s);
    return occasion.kind == Kind.NONE && Dependence.goesOn(body, prose, i) ? BEFORE : occasion;
  }

  /** Whether it tells of an office or a firm by its kind only: 该公司, 该大队. */
  boolean isOffice() {
    return kind == Kind.COUNTED && OFFICES.contains(key);
  }

  /** Whether a sentence before names what this one speaks of. */
  boolean isNamedIn(String body, Span s) {
    if (isOffice()) {
      for (int at = body.indexOf(key, s.start() + 1);
          at > 0 && at < s.end();
          at = body.indexOf(key, at + 1)) {
        char before = body.charAt(at - 1);
        if (Characters.isWordy(before) && NO_OFFICE_BEFORE.indexOf(before) < 0) {
          return true;
        }
      }
      return false;
    }
    if (kind == Kind.MEETING) {
      return MEETINGS.isWithin(body, s.start(), s.end());
    }
    if (key.length() == 1 && UNITS.contains(key)) {
      char unit = key.charAt(0);
      for (int at = body.indexOf(unit, s.start() + 1);
          at > 0 && at < s.end();
          at = body.indexOf(unit, at + 1)) {
        char before = body.charAt(at - 1);
        if (Characters.isHan(before) && NO_NAME_BEFORE.indexOf(before) < 0) {
          return true;
        }
      }
      return false;
    }
    return !key.isEmpty() && isIn(key, body, s);
  }

  private static boolean isIn(String word, String body, Span s) {
    char first = word.charAt(0);
    for (int at = s.start(); at + word.length() <= s.end(); at++) {
      if (body.charAt(at) == first && body.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** The name that a sentence begins with, if one before has it; empty if it begins with none. */
  private static String person(String body, Prose prose, int i) {
    Span s = prose.sentences().get(i);
    for (int length = LONGEST_NAME; length > 1; length--) {
      int end = s.start() + length;
      if (end < s.end()
          && UNITS.indexOf(body.charAt(end - 1)) < 0
          && Surnames.isFullName(body, s.start(), end)) {
        String name = body.substring(s.start(), end);
        for (int k = Math.max(0, i - WHOLE_BEFORE); k < i; k++) {
          if (isIn(name, body, prose.sentences().get(k))) {
            return name;
          }
        }
      }
    }
    return "";
  }

  /** The kind of place that 全县 stands for as a subject, if a sentence before names one. */
  private static String whole(String body, Prose prose, int i) {
    Span s = prose.sentences().get(i);
    for (int at = s.start(); at < Math.min(s.end() - 2, s.start() + WHOLE_WITHIN); at++) {
      if (body.charAt(at) == '全'
          && WHOLES.indexOf(body.charAt(at + 1)) >= 0
          && (at == s.start() || "，,".indexOf(body.charAt(at - 1)) >= 0)) {
        String unit = body.substring(at + 1, at + 2);
        References said = new References(Kind.THING, unit);
        for (int k = Math.max(0, i - WHOLE_BEFORE); k < i; k++) {
          if (said.isNamedIn(body, prose.sentences().get(k))) {
            return unit;
          }
        }
      }
    }
    return "";
  }

  /** Whether a reader may do without what it speaks of. */
  boolean isLoose() {
    return kind == Kind.LINK || kind == Kind.COUNTED && !isOffice();
  }

  /** Whether the act that a report opens with may be what is spoken of. */
  boolean mayBeAct() {
    return kind == Kind.OCCASION || kind == Kind.COUNTED && !isOffice() || ACTS.contains(key);
  }

  private static References thing(String body, Span s, Marks marks, int sentence) {
    for (int m = marks.from(sentence); m < marks.from(sentence + 1); m++) {
      int i = marks.at(m);
      char c = body.charAt(i);
      if (c != '该' && c != '此' && c != '本' && c != '这' || i + 2 >= s.end()) {
        continue;
      }
      boolean counts = c == '这' && !body.startsWith("这次", i);
      String key = counts ? counted(body, s, i) : key(body, s, i);
      boolean loose = counts || c == '该' && key.length() > 1;
      boolean where = counts && isWhere(body, s, i);
      References said = new References(loose && !where ? Kind.COUNTED : Kind.THING, key);
      if (!key.isEmpty() && !said.isNamedIn(body, new Span(s.start(), i))) {
        return said;
      }
    }
    return NOTHING;
  }

  /** The noun behind 该 or 此次; empty if there is none. */
  private static String key(String body, Span s, int at) {
    for (String pointer : POINTERS) {
      if (!body.startsWith(pointer, at)
          || pointer.equals("该")
              && at > s.start()
              && MODAL_BEFORE.indexOf(body.charAt(at - 1)) >= 0) {
        continue;
      }
      int from = at + pointer.length();
      char first = body.charAt(from);
      if (pointer.equals("该") && UNITS.indexOf(first) >= 0) {
        return String.valueOf(first);
      }
      return from + 2 <= s.end() && isHan(body, from) ? body.substring(from, from + 2) : "";
    }
    return "";
  }

  /**
   * The noun behind 这几家; empty if 这 counts nothing or stands deep in the sentence and tells not
   * where: 来到这片茶园.
   */
  private static String counted(String body, Span s, int at) {
    boolean opens = at == s.start() || "，、,".indexOf(body.charAt(at - 1)) >= 0;
    if (!isWhere(body, s, at) && (!opens || at > s.start() + THIS_WITHIN)) {
      return "";
    }
    int from = at + 1;
    while (from < s.end() && COUNTS.indexOf(body.charAt(from)) >= 0) {
      from++;
    }
    boolean counts =
        from > at + 1
            && from + 2 <= s.end()
            && isHan(body, from)
            && "的是在了".indexOf(body.charAt(from + 1)) < 0;
    return counts ? body.substring(from, from + 2) : "";
  }

  /** Whether 这 and its measure tell where: 来到这片茶园. */
  private static boolean isWhere(String body, Span s, int at) {
    return at > s.start()
        && WHERE.indexOf(body.charAt(at - 1)) >= 0
        && "片家座条".indexOf(body.charAt(at + 1)) >= 0;
  }

  private static boolean isHan(String body, int from) {
    return Characters.isHan(body.charAt(from)) && Characters.isHan(body.charAt(from + 1));
  }

  /** 听证会上，; 庭审结束后，. */
  private static References occasion(String body, Span s) {
    int comma = s.start();
    int most = Math.min(s.end(), s.start() + LONGEST_OCCASION);
    while (comma < most && body.charAt(comma) != '，' && body.charAt(comma) != ',') {
      comma++;
    }
    if (comma == most) {
      return NOTHING;
    }
    for (String[] occasion : OCCASIONS) {
      int end = comma - occasion[1].length();
      int at = end - occasion[0].length();
      if (at >= s.start()
          && body.startsWith(occasion[1], end)
          && body.startsWith(occasion[0], at)) {
        return new References(Kind.OCCASION, body.substring(Math.max(s.start(), end - 2), end));
      }
    }
    return NOTHING;
  }

  /** Whether a clause begins with a pronoun that says something: 他说，…; …，他感慨道：“. */
  private static boolean speaks(String body, Span s, Marks marks, int sentence) {
    for (int m = marks.from(sentence); m < marks.from(sentence + 1); m++) {
      int i = marks.at(m);
      char c = body.charAt(i);
      if ((c == '他' || c == '她')
          && i + 1 < s.end()
          && (i == s.start() || "，,".indexOf(body.charAt(i - 1)) >= 0)) {
        return SAYS.beginsAt(body, i + 1);
      }
    }
    return false;
  }
}
