package io.github.qubao.ocr;

import java.util.List;

/** How wide characters are set, and the signs that OCR takes for those of another script. */
final class OcrSigns {
  private static final String NARROW = ",:;?!()";

  private static final String WIDE = "，：；？！（）";

  private static final String OPENING = "“‘（《〈「『【〔［";

  private static final String CLOSING = "”’）》〉」』】〕］，。、；：！？,;:!?)";

  /** What OCR reads a ring in a ring as. */
  private static final String ROUND = "@®©◎";

  /** Names stand behind these. */
  private static final List<String> NAMED = List.of("记者", "本报", "通讯员", "实习", "全媒体", "融媒");

  private OcrSigns() {}

  /** Whether a character is as wide as it is high, as Chinese characters and their signs are. */
  static boolean isWide(int c) {
    return c >= 0x2E80 && !(c >= 0xFF61 && c <= 0xFFDC) || "“”‘’—…·".indexOf(c) >= 0;
  }

  /** How wide a text is set, in sizes of its type. */
  static double ems(String text) {
    return text.codePoints().mapToDouble(c -> isWide(c) ? 1 : 0.5).sum();
  }

  /** Whether the ink of a sign is in the right half of its width. */
  static boolean opens(int c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** Whether the ink of a sign is in the left half of its width. */
  static boolean closes(int c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** Whether letters of an alphabet or digits meet where one word follows another. */
  static boolean latin(String before, String text) {
    int a = before.codePointBefore(before.length());
    int b = text.codePointAt(0);
    return Character.isLetterOrDigit(a) && !isWide(a) && Character.isLetterOrDigit(b) && !isWide(b);
  }

  /**
   * The text with Chinese punctuation marks beside Chinese characters, where OCR gives the narrow
   * ones: {@code 通知:今年} has no {@code :} in print. Its length stays.
   */
  static String chinese(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = NARROW.indexOf(text.charAt(i));
      if (at >= 0 && (wideAt(text, i - 1) || wideAt(text, i + 1))) {
        out.setCharAt(i, WIDE.charAt(at));
      } else if (text.charAt(i) == '"' && (wideAt(text, i - 1) || wideAt(text, i + 1))) {
        out.setCharAt(i, i == 0 || opensAfter(text.charAt(i - 1)) ? '“' : '”');
      }
    }
    bracketsAlike(out);
    leadingMark(out);
    return out.toString();
  }

  /** The mark before the names of a byline: OCR reads □ as 口 or 回, ◎ as @, ® or ©. */
  private static void leadingMark(StringBuilder text) {
    if (text.length() > 2 && "口回".indexOf(text.charAt(0)) >= 0) {
      int names = text.charAt(1) == ' ' ? 2 : 1;
      if (NAMED.stream().anyMatch(n -> text.indexOf(n, names) == names)) {
        text.setCharAt(0, '□');
      }
    } else if (text.length() > 1 && ROUND.indexOf(text.charAt(0)) >= 0) {
      boolean twice = ROUND.indexOf(text.charAt(1)) >= 0;
      int next = text.length() > 2 && (twice || text.charAt(1) == ' ') ? 2 : 1;
      if (Character.isIdeographic(text.charAt(next))) {
        text.setCharAt(0, '◎');
        text.setCharAt(1, twice ? ' ' : text.charAt(1));
      }
    }
  }

  /** Brackets that open as those do that close: OCR reads （ as 〈 or 《. */
  private static void bracketsAlike(StringBuilder text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '〈' || c == '《') {
        int next = i + 1;
        boolean names = NAMED.stream().anyMatch(n -> text.indexOf(n, next) == next);
        if (names && i > 0 && "讯电".indexOf(text.charAt(i - 1)) >= 0) {
          text.setCharAt(i, '（');
        }
        open = i;
      } else if (c == '（' || c == '〉' || c == '》') {
        open = -1;
      } else if (c == '）' && open >= 0) {
        text.setCharAt(open, '（');
        open = -1;
      }
    }
  }

  /** Whether a quotation mark behind {@code c} opens rather than closes. */
  private static boolean opensAfter(char c) {
    return opens(c) || "，：；、:,;".indexOf(c) >= 0;
  }

  private static boolean wideAt(String text, int i) {
    return i >= 0 && i < text.length() && isWide(text.charAt(i));
  }
}
