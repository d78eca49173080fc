package io.github.qubao.page;

/**
 * Immutable and thread-safe. How wide a line is when it is printed, in half-widths: a full-width
 * character is two. A newspaper sets all of a column's text in one size, so widths tell what a
 * PDF's raw text does not: where a column ends.
 *
 * @param minWidth its width with the white half of all punctuation taken out, as far as a line can
 *     be compressed
 * @param width its width with nothing taken out
 * @param unbreakableStart the width of what no line break may cut from the line's start
 * @param minStart the same with the white half of its punctuation taken out
 * @param setTight whether the page takes that white out before it breaks a line
 */
record LineWidths(int minWidth, int width, int unbreakableStart, int minStart, boolean setTight) {
  private static final String CLOSING = "，。、；：？！”’）》〉】」』,.;:?!)%％…";
  private static final String OPENING = "“‘（《〈【「『([";
  private static final String COMPRESSIBLE = "，。、；：！？“”‘’（）《》〈〉【】「」『』·";

  /** No line is set tighter: where more punctuation stands, it keeps its white. */
  private static final int MAX_SPARE = 3;

  /** No Latin word or number is taken to be longer; a longer one may be cut. */
  private static final int MAX_WORD_LENGTH = 16;

  static LineWidths of(String text) {
    String start = text.substring(0, unbreakableLength(text));
    return new LineWidths(
        minWidthOf(text), widthOf(text), widthOf(start), minWidthOf(start), false);
  }

  private static int widthOf(String text) {
    int width = 0;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      width += widthOf(c);
    }
    return width;
  }

  /** Whether half of the character is white, which may be taken out. */
  static boolean hasWhite(char c) {
    return COMPRESSIBLE.indexOf(c) >= 0;
  }

  private static int minWidthOf(String text) {
    int width = 0;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      width += COMPRESSIBLE.indexOf(c) >= 0 ? 1 : widthOf(c);
    }
    return width;
  }

  /** The same on a page that takes the white out of punctuation before it breaks a line. */
  LineWidths tight() {
    return new LineWidths(minWidth, width, unbreakableStart, minStart, true);
  }

  /** The least width in which the line may have been printed. */
  int leastWidth() {
    return setTight ? width - Math.min(MAX_SPARE, width - minWidth) : width;
  }

  /** The widest column in which {@code next} would have had to begin a new line. */
  int breakWidth(LineWidths next) {
    int together = width + next.unbreakableStart;
    int spare = together - minWidth - next.minStart;
    return together - (setTight ? Math.min(MAX_SPARE, spare) : 0) - 1;
  }

  private static int unbreakableLength(String text) {
    int end = 0;
    while (end < text.length() - 1 && OPENING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int from = end;
    do {
      end += Character.charCount(text.codePointAt(end));
    } while (end < text.length()
        && end - from < MAX_WORD_LENGTH
        && isLatin(text.charAt(from))
        && isLatin(text.charAt(end)));
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || ".:-%".indexOf(c) >= 0);
  }

  private static int widthOf(int c) {
    int type = c < 0x300 ? Character.OTHER_LETTER : Character.getType(c);
    if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
      return 0;
    }
    return c < 0x2000 || c >= 0xFF61 && c <= 0xFFDC ? 1 : 2;
  }
}
