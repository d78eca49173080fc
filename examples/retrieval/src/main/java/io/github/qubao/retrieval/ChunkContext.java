package io.github.qubao.retrieval;

import io.github.qubao.text.Span;
import io.github.qubao.topic.Topic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. What is known of a chunk beside its text.
 *
 * @param headline the article's headline, empty if there is none
 * @param topic the article's topic, if there is one and it was asked for
 * @param names the persons, places and organisations that the chunk names, each once, by the
 *     fullest name that the article has for them, in the order of their first mention
 * @param page the number of the page, if the text is from one
 * @param pageSpans where on the page's text the chunk stands, in its order, in UTF-16 offsets; the
 *     blanks between lines may lie inside or outside; empty if the text is not from a page
 */
public record ChunkContext(
    String headline,
    Optional<Topic> topic,
    List<String> names,
    OptionalInt page,
    List<Span> pageSpans) {
  /** Of a text of which nothing is known. */
  public static final ChunkContext NONE =
      new ChunkContext("", Optional.empty(), List.of(), OptionalInt.empty(), List.of());

  /**
   * Copies the lists.
   *
   * @throws NullPointerException if a value, or an element of a list, is null
   */
  public ChunkContext {
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(page, "page");
    names = List.copyOf(names);
    pageSpans = List.copyOf(pageSpans);
  }

  // By hand, as in Chunk.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChunkContext c
        && headline.equals(c.headline)
        && topic.equals(c.topic)
        && names.equals(c.names)
        && page.equals(c.page)
        && pageSpans.equals(c.pageSpans);
  }

  @Override
  public int hashCode() {
    return Objects.hash(headline, topic, names, page, pageSpans);
  }
}
