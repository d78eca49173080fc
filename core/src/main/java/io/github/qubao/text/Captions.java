package io.github.qubao.text;

/**
 * Immutable and thread-safe. Tells captions of pictures that no mark of theirs tells: run together
 * with the text of a line, or with a date where a photographer is named.
 */
final class Captions {
  /** No caption is longer. */
  private static final int LONGEST = 45;

  /** A page with more characters is no picture story. */
  private static final int LONGEST_STORY = 1200;

  /** A date with its year is no longer: 2026年12月31日. */
  private static final int LONGEST_DATE = 11;

  private static final int LONGEST_NAME = 4;

  /** Nor is the name of an office that gives a picture. */
  private static final int LONGEST_GIVER = 16;

  private static final String[] PICTURES = {"上图", "下图", "左图", "右图", "图中"};

  private final boolean story;

  private Captions(boolean story) {
    this.story = story;
  }

  /** Looks at a whole text: in a picture story the photographer stands on a line of his own. */
  static Captions of(String text) {
    boolean credited = false;
    boolean may = text.length() <= LONGEST_STORY;
    for (int at = text.indexOf('摄'); may && at > 0 && !credited; at = text.indexOf('摄', at + 1)) {
      int next = skipSpaces(text, at + 1);
      boolean ends = next == text.length() || Characters.endsLine(text.charAt(next));
      int start = at;
      while (start > 0 && !Characters.endsLine(text.charAt(start - 1))) {
        start--;
      }
      credited =
          ends
              && at - start < LONGEST / 2
              && FurnitureRules.isPart(new Piece(text.substring(start, at + 1).strip()));
    }
    return new Captions(credited);
  }

  /** Whether a line is one sentence of a picture story that begins with the day and its year. */
  boolean is(String line) {
    if (!story || line.length() > LONGEST || line.indexOf('。') != line.length() - 1) {
      return false;
    }
    int day = line.indexOf('日');
    return day > 0
        && day < LONGEST_DATE
        && line.indexOf('年') == 4
        && Character.isDigit(line.charAt(0));
  }

  /** Whether a short line says that its picture is an older one: 清淤后的河道（资料图片）。 */
  static boolean isArchived(String line) {
    return line.length() <= LONGEST
        && (line.contains("资料图片") || line.contains("资料照片") || line.contains("（资料图）"));
  }

  /** Whether a short line tells what is to be seen where on a picture: …，即上图虚线位置。 */
  static boolean pointsToPicture(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    for (String picture : PICTURES) {
      if (line.contains(picture)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the text of {@code text[start, end)}, a line, begins, behind captions that only blanks
   * set apart: 图为村民采茶　　6月3日，…; 0 if there are none.
   */
  static int end(String text, int start, int end) {
    int at = start;
    while (text.startsWith("图为", at)) {
      int gap = gap(text, at, end);
      if (gap < 0) {
        break;
      }
      at = skipSpaces(text, gap);
    }
    return at - start;
  }

  /** Behind the blanks at {@code at} of the same line. */
  private static int skipSpaces(String text, int at) {
    int i = at;
    while (i < text.length()
        && Characters.isBlank(text.charAt(i))
        && !Characters.endsLine(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where two blanks stand next, before the end of a sentence; -1 if none do. */
  private static int gap(String text, int from, int end) {
    for (int i = from; i + 2 < end && text.charAt(i) != '。'; i++) {
      if (Characters.isBlank(text.charAt(i)) && Characters.isBlank(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Of 祁芳 摄清晨的… or 县文化馆 供图 清晨的… the length of what belongs to the picture before; 0 if nothing
   * does.
   */
  static int creditEnd(String text, int from, int end) {
    int at = from;
    while (at < end && at - from <= LONGEST_GIVER && Characters.isHan(text.charAt(at))) {
      at++;
    }
    int work = skipSpaces(text, at);
    if (at <= from + 1 || work == at || work + 1 >= end) {
      return 0;
    }
    if (text.startsWith("供图", work)) {
      int next = skipSpaces(text, work + 2);
      return next > work + 2 && next < end && isGiver(text, from, at) ? next - from : 0;
    }
    boolean credit =
        at - from <= LONGEST_NAME
            && text.charAt(work) == '摄'
            && "影制像取".indexOf(text.charAt(work + 1)) < 0
            && Surnames.isFullName(text, from, at);
    return credit ? skipSpaces(text, work + 1) - from : 0;
  }

  /** Whether nobody is told to whom the picture goes: 县图书馆向学校 供图. */
  private static boolean isGiver(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if ("向为对给".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
