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
 * joined into bodies ({@link Layout}, {@link BodyMerger}); headlines are matched to bodies by what
 * both say, as an assignment over the whole page ({@link HeadlineMatcher}); names are read from
 * bylines and credits ({@link Byline}). Nothing visible is lost: each piece of the text is in one
 * article or in the page's furniture; lines that only name authors are furniture too, for their
 * names are in the article.
 */
public final class PageReader {
  /**
   * No page has more articles; a text of more is matched sheet by sheet, so that its cost stays
   * linear.
   */
  private static final int SHEET = 200;

  /** Nor has it more lines of headlines, but for those far from every body. */
  private static final int MOST_TITLE_LINES = 1000;

  /**
   * Of headlines that stand together, so many next to the body above and as many next to the one
   * below may be a body's; those between are a list, an index or the like.
   */
  private static final int NEAR = 100;

  private final Segmenter segmenter;

  /** A reader that compares headlines and bodies by the words of {@code segmenter}. */
  public PageReader(Segmenter segmenter) {
    this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
  }

  /**
   * Reads a page. An empty text gives a page without articles; a text in which no structure is
   * found gives one article. Never throws for any text. Time and memory grow as the text does.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public Page read(String text) {
    Objects.requireNonNull(text, "text");
    WordJoins joins = new WordJoins(segmenter);
    Layout layout = new Layout(LineScanner.scan(text), joins);
    List<Article> articles = new ArrayList<>();
    List<Passage> furniture = new ArrayList<>();
    int title = 0;
    int from = 0;
    do {
      int to = sheetEnd(layout, from);
      boolean last = to == layout.bodies().size();
      int titles = last ? layout.titles().size() : titlesAbove(layout, to, title);
      sheet(layout, joins, from, to, title, titles, articles, furniture);
      title = titles;
      from = to;
    } while (from < layout.bodies().size());
    layout.furniture().forEach(line -> furniture.add(new JoinedText(List.of(line)).passage()));
    if (articles.isEmpty() && furniture.size() == 1) {
      return new Page(text, List.of(bare(furniture.get(0))), List.of());
    }
    furniture.sort(Comparator.comparingInt(Passage::start));
    return new Page(text, articles, furniture);
  }

  /** Reads the bodies {@code from} to {@code to}, and the clusters of headlines among them. */
  private void sheet(
      Layout layout,
      WordJoins joins,
      int from,
      int to,
      int title,
      int titles,
      List<Article> articles,
      List<Passage> furniture) {
    List<Draft> all = layout.bodies().subList(from, to);
    Features.Reader reader = new Features.Reader(segmenter);
    List<Features> features = all.stream().map(b -> reader.of(texts(b))).toList();
    Affinity apart = new Affinity(reader, features);
    BodyMerger merger = new BodyMerger(all, layout.titles(), layout.starts(), features, apart);
    List<Draft> bodies = merger.bodies();
    Affinity affinity =
        bodies.size() == all.size() ? apart : new Affinity(reader, merger.features());
    List<TitleUnit> units = new ArrayList<>();
    for (int c = title; c < titles; c++) {
      List<TitleUnit> cluster = TitleUnits.of(c, layout.titles().get(c), affinity, joins);
      int last = cluster.size() - NEAR;
      for (int i = 0; i < cluster.size(); i++) {
        if (bodies.isEmpty() || i >= NEAR && i < last) {
          furniture.add(cluster.get(i).passage());
        } else {
          units.add(cluster.get(i));
        }
      }
    }
    HeadlineMatcher headlines = new HeadlineMatcher(bodies, units, affinity);
    for (int i = 0; i < bodies.size(); i++) {
      List<JoinedText> paragraphs = bodies.get(i).paragraphs.stream().map(JoinedText::new).toList();
      articles.add(article(bodies.get(i), paragraphs, headlines.matches().get(i), furniture));
    }
    headlines.free().forEach(unit -> furniture.add(unit.passage()));
  }

  private static List<String> texts(Draft body) {
    return body.paragraphs.stream().map(p -> new JoinedText(p).text()).toList();
  }

  /** A sheet ends before a body with a byline, if it can: others may go on with the one above. */
  private static int sheetEnd(Layout layout, int from) {
    List<Draft> bodies = layout.bodies();
    int most = from;
    int lines = 0;
    while (most < bodies.size() && most < from + SHEET && lines < MOST_TITLE_LINES) {
      int title = bodies.get(most).titleAbove;
      lines += title < 0 ? 0 : Math.min(2 * NEAR, layout.titles().get(title).size());
      most++;
    }
    int to = most;
    int least = most - (most - from) / 2;
    while (to < bodies.size() && to > least && !bodies.get(to).opened) {
      to--;
    }
    return to < bodies.size() && !bodies.get(to).opened ? most : to;
  }

  /** How many clusters of headlines stand above body {@code body}. */
  private static int titlesAbove(Layout layout, int body, int from) {
    int line = layout.bodies().get(body).first().index();
    int n = from;
    while (n < layout.titles().size()
        && !layout.titles().get(n).isEmpty()
        && layout.titles().get(n).get(0).index() < line) {
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
        new ArrayList<>(
            draft.photo ? Byline.credit(paragraphs.get(paragraphs.size() - 1)) : List.of());
    for (PageLine line : draft.credits) {
      credit.addAll(Byline.credit(new JoinedText(List.of(line))));
      furniture.add(new JoinedText(List.of(line)).passage());
    }
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
        paragraphs.stream().map(JoinedText::passage).toList(),
        Confidence.of(draft, match),
        match.why());
  }

  /**
   * Of lines that stand together the kicker comes first, the deck last, and of more than two the
   * headline is the middle one; of lines that stand apart it is the one that says most.
   */
  private static int headline(HeadlineMatcher.Match match) {
    List<TitleUnit> units = match.units();
    int main = match.main();
    if (main < 0) {
      return -1;
    }
    int first = main;
    int last = main;
    while (first > 0 && units.get(first - 1).cluster() == units.get(main).cluster()) {
      first--;
    }
    while (last + 1 < units.size() && units.get(last + 1).cluster() == units.get(main).cluster()) {
      last++;
    }
    while (last > first && units.get(last).text().startsWith("—")) {
      last--;
    }
    return last - first >= 2 ? last - 1 : last;
  }

  /** The line directly above the headline, else the first of the others; -1 if there is none. */
  private static int kicker(HeadlineMatcher.Match match, int headline) {
    List<TitleUnit> units = match.units();
    if (headline > 0 && units.get(headline - 1).cluster() == units.get(headline).cluster()) {
      return headline - 1;
    }
    return headline > 0 ? 0 : -1;
  }

  /** A text without structure is an article by itself. */
  private static Article bare(Passage text) {
    return new Article(
        Kind.ARTICLE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(text),
        Confidence.OF_BARE_TEXT,
        Optional.empty());
  }
}
