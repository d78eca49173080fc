package io.github.qubao.spring.json;

import io.github.qubao.Qubao;
import io.github.qubao.page.Page;
import java.util.List;
import java.util.Objects;

/**
 * Thread-safe. What a page tells and its articles with their analyses, to be written as JSON.
 *
 * @param digest what the page tells
 * @param articles the articles, in the order of the page
 */
public record AnalyzedPage(Qubao.Digest digest, List<AnalyzedArticle> articles) {
  /** The most UTF-16 units of the digest that {@link #of} makes. */
  public static final int DIGEST_CHARS = 300;

  /**
   * Copies the list.
   *
   * @throws NullPointerException if a value is null
   */
  public AnalyzedPage {
    Objects.requireNonNull(digest, "digest");
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
        qubao.digest(page, DIGEST_CHARS),
        page.articles().stream().map(a -> AnalyzedArticle.of(a, qubao)).toList());
  }
}
