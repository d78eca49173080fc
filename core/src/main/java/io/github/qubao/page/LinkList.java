package io.github.qubao.page;

import io.github.qubao.text.Prose;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. Finds the titles of other articles that a web page lists behind one:
 * 相关阅读, 上一篇, or titles that each have a mark before them.
 */
final class LinkList {
  /** The title of the article before or after this one stands below. */
  private static final Pattern NEIGHBOUR =
      Pattern.compile("[【\\[]?[上下]一[篇条][】\\]]?[\\s　]{0,4}[:：>]{0,2}");

  /** What stands before a title in a list, and before no item of a text's own lists. */
  private static final String MARKS = "•·▪▸►»›";

  /** No list is longer; of a longer one only so many are seen, lest the time be quadratic. */
  private static final int MAX_TITLES = 40;

  private LinkList() {}

  /**
   * Gives the lines that are links, with the words that announce them.
   *
   * @param lines all of the page
   * @param found takes each of them
   */
  static void find(List<PageLine> lines, Consumer<PageLine> found) {
    int i = 0;
    while (i < lines.size()) {
      int end = end(lines, i);
      lines.subList(i, end).forEach(found);
      i = Math.max(i + 1, end);
    }
  }

  /** Where a list of links that begins at {@code i} ends; {@code i} if none does. */
  private static int end(List<PageLine> lines, int i) {
    PageLine line = lines.get(i);
    if (!line.gap() && i > 0 && !lines.get(i - 1).endsSentence()) {
      return i;
    }
    if (NEIGHBOUR.matcher(line.text()).matches()) {
      boolean title = i + 1 < lines.size() && isTitle(lines.get(i + 1));
      return title && endsBlock(lines, i + 1) && !proseFollows(lines, i + 2) ? i + 2 : i + 1;
    }
    if (Prose.beginsOthers(line.text())) {
      int titles = titlesEnd(lines, i + 1);
      return titles > i + 1 ? titles : i;
    }
    int end = i;
    while (end < lines.size() && isMarked(lines.get(end)) && isTitle(lines.get(end))) {
      end++;
    }
    return end - i > 1 ? end : i;
  }

  /** Where titles end; the last of them before prose are its headline. */
  private static int titlesEnd(List<PageLine> lines, int from) {
    int end = from;
    int most = Math.min(lines.size(), from + MAX_TITLES);
    while (end < most && isTitle(lines.get(end))) {
      end++;
    }
    boolean headed = proseFollows(lines, end) && !(end > from && isMarked(lines.get(end - 1)));
    while (headed && end > from) {
      end--;
      headed = !lines.get(end).gap();
    }
    return end;
  }

  private static boolean proseFollows(List<PageLine> lines, int i) {
    return i < lines.size()
        && (lines.get(i).hasProsePunctuation() || lines.get(i).startsWithByline());
  }

  private static boolean endsBlock(List<PageLine> lines, int i) {
    return i + 1 == lines.size() || lines.get(i + 1).gap() || !isTitle(lines.get(i + 1));
  }

  private static boolean isMarked(PageLine line) {
    return MARKS.indexOf(line.text().charAt(0)) >= 0;
  }

  private static boolean isTitle(PageLine line) {
    return line.readsLikeHeadline()
        && !line.startsWithByline()
        && !line.isByline()
        && (isMarked(line) || !line.endsWithCredit())
        && line.text().length() > 4;
  }
}
