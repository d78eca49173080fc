package io.github.qubao.page;

import io.github.qubao.page.Article.Jump;
import io.github.qubao.page.Article.Jump.Direction;
import io.github.qubao.page.Article.Kind;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Not thread-safe: one per text. Joins articles over the pages that their jump lines name.
 *
 * <p>Both ends must say so: 下转第2版 on page 1 and 上接第1版 on page 2. Where a page has several that
 * agree, {@link JumpPairs} chooses. What has no other half is marked only.
 */
final class PageJumps {
  /** So many captions may stand between a jump line and its article. */
  private static final int MAX_CAPTIONS = 4;

  /** A jump line that belongs to an article, for one of the pages that it names. */
  private record End(int article, int page, PageLabel named, Span span) {}

  private final Page page;
  private final PageLabels labels;

  /** Where a piece of an article's paragraphs begins. */
  private record Piece(int start, int article) {}

  /** The pieces as they stand on the page. */
  private final List<Piece> pieces = new ArrayList<>();

  /** For each article the first piece of its first paragraph. */
  private final int[] starts;

  private final List<End> outward = new ArrayList<>();
  private final List<End> inward = new ArrayList<>();

  private PageJumps(Page page, PageLabels labels) {
    this.page = page;
    this.labels = labels;
    starts = new int[page.articles().size()];
    for (int a = 0; a < starts.length; a++) {
      List<TextBlock> paragraphs = page.articles().get(a).paragraphs();
      starts[a] = paragraphs.isEmpty() ? -1 : paragraphs.get(0).start();
      for (TextBlock p : paragraphs) {
        for (Span s : p.sources()) {
          pieces.add(new Piece(s.start(), a));
        }
      }
    }
    pieces.sort(Comparator.comparingInt(Piece::start));
  }

  /**
   * The page with its articles joined.
   *
   * @param labels the numbers of its pages
   */
  static Page joined(Page page, PageLabels labels, Segmenter segmenter) {
    boolean any = page.furniture().stream().anyMatch(f -> JumpLine.of(f.text()) != null);
    return any ? new PageJumps(page, labels).join(segmenter) : page;
  }

  private Page join(Segmenter segmenter) {
    page.furniture().forEach(this::readLine);
    int[] partOf = new int[page.articles().size()];
    Arrays.fill(partOf, -1);
    boolean[] followed = new boolean[outward.size()];
    JumpPairs pairs = new JumpPairs(page, segmenter);
    for (Group group : groups().values()) {
      List<JumpPairs.Pair> found =
          pairs.of(
              group.outward.stream().map(i -> outward.get(i).article).toList(),
              group.inward.stream().map(i -> inward.get(i).article).toList());
      for (JumpPairs.Pair pair : found) {
        int to = group.outward.get(pair.to());
        int first = outward.get(to).article;
        int second = inward.get(group.inward.get(pair.from())).article;
        if (partOf[second] < 0 && root(partOf, first) != second) {
          partOf[second] = first;
          followed[to] = true;
        }
      }
    }
    return joined(partOf, followed);
  }

  private static int root(int[] partOf, int article) {
    int at = article;
    while (partOf[at] >= 0) {
      at = partOf[at];
    }
    return at;
  }

  /** Which article a jump line is of. */
  private void readLine(TextBlock line) {
    JumpLine jump = JumpLine.of(line.text());
    if (jump == null) {
      return;
    }
    int here = labels.pageAt(line.start());
    Span span = new Span(line.start(), line.end());
    boolean to = jump.isTo(labels.label(here));
    int article = to ? articleAbove(line.start(), here) : articleBelow(line.end(), here);
    if (article >= 0 && (to || jump.isFrom(labels.label(here)))) {
      for (PageLabel named : jump.pages()) {
        (to ? outward : inward).add(new End(article, here, named, span));
      }
    }
  }

  /** The article that ends above an offset, on the same page; -1 if none does. */
  private int articleAbove(int offset, int here) {
    int at = firstPieceFrom(offset) - 1;
    for (int i = at; i >= 0 && i > at - MAX_CAPTIONS; i--) {
      if (labels.pageAt(pieces.get(i).start()) != here) {
        return -1;
      }
      int article = pieces.get(i).article();
      if (page.articles().get(article).kind() == Kind.ARTICLE) {
        return article;
      }
    }
    return -1;
  }

  /** The article that begins below an offset, on the same page; -1 if none does. */
  private int articleBelow(int offset, int here) {
    int at = firstPieceFrom(offset);
    for (int i = at; i < pieces.size() && i < at + MAX_CAPTIONS; i++) {
      if (labels.pageAt(pieces.get(i).start()) != here) {
        return -1;
      }
      int article = pieces.get(i).article();
      if (page.articles().get(article).kind() == Kind.ARTICLE) {
        return starts[article] == pieces.get(i).start() ? article : -1;
      }
    }
    return -1;
  }

  /** The first piece that does not begin before an offset. */
  private int firstPieceFrom(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Ends that name each other's pages. */
  private static final class Group {
    final List<Integer> outward = new ArrayList<>();
    final List<Integer> inward = new ArrayList<>();
  }

  private record Pages(int from, int to) {}

  private Map<Pages, Group> groups() {
    Map<Pages, Group> groups = new LinkedHashMap<>();
    for (int i = 0; i < outward.size(); i++) {
      End end = outward.get(i);
      int other = labels.find(end.named, end.page);
      if (other >= 0 && other != end.page) {
        groups.computeIfAbsent(new Pages(end.page, other), p -> new Group()).outward.add(i);
      }
    }
    for (int i = 0; i < inward.size(); i++) {
      End end = inward.get(i);
      int other = labels.find(end.named, end.page);
      Group group = other < 0 ? null : groups.get(new Pages(other, end.page));
      if (group != null) {
        group.inward.add(i);
      }
    }
    return groups;
  }

  private Page joined(int[] partOf, boolean[] followed) {
    List<List<Integer>> parts = new ArrayList<>();
    List<List<Jump>> jumps = new ArrayList<>();
    for (int a = 0; a < partOf.length; a++) {
      parts.add(new ArrayList<>());
      jumps.add(new ArrayList<>());
    }
    for (End end : inward) {
      if (partOf[end.article] < 0) {
        jumps.get(end.article).add(jump(Direction.FROM, end, false));
      }
    }
    for (int i = 0; i < followed.length; i++) {
      jumps.get(outward.get(i).article).add(jump(Direction.TO, outward.get(i), followed[i]));
    }
    for (int a = 0; a < partOf.length; a++) {
      if (partOf[a] >= 0) {
        parts.get(partOf[a]).add(a);
      }
    }
    List<Article> articles = new ArrayList<>();
    List<TextBlock> furniture = new ArrayList<>(page.furniture());
    for (int a = 0; a < partOf.length; a++) {
      if (partOf[a] < 0) {
        JoinedArticle whole = new JoinedArticle(page, a, jumps.get(a), furniture);
        add(whole, parts, a, jumps);
        articles.add(whole.article());
      }
    }
    furniture.sort(Comparator.comparingInt(TextBlock::start));
    return new Page(page.text(), articles, furniture);
  }

  private static void add(
      JoinedArticle whole, List<List<Integer>> parts, int first, List<List<Jump>> jumps) {
    List<Integer> waiting = new ArrayList<>(reversed(parts.get(first)));
    while (!waiting.isEmpty()) {
      int part = waiting.remove(waiting.size() - 1);
      whole.add(part, jumps.get(part));
      waiting.addAll(reversed(parts.get(part)));
    }
  }

  private static List<Integer> reversed(List<Integer> list) {
    List<Integer> out = new ArrayList<>(list);
    Collections.reverse(out);
    return out;
  }

  private static Jump jump(Direction direction, End end, boolean joined) {
    return new Jump(direction, end.named.toString(), joined, end.span);
  }
}
