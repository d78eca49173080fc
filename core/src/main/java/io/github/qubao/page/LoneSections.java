package io.github.qubao.page;

import java.util.Set;

/**
 * Stateless and thread-safe. Tells headings within an article from the headlines of others: those
 * say what stands in the text below them, in its words, of which the page's headline has none. What
 * a heading within an article says is seldom in its section's words.
 */
final class LoneSections {
  /** A headline of another article has so many characters, */
  private static final int SHORTEST = 8;

  /** shares so much of its pairs of characters with the text below it, */
  private static final double SHARED = 0.3;

  /** less where that begins with the day, as news do, */
  private static final double SHARED_NEWS = 0.25;

  /** and the page's headline no more. */
  private static final double OF_OTHERS = 0.08;

  /** One that shares so much is enough. */
  private static final double SURE = 0.5;

  private LoneSections() {}

  /** Whether most headings within the text are headlines of other articles. */
  static boolean areArticles(LonePage page, String headline) {
    Set<Integer> top = CharacterPairs.of(headline);
    int headings = 0;
    int titles = 0;
    for (int i = page.first() + 1; i + 1 < page.end(); i++) {
      if (!page.isHeading(i) || !page.isParagraph(i + 1)) {
        continue;
      }
      Set<Integer> heading = CharacterPairs.of(page.lines().get(i).text());
      Set<Integer> section = CharacterPairs.of(section(page, i + 1));
      double own = CharacterPairs.share(heading, section);
      double least =
          SeveralArticles.tellsWhen(page.lines().get(i + 1).text()) ? SHARED_NEWS : SHARED;
      boolean title =
          page.lines().get(i).text().length() >= SHORTEST
              && own >= least
              && CharacterPairs.share(top, section) <= OF_OTHERS;
      if (title && own >= SURE) {
        return true;
      }
      headings++;
      titles += title ? 1 : 0;
    }
    return titles > 0 && 2 * titles >= headings;
  }

  /** The paragraphs from {@code i} on, up to the next heading. */
  private static String section(LonePage page, int i) {
    StringBuilder text = new StringBuilder();
    for (int j = i; j < page.end() && !page.isHeading(j); j++) {
      text.append(page.isProse(j) ? page.lines().get(j).text() : "").append('\n');
    }
    return text.toString();
  }
}
