package io.github.qubao.spring.json;

import io.github.qubao.Qubao;
import io.github.qubao.page.Page;
import java.util.List;
import java.util.Objects;

/**
 * Thread-safe. The articles of a page with their analyses, to be written as JSON.
 *
 * @param articles the articles, in the order of the page
 */
public record AnalyzedPage(List<AnalyzedArticle> articles) {
  /**
   * Copies the list.
   *
   * @throws NullPointerException if it is null
   */
  public AnalyzedPage {
    articles = List.copyOf(Objects.requireNonNull(articles, "articles"));
  }

  /**
   * Analyses the articles of a page, each part when it is first asked for.
   *
   * @throws NullPointerException if a value is null
   */
  public static AnalyzedPage of(Page page, Qubao qubao) {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(qubao, "qubao");
    return new AnalyzedPage(
        page.articles().stream().map(a -> AnalyzedArticle.of(a, qubao)).toList());
  }
}
