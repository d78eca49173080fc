package io.github.qubao.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Stateless and thread-safe. Classes of characters, the same for all parts of the library and on
 * every version of Java, as far as the ranges are written out here.
 */
public final class Characters {
  /**
   * Marks that end a sentence; {@code !} and {@code ?} do not before a letter or digit. ASCII
   * {@code .}, which is none of these, does only behind a word.
   */
  public static final String SENTENCE_ENDS = "。｡！？!?…";

  /** Opening quotes and brackets; the one at the same place in {@link #CLOSERS} closes it. */
  public static final String OPENERS = "“‘「『（(【《〈[";

  /** Closing quotes and brackets, in the order of {@link #OPENERS}. */
  public static final String CLOSERS = "”’」』）)】》〉]";

  /** The Han characters of {@link #isHan(int)} in the basic plane, for a class in a regex. */
  public static final String HAN = "\\u3400-\\u4dbf\\u4e00-\\u4e27\\u4e29-\\u9fff\\uf900-\\ufaff";

  private Characters() {}

  /**
   * Whether a UTF-16 unit is a Chinese character (汉字) by itself. 〇 is none: it is written among
   * numerals; nor is 丨 (U+4E28): headlines and lines of credits have it as a mark.
   */
  public static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF && c != 0x4E28
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0xF900 && c <= 0xFAFF;
  }

  /** Whether a code point is a Chinese character, those of two UTF-16 units included. */
  public static boolean isHan(int codePoint) {
    return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT
        ? isHan((char) codePoint)
        : codePoint >= 0x20000 && codePoint <= 0x3FFFF;
  }

  /**
   * The Chinese character that a radical (部首, U+2E80 to U+2FDF) or a compatibility form (U+F900 to
   * U+FAFF, U+2F800 to U+2FA1F) looks like and stands for in the tables of many fonts; any other
   * code point itself.
   */
  public static int unified(int codePoint) {
    return Radicals.unified(codePoint);
  }

  /** How much deeper inside quotes and brackets a text is behind {@code c}: 1, -1 or 0. */
  public static int nesting(char c) {
    return isHan(c) ? 0 : OPENERS.indexOf(c) >= 0 ? 1 : CLOSERS.indexOf(c) >= 0 ? -1 : 0;
  }

  /** Whether a unit is part of a word: a Chinese character, a letter or a digit of any script. */
  public static boolean isWordy(char c) {
    return isHan(c) || !isMark(c) && Character.isLetterOrDigit(c);
  }

  /** Whether it is a mark of those that nearly all are, none of which is a letter or a digit. */
  private static boolean isMark(char c) {
    return c >= 0x3008 && c <= 0x3011
        || c == '，'
        || c == '。'
        || c == '、'
        || c >= 0x2010 && c <= 0x2027
        || c >= 0xFF01 && c <= 0xFF0F;
  }

  /**
   * Whether a comma or colon stands between two digits: 1,200 and 9:30; it ends no clause there.
   *
   * @throws NullPointerException if {@code text} is null
   * @throws IndexOutOfBoundsException if it has no unit {@code i}
   */
  public static boolean isInsideNumber(String text, int i) {
    Objects.requireNonNull(text, "text");
    return (text.charAt(i) == ',' || text.charAt(i) == ':')
        && i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  /** {@link #isBlank(int)} of a UTF-16 unit; one of a surrogate pair is not blank by itself. */
  public static boolean isBlank(char c) {
    return isBlank((int) c);
  }

  /**
   * Whether nothing is seen of a code point that stands alone: white space of any width, controls,
   * format characters (marks of direction, joiners, tags), variation selectors and fillers. What a
   * font may show as a box is seen: private use, unassigned, unpaired surrogates; so is a combining
   * mark without its base.
   */
  public static boolean isBlank(int codePoint) {
    return !isCommon(codePoint) && showsNothing(codePoint);
  }

  /** Whether it is a Chinese character, a common mark or ASCII, and seen: nearly all are. */
  private static boolean isCommon(int c) {
    return isHan(c)
        || c >= 0x3001 && c <= 0x3020
        || c >= 0xFF01 && c <= 0xFF5E
        || c >= 0x2010 && c <= 0x2027
        || c >= 0x21 && c <= 0x7E;
  }

  private static boolean showsNothing(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT
        || isFiller(codePoint)
        || isVariationSelector(codePoint)
        || codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
  }

  /** Letters and marks that Unicode has to fill a place and that show nothing. */
  private static boolean isFiller(int c) {
    return c == 0x115F
        || c == 0x1160
        || c == 0x3164
        || c == 0xFFA0
        || c == 0x034F
        || c == 0x17B4
        || c == 0x17B5
        || c == 0x2800;
  }

  private static boolean isVariationSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0x180B && c <= 0x180F || c >= 0xE0100 && c <= 0xE01EF;
  }

  /** Whether all of {@code text[start, end)} is blank. */
  public static boolean isBlank(String text, int start, int end) {
    return skipBlanks(text, start, end) >= end;
  }

  /** The first place from {@code start} on that is not blank, or {@code end}. */
  public static int skipBlanks(String text, int start, int end) {
    Objects.requireNonNull(text, "text");
    int at = start;
    while (at < end && isBlank(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, end);
  }

  /**
   * The place after the last of {@code text[start, end)} that is not blank, or {@code start}. A
   * variation selector stays with the character that it follows.
   */
  public static int skipBlanksBack(String text, int start, int end) {
    Objects.requireNonNull(text, "text");
    int at = end;
    while (at > start && isBlank(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    if (at > start && at < end && isVariationSelector(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(Math.max(at, start), end);
  }

  /** Whether {@code c} ends a line: line feed, carriage return, form feed or one of their kind. */
  public static boolean endsLine(char c) {
    return c <= '\u2029' && (c >= '\n' && c <= '\r' || c >= '\u2028');
  }

  /**
   * The text with the marks of ASCII that stand beside Chinese as the Chinese ones, brackets by
   * pairs, of the same length: some sites write {@code ,} for {@code ，} all through, and rules know
   * the latter. Between letters and digits they stay: 1,200, 9:30, an address. So do those that end
   * a sentence, of which both forms are known.
   *
   * @throws NullPointerException if it is null
   */
  public static String withChineseMarks(String text) {
    Objects.requireNonNull(text, "text");
    char @Nullable [] out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char mark = c > ';' ? c : chineseMark(c);
      if (mark != c && (isChinese(text, i - 1) || isChinese(text, i + 1))) {
        out = out == null ? text.toCharArray() : out;
        out[i] = mark;
      }
    }
    if (out == null) {
      return text;
    }
    pairBrackets(text, out);
    return new String(out);
  }

  /** The Chinese mark for one of ASCII; any other character itself. */
  private static char chineseMark(char c) {
    return switch (c) {
      case ',' -> '，';
      case ';' -> '；';
      case ':' -> '：';
      case '(' -> '（';
      case ')' -> '）';
      default -> c;
    };
  }

  /** Where one bracket of a pair was changed, the other one is too: 产值(GDP)35亿元. */
  private static void pairBrackets(String text, char[] out) {
    int open = -1;
    for (int i = 0; i < out.length; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        open = i;
      } else if (c == ')' && open >= 0) {
        if (out[open] != '(' || out[i] != ')') {
          out[open] = '（';
          out[i] = '）';
        }
        open = -1;
      }
    }
  }

  /** Whether a Chinese character stands there, or a mark that only Chinese has. */
  private static boolean isChinese(String text, int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return isHan(c) || OPENERS.indexOf(c) >= 0 && c > 0x7F || CLOSERS.indexOf(c) >= 0 && c > 0x7F;
  }

  /**
   * {@code made} in the characters of {@code text}: rules and models read traditional text in
   * simplified characters, one for one.
   *
   * @param made a piece of {@code simplified}, or pieces of it, most of them in its order; a
   *     character that it has not stays
   * @param simplified {@code text} in simplified characters, of the same length
   */
  public static String asWritten(String made, String simplified, String text) {
    Objects.requireNonNull(made, "made");
    Objects.requireNonNull(simplified, "simplified");
    Objects.requireNonNull(text, "text");
    int whole = simplified.indexOf(made);
    if (whole >= 0) {
      return text.substring(whole, whole + made.length());
    }
    StringBuilder out = new StringBuilder(made.length());
    int from = 0;
    for (int i = 0; i < made.length(); i++) {
      int at = simplified.indexOf(made.charAt(i), from);
      at = at < 0 ? simplified.indexOf(made.charAt(i)) : at;
      out.append(at < 0 ? made.charAt(i) : text.charAt(at));
      from = at < 0 ? from : at + 1;
    }
    return out.toString();
  }

  /**
   * The same of what was made of the surroundings of a place: where it stands more than once, the
   * last before the place's end counts.
   *
   * @param place what it stands beside
   * @param around so many UTF-16 units before and behind the place are looked at, 0 or more
   */
  public static String asWritten(
      String made, String simplified, String text, Span place, int around) {
    Objects.requireNonNull(made, "made");
    Objects.requireNonNull(simplified, "simplified");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(place, "place");
    int from = Math.max(0, place.start() - around);
    int to = (int) Math.min(text.length(), (long) place.end() + around);
    String near = simplified.substring(from, to);
    int at = near.lastIndexOf(made, place.end() - from);
    return at >= 0
        ? text.substring(from + at, from + at + made.length())
        : asWritten(made, near, text.substring(from, to));
  }
}
