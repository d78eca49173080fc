package io.github.qubao.page;

import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per text. Tells which article that goes on on a page is which that comes
 * from the other: by the headline that is repeated, by the words that only the two have, and by a
 * word that the pages break. It rather leaves two apart than joins what may not be one.
 */
final class JumpPairs {
  /** No page has so many articles that go on on the same page; of more nothing is told. */
  private static final int MAX_ENDS = 12;

  /** By how much a pair must be likelier than another that has one of its ends. */
  private static final double MARGIN = 0.15;

  /** A headline of which the first part says a smaller share is of another article. */
  private static final double MIN_HEADLINE = 0.25;

  private static final double HEADLINE_IN_TEXT = 0.4;
  private static final double SPLIT_WORD = 0.4;

  /** So many words that only the two parts have leave no doubt; a long part has more by chance. */
  private static final double MANY_SHARED = 6;

  private static final int USUAL_LENGTH = 60;

  /** Two that belong together, as positions in the lists that were given. */
  record Pair(int to, int from) {}

  /** What is compared of an article. */
  private record Part(Article article, String title, Set<Integer> head, Set<Integer> all) {}

  private final Page page;
  private final SplitWords splitWords;
  private final Map<Integer, Part> parts = new HashMap<>();

  JumpPairs(Page page, Segmenter segmenter) {
    this.page = page;
    this.splitWords = new SplitWords(segmenter);
  }

  /**
   * Pairs articles of one page with those of another.
   *
   * @param to articles that go on there
   * @param from articles that come from here
   */
  List<Pair> of(List<Integer> to, List<Integer> from) {
    if (to.isEmpty() || from.isEmpty() || to.size() > MAX_ENDS || from.size() > MAX_ENDS) {
      return List.of();
    }
    List<Part> firsts = to.stream().map(this::part).toList();
    List<Part> seconds = from.stream().map(this::part).toList();
    double[][] likely = likely(firsts, seconds);
    List<Integer> rows = range(firsts.size());
    List<Integer> columns = range(seconds.size());
    List<Pair> pairs = new ArrayList<>();
    boolean found = true;
    while (found && rows.size() + columns.size() > 2) {
      Pair best = clearest(likely, rows, columns);
      found = best != null;
      if (best != null) {
        pairs.add(best);
        rows.remove((Integer) best.to);
        columns.remove((Integer) best.from);
      }
    }
    if (rows.size() == 1
        && columns.size() == 1
        && !contradicts(firsts.get(rows.get(0)), seconds.get(columns.get(0)))) {
      pairs.add(new Pair(rows.get(0), columns.get(0)));
    }
    return pairs;
  }

  private static List<Integer> range(int n) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(i);
    }
    return out;
  }

  /** The pair that is most likelier than all others with one of its ends; null if none is. */
  private static @Nullable Pair clearest(
      double[][] likely, List<Integer> rows, List<Integer> columns) {
    Pair best = null;
    double most = MARGIN;
    for (int i : rows) {
      for (int j : columns) {
        double other = 0;
        for (int row : rows) {
          other = row == i ? other : Math.max(other, likely[row][j]);
        }
        for (int column : columns) {
          other = column == j ? other : Math.max(other, likely[i][column]);
        }
        if (likely[i][j] - other >= most) {
          most = likely[i][j] - other;
          best = new Pair(i, j);
        }
      }
    }
    return best;
  }

  private double[][] likely(List<Part> firsts, List<Part> seconds) {
    Map<Integer, Integer> having = new HashMap<>();
    firsts.forEach(p -> p.all.forEach(pair -> having.merge(pair, 1, Integer::sum)));
    seconds.forEach(p -> p.all.forEach(pair -> having.merge(pair, 1, Integer::sum)));
    double[][] likely = new double[firsts.size()][seconds.size()];
    for (int i = 0; i < firsts.size(); i++) {
      for (int j = 0; j < seconds.size(); j++) {
        likely[i][j] = likely(firsts.get(i), seconds.get(j), having);
      }
    }
    return likely;
  }

  private double likely(Part first, Part second, Map<Integer, Integer> having) {
    Set<Integer> title = CharacterPairs.of(second.title);
    double sum =
        CharacterPairs.share(title, first.head)
            + HEADLINE_IN_TEXT * CharacterPairs.share(title, first.all);
    int only = 0;
    for (Integer pair : second.all) {
      only += having.getOrDefault(pair, 0) == 2 && first.all.contains(pair) ? 1 : 0;
    }
    sum +=
        Math.min(1, only * USUAL_LENGTH / MANY_SHARED / Math.max(USUAL_LENGTH, second.all.size()));
    List<TextBlock> above = first.article.paragraphs();
    String end = above.get(above.size() - 1).text();
    boolean broken =
        Character.isLetterOrDigit(end.charAt(end.length() - 1))
            && splitWords.isSplit(end, second.article.paragraphs().get(0).text());
    return sum + (broken ? SPLIT_WORD : 0);
  }

  /** Whether the second part has a headline that the first says nothing of. */
  private static boolean contradicts(Part first, Part second) {
    return second.article.headline().isPresent()
        && !CharacterPairs.of(second.title).isEmpty()
        && CharacterPairs.share(CharacterPairs.of(second.title), first.all) < MIN_HEADLINE;
  }

  private Part part(int article) {
    return parts.computeIfAbsent(article, this::read);
  }

  private Part read(int number) {
    Article article = page.articles().get(number);
    String line = JoinedArticle.firstLine(page.text(), article.paragraphs().get(0)).in(page.text());
    String title =
        article
            .headline()
            .map(TextBlock::text)
            .orElse(JoinedArticle.readsLikeHeadline(line) ? line : "");
    String head = article.title() + "\n" + article.kicker().map(TextBlock::text).orElse("");
    Set<Integer> all = new HashSet<>(CharacterPairs.of(head));
    article.paragraphs().forEach(p -> all.addAll(CharacterPairs.of(p.text())));
    return new Part(article, title, CharacterPairs.of(head), all);
  }
}
