package io.github.qubao.segment;

/**
 * Names of people in bylines (署名), where a surname stands before a given name that is a word by
 * itself: 通讯员 万 黎明. Stateless.
 */
final class PersonNames {
  /** Whom a byline names. */
  private static final String[] TITLES = {
    "通讯员", "记者", "编辑", "作者", "摄影", "实习生", "责编", "书记", "区长", "县长", "市长", "镇长", "乡长", "局长", "主任",
    "部长", "院长", "校长", "所长", "站长", "队长", "经理", "董事长", "副书记", "副区长", "副县长", "副市长", "副镇长", "副局长",
    "副主任", "村民", "居民", "市民", "农民", "老师", "教师", "医生", "护士", "民警", "教授", "专家", "志愿者", "网格员", "支书",
    "代表", "委员", "会长", "秘书长", "负责人", "种植户", "养殖户", "农户", "组长"
  };

  /** What people do in reports: behind a name that other characters follow. */
  private static final String[] VERBS = {
    "说", "介绍", "表示", "告诉", "主持", "到会", "到场", "报道", "参加", "出席", "带领", "带队", "来到", "走访", "调研", "检查",
    "慰问", "讲话", "强调", "指出", "致辞", "笑", "高兴", "回忆", "坦言", "一行", "等人", "在", "为", "正", "和", "与", "就",
    "也", "家"
  };

  /** So many names of a byline are seen, so that a text of names alone takes no longer. */
  static final int MOST_NAMES = 16;

  private PersonNames() {}

  /**
   * Whether three characters are a name in a byline, surname and given name.
   *
   * @param start where they begin, a surname
   * @param end where the given name ends
   * @param before the tokens before {@code start}
   */
  static boolean endsAt(String text, int start, int end, Settings settings, TokenBuffer before) {
    return end - start == 3
        && before.size > 0
        && isHan(text.charAt(start + 1), settings)
        && isHan(text.charAt(start + 2), settings)
        && inByline(text, before.size, settings, before)
        && (end == text.length()
            || !isHan(text.charAt(end), settings)
            || isVerb(text, end, settings));
  }

  private static boolean isHan(char c, Settings settings) {
    return (settings.charCodes()[c] & CharTable.HAN) != 0;
  }

  private static boolean isVerb(String text, int at, Settings settings) {
    for (String verb : VERBS) {
      if (at + verb.length() <= text.length() && standsAt(verb, text, at, settings)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title stands before, other names between. */
  private static boolean inByline(String text, int to, Settings settings, TokenBuffer out) {
    int last = to - 1;
    for (int n = 0; n < MOST_NAMES && last >= 0; n++) {
      if (isTitle(text, last, settings, out)) {
        return true;
      }
      if (last == 0 || !isSeparator(text, out.ends[last - 1], out.ends[last])) {
        return false;
      }
      if (isTitle(text, last - 1, settings, out)) {
        return true;
      }
      // A separator and the name before it.
      last -= 2;
    }
    return false;
  }

  private static boolean isTitle(String text, int token, Settings settings, TokenBuffer out) {
    int start = token == 0 ? 0 : out.ends[token - 1];
    int length = out.ends[token] - start;
    for (String title : TITLES) {
      if (title.length() == length && standsAt(title, text, start, settings)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAt(String title, String text, int start, Settings settings) {
    for (int i = 0; i < title.length(); i++) {
      if (settings.form(text.charAt(start + i)) != title.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeparator(String text, int start, int end) {
    char c = text.charAt(start);
    return end == start + 1 && (c == ' ' || c == '\u3000' || c == '、');
  }
}
