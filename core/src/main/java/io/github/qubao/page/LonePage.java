package io.github.qubao.page;

import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.Prose;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Immutable by use: one per page. A page that is one article copied from a web site or an account:
 * nobody has wrapped its lines, so that each is a paragraph, and a site's lines stand above and
 * below. {@link SeveralArticles} tells where a second article may begin.
 *
 * @param lines all of the page
 * @param furniture the page's
 * @param repeated lines that stand above already
 * @param first the first long paragraph
 * @param end behind the last line of the text
 */
record LonePage(List<PageLine> lines, Furniture furniture, BitSet repeated, int first, int end) {
  /** A paragraph has so many characters; in a column no line has. */
  static final int PARAGRAPH = 40;

  /** Where there is but one, it must have so many. */
  private static final int LONG_PARAGRAPH = 60;

  /** A shorter line stands more than once by chance. */
  private static final int SHORTEST_REPEATED = 5;

  /** Of the paragraphs at least so many of a hundred are whole. */
  private static final int WHOLE = 80;

  /**
   * With what a site's line about its rights begins: a sentence of an article speaks of them later.
   */
  private static final Pattern RIGHTS_BEGIN =
      Pattern.compile(
          "[（(\\[【*※●]?[\\s　]{0,2}(?:版权|声明|免责|转载|未经|本[网站报]|凡|如需|如有|如若|如因|注[:：]|[Cc]opyright|©|[^，。]{0,16}ICP|[^，。]{0,14}(?:均转载|不得转载|声明[:：]))");

  /** What such a line says. */
  private static final Pattern RIGHTS =
      Pattern.compile(
          "版权(?:均|归|所有|和|声明|属|由)|转载(?:请|使用|须|自|时)|均转载|不得转载|免责|[Cc]opyright|©|ICP[备证]"
              + "|本网(?:注明|站|各)|声明[:：]|不代表.{0,6}(?:观点|立场)|[只仅]提供.{0,4}存储");

  /**
   * What stands with a page's day, in a line of its own, and on no paper: the time of day; who
   * edited it.
   */
  private static final Pattern STAMP =
      Pattern.compile(
          "[^。，]{0,30}[0-9]{4}[^。，]{1,20}[0-9]{1,2}:[0-9]{2}[^。]{0,40}"
              + "|[（(\\[【]?(?:责任编辑|责编|编辑|编审|审核|校对|来源|信息来源)[\\s　]{0,3}[:：丨|].{0,60}");

  /** No such line is longer. */
  private static final int LONGEST_STAMP = 100;

  /** What a site says above a text that the text says again. */
  private static final Pattern ABSTRACT =
      Pattern.compile("[\\[【（]?(?:摘要|内容提要|核心提示|内容摘要|导读)[\\]】）]?[\\s　]{0,3}[:：\\]】）]");

  /** How a caption ends, or whom it shows where. */
  private static final Pattern CAPTION =
      Pattern.compile("[（(](?:前排|后排|[左右中][一二三]?[）)、]|[^（）()]{0,12}资料图)|[^（）()。]{2,14}供图[）)]?$");

  /** The page; null if it surely has more than one article or is set in columns. */
  static @Nullable LonePage of(NewsItems items) {
    List<PageLine> lines = items.lines();
    boolean printed = lines.stream().anyMatch(line -> line.isPlaced() || line.page() > 1);
    if (printed
        || !items.isEmpty()
        || !isUnwrapped(lines)
        || PageKind.of(lines) != PageKind.PLAIN
        || !isCopied(lines)
        || lines.stream().anyMatch(line -> JumpLine.of(line.text()) != null)) {
      return null;
    }
    Furniture furniture = new Furniture(lines);
    BitSet repeated = repeated(lines);
    LonePage page = new LonePage(lines, furniture, repeated, 0, lines.size());
    int first = 0;
    while (first < lines.size() && !page.isParagraph(first)) {
      first++;
    }
    if (first == lines.size()) {
      return null;
    }
    int others = first;
    while (others < lines.size() && !Prose.recommendsOthers(lines.get(others).text())) {
      others++;
    }
    page = new LonePage(lines, furniture, repeated, first, page.textEnd(first, others));
    return page.hasArticle(others) ? null : page;
  }

  /** Whether a line shows that the page was copied from a site. */
  private static boolean isCopied(List<PageLine> lines) {
    for (PageLine line : lines) {
      String text = line.text();
      if (text.length() <= LONGEST_STAMP && STAMP.matcher(text).matches()) {
        return true;
      }
    }
    return WebPage.mayBe(lines);
  }

  /** Behind the last line of the text; of a paragraph there the end may be lost. */
  private int textEnd(int from, int to) {
    int end = from + 1;
    for (int i = from; i < to; i++) {
      end = isProse(i) && isLong(i) ? i + 1 : end;
    }
    boolean cut =
        end < to
            && lines.get(end).text().length() >= PARAGRAPH
            && lines.get(end).commas() > 0
            && !furniture.contains(lines.get(end))
            && !repeated.get(end)
            && !tellsRights(lines.get(end).text());
    end = cut ? end + 1 : end;
    String last = lines.get(end - 1).text();
    boolean listed = last.endsWith("：") || last.endsWith(":") || last.contains("如下");
    while (end < to && mayEndText(end, listed)) {
      end++;
    }
    return end;
  }

  /**
   * Whether a short line behind the last long one is text still: a sentence, an item of what is
   * listed, or what stands directly under it.
   */
  private boolean mayEndText(int i, boolean listed) {
    PageLine line = lines.get(i);
    String text = line.text();
    boolean site =
        furniture.contains(line)
            || repeated.get(i)
            || line.isByline()
            || line.mayBeName()
            || isCaption(i)
            || BylineGrammar.isSourceLine(text)
            || WebPage.isSite(line)
            || WebPage.isLabelled(line)
            || STAMP.matcher(text).matches()
            || tellsRights(text);
    return !site && (listed || line.endsSentence() || !line.gap());
  }

  private static boolean tellsRights(String text) {
    return RIGHTS_BEGIN.matcher(text).lookingAt() && RIGHTS.matcher(text).find();
  }

  private static BitSet repeated(List<PageLine> lines) {
    Set<String> seen = new HashSet<>();
    BitSet repeated = new BitSet();
    for (PageLine line : lines) {
      boolean again = !seen.add(line.text()) && line.text().length() >= SHORTEST_REPEATED;
      repeated.set(line.index(), again);
    }
    return repeated;
  }

  /** Whether the line at {@code i} is a long paragraph of the text. */
  boolean isParagraph(int i) {
    return lines.get(i).text().length() >= PARAGRAPH && isProse(i);
  }

  /** Whether the line at {@code i} is more than a call such as a site has: 欢迎关注！ */
  private boolean isLong(int i) {
    String text = lines.get(i).text();
    return text.length() >= PARAGRAPH / 2 || text.indexOf('。') >= 0;
  }

  /** Whether the line at {@code i} is text, long or not. */
  boolean isProse(int i) {
    PageLine line = lines.get(i);
    String text = line.text();
    return !repeated.get(i)
        && !furniture.contains(line)
        && !line.isByline()
        && !isCaption(i)
        && !BylineGrammar.isSourceLine(text)
        && (line.endsSentence() || line.lastMark() == '…' || text.indexOf('。') >= 0)
        && !ABSTRACT.matcher(text).lookingAt()
        && !tellsRights(text);
  }

  /** Whether the line at {@code i} only tells what a picture shows, and who took it. */
  boolean isCaption(int i) {
    PageLine line = lines.get(i);
    String text = line.text();
    return text.length() <= LONG_PARAGRAPH
        && !line.startsWithSureByline()
        && (line.endsWithCredit() || text.indexOf('。') < 0 && CAPTION.matcher(text).find());
  }

  /** Whether the line at {@code i} has the form of a headline or of a heading within the text. */
  boolean isHeading(int i) {
    PageLine line = lines.get(i);
    return !repeated.get(i)
        && !furniture.contains(line)
        && !line.isByline()
        && !isCaption(i)
        && line.mayBeHeadline()
        && !line.endsSentence();
  }

  /**
   * Whether each line is a paragraph. {@link PageStyle} asks it of papers, where wide lines decide;
   * here the paragraphs may be short, and the last may be cut off.
   */
  private static boolean isUnwrapped(List<PageLine> lines) {
    int prose = 0;
    int whole = 0;
    int longest = 0;
    boolean cut = false;
    for (PageLine line : lines) {
      int length = line.text().length();
      boolean title = line.index() == 0 && length < PARAGRAPH;
      if (length < PARAGRAPH / 2 || title || line.mayBeHeadline() || !line.hasProsePunctuation()) {
        continue;
      }
      prose++;
      cut = !PageStyle.isWhole(line);
      whole += cut ? 0 : 1;
      longest = Math.max(longest, length);
    }
    // The end of a text may be lost.
    return longest >= LONG_PARAGRAPH && 100 * (whole + (cut ? 1 : 0)) >= WHOLE * prose;
  }

  /** Whether below the line that recommends others one of these stands, and not only begins. */
  private boolean hasArticle(int others) {
    for (int i = others + 1; i < lines.size(); i++) {
      boolean whole = isParagraph(i) && lines.get(i).lastMark() == '。';
      if (whole && (lines.get(i).text().length() >= LONG_PARAGRAPH || isHeading(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
