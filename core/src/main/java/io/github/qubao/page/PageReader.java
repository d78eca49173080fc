package io.github.qubao.page;

import io.github.qubao.page.Article.Contributor;
import io.github.qubao.page.Article.Kind;
import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Immutable and thread-safe. Reads the raw text of a newspaper page, as its PDF gives it up, into
 * articles.
 *
 * <p>In three steps: lines are told apart into prose, headlines and furniture and the prose is
 * joined into bodies ({@link Layout}); headlines are matched to bodies by what both say, as an
 * assignment over the whole page ({@link HeadlineMatcher}); names are read from bylines and credits
 * ({@link Byline}). Nothing visible is lost: each piece of the text is in one article or in the
 * page's furniture.
 */
public final class PageReader {
  /**
   * No page has more articles; a text of more is matched sheet by sheet, so that its cost stays
   * linear.
   */
  private static final int SHEET = 80;

  private final Segmenter segmenter;

  /** A reader that compares headlines and bodies by the words of {@code segmenter}. */
  public PageReader(Segmenter segmenter) {
    this.segmenter = Objects.requireNonNull(segmenter);
  }

  /**
   * Reads a page. An empty text gives a page without articles; a text in which no structure is
   * found gives one article. Never throws for any text.
   */
  public Page read(String text) {
    Layout layout = new Layout(LineScanner.scan(text));
    List<List<JoinedText>> bodies = new ArrayList<>();
    List<List<String>> texts = new ArrayList<>();
    for (Draft draft : layout.bodies()) {
      List<JoinedText> paragraphs = draft.paragraphs.stream().map(JoinedText::new).toList();
      bodies.add(paragraphs);
      texts.add(paragraphs.stream().map(JoinedText::text).toList());
    }
    List<Article> articles = new ArrayList<>();
    List<Passage> furniture = new ArrayList<>();
    int title = 0;
    int from = 0;
    do {
      int to = Math.min(bodies.size(), from + SHEET);
      int titles = to < bodies.size() ? titlesAbove(layout, to, title) : layout.titles().size();
      HeadlineMatcher headlines =
          new HeadlineMatcher(
              layout.bodies().subList(from, to),
              layout.titles().subList(title, titles),
              new Affinity(segmenter, texts.subList(from, to)));
      for (int i = from; i < to; i++) {
        HeadlineMatcher.Match match = headlines.matches().get(i - from);
        articles.add(article(layout.bodies().get(i), bodies.get(i), match, furniture));
      }
      headlines.free().forEach(unit -> furniture.add(unit.passage()));
      title = titles;
      from = to;
    } while (from < bodies.size());
    layout.furniture().forEach(line -> furniture.add(new JoinedText(List.of(line)).passage()));
    if (articles.isEmpty() && furniture.size() == 1) {
      return new Page(text, List.of(bare(furniture.get(0))), List.of());
    }
    furniture.sort(Comparator.comparingInt(Passage::start));
    return new Page(text, articles, furniture);
  }

  /** How many clusters of headlines stand above body {@code body}. */
  private static int titlesAbove(Layout layout, int body, int from) {
    int line = layout.bodies().get(body).first().index();
    int n = from;
    while (n < layout.titles().size() && layout.titles().get(n).get(0).index() < line) {
      n++;
    }
    return n;
  }

  private static Article article(
      Draft draft,
      List<JoinedText> paragraphs,
      HeadlineMatcher.Match match,
      List<Passage> furniture) {
    List<Contributor> byline =
        new ArrayList<>(Byline.writers(paragraphs.get(0), paragraphs.get(paragraphs.size() - 1)));
    for (PageLine line : draft.bylines) {
      byline.addAll(Byline.ofLine(line));
      furniture.add(new JoinedText(List.of(line)).passage());
    }
    List<Contributor> credit =
        draft.photo ? Byline.credit(paragraphs.get(paragraphs.size() - 1)) : List.of();
    int headline = headline(match);
    int kicker = kicker(match, headline);
    for (int i = 0; i < match.units().size(); i++) {
      if (i != headline && i != kicker) {
        furniture.add(match.units().get(i).passage());
      }
    }
    return new Article(
        draft.photo ? Kind.PHOTO : Kind.ARTICLE,
        headline < 0 ? Optional.empty() : Optional.of(match.units().get(headline).passage()),
        kicker < 0 ? Optional.empty() : Optional.of(match.units().get(kicker).passage()),
        byline,
        credit.stream().findFirst(),
        paragraphs.stream().map(JoinedText::passage).toList());
  }

  /**
   * Of lines that stand together the kicker comes first; of others the one that says most is the
   * headline.
   */
  private static int headline(HeadlineMatcher.Match match) {
    int main = match.main();
    List<TitleUnit> units = match.units();
    if (main < 0) {
      return units.size() - 1;
    }
    int next = main + 1;
    boolean together =
        next < units.size() && units.get(next).cluster() == units.get(main).cluster();
    return together && !units.get(next).text().startsWith("——") ? next : main;
  }

  /** The line directly above the headline, else the first of the others; -1 if there is none. */
  private static int kicker(HeadlineMatcher.Match match, int headline) {
    List<TitleUnit> units = match.units();
    if (headline > 0 && units.get(headline - 1).cluster() == units.get(headline).cluster()) {
      return headline - 1;
    }
    return units.size() < 2 ? -1 : headline == 0 ? 1 : 0;
  }

  /** A text without structure is an article by itself. */
  private static Article bare(Passage text) {
    return new Article(
        Kind.ARTICLE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(text));
  }
}
