package io.github.qubao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Stateless and thread-safe. A web page has an article's headline twice: as the title of the page,
 * often with the site's name, and over the text. One of them is the headline.
 */
final class RepeatedTitles {
  /** Shorter lines are rubrics (简讯), which may stand on a page many times. */
  private static final int SHORTEST = 5;

  /** So many lines may stand between the two: menus, and who wrote it when. */
  private static final int MOST_BETWEEN = 12;

  private RepeatedTitles() {}

  /**
   * Gives all but one of the lines that are the same headline, and what stands between them and is
   * no byline.
   *
   * @param lines all of the page
   * @param furniture whether it is known that a line is none of an article
   * @param found takes each of them
   */
  static void find(List<PageLine> lines, Predicate<PageLine> furniture, Consumer<PageLine> found) {
    int i = 0;
    while (i < lines.size()) {
      List<Integer> same = sameAs(lines, i, furniture);
      if (same.size() > 1) {
        mark(lines, same, found);
        i = same.get(same.size() - 1);
      }
      i++;
    }
  }

  /** The line at {@code i} and those below that say the same, with no prose between. */
  private static List<Integer> sameAs(List<PageLine> lines, int i, Predicate<PageLine> furniture) {
    List<Integer> same = new ArrayList<>(List.of(i));
    String title = key(lines.get(i));
    if (title.length() < SHORTEST || !isTitle(lines.get(i)) || furniture.test(lines.get(i))) {
      return same;
    }
    int most = Math.min(lines.size(), i + 1 + MOST_BETWEEN);
    for (int j = i + 1; j < most; j++) {
      if (furniture.test(lines.get(j))) {
        continue;
      }
      String below = key(lines.get(j));
      if (isTitle(lines.get(j)) && isSame(title, below)) {
        same.add(j);
        most = Math.min(lines.size(), j + 1 + MOST_BETWEEN);
      } else if (lines.get(j).text().indexOf('。') >= 0 || lines.get(j).startsWithByline()) {
        break;
      }
    }
    return same;
  }

  /** Whether one is the other, or its last half, or both say it twice. */
  private static boolean isSame(String title, String below) {
    return title.equals(below)
        || below.length() >= SHORTEST && title.endsWith(below)
        || below.endsWith(title)
        || below.equals(title + title);
  }

  private static boolean isTitle(PageLine line) {
    return line.readsLikeHeadline() && !line.isPlaced();
  }

  private static void mark(List<PageLine> lines, List<Integer> same, Consumer<PageLine> found) {
    int kept = same.get(0);
    for (int i : same) {
      if (isBetter(lines.get(i).text(), lines.get(kept).text())) {
        kept = i;
      }
    }
    for (int i = same.get(0); i <= same.get(same.size() - 1); i++) {
      PageLine line = lines.get(i);
      boolean names = line.isByline() || line.isCredit();
      if (i != kept && (same.contains(i) || !names)) {
        found.accept(line);
      }
    }
  }

  /** The longer headline is the whole one; of two alike the one without the site's name. */
  private static boolean isBetter(String text, String than) {
    String title = WebPage.title(text);
    String other = WebPage.title(than);
    return title.length() == other.length()
        ? text.length() <= than.length()
        : title.length() > other.length() && !title.equals(other + other);
  }

  private static String key(PageLine line) {
    StringBuilder key = new StringBuilder();
    WebPage.title(line.text())
        .chars()
        .filter(c -> !Character.isWhitespace(c) && c != '　')
        .forEach(c -> key.append((char) c));
    return key.toString();
  }
}
