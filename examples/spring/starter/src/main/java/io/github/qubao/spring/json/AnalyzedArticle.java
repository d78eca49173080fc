package io.github.qubao.spring.json;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import io.github.qubao.summary.Summary;
import java.util.Objects;
import java.util.Optional;

/**
 * Thread-safe. An article of a page and what there is to know of it, to be written as JSON.
 *
 * @param article the article
 * @param analysis its analysis
 * @param madeHeadline a headline that was made for an article that has none; not written where the
 *     article has one
 */
public record AnalyzedArticle(
    Article article, Analysis analysis, Optional<Summary.Headline> madeHeadline) {
  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public AnalyzedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(madeHeadline, "madeHeadline");
  }

  /**
   * Analyses an article.
   *
   * @throws NullPointerException if a value is null
   */
  public static AnalyzedArticle of(Article article, Qubao qubao) {
    Analysis analysis = Objects.requireNonNull(qubao, "qubao").analyze(article);
    return new AnalyzedArticle(
        article,
        analysis,
        article.headline().isPresent()
            ? Optional.empty()
            : qubao.summarizer().headline(analysis.document()));
  }
}
