package io.github.qubao.page;

import io.github.qubao.text.BylineGrammar;

/**
 * Immutable and thread-safe. What a line's text says by itself. The layout asks it many times of
 * the same line, so it is found out once.
 *
 * @param last the last character but for quotation marks and brackets that close
 * @param firstPiece the width of what no line break may cut from the line's start
 * @param commas how many commas it has
 * @param prose whether it has punctuation that prose has and headlines seldom do
 * @param opensBody whether it is how a body opens, with a byline
 * @param opensWeakly whether it opens a body only where a new one may begin
 * @param byline whether it is nothing but a byline
 * @param bareName whether it may be a name and nothing else
 * @param endsWithCredit whether a photographer is named at its end
 * @param cue whether it begins as paragraphs like to begin
 * @param point whether it begins with the number of a point in a list
 * @param headline whether it may be a line of a headline
 */
record LineMarks(
    char last,
    int firstPiece,
    int commas,
    boolean prose,
    boolean opensBody,
    boolean opensWeakly,
    boolean byline,
    boolean bareName,
    boolean endsWithCredit,
    boolean cue,
    boolean point,
    boolean headline) {
  private static final String QUOTES = "”’」』）》)\"]】";

  /** No line of a headline is wider, in halves of a full-width character. */
  private static final int WIDEST_HEADLINE = 90;

  static LineMarks of(String text, int wide, int firstPiece) {
    char last = lastMark(text);
    int commas = 0;
    boolean ends = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      commas += c == '，' || c == ',' ? 1 : 0;
      ends |= c == '。' || c == '；';
    }
    boolean point = ParagraphStarts.point(text);
    boolean headline =
        wide <= WIDEST_HEADLINE
            && last != '。'
            && last != '…'
            && !ends
            && !point
            && commas <= 1
            && "，、；,".indexOf(text.charAt(text.length() - 1)) < 0;
    return new LineMarks(
        last,
        firstPiece,
        commas,
        ends || commas > 0,
        BylineGrammar.opens(text),
        BylineGrammar.opensWeakly(text),
        BylineGrammar.isWholeLine(text),
        BylineGrammar.isBareName(text),
        Credit.ends(text),
        ParagraphStarts.cue(text),
        point,
        headline);
  }

  private static char lastMark(String text) {
    int i = text.length() - 1;
    while (i > 0 && QUOTES.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }
}
