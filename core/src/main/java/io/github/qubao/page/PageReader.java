package io.github.qubao.page;

import io.github.qubao.internal.Lists;
import io.github.qubao.page.Article.Contributor;
import io.github.qubao.page.Article.Kind;
import io.github.qubao.segment.Segmenter;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Immutable and thread-safe. Reads a newspaper page into articles: its raw text, or its lines with
 * the size of their type.
 *
 * <p>In three steps: lines are told apart as prose, headlines and furniture, and the prose is
 * joined into bodies ({@link Layout}, {@link BodyMerger}); headlines are matched to bodies by their
 * similarity, as one assignment over the page ({@link HeadlineMatcher}); names are read from
 * bylines and credits ({@link Byline}). A page that is one article copied from a site is read by
 * itself ({@link LoneArticle}). Nothing visible is lost: each piece of the text is in one article
 * or in the page's furniture; lines that only name authors are furniture too, for their names are
 * in the article.
 */
public final class PageReader implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * No page has more articles; a text of more is matched batch by batch. Matching takes more than
   * linear time in the articles of a batch, and reading a text must not.
   */
  private static final int BATCH = 200;

  /** Nor has a batch more lines of headlines, but for those far from every body. */
  private static final int MAX_HEADLINE_LINES = 1000;

  /**
   * Of headlines that stand together, so many next to the body above and as many next to the one
   * below may be a body's; those between are a list, an index or the like.
   */
  private static final int MAX_NEARBY = 100;

  private final transient Segmenter segmenter;

  /** Is told of each article, and how to find what its confidence goes by. */
  private final transient BiConsumer<Article, Supplier<double[]>> seen;

  /** A reader that compares headlines and bodies by the words of {@code segmenter}. */
  public PageReader(Segmenter segmenter) {
    this(segmenter, (article, features) -> {});
  }

  PageReader(Segmenter segmenter, BiConsumer<Article, Supplier<double[]>> seen) {
    this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
    this.seen = seen;
  }

  /**
   * Reads a page. An empty text gives a page without articles; a text in which no structure is
   * found gives one article. Never throws for any text. Time and memory grow as the text does.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public Page read(String text) {
    return read(Objects.requireNonNull(text, "text"), TypeSizes.unknown(), DoubtfulSpans.none());
  }

  /**
   * Reads pages that follow one another, so that an article may go on overleaf. Where its text
   * leaves a doubt, a line's type decides what it is.
   *
   * @return what is read of all of them; its text is {@link PrintedPage#text} of each, a form feed
   *     on a line between them
   * @throws NullPointerException if the list, or a page in it, is null
   */
  public Page readPages(List<PrintedPage> printed) {
    List<PrintedPage> pages = Lists.copy(printed, "printed");
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[pages.size()];
    for (int i = 0; i < offsets.length; i++) {
      text.append(i == 0 ? "" : "\f\n");
      offsets[i] = text.length();
      text.append(pages.get(i).text());
    }
    Page page =
        read(text.toString(), TypeSizes.of(pages, offsets), DoubtfulSpans.of(pages, offsets));
    return new PrintedPlaces(pages, offsets).located(page);
  }

  /**
   * Reads a page as {@link #readPages} does.
   *
   * @throws NullPointerException if {@code page} is null
   */
  public Page read(PrintedPage page) {
    return readPages(List.of(Objects.requireNonNull(page, "page")));
  }

  private Page read(String text, TypeSizes sizes, DoubtfulSpans doubtful) {
    String unified = OriginalText.unified(text);
    return OriginalText.of(
        readSimplified(Segmenter.simplified(unified), sizes, doubtful), unified, text);
  }

  private Page readSimplified(String text, TypeSizes sizes, DoubtfulSpans doubtful) {
    SplitWords splitWords = new SplitWords(segmenter);
    NewsItems items = NewsItems.of(LineScanner.scan(text, sizes, doubtful));
    Optional<LoneArticle> lone = LoneArticle.of(items);
    if (lone.isPresent()) {
      return page(text, lone.get());
    }
    Layout layout = new Layout(items, splitWords);
    List<Article> articles = new ArrayList<>();
    List<TextBlock> furniture = new ArrayList<>();
    int firstCluster = 0;
    int from = 0;
    do {
      int to = batchEnd(layout, from);
      boolean last = to == layout.bodies().size();
      int clusterEnd = last ? layout.clusters().size() : clustersAbove(layout, to, firstCluster);
      readBatch(layout, splitWords, from, to, firstCluster, clusterEnd, articles, furniture);
      firstCluster = clusterEnd;
      from = to;
    } while (from < layout.bodies().size());
    if (articles.isEmpty() && !furniture.isEmpty()) {
      furniture.sort(Comparator.comparingInt(TextBlock::start));
      articles.add(bareText(furniture));
      furniture.clear();
    }
    layout
        .furnitureLines()
        .forEach(line -> furniture.add(new UnwrappedText(List.of(line)).block()));
    furniture.sort(Comparator.comparingInt(TextBlock::start));
    return PageJumps.joined(new Page(text, articles, furniture), layout.labels(), segmenter);
  }

  /** A page of one article. */
  private Page page(String text, LoneArticle lone) {
    List<BodyBuilder> bodies = List.of(lone.body());
    List<TextBlock> furniture = new ArrayList<>();
    lone.furniture().forEach(line -> furniture.add(new UnwrappedText(List.of(line)).block()));
    List<HeadlineUnit> units =
        lone.titles().stream().map(line -> new HeadlineUnit(0, List.of(line))).toList();
    List<HeadlineMatcher.Match> match = List.of(lone.match(units));
    List<UnwrappedText> paragraphs =
        lone.body().paragraphs.stream().map(UnwrappedText::new).toList();
    double sure = Confidence.of(bodies, match, List.of(), 0);
    Article article = article(lone.body(), paragraphs, match.get(0), sure, furniture);
    seen.accept(article, () -> Confidence.features(bodies, match, List.of(), 0));
    furniture.sort(Comparator.comparingInt(TextBlock::start));
    return new Page(text, List.of(article), furniture);
  }

  /** Reads the bodies {@code from} to {@code to}, and the clusters of headlines among them. */
  private void readBatch(
      Layout layout,
      SplitWords splitWords,
      int from,
      int to,
      int firstCluster,
      int clusterEnd,
      List<Article> articles,
      List<TextBlock> furniture) {
    List<BodyBuilder> all = layout.bodies().subList(from, to);
    TextFeatures.Reader reader = new TextFeatures.Reader(segmenter);
    List<TextFeatures> features = all.stream().map(b -> reader.of(texts(b))).toList();
    Similarity similarity = new Similarity(reader, features);
    BodyMerger merger =
        new BodyMerger(all, layout.clusters(), layout.paragraphs(), features, similarity);
    List<BodyBuilder> joined = merger.bodies();
    Similarity merged =
        joined.size() == all.size() ? similarity : new Similarity(reader, merger.features());
    List<HeadlineUnit> units = new ArrayList<>();
    for (int c = firstCluster; c < clusterEnd; c++) {
      List<HeadlineUnit> cluster =
          HeadlineSplitter.split(c, layout.clusters().get(c), joined, merged, splitWords);
      int last = cluster.size() - MAX_NEARBY;
      for (int i = 0; i < cluster.size(); i++) {
        if (joined.isEmpty() || i >= MAX_NEARBY && i < last) {
          furniture.add(cluster.get(i).block());
        } else {
          units.add(cluster.get(i));
        }
      }
    }
    List<BodyBuilder> bodies = new BodySplitter(joined, units, merged).bodies();
    if (bodies.size() > joined.size()) {
      merged = new Similarity(reader, bodies.stream().map(b -> reader.of(texts(b))).toList());
    }
    HeadlineMatcher headlines = new HeadlineMatcher(bodies, units, merged);
    HeadlessBodies headed = new HeadlessBodies(bodies, headlines.matches(), layout.paragraphs());
    for (int i = 0; i < headed.bodies().size(); i++) {
      BodyBuilder body = headed.bodies().get(i);
      boolean keepsLines = body.keepsLines();
      List<UnwrappedText> paragraphs =
          body.paragraphs.stream().map(p -> new UnwrappedText(p, keepsLines)).toList();
      HeadlineMatcher.Match match = headed.matches().get(i);
      double sure = Confidence.of(headed.bodies(), headed.matches(), headlines.free(), i);
      Article article = article(body, paragraphs, match, sure, furniture);
      articles.add(article);
      int at = i;
      seen.accept(
          article,
          () -> Confidence.features(headed.bodies(), headed.matches(), headlines.free(), at));
    }
    headlines.free().forEach(unit -> furniture.add(unit.block()));
  }

  private static List<String> texts(BodyBuilder body) {
    return body.paragraphs.stream().map(p -> new UnwrappedText(p).text()).toList();
  }

  /** A batch ends before a body with a byline, if it can: others may continue the one above. */
  private static int batchEnd(Layout layout, int from) {
    List<BodyBuilder> bodies = layout.bodies();
    int max = from;
    int lines = 0;
    while (max < bodies.size() && max < from + BATCH && lines < MAX_HEADLINE_LINES) {
      int cluster = bodies.get(max).clusterAbove;
      lines += cluster < 0 ? 0 : Math.min(2 * MAX_NEARBY, layout.clusters().get(cluster).size());
      max++;
    }
    int to = max;
    int min = max - (max - from) / 2;
    while (to < bodies.size() && to > min && !bodies.get(to).hasByline) {
      to--;
    }
    return to < bodies.size() && !bodies.get(to).hasByline ? max : to;
  }

  /** How many clusters of headlines stand above body {@code body}. */
  private static int clustersAbove(Layout layout, int body, int from) {
    int line = layout.bodies().get(body).firstLine().index();
    int n = from;
    while (n < layout.clusters().size()
        && !layout.clusters().get(n).isEmpty()
        && layout.clusters().get(n).get(0).index() < line) {
      n++;
    }
    return n;
  }

  /** Each name once, as it is told first: a web page may name its writers twice. */
  private static List<Contributor> distinct(List<Contributor> byline) {
    Set<String> names = new HashSet<>();
    return byline.stream().filter(c -> names.add(c.name())).toList();
  }

  private static Article article(
      BodyBuilder body,
      List<UnwrappedText> paragraphs,
      HeadlineMatcher.Match match,
      double confidence,
      List<TextBlock> furniture) {
    List<Contributor> byline =
        new ArrayList<>(Byline.writers(paragraphs.get(0), paragraphs.get(paragraphs.size() - 1)));
    if (byline.isEmpty() && !body.isPhoto) {
      byline.addAll(Byline.reporter(paragraphs.get(paragraphs.size() - 1)));
    }
    for (List<PageLine> lines : body.bylines) {
      byline.addAll(Byline.ofLines(lines));
      furniture.add(new UnwrappedText(lines).block());
    }
    List<Contributor> credit =
        new ArrayList<>(
            body.isPhoto ? Byline.credit(paragraphs.get(paragraphs.size() - 1)) : List.of());
    for (PageLine line : body.credits) {
      credit.addAll(Byline.credit(new UnwrappedText(List.of(line))));
      furniture.add(new UnwrappedText(List.of(line)).block());
    }
    int headline = headline(match);
    int kicker = kicker(match, headline);
    for (int i = 0; i < match.units().size(); i++) {
      if (i != headline && i != kicker) {
        furniture.add(match.units().get(i).block());
      }
    }
    return new Article(
        body.isPhoto ? Kind.PHOTO : Kind.ARTICLE,
        headline < 0 ? Optional.empty() : Optional.of(match.units().get(headline).block()),
        kicker < 0 ? Optional.empty() : Optional.of(match.units().get(kicker).block()),
        distinct(byline),
        credit.stream().findFirst(),
        paragraphs.stream().map(UnwrappedText::block).toList(),
        confidence,
        match.why());
  }

  /**
   * Of lines that stand together the kicker comes first, the deck last, and of more than two the
   * headline is the one before the last, unless the type of one is the largest; of lines that stand
   * apart it is the one that was matched.
   */
  private static int headline(HeadlineMatcher.Match match) {
    List<HeadlineUnit> units = match.units();
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
    int largest = last;
    for (int i = last; i >= first; i--) {
      largest = units.get(i).points() > units.get(largest).points() ? i : largest;
    }
    if (units.get(largest).isLarge()) {
      return largest;
    }
    while (last > first && units.get(last).text().startsWith("—")) {
      last--;
    }
    return last - first >= 2 ? last - 1 : last;
  }

  /** The line directly above the headline, else the first of the others; -1 if there is none. */
  private static int kicker(HeadlineMatcher.Match match, int headline) {
    List<HeadlineUnit> units = match.units();
    if (headline > 0 && units.get(headline - 1).cluster() == units.get(headline).cluster()) {
      return headline - 1;
    }
    return headline > 0 ? 0 : -1;
  }

  /**
   * A text without structure, lines that might be headlines and no body, is an article by itself.
   */
  private static Article bareText(List<TextBlock> text) {
    return new Article(
        Kind.ARTICLE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        text,
        Confidence.OF_BARE_TEXT,
        Optional.empty());
  }

  /** What is written in place of it: its segmenter. */
  private Object writeReplace() {
    return new Serialized(segmenter);
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("written and read as its segmenter");
  }

  private record Serialized(Segmenter segmenter) implements Serializable {
    private Object readResolve() {
      return new PageReader(segmenter);
    }
  }
}
