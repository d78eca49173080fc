package io.github.qubao.page;

import io.github.qubao.page.Article.Area;
import java.util.List;

/**
 * Immutable. Tells which articles stand in the rectangle around another, or have one in theirs: on
 * a page that was read rightly that is seldom so.
 */
final class Crossings {
  /** A smaller share of an article is its edge only. */
  private static final double MIN_SHARE = 0.1;

  /** Articles further apart in the order of reading are not compared. */
  private static final int MAX_DISTANCE = 8;

  private final boolean[] crossed;

  Crossings(List<Article> articles, List<List<Area>> areas) {
    crossed = new boolean[areas.size()];
    for (int i = 0; i < crossed.length; i++) {
      for (int j = i + 1; j < Math.min(crossed.length, i + 1 + MAX_DISTANCE); j++) {
        if (articles.get(i).kind() == Article.Kind.ARTICLE
            && articles.get(j).kind() == Article.Kind.ARTICLE
            && (stands(areas.get(i), areas.get(j)) || stands(areas.get(j), areas.get(i)))) {
          crossed[i] = true;
          crossed[j] = true;
        }
      }
    }
  }

  /** Whether another stands in article {@code i}, or it in another. */
  boolean at(int i) {
    return crossed[i];
  }

  /** Whether more than an edge of {@code inner} stands in the rectangle around {@code outer}. */
  private static boolean stands(List<Area> inner, List<Area> outer) {
    if (inner.isEmpty() || outer.isEmpty()) {
      return false;
    }
    int page = outer.get(0).page();
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Area area : outer) {
      if (area.page() == page) {
        left = Math.min(left, area.left());
        top = Math.min(top, area.top());
        right = Math.max(right, area.right());
        bottom = Math.max(bottom, area.bottom());
      }
    }
    double within = 0;
    double all = 0;
    for (Area area : inner) {
      double width = Math.min(right, area.right()) - Math.max(left, area.left());
      double height = Math.min(bottom, area.bottom()) - Math.max(top, area.top());
      within += area.page() == page && width > 0 && height > 0 ? width * height : 0;
      all += (area.right() - area.left()) * (area.bottom() - area.top());
    }
    return within > MIN_SHARE * all;
  }
}
