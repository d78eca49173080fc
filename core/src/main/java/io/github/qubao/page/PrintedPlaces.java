package io.github.qubao.page;

import io.github.qubao.page.Article.Area;
import io.github.qubao.page.PrintedPage.Line;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Immutable: one per text. Where on their pages the lines of a text stand. */
final class PrintedPlaces {
  /** How far above its baseline type reaches, and how far below, in its sizes. */
  private static final double ABOVE = 0.85;

  private static final double BELOW = 0.15;

  private final int[] starts;
  private final Line[] lines;
  private final int[] pages;

  /**
   * Of the pages whose texts follow one another.
   *
   * @param offsets where the text of each begins
   */
  PrintedPlaces(List<PrintedPage> printed, int[] offsets) {
    int count = printed.stream().mapToInt(p -> p.lines().size()).sum();
    starts = new int[count];
    lines = new Line[count];
    pages = new int[count];
    int n = 0;
    for (int i = 0; i < offsets.length; i++) {
      List<Line> ofPage = printed.get(i).lines();
      System.arraycopy(printed.get(i).lineStarts(offsets[i]), 0, starts, n, ofPage.size());
      for (Line line : ofPage) {
        lines[n] = line;
        pages[n++] = i + 1;
      }
    }
  }

  /** The page with the areas of its articles. */
  Page located(Page page) {
    List<List<Area>> areas = page.articles().stream().map(this::areas).toList();
    Crossings crossings = new Crossings(page.articles(), areas);
    List<Article> located = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      Article article = page.articles().get(i);
      double sure = crossings.at(i) ? Confidence.WHERE_ARTICLES_CROSS : 1;
      located.add(article.withAreas(areas.get(i), Math.min(article.confidence(), sure)));
    }
    return new Page(page.text(), located, page.furniture());
  }

  private List<Area> areas(Article article) {
    List<Span> spans = new ArrayList<>();
    article.headline().ifPresent(h -> spans.addAll(h.sources()));
    article.kicker().ifPresent(k -> spans.addAll(k.sources()));
    article.byline().forEach(c -> spans.add(c.span()));
    article.credit().ifPresent(c -> spans.add(c.span()));
    article.paragraphs().forEach(p -> spans.addAll(p.sources()));
    int[] found = spans.stream().flatMapToInt(this::linesOf).sorted().distinct().toArray();
    List<Area> areas = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= found.length; i++) {
      if (i == found.length || !goesOn(found[i - 1], found[i])) {
        areas.add(area(found, from, i));
        from = i;
      }
    }
    return areas;
  }

  /** The lines of a span that run as the page does; elsewhere a rectangle would not be. */
  private IntStream linesOf(Span span) {
    int at = Arrays.binarySearch(starts, span.start());
    int first = Math.max(0, at >= 0 ? at : -at - 2);
    int end = first;
    while (end < starts.length && starts[end] < span.end()) {
      end++;
    }
    return IntStream.range(first, end).filter(i -> lines[i].turned() == 0);
  }

  private boolean goesOn(int before, int line) {
    return pages[before] == pages[line] && lines[before].block() == lines[line].block();
  }

  /** The rectangle around the lines {@code found[from]} to {@code found[to]}. */
  private Area area(int[] found, int from, int to) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      Line line = lines[found[i]];
      left = Math.min(left, Math.min(line.left(), line.right()));
      right = Math.max(right, Math.max(line.left(), line.right()));
      top = Math.min(top, line.baseline() - ABOVE * line.size());
      bottom = Math.max(bottom, line.baseline() + BELOW * line.size());
    }
    return new Area(pages[found[from]], left, top, right, bottom);
  }
}
