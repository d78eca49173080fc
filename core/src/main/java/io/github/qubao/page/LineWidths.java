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
 * @param spare how much narrower the line may have been printed; 0 unless the page sets lines tight
 */
record LineWidths(int minWidth, int width, int unbreakableStart, int spare) {
  private static final String CLOSING = "，。、；：？！”’）》〉】」』,.;:?!)%％…";
  private static final String OPENING = "“‘（《〈【「『([";
  private static final String COMPRESSIBLE = "，。、；：！？“”‘’（）《》〈〉【】「」『』·";

  /** No line is set tighter: where more punctuation stands, it keeps its white. */
  private static final int MAX_SPARE = 3;

  /** No Latin word or number is taken to be longer; a longer one may be cut. */
  private static final int MAX_WORD_LENGTH = 16;

  static LineWidths of(String text) {
    int minWidth = 0;
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += widthOf(c);
      minWidth += COMPRESSIBLE.indexOf(c) >= 0 ? 1 : widthOf(c);
    }
    return new LineWidths(minWidth, width, unbreakableStart(text), 0);
  }

  /** The same on a page that takes the white out of punctuation before it breaks a line. */
  LineWidths tight() {
    return new LineWidths(minWidth, width, unbreakableStart, Math.min(MAX_SPARE, width - minWidth));
  }

  private static int unbreakableStart(String text) {
    int end = 0;
    int width = 0;
    while (end < text.length() - 1 && OPENING.indexOf(text.charAt(end)) >= 0) {
      width += widthOf(text.charAt(end++));
    }
    int from = end;
    do {
      width += widthOf(text.charAt(end++));
    } while (end < text.length()
        && end - from < MAX_WORD_LENGTH
        && isLatin(text.charAt(from))
        && isLatin(text.charAt(end)));
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      width += widthOf(text.charAt(end++));
    }
    return width;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || ".:-%".indexOf(c) >= 0);
  }

  private static int widthOf(char c) {
    return c < 0x2000 || c >= 0xFF61 && c <= 0xFFDC ? 1 : 2;
  }
}
