package io.github.qubao.page;

import static io.github.qubao.text.Characters.HAN;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Immutable. Tells where paragraphs start: by indents, short lines, gaps, numbers of a list. */
final class ParagraphDetector {
  /** How paragraphs of district news often begin, and sentences inside them more seldom. */
  private static final Pattern COMMON_START =
      Pattern.compile(
          "(?:会议|会上|会前|会后|据悉|据了解|据介绍|目前|近日|近期|日前|连日来|今年以来|下一步|接下来|随后|同时，|当天|当日|活动中|检查中|调研中"
              + "|座谈会上|在.{2,12}(?:现场|会上|[，、])|针对|为[了进切深推贯持展加提]|此次|截至|自.{2,10}以来|如今|眼下|图为|国庆|春节|中秋|端午|五一|入秋|入夏|入冬|[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[0-9０-９]{4}年[0-9０-９度])");

  /** How reports begin, with the day: and paragraphs inside them seldom. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?:近日|日前|连日来|昨日|昨天|(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日(?:至[0-9０-９]{1,2}日)?[，、,上下晚]?)");

  /** The number or the mark of an item in a list. */
  private static final Pattern LIST_ITEM =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十0-9０-９]{1,3}[）)]|[0-9０-９]{1,2}[.．、](?![0-9０-９])"
              + "|[①-⑳]|第[一二三四五六七八九十]{1,3}[，、条章]|[●■◆★▲◎○])");

  /** A number that stands before whole paragraphs only. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9０-９]{1,3}[）)]|[0-9０-９]{1,2}[.．、](?![0-9０-９])|[①-⑳])");

  /** A word that says what a line of a notice is about. */
  private static final Pattern LABEL = Pattern.compile("[0-9０-９]{0,3}[" + HAN + "]{1,6}：");

  private final PageStyle style;

  ParagraphDetector(PageStyle style) {
    this.style = style;
  }

  /** Whether the line begins with words with which paragraphs often begin. */
  static boolean startsLikeParagraph(String line) {
    return COMMON_START.matcher(line).lookingAt();
  }

  /** Whether the line begins with the day, as a report does. */
  static boolean startsLikeReport(String line) {
    return DAY.matcher(line).lookingAt();
  }

  /** Whether the line begins with the number or the mark of an item in a list. */
  static boolean isListItem(String line) {
    return LIST_ITEM.matcher(line).lookingAt();
  }

  private static boolean isNumbered(PageLine line) {
    return NUMBERED.matcher(line.text()).lookingAt();
  }

  /** Whether it begins with a word that says what the line of a notice is about. */
  static boolean startsWithLabel(PageLine line) {
    return LABEL.matcher(line.text()).lookingAt();
  }

  /** How the page marks its paragraphs. */
  PageStyle style() {
    return style;
  }

  /**
   * Whether {@code line} starts a paragraph in a column of {@code column} half-widths.
   *
   * @param before the body's line before it
   * @param first whether that one is its paragraph's first, and so indented
   * @param next the line below it, if it stands there without a gap
   * @param third the line below that, likewise
   */
  boolean startsParagraph(
      PageLine before,
      boolean first,
      PageLine line,
      @Nullable PageLine next,
      @Nullable PageLine third,
      int column) {
    if (style.unwrapped()) {
      return true;
    }
    boolean indented = style.indentsText() && line.indented();
    boolean full = before.fills(first ? column - 4 : column, line);
    if (!before.endsSentence()) {
      boolean pause = before.mayEndParagraph();
      // Where no sentence ends, a paragraph's last line must be much shorter than the column.
      boolean shortLine = !before.fills(first ? column - 7 : column - 3, line);
      return indented && (shortLine || pause)
          || !full && pause
          || first && shortLine && isNumbered(before) && !before.hasProsePunctuation()
          || before.lastMark() == '：' && isNumbered(line)
          || (shortLine || pause && (line.isListItem() || startsWithLabel(line))) && line.gap();
    }
    if (before.isUnwrapped() || (next == null || next.gap()) && Furniture.isOffice(List.of(line))) {
      return true;
    }
    if (style.indentsText()) {
      return line.indented()
          || isSubheading(line, next, column)
          || !before.fills(first ? column - 9 : column - 5, line);
    }
    if (!full || isFirstByNext(line, next, third, column)) {
      return true;
    }
    boolean isWholeParagraph =
        next != null && !next.gap() && !line.mayEndParagraph() && !line.fills(column - 5, next);
    if (isWholeParagraph) {
      return true;
    }
    if (isNumbered(line)) {
      return true;
    }
    Boolean lostIndent = lostIndent(line, next, column);
    if (style.separatesByGaps() && !line.gap()) {
      return lostIndent != null && lostIndent && line.isListItem();
    }
    if (lostIndent != null) {
      return lostIndent || line.isListItem() && line.gap();
    }
    return line.gap() && style.separatesByGaps()
        || line.startsLikeParagraph()
        || line.isListItem()
        || startsWithLabel(line);
  }

  /**
   * Whether the line, though a sentence ends with it, is the first of a paragraph: it is as wide as
   * one that lost its indent, and the next starts none.
   */
  private boolean isFirstByNext(
      PageLine line, @Nullable PageLine next, @Nullable PageLine third, int column) {
    return next != null
        && third != null
        && !third.gap()
        && line.endsSentence()
        && line.width() <= column - 3
        && line.fitsInto(column - 4)
        && line.fills(column - 4, next)
        && Boolean.FALSE.equals(lostIndent(next, third, column))
        && !next.gap();
  }

  /** Whether the line, behind a sentence and above an indented line, is too short for prose. */
  private static boolean isSubheading(PageLine line, @Nullable PageLine next, int column) {
    return next != null
        && next.indented()
        && line.mayBeHeadline()
        && !line.hasProsePunctuation()
        && !line.mayEndParagraph()
        && 4 * line.width() < 3 * column;
  }

  /** Whether only its words tell whether the line starts a paragraph, behind a full line. */
  boolean isUncertain(PageLine before, PageLine line, @Nullable PageLine next, int column) {
    return before.endsSentence()
        && !style.indentsText()
        && before.fills(column, line)
        && lostIndent(line, next, column) == null
        && !(style.separatesByGaps() && !line.gap());
  }

  /** Whether the line, with {@code next} below it, surely starts no paragraph. */
  boolean continuesParagraph(PageLine line, PageLine next, int column) {
    return style.indentsText()
        ? !line.indented()
        : Boolean.FALSE.equals(lostIndent(line, next, column));
  }

  /**
   * Whether the line is short by the two characters of a lost indent; null if it cannot be told.
   */
  @Nullable Boolean lostIndent(PageLine line, @Nullable PageLine next, int column) {
    if (!style.losesIndents() || next == null || next.gap()) {
      return null;
    }
    if (line.fills(column, next)) {
      // Compressed, a first line may look a little wider than it is; it must fit all the same.
      boolean first = line.width() <= column - (style.compressesPunctuation() ? 2 : 3);
      if (!first || !line.fitsInto(column - 4)) {
        return Boolean.FALSE;
      }
      // An inner line leaves no room for what the next begins with; a first one does.
      return line.endsSentence() || line.breakWidth(next) > column - 1 ? null : Boolean.TRUE;
    }
    // Short though a sentence ends, it may be both: a first line, or the last of the paragraph.
    return line.endsSentence() ? null : Boolean.TRUE;
  }
}
