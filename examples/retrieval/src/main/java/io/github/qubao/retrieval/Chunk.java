package io.github.qubao.retrieval;

import io.github.qubao.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A piece of a text, to be embedded and found again.
 *
 * @param text what stands in the text that was cut at {@code span}, to the letter
 * @param span where it stands there, in UTF-16 offsets; for an article in its body
 * @param size what the counter says of {@code text}
 * @param wholeSentences false if it is a part of a sentence that is longer than the budget
 * @param context what is known of the article that it is from
 */
public record Chunk(
    String text, Span span, int size, boolean wholeSentences, ChunkContext context) {
  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Chunk {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(context, "context");
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Chunk c
        && text.equals(c.text)
        && span.equals(c.span)
        && size == c.size
        && wholeSentences == c.wholeSentences
        && context.equals(c.context);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + span.hashCode();
  }

  /**
   * What is known of it under the keys that vector stores keep: {@code start} and {@code end} (of
   * the span), {@code whole_sentences} and, where they are known, {@code headline}, {@code topic},
   * {@code names} (a list) and {@code page}. The map cannot be changed.
   */
  public Map<String, Object> metadata() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("start", span.start());
    out.put("end", span.end());
    out.put("whole_sentences", wholeSentences);
    if (!context.headline().isEmpty()) {
      out.put("headline", context.headline());
    }
    context.topic().ifPresent(t -> out.put("topic", t.name()));
    if (!context.names().isEmpty()) {
      out.put("names", context.names());
    }
    context.page().ifPresent(p -> out.put("page", p));
    return Collections.unmodifiableMap(out);
  }
}
