package io.github.qubao.page;

import java.util.List;

/**
 * Immutable and thread-safe. What was found on a page.
 *
 * @param text the page's text as it was given; every span is in its UTF-16 offsets
 * @param articles the articles in the order in which their bodies stand on the page
 * @param furniture what belongs to no article: mastheads, dates, editors' lines, column names
 */
public record Page(String text, List<Article> articles, List<Passage> furniture) {
  /** Copies the lists. */
  public Page {
    articles = List.copyOf(articles);
    furniture = List.copyOf(furniture);
  }
}
