package io.github.qubao.page;

/**
 * A line of the page that is not blank, without the white space around it.
 *
 * @param index its place among the page's lines
 * @param text the line
 * @param start offset in the page's text
 * @param gap whether a blank line, or the page's edge, stands before it
 * @param indented whether white space stands before its text
 * @param width its width in full-width characters
 */
record PageLine(int index, String text, int start, boolean gap, boolean indented, double width) {

  int end() {
    return start + text.length();
  }

  /** Whether a sentence ends with the line: 。！？ and what may close after them. */
  boolean endsSentence() {
    int i = text.length() - 1;
    while (i > 0 && "”’」』）》)\"]】".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return "。！？!?…".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether the line holds punctuation that prose has and headlines seldom do. */
  boolean hasProsePunctuation() {
    return text.indexOf('，') >= 0 || text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
  }

  /**
   * The width that {@code text} takes at least: Latin letters and digits take half of a Chinese
   * character, and so does Chinese punctuation, whose white half is taken out where a line is set
   * tight.
   */
  static double width(String text) {
    int halves = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean half = c < 0x2000 || (c >= 0xFF61 && c <= 0xFFDC) || TIGHT.indexOf(c) >= 0;
      halves += half ? 1 : 2;
    }
    return halves / 2.0;
  }

  private static final String TIGHT = "，。、；：！？“”‘’（）《》〈〉【】「」『』·";
}
