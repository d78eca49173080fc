package io.github.qubao.page;

import io.github.qubao.text.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Not thread-safe. The body of an article while it is being built: paragraphs of lines, and the
 * width of the column they were set in.
 */
final class BodyBuilder {
  /** No column is wider, in half-widths. */
  private static final int MAX_COLUMN_WIDTH = 160;

  /** What names the writers before a report's text begins has no more lines, */
  private static final int MAX_DATELINE_LINES = 5;

  /** and its bracket stands no further behind. */
  private static final int MAX_DATELINE_LENGTH = 24;

  /** The width of the indent that a first line may have lost. */
  private static final int INDENT_WIDTH = 4;

  final List<List<PageLine>> paragraphs = new ArrayList<>();

  /** Bylines that stand by themselves, each a line or more. */
  final List<List<PageLine>> bylines = new ArrayList<>();

  /** Lines that only say who took the photo. */
  final List<PageLine> credits = new ArrayList<>();

  /** Whether a byline starts it, so that it cannot continue another body. */
  final boolean hasByline;

  /** The cluster of headlines directly above it, -1 if there is none. */
  final int clusterAbove;

  /** The cluster of headlines directly below it, -1 if there is none. */
  int clusterBelow = -1;

  /** Whether it is the caption of a photo. */
  boolean isPhoto;

  /** Whether it is an item of news that a mark begins, so that it continues no body. */
  boolean isItem;

  /** Whether it is a poem, whose lines do not fill their column. */
  boolean isVerse;

  /** Whether a sign of its end was seen: a byline behind it, a jump to another page. */
  boolean isEnded;

  /** Whether it goes on on another page. */
  boolean isJumped;

  /** Whether it comes from another page, so that it continues no body of this one. */
  boolean isFromJump;

  /** How many times the layout did not tell what a line belongs to, so that it was guessed. */
  int guesses;

  /** How many runs of lines it has that the body beside it may have, or the other way round. */
  int contested;

  /** The pairs of characters in its lines, as far as they were asked for. */
  private final Set<Integer> pairs = new HashSet<>();

  private int pairedParagraph;
  private int pairedLine;

  /** How many inner lines of paragraphs have each width. */
  private int[] innerWidths = {};

  private int innerLineCount;
  private int lineCount;

  /** The width of the widest line; a line that may have lost its indent counts for more. */
  private int maxWidth;

  /** The column's width as far as it was measured. */
  private int measuredWidth;

  /** Whether writers or a photographer are named at the end of the last line or two. */
  private boolean endsWithByline;

  BodyBuilder(boolean hasByline, int clusterAbove) {
    this.hasByline = hasByline;
    this.clusterAbove = clusterAbove;
  }

  void startParagraph(PageLine line) {
    List<PageLine> paragraph = new ArrayList<>();
    paragraph.add(line);
    paragraphs.add(paragraph);
    lineCount++;
    maxWidth = Math.max(maxWidth, line.width() + (line.endsSentence() ? 0 : INDENT_WIDTH));
    endsWithByline = Byline.endsBody(line.text());
  }

  void continueParagraph(PageLine line) {
    List<PageLine> paragraph = lastParagraph();
    PageLine before = lastLine();
    // A line with one before and one behind it in its paragraph is as wide as the column.
    if (paragraph.size() > 1) {
      measure(before.breakWidth(line));
    }
    paragraph.add(line);
    lineCount++;
    maxWidth = Math.max(maxWidth, paragraph.get(0).width() + INDENT_WIDTH);
    maxWidth = Math.max(maxWidth, line.width());
    // A byline may run over two lines.
    endsWithByline = Byline.endsBody(before.text(), line.text()) && !isDateline();
  }

  /** Whether it is no more yet than what a report says before its text begins: 本报讯（记者甲 乙）. */
  private boolean isDateline() {
    if (lineCount > MAX_DATELINE_LINES || !firstLine().startsWithSureByline()) {
      return false;
    }
    String text = new UnwrappedText(paragraphs.get(0)).text();
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    return paragraphs.size() == 1
        && open <= MAX_DATELINE_LENGTH
        && text.indexOf('。') < 0
        && "（(".indexOf(text.charAt(Math.max(0, open))) >= 0;
  }

  private void measure(int width) {
    innerWidths = innerWidths.length == 0 ? new int[MAX_COLUMN_WIDTH + 1] : innerWidths;
    innerWidths[Math.min(MAX_COLUMN_WIDTH, width)]++;
    innerLineCount++;
    int narrower = 0;
    measuredWidth = 0;
    for (int w = 0; 10 * narrower <= innerLineCount; w++) {
      narrower += innerWidths[w];
      measuredWidth = w;
    }
  }

  /** Appends another body, which continues this one. */
  void append(BodyBuilder other) {
    for (List<PageLine> paragraph : other.paragraphs) {
      startParagraph(paragraph.get(0));
      paragraph.subList(1, paragraph.size()).forEach(this::continueParagraph);
    }
    bylines.addAll(other.bylines);
    credits.addAll(other.credits);
    isEnded |= other.isEnded;
    guesses += other.guesses;
    contested += other.contested;
  }

  /** Two bodies: what stands before the paragraph {@code at}, and the rest. */
  List<BodyBuilder> split(int at) {
    int from = paragraphs.get(at).get(0).index();
    BodyBuilder first = new BodyBuilder(hasByline, clusterAbove);
    BodyBuilder second = new BodyBuilder(false, -1);
    for (int p = 0; p < paragraphs.size(); p++) {
      BodyBuilder part = p < at ? first : second;
      part.startParagraph(paragraphs.get(p).get(0));
      paragraphs.get(p).subList(1, paragraphs.get(p).size()).forEach(part::continueParagraph);
    }
    bylines.forEach(b -> (b.get(0).index() < from ? first : second).bylines.add(b));
    credits.forEach(c -> (c.index() < from ? first : second).credits.add(c));
    first.isEnded = true;
    first.isFromJump = isFromJump;
    second.clusterBelow = clusterBelow;
    second.isEnded = isEnded;
    second.isJumped = isJumped;
    for (BodyBuilder part : List.of(first, second)) {
      part.guesses = guesses + 1;
      part.contested = contested;
    }
    return List.of(first, second);
  }

  /** The pairs of characters in its lines. */
  Set<Integer> pairs() {
    while (pairedParagraph < paragraphs.size()) {
      List<PageLine> paragraph = paragraphs.get(pairedParagraph);
      while (pairedLine < paragraph.size()) {
        addPairs(paragraph.get(pairedLine++), pairs);
      }
      if (pairedParagraph + 1 == paragraphs.size()) {
        break;
      }
      pairedParagraph++;
      pairedLine = 0;
    }
    return pairs;
  }

  /** Adds the pairs of Han characters in a line. */
  static void addPairs(PageLine line, Set<Integer> pairs) {
    String text = line.text();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Characters.isHan(text.charAt(i)) && Characters.isHan(text.charAt(i + 1))) {
        pairs.add(text.charAt(i) << 16 | text.charAt(i + 1));
      }
    }
  }

  List<PageLine> lastParagraph() {
    return paragraphs.get(paragraphs.size() - 1);
  }

  /** Whether its paragraphs are lines that nobody has wrapped, as far as they are long. */
  boolean isUnwrapped() {
    return paragraphs.stream().allMatch(p -> p.size() == 1)
        && paragraphs.stream().anyMatch(p -> p.get(0).isUnwrapped());
  }

  PageLine firstLine() {
    return paragraphs.get(0).get(0);
  }

  PageLine lastLine() {
    List<PageLine> p = lastParagraph();
    return p.get(p.size() - 1);
  }

  /** How many lines there are. */
  int lineCount() {
    return lineCount;
  }

  /** Whether its last sentence is not at its end, so that other lines may continue it. */
  boolean isUnfinished() {
    return !isPhoto && !isVerse && !isEnded && !lastLine().endsSentence() && !endsWithByline;
  }

  /** Whether its writers are named at its end. */
  boolean isSigned() {
    return !isPhoto && endsWithByline;
  }

  /**
   * Whether its lines are to be kept: they are a poem's, whose clauses end where lines do. So prose
   * that a narrow column made look like verse is not cut.
   */
  boolean keepsLines() {
    int inner = 0;
    int all = 0;
    for (List<PageLine> paragraph : paragraphs) {
      for (PageLine line : paragraph) {
        inner += hasInnerMark(line.text()) ? 1 : 0;
        all++;
      }
    }
    return isVerse && 6 * inner <= all;
  }

  private static boolean hasInnerMark(String line) {
    for (int i = 0; i < line.length() - 2; i++) {
      if ("，。；：！？".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether enough lines are known to tell the column's width. */
  boolean hasMeasuredWidth() {
    return innerLineCount > 0;
  }

  /**
   * The column's width in half-widths. Measured from the inner lines of paragraphs, because a first
   * line may have lost its indent and a last one is short. Nine inner lines in ten could not have
   * taken what their next line begins with, so a tenth may be narrower than the column.
   */
  int columnWidth() {
    return innerLineCount > 0 ? measuredWidth : maxWidth;
  }
}
