package io.github.qubao.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The four shares: paragraphs that come back whole, articles that come back whole and unmixed,
 * headlines and bylines on the article that holds most of the text. White space does not count, nor
 * does a byline in brackets before the first paragraph or a photographer's behind the last.
 */
final class PageScore {
  static final List<String> SHARES = List.of("paragraphs", "articles", "headlines", "bylines");

  final int[] hits = new int[4];
  final int[] all = new int[4];

  /** Adds one page. */
  void add(ComposedPage gold, Page page) {
    for (int i = 0; i < gold.articles().size(); i++) {
      add(gold.articles().get(i), page);
    }
  }

  /** Adds one article of a page; returns what of it failed, empty if nothing. */
  String add(ComposedPage.Gold gold, Page page) {
    StringBuilder failed = new StringBuilder();
    List<List<String>> read = page.articles().stream().map(PageScore::paragraphs).toList();
    List<String> wanted = gold.paragraphs().stream().map(PageScore::plain).toList();
    Set<String> every = new HashSet<>();
    read.forEach(every::addAll);
    for (String p : wanted) {
      count(0, every.contains(p), failed);
    }
    count(1, read.contains(wanted), failed);
    int best = best(wanted, read);
    Article hit = best < 0 ? null : page.articles().get(best);
    if (!gold.headline().isEmpty()) {
      count(2, hit != null && squash(hit.title()).equals(squash(gold.headline())), failed);
    }
    Set<String> names = new HashSet<>();
    if (hit != null) {
      hit.byline().forEach(c -> names.add(c.name()));
    }
    count(3, names.equals(new HashSet<>(gold.byline())), failed);
    return failed.toString();
  }

  private void count(int share, boolean hit, StringBuilder failed) {
    all[share]++;
    hits[share] += hit ? 1 : 0;
    if (!hit && failed.indexOf(SHARES.get(share)) < 0) {
      failed.append(SHARES.get(share)).append(' ');
    }
  }

  double share(int i) {
    return all[i] == 0 ? 1 : (double) hits[i] / all[i];
  }

  private static int best(List<String> wanted, List<List<String>> read) {
    Set<String> g = pairs(String.join("", wanted));
    double score = 0;
    int best = -1;
    for (int i = 0; i < read.size(); i++) {
      Set<String> b = pairs(String.join("", read.get(i)));
      Set<String> both = new HashSet<>(g);
      both.retainAll(b);
      double s = both.size() / Math.max(1.0, g.size() + b.size() - both.size());
      if (s > score) {
        score = s;
        best = i;
      }
    }
    return best;
  }

  private static Set<String> pairs(String s) {
    Set<String> out = new HashSet<>();
    for (int i = 0; i + 1 < s.length(); i++) {
      out.add(s.substring(i, i + 2));
    }
    return out;
  }

  private static List<String> paragraphs(Article article) {
    List<String> out = new ArrayList<>();
    for (TextBlock p : article.paragraphs()) {
      String text = plain(p.text());
      if (!text.isEmpty()) {
        out.add(text);
      }
    }
    return out;
  }

  private static String plain(String paragraph) {
    return squash(paragraph)
        .replaceAll("[（(][^（）()]{1,12}摄(?:影(?:报道)?)?[)）]$", "")
        .replaceAll("^本报讯[（(][^（）()]*[)）][，,]?", "");
  }

  private static String squash(String s) {
    return s.replaceAll("[\\s　]+", "");
  }
}
