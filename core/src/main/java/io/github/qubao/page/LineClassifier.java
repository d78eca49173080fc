package io.github.qubao.page;

import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.Prose;

/**
 * Tells what a line's text says by itself, without the lines around it. Layout analysis asks it
 * many times of the same line, so it is found out once, when the line is scanned.
 */
final class LineClassifier {
  private static final String CLOSING = "”’」』）》)\"]】";

  /** No line of a headline is wider, in half-widths. */
  private static final int MAX_HEADLINE_WIDTH = 90;

  private LineClassifier() {}

  /** The features of {@code text}, which is {@code width} half-widths wide. */
  static LineFeatures featuresOf(String text, int width) {
    char last = lastMark(text);
    int commas = 0;
    boolean sentenceMark = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      commas += c == '，' || c == ',' ? 1 : 0;
      sentenceMark |= c == '。' || c == '；';
    }
    boolean listItem = ParagraphDetector.isListItem(text);
    boolean headline =
        width <= MAX_HEADLINE_WIDTH
            && last != '。'
            && last != '…'
            && !sentenceMark
            && !listItem
            && commas <= 1
            && !Prose.isSalutation(text)
            && "，、；,".indexOf(text.charAt(text.length() - 1)) < 0;
    return new LineFeatures(
        last,
        commas,
        sentenceMark || commas > 0,
        BylineGrammar.opens(text),
        BylineGrammar.opensWeakly(text),
        BylineGrammar.isWholeLine(text) || BylineGrammar.sourceWriters(text).isPresent(),
        BylineGrammar.isBareName(text) && !HeadlineUnit.isRubric(text),
        Credit.ends(text),
        ParagraphDetector.startsLikeParagraph(text),
        listItem,
        headline,
        TableRow.of(text));
  }

  private static char lastMark(String text) {
    int i = text.length() - 1;
    while (i > 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }
}
