package io.github.qubao.page;

import io.github.qubao.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A line of the page that is not blank, without the white space around
 * it. Widths are in halves of a full-width character.
 *
 * @param index its place among the page's lines
 * @param text the line
 * @param start offset in the page's text
 * @param gap whether a blank line, or the page's edge, stands before it
 * @param indented whether white space stands before its text
 * @param tight its width with the white half of all punctuation taken out
 * @param wide its width with none taken out
 * @param marks what its text says by itself
 */
record PageLine(
    int index,
    String text,
    int start,
    boolean gap,
    boolean indented,
    int tight,
    int wide,
    LineMarks marks) {
  private static final String CLOSING = "，。、；：？！”’）》〉】」』,.;:?!)%％…";
  private static final String OPENING = "“‘（《〈【「『([";
  private static final String TIGHT = "，。、；：！？“”‘’（）《》〈〉【】「」『』·";

  static PageLine of(int index, String text, int start, boolean gap, boolean indented) {
    int tight = 0;
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean half = half(c);
      wide += half ? 1 : 2;
      tight += half || TIGHT.indexOf(c) >= 0 ? 1 : 2;
    }
    LineMarks marks = LineMarks.of(text, wide, firstPiece(text));
    return new PageLine(index, text, start, gap, indented, tight, wide, marks);
  }

  int end() {
    return start + text.length();
  }

  /** Whether a sentence ends with the line: 。！？ and what may close after them. */
  boolean endsSentence() {
    return Characters.SENTENCE_ENDS.indexOf(lastMark()) >= 0;
  }

  /** Whether a paragraph may end with the line: where a sentence does, and before a list. */
  boolean stops() {
    char mark = lastMark();
    return endsSentence() || mark == '：' || mark == '；' || mark == ':';
  }

  /** The last character but for quotation marks and brackets that close. */
  char lastMark() {
    return marks.last();
  }

  /** Whether the line holds punctuation that prose has and headlines seldom do. */
  boolean hasProsePunctuation() {
    return marks.prose();
  }

  /**
   * Whether the line was full in a column of {@code column} halves: what {@code next} begins with
   * would not have fitted into it. Without a next line it must have about the column's width.
   */
  boolean fills(int column, @Nullable PageLine next) {
    return next == null ? wide >= column - 4 : room(next) >= column - 2;
  }

  /** The widest column, in halves, in which {@code next} would have had to begin a new line. */
  int room(PageLine next) {
    return wide + next.marks.firstPiece() - 1;
  }

  /** Whether the line may stand in a column of {@code column} halves. */
  boolean fitsInto(int column) {
    return tight <= column + 1;
  }

  /** The width of what no line break may cut from the line's start. */
  private static int firstPiece(String text) {
    int end = 0;
    int width = 0;
    while (end < text.length() - 1 && OPENING.indexOf(text.charAt(end)) >= 0) {
      width += half(text.charAt(end++)) ? 1 : 2;
    }
    int from = end;
    do {
      width += half(text.charAt(end++)) ? 1 : 2;
    } while (end < text.length()
        && end - from < 16
        && latin(text.charAt(from))
        && latin(text.charAt(end)));
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      width += half(text.charAt(end++)) ? 1 : 2;
    }
    return width;
  }

  private static boolean latin(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || ".:-%".indexOf(c) >= 0);
  }

  private static boolean half(char c) {
    return c < 0x2000 || (c >= 0xFF61 && c <= 0xFFDC);
  }
}
