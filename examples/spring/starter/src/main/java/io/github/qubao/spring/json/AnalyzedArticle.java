package io.github.qubao.spring.json;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import java.util.Objects;

/**
 * Thread-safe. An article of a page and what there is to know of it, to be written as JSON.
 *
 * @param article the article
 * @param analysis its analysis
 */
public record AnalyzedArticle(Article article, Analysis analysis) {
  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public AnalyzedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(analysis, "analysis");
  }

  /**
   * Analyses an article.
   *
   * @throws NullPointerException if a value is null
   */
  public static AnalyzedArticle of(Article article, Qubao qubao) {
    return new AnalyzedArticle(article, Objects.requireNonNull(qubao, "qubao").analyze(article));
  }
}
