package io.github.qubao.segment;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A word and where it stands: {@code text.substring(start, end)} is the
 * word as the caller wrote it, for every text.
 *
 * @param start offset of the first UTF-16 unit in the text that was segmented
 * @param end offset after the last UTF-16 unit
 * @param partOfSpeech the part of speech (词性), {@link PartOfSpeech#NONE} if it was not asked for
 * @param tag the tag that the user's lexicon gives the word, as it stands there; for every other
 *     word {@link PartOfSpeech#tag()}, empty if it was not asked for
 */
public record Token(int start, int end, PartOfSpeech partOfSpeech, String tag)
    implements Serializable {
  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   * @throws NullPointerException if {@code partOfSpeech} or {@code tag} is null
   */
  public Token {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a token: " + start + ".." + end);
    }
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    Objects.requireNonNull(tag, "tag");
  }

  /**
   * A token with the tag of its part of speech.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   * @throws NullPointerException if {@code partOfSpeech} is null
   */
  public Token(int start, int end, PartOfSpeech partOfSpeech) {
    this(start, end, partOfSpeech, Objects.requireNonNull(partOfSpeech, "partOfSpeech").tag());
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Token t
        && start == t.start
        && end == t.end
        && partOfSpeech == t.partOfSpeech
        && tag.equals(t.tag);
  }

  @Override
  public int hashCode() {
    // The tag's hash, for that of an enum differs from one JVM to the next.
    return 31 * (31 * start + end) + tag.hashCode();
  }

  /** The word as it stands in {@code text}, the text that was segmented. */
  public String in(String text) {
    return Objects.requireNonNull(text, "text").substring(start, end);
  }
}
