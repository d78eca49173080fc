package io.github.qubao.page;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Immutable: one per page. Which lines behind a number or a mark (1、…, 一、…, ●…) begin an item of
 * news. A report has them before its subheadings, too, so the page has to tell the two apart: it
 * calls itself a digest of the day (早报), or a bulletin (简报) whose items are of different actors, or
 * the first of them stands directly under the name of a column (简讯).
 */
final class MarkedItems {
  /** So many paragraphs behind numbers are the items of a digest; */
  private static final int SOME_TEXTS = 3;

  /** of what stands under the name of a column, and of headlines, two are enough. */
  private static final int SOME = 2;

  /** The text of an item has so many characters at least; */
  private static final int SHORTEST_TEXT = 20;

  /** a line of it in a narrow column so many, */
  private static final int SHORTEST_LINE = 10;

  /** its headline has so few, */
  private static final int SHORTEST_HEADLINE = 6;

  /** or so many. */
  private static final int LONGEST_HEADLINE = 44;

  /** A paragraph's first line may be so much narrower than others, in half-widths. */
  private static final int INDENT = 4;

  /** In so many lines below a headline a sentence ends. */
  private static final int SENTENCE_LINES = 5;

  /** Who acts in an item; a report's subheadings speak of one and the same, without its name. */
  private static final Pattern ACTOR =
      Pattern.compile(
          ".{0,4}[^全我各本该这每乡]{2}(?:镇|乡|街道|社区|村|县|区|市|局|院|校|小学|中学|中心|公司|所|站|队|社|委|办|会|馆|厂|园).*");

  private final List<PageLine> lines;

  /** Whether the page is a digest of the day, whose items may end with a semicolon. */
  private final boolean daily;

  private final BitSet texts = new BitSet();
  private final BitSet headlines = new BitSet();

  MarkedItems(List<PageLine> lines, PageKind kind) {
    this.lines = lines;
    daily = lines.stream().limit(PageKind.DIGEST_LINES).anyMatch(PageKind::isDigestHead);
    boolean column = false;
    boolean columns = false;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      int end = ItemMark.end(line.text());
      if (SectionLines.is(lines, i)) {
        column = true;
        columns |= SectionLines.isOfNews(line.text());
      } else if (end == 0 || line.isPlaced()) {
        column &= i > 0 && !SectionLines.is(lines, i - 1);
      } else if (!column && kind == PageKind.PLAIN
          || !column && !Character.isLetterOrDigit(line.text().charAt(0))) {
        continue;
      } else if ((column || kind == PageKind.DIGEST) && (mayBeText(line) || isWrapped(i))) {
        texts.set(i);
      } else if (mayBeHeadline(i, end)) {
        headlines.set(i);
      }
    }
    if (texts.cardinality() < (columns || kind != PageKind.PLAIN ? SOME : SOME_TEXTS)) {
      texts.clear();
    }
    if (headlines.cardinality() < SOME || kind == PageKind.BULLETIN && isReport()) {
      headlines.clear();
    }
  }

  /** Whether line {@code i} is an item without a headline, or the first line of one. */
  boolean isText(int i) {
    return texts.get(i);
  }

  /** Whether line {@code i} is the headline of an item. */
  boolean isHeadline(int i) {
    return headlines.get(i);
  }

  /** Whether a headline says at its beginning which place or office acts. */
  static boolean namesActor(String headline) {
    return ACTOR.matcher(headline).matches();
  }

  /** Whether the headline of an item may have so many characters. */
  static boolean hasHeadlineLength(int length) {
    return length >= SHORTEST_HEADLINE && length <= LONGEST_HEADLINE;
  }

  private boolean mayBeText(PageLine line) {
    String text = line.text();
    return text.length() >= SHORTEST_TEXT
        && (text.indexOf('。') > 0 || daily && "；;！!".indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  /** Whether the line is full, so that the text behind its mark goes on in the next. */
  private boolean isWrapped(int i) {
    PageLine line = lines.get(i);
    PageLine below = i + 1 < lines.size() ? lines.get(i + 1) : line;
    return line.text().length() >= SHORTEST_LINE
        && line.hasProsePunctuation()
        && !line.mayEndParagraph()
        && !below.gap()
        && !below.isUnwrapped()
        && ItemMark.end(below.text()) == 0
        && line.breakWidth(below) + INDENT >= below.width();
  }

  /** Whether what stands behind the mark reads like a headline, and prose follows. */
  private boolean mayBeHeadline(int i, int markEnd) {
    String text = lines.get(i).text();
    int length = text.length() - markEnd;
    if (!hasHeadlineLength(length)
        || "，、；：。,".indexOf(text.charAt(text.length() - 1)) >= 0
        || text.indexOf('。') >= 0) {
      return false;
    }
    int last = Math.min(lines.size(), i + 1 + SENTENCE_LINES);
    for (int below = i + 1; below < last && ItemMark.end(lines.get(below).text()) == 0; below++) {
      if (lines.get(below).text().indexOf('。') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the headlines are a report's: text leads to the first, or few of them say who acts. */
  private boolean isReport() {
    int first = headlines.nextSetBit(0);
    long actors =
        headlines.stream()
            .mapToObj(i -> lines.get(i).text())
            .filter(t -> namesActor(t.substring(ItemMark.end(t))))
            .count();
    return 2 * actors < headlines.cardinality()
        || first > 0 && lines.get(first - 1).mayEndParagraph();
  }
}
