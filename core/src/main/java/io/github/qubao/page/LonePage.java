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
 * Immutable: one per page. A page that is one article copied from a web site or an account: nobody
 * has wrapped its lines, so that each is a paragraph, and a site's lines stand above and below.
 * {@link SeveralArticles} tells where a second article may begin.
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

  /** So much of the paragraphs, of five, are whole. */
  private static final int WHOLE = 4;

  /** What a site says of its rights, and no article. */
  private static final Pattern RIGHTS =
      Pattern.compile(
          "版权(?:均|归|所有|和|声明|属|由)|转载(?:请|使用|须|自|时)|均转载|不得转载|免责|[Cc]opyright|©|ICP[备证]"
              + "|本网(?:注明|站|各)|声明[:：]|不代表.{0,6}(?:观点|立场)|[只仅]提供.{0,4}存储");

  /** What a site says above a text that the text says again. */
  private static final Pattern ABSTRACT =
      Pattern.compile("[\\[【（]?(?:摘要|内容提要|核心提示|内容摘要|导读)[\\]】）]?[\\s　]{0,3}[:：\\]】）]");

  /** How a caption ends, or whom it shows where. */
  private static final Pattern CAPTION =
      Pattern.compile("[（(](?:前排|后排|[左右中][一二三]?[）)、]|[^（）()]{0,12}资料图)|[^（）()。]{2,14}供图[）)]?$");

  /** The page; null if it surely has more than one article or is set in columns. */
  static @Nullable LonePage of(NewsItems items) {
    List<PageLine> lines = items.lines();
    if (!items.isEmpty() || !isUnwrapped(lines) || PageKind.of(lines) != PageKind.PLAIN) {
      return null;
    }
    for (PageLine line : lines) {
      if (line.isPlaced() || line.page() > 1 || JumpLine.of(line.text()) != null) {
        return null;
      }
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
            && !RIGHTS.matcher(lines.get(end).text()).find();
    return cut ? end + 1 : end;
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

  /** Whether the line at {@code i} is no call such as a site has behind a text. */
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
        && !RIGHTS.matcher(text).find();
  }

  /** Whether the line at {@code i} only tells what a picture shows, and who took it. */
  boolean isCaption(int i) {
    PageLine line = lines.get(i);
    String text = line.text();
    return text.length() <= LONG_PARAGRAPH
        && !line.startsWithSureByline()
        && (line.endsWithCredit() || CAPTION.matcher(text).find());
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
    return longest >= LONG_PARAGRAPH && 5 * (whole + (cut ? 1 : 0)) >= WHOLE * prose;
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
