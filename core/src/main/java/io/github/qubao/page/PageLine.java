package io.github.qubao.page;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A line of the page that is not blank, without the white space around
 * it.
 *
 * @param index its place among the page's lines
 * @param page on which of the text's pages it stands, counted from 1
 * @param text the line
 * @param start offset in the page's text
 * @param gap whether a blank line, or the page's edge, stands before it
 * @param indented whether white space stands before its text
 * @param widths how wide it is
 * @param features what its text says by itself
 * @param size how large its type is, if that is known
 * @param doubtful what of its text may have been misread
 */
record PageLine(
    int index,
    int page,
    String text,
    int start,
    boolean gap,
    boolean indented,
    LineWidths widths,
    LineFeatures features,
    TypeSize size,
    List<Span> doubtful) {
  /** No line that is only a credit has more characters. */
  private static final int MAX_CREDIT_LENGTH = 20;

  /** A wider line, in half-widths, is a whole paragraph. */
  private static final int UNWRAPPED = 120;

  /** The offset in the page's text behind its last character. */
  int end() {
    return start + text.length();
  }

  /** Its width as it stands, in half-widths. */
  int width() {
    return widths.width();
  }

  /** The least width to which it can be compressed, in half-widths. */
  int minWidth() {
    return widths.minWidth();
  }

  /** Whether a sentence ends with the line: 。！？ and what may close after them. */
  boolean endsSentence() {
    return Characters.SENTENCE_ENDS.indexOf(lastMark()) >= 0;
  }

  /** Whether a paragraph may end with the line: where a sentence does, and before a list. */
  boolean mayEndParagraph() {
    char mark = lastMark();
    return endsSentence() || mark == '：' || mark == '；' || mark == ':';
  }

  /** The last character but for quotation marks and brackets that close. */
  char lastMark() {
    return features.lastMark();
  }

  int commas() {
    return features.commas();
  }

  /** Whether the line holds punctuation that prose has and headlines seldom do. */
  boolean hasProsePunctuation() {
    return features.prosePunctuation();
  }

  /** Whether it begins with a byline, as the body of an article does: 本报讯（记者…）. */
  boolean startsWithByline() {
    return features.startsWithByline();
  }

  /** Whether it begins with a byline that cannot be prose, and so starts a body wherever it is. */
  boolean startsWithSureByline() {
    return features.startsWithByline() && !features.startsWithWeakByline();
  }

  /** Whether it is a byline and nothing else. */
  boolean isByline() {
    return features.isByline();
  }

  /** Whether it may be a person's name and nothing else. */
  boolean mayBeName() {
    return features.mayBeName();
  }

  /** Whether a photographer is named at its end. */
  boolean endsWithCredit() {
    return features.endsWithCredit();
  }

  /** Whether it only names a photographer. */
  boolean isCredit() {
    return endsWithCredit() && text.length() <= MAX_CREDIT_LENGTH && text.indexOf('。') < 0;
  }

  /** Whether it begins with words with which paragraphs often begin, and sentences in them less. */
  boolean startsLikeParagraph() {
    return features.startsLikeParagraph();
  }

  /** Whether it begins with the number or the mark of an item in a list. */
  boolean isListItem() {
    return features.isListItem();
  }

  /** Whether it may be a line of a headline: by its type where that tells, else by its text. */
  boolean mayBeHeadline() {
    return isLarge()
        || size.kind() != TypeSize.Kind.BODY
            && size.kind() != TypeSize.Kind.SMALL
            && features.mayBeHeadline();
  }

  /** Whether it is a whole paragraph: no column of a newspaper is so wide. */
  boolean isUnwrapped() {
    return width() > UNWRAPPED;
  }

  /** Whether it and another line may be rows of one table. */
  boolean isRowWith(PageLine other) {
    return features.row().isWith(other.features.row());
  }

  /** Whether its type is another than the text's, and no headline's, as a caption's is. */
  boolean isCaptionType() {
    return size.kind() == TypeSize.Kind.OTHER || isSmall();
  }

  /** Whether its type is known to be the text's. */
  boolean isBodyType() {
    return size.kind() == TypeSize.Kind.BODY;
  }

  /** Whether its type is smaller than the text's. */
  boolean isSmall() {
    return size.kind() == TypeSize.Kind.SMALL;
  }

  /** Whether its text may be a line of a headline, or of a poem. */
  boolean readsLikeHeadline() {
    return features.mayBeHeadline();
  }

  /** Whether it is known where it stands, so that the lines come in the order of reading. */
  boolean isPlaced() {
    return size.kind() != TypeSize.Kind.UNKNOWN;
  }

  /** Whether its type is so large that it is a headline, if it is no furniture. */
  boolean isLarge() {
    return size.kind() == TypeSize.Kind.HEADLINE;
  }

  /**
   * Whether the line was full in a column of {@code column} half-widths: what {@code next} begins
   * with would not have fitted into it. Without a next line it must have about the column's width.
   */
  boolean fills(int column, @Nullable PageLine next) {
    return next == null ? width() >= column - 4 : breakWidth(next) >= column - 2;
  }

  /**
   * The widest column, in half-widths, in which {@code next} would have had to begin a new line.
   */
  int breakWidth(PageLine next) {
    return widths.breakWidth(next.widths);
  }

  /** The same line as the one of another index. */
  PageLine at(int newIndex) {
    return newIndex == index
        ? this
        : new PageLine(
            newIndex, page, text, start, gap, indented, widths, features, size, doubtful);
  }

  /** The same line on a page that sets lines tight. */
  PageLine setTight() {
    return new PageLine(
        index, page, text, start, gap, indented, widths.tight(), features, size, doubtful);
  }

  /** Whether its last character is a mark that may lose its white half. */
  boolean endsWithWhite() {
    return LineWidths.hasWhite(text.charAt(text.length() - 1));
  }

  /** Whether the line may stand in a column of {@code column} half-widths. */
  boolean fitsInto(int column) {
    return minWidth() <= column + 1;
  }
}
