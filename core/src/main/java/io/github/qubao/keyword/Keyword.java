package io.github.qubao.keyword;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A word that tells what a text is about.
 *
 * @param word the word as it stands in the text
 * @param score how much it tells, 0 to 1
 */
public record Keyword(String word, double score) implements Serializable {
  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if {@code word} is null
   */
  public Keyword {
    Objects.requireNonNull(word, "word");
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Keyword k && word.equals(k.word) && Double.compare(score, k.score) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(word, score);
  }
}
