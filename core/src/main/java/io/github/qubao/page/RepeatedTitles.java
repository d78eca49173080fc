package io.github.qubao.page;

import io.github.qubao.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. A web page has an article's headline twice: as the title of the page,
 * often with the site's name, and over the text. One of them is the headline.
 */
final class RepeatedTitles {
  /** Shorter lines are rubrics (简讯), which may stand on a page many times. */
  private static final int SHORTEST = 5;

  /** So many lines may stand between the two: menus, and who wrote it when. */
  private static final int MOST_BETWEEN = 12;

  /** No page has a title more often. */
  private static final int MOST = 4;

  /** The text begins so soon below the last. */
  private static final int MOST_BEFORE_TEXT = 6;

  /** A section's name between the two has no more characters. */
  private static final int LONGEST_SECTION = 6;

  /** A site's name behind a headline: …开镰-云桥新闻网. */
  private static final Pattern SITE_BEHIND =
      Pattern.compile(
          "[\\s　]{0,3}[-_—–|｜][\\s　]{0,3}["
              + Characters.HAN
              + "]{2,12}(?:网|网站|频道|客户端|在线|论坛|门户|日报|晚报|资讯|新闻)$");

  private static final Pattern BEFORE_TITLE =
      Pattern.compile("^(?:原标题[:：]|正在阅读[:：]|原创[\\s　：:]|标题[:：])[\\s　]{0,3}");

  private RepeatedTitles() {}

  /**
   * Gives all but one of the lines that are the same headline.
   *
   * @param lines all of the page
   * @param web whether it is a web page; else only two lines directly under one another are one
   * @param furniture whether a line is none of an article, or signs one
   * @param found takes each of them
   */
  static void find(
      List<PageLine> lines, boolean web, Predicate<PageLine> furniture, Consumer<PageLine> found) {
    int i = 0;
    while (i < lines.size()) {
      List<Integer> same = sameAs(lines, i, web, furniture);
      int last = same.get(same.size() - 1);
      if (last > i && textBegins(lines, last + 1)) {
        mark(lines, same, found);
        i = last;
      }
      i++;
    }
  }

  /** The line at {@code i} and those below that say the same, with no prose between. */
  private static List<Integer> sameAs(
      List<PageLine> lines, int i, boolean web, Predicate<PageLine> furniture) {
    List<Integer> same = new ArrayList<>(List.of(i));
    if (!isTitle(lines.get(i)) || furniture.test(lines.get(i))) {
      return same;
    }
    String title = title(lines.get(i).text());
    int most = i + 1 + (web ? MOST_BETWEEN : 1);
    for (int j = i + 1; j < Math.min(lines.size(), most) && same.size() < MOST; j++) {
      PageLine line = lines.get(j);
      if (furniture.test(line)) {
        continue;
      }
      if (isTitle(line) && isSame(title, title(line.text()))) {
        same.add(j);
        most = j + 1 + (web ? MOST_BETWEEN : 1);
      } else if (line.text().indexOf('。') >= 0 || line.startsWithByline() && !line.isByline()) {
        break;
      }
    }
    return same;
  }

  private static boolean isTitle(PageLine line) {
    return !line.isPlaced()
        && line.readsLikeHeadline()
        && line.text().length() >= SHORTEST
        && !line.isByline()
        && !line.endsWithCredit();
  }

  /** Whether one is the other, twice the other, or ends with it behind a blank or a mark. */
  private static boolean isSame(String title, String below) {
    return title.equals(below)
        || below.equals(title + title)
        || endsWith(title, below)
        || endsWith(below, title);
  }

  private static boolean endsWith(String title, String end) {
    int before = title.length() - end.length() - 1;
    return before >= 0
        && end.length() >= SHORTEST
        && title.endsWith(end)
        && !Character.isLetterOrDigit(title.charAt(before));
  }

  /** Whether an article's text begins at {@code i} or a few lines below. */
  private static boolean textBegins(List<PageLine> lines, int i) {
    return lines.subList(i, Math.min(lines.size(), i + MOST_BEFORE_TEXT)).stream()
        .anyMatch(l -> l.text().indexOf('。') >= 0 || l.startsWithByline());
  }

  /** Keeps one of the titles; the name of a section between them is furniture, too. */
  private static void mark(List<PageLine> lines, List<Integer> same, Consumer<PageLine> found) {
    int kept = same.get(0);
    for (int i : same) {
      kept = isBetter(lines.get(i).text(), lines.get(kept).text()) ? i : kept;
    }
    int next = 0;
    for (int i = same.get(0); next < same.size(); i++) {
      PageLine line = lines.get(i);
      if (i == same.get(next)) {
        next++;
        if (i != kept) {
          found.accept(line);
        }
      } else if (line.text().length() <= LONGEST_SECTION && !line.isByline() && !line.mayBeName()) {
        found.accept(line);
      }
    }
  }

  /** The longer headline is the whole one; of two alike the one without the site's name. */
  private static boolean isBetter(String text, String than) {
    String title = title(text);
    String other = title(than);
    if (title.equals(other + other)) {
      return false;
    }
    return title.length() == other.length()
        ? text.length() <= than.length()
        : title.length() > other.length();
  }

  /** A headline without what a site writes before and behind it, and without blanks around. */
  static String title(String line) {
    String title = BEFORE_TITLE.matcher(line).replaceFirst("");
    return SITE_BEHIND.matcher(title).replaceFirst("").strip();
  }
}
