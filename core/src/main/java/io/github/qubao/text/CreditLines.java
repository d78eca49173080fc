package io.github.qubao.text;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. Tells lines that say who took a picture, wrote or sent a report, and
 * nothing else: 祁芳 摄, （记者 祁芳）; and captions that end so.
 */
final class CreditLines {
  private static final int LONGEST = 24;

  /** Of a caption with its photographer in brackets, without these. */
  private static final int LONGEST_CAPTION = 60;

  /** A line of more sentences is prose, though a picture's credit ends it. */
  private static final int MOST_IN_CAPTION = 2;

  /** Of a line of credits that names a writer's role, too. */
  private static final int LONGEST_CREDITS = 60;

  /** What stands in no bracket of names. */
  private static final CharSet TEXT_MARKS = new CharSet("（）()【】，" + Characters.SENTENCE_ENDS);

  /** What names the work behind a name: 祁芳 摄. */
  private static final String[] WORKS = {
    "摄影报道", "报道", "摄影", "摄", "供图", "供稿", "制图", "绘图", "图片", "文/图"
  };

  /** The last character of each of those: most lines end with none. */
  private static final CharSet WORK_LASTS =
      new CharSet(Arrays.stream(WORKS).map(w -> w.substring(w.length() - 1)).collect(joining()));

  static final Cue ENDS_AS_CREDIT =
      new Cue(
          Pattern.compile(
              "(?:" + BylineWords.IN_BRACKET + "|编辑|来源|作者|责编|审核|校对|供稿|[一二三]审|文|图|摄影?|供图|报道)"),
          "一三二作供图实审报摄撰文来校编记责通评新");

  private CreditLines() {}

  /** Whether a line is a caption that ends with who took the picture: …采茶。祁芳 摄; （祁芳 摄）. */
  static boolean isCaption(String line) {
    if (line.length() > FurnitureRules.LONGEST_LINE) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    int open = "）)".indexOf(last) < 0 ? -1 : Math.max(line.lastIndexOf('（'), line.lastIndexOf('('));
    if (open > 0) {
      String by = line.substring(open + 1, line.length() - 1).strip();
      int first = line.indexOf('。');
      boolean one = first < 0 || first >= open - 1;
      return one && open <= LONGEST_CAPTION && by.endsWith("摄") && isWork(by);
    }
    if (last == '。') {
      return false;
    }
    int stop = Math.max(line.lastIndexOf('。'), line.lastIndexOf('）'));
    return stop > 0
        && stop + 1 < line.length()
        && isWork(line.substring(stop + 1).strip())
        && line.chars().filter(c -> c == '。').count() <= MOST_IN_CAPTION;
  }

  private static boolean isWork(String s) {
    return isWork(new Piece(s));
  }

  /** A name and what its bearer did: 祁芳 摄. */
  static boolean isWork(Piece piece) {
    String s = piece.text();
    if (piece.has(Sign.ROLE) && !piece.has(Sign.STOP) && isCredits(s)) {
      return true;
    }
    if (s.isEmpty() || s.length() > LONGEST || !WORK_LASTS.has(s.charAt(s.length() - 1))) {
      return false;
    }
    for (String work : WORKS) {
      if (s.endsWith(work)) {
        int slash = s.length() - work.length() - 1;
        boolean by = slash > 0 && "/／".indexOf(s.charAt(slash)) >= 0;
        String name = s.substring(0, by ? slash : slash + 1).strip();
        return BylineGrammar.isWholeLine(name)
            || name.isEmpty()
            || !new Piece(name).has(Sign.STOP)
                && (name.length() + work.length() < s.length() && name.length() <= 14
                    || Surnames.isFullName(name, 0, name.length()));
      }
    }
    return false;
  }

  /** Writers and who gave the picture: 祁芳 伍强 某报记者 林小满 县公安局供图. */
  private static boolean isCredits(String s) {
    Matcher role = BylineWords.ROLES.matcher(s);
    if (s.length() > LONGEST_CREDITS || !role.find()) {
      return false;
    }
    int names = role.end();
    while (role.find()) {
      names = role.end();
    }
    return Arrays.stream(WORKS).anyMatch(s::endsWith) && s.indexOf(' ') > 0
        || BylineGrammar.isNames(s, names, s.length());
  }

  /** （记者 祁芳）, （祁芳 伍强）, （县招商局 伍强）, （文/图 祁芳）; brackets with text in them are none. */
  static boolean isBracketOfNames(String s) {
    int last = s.length() - 1;
    if (last < 3 || "（(【[".indexOf(s.charAt(0)) < 0 || "）)】]".indexOf(s.charAt(last)) < 0) {
      return false;
    }
    String inner = s.substring(1, last).strip();
    if (inner.chars().anyMatch(c -> TEXT_MARKS.has((char) c))) {
      return false;
    }
    for (String work : WORKS) {
      int name = inner.length() - work.length();
      if (name >= 1 && name <= LONGEST && inner.endsWith(work)) {
        return true;
      }
    }
    if (inner.length() <= 60 && ENDS_AS_CREDIT.isIn(inner) && isCreditWords(inner)) {
      return true;
    }
    int space = Math.max(inner.lastIndexOf(' '), inner.lastIndexOf('　'));
    return inner.length() <= LONGEST && Surnames.isFullName(inner, space + 1, inner.length());
  }

  /** A role, or a label, or a name before 摄. */
  private static boolean isCreditWords(String inner) {
    if (isWork(inner) || FurnitureRules.LABELLED.begins(inner)) {
      return true;
    }
    return BylineWords.mayHaveRole(inner, 0, inner.length())
            && BylineWords.ROLES.matcher(inner).find()
        || inner.startsWith("文")
        || inner.startsWith("图")
        || inner.startsWith("来源")
        || inner.endsWith("图")
        || inner.endsWith("文")
        || inner.endsWith("报道")
        || inner.indexOf('审') >= 0
        || inner.indexOf("编辑") >= 0;
  }
}
