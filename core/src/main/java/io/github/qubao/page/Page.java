package io.github.qubao.page;

import io.github.qubao.internal.Lists;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. What was found on a page, or on pages that were read together.
 *
 * @param text the page's text as it was given; of printed pages their texts, with a form feed on a
 *     line of its own between two; every span is in its UTF-16 offsets
 * @param articles the articles in the order in which their bodies stand on the page
 * @param furniture what belongs to no article: mastheads, dates, editors' lines, column names
 */
public record Page(String text, List<Article> articles, List<TextBlock> furniture)
    implements Serializable {
  /**
   * Copies the lists.
   *
   * @throws NullPointerException if one of the arguments, or an element of a list, is null
   */
  public Page {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(furniture, "furniture");
    articles = Lists.copy(articles, "articles");
    furniture = Lists.copy(furniture, "furniture");
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Page p
        && text.equals(p.text)
        && articles.equals(p.articles)
        && furniture.equals(p.furniture);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * text.hashCode() + articles.hashCode()) + furniture.hashCode();
  }
}
