package io.github.qubao.page;

import io.github.qubao.internal.Lists;
import io.github.qubao.text.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A headline, a paragraph or another block of a page: its text with the
 * lines joined, and where on the page it stands. A stanza of a poem keeps its lines, with a line
 * feed between two.
 *
 * @param text the joined text
 * @param sources the spans of the page's text that it came from, in reading order; never empty
 * @param doubtful what of {@code text} may have been misread, in its order: spans of {@code text},
 *     not of the page's; empty unless OCR read the page
 */
public record TextBlock(String text, List<Span> sources, List<Span> doubtful)
    implements Serializable {
  /** A block of which nothing is doubtful; throws what the other constructor does. */
  public TextBlock(String text, List<Span> sources) {
    this(text, sources, List.of());
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no source, or a doubtful span ends behind the text
   * @throws NullPointerException if one of the arguments, or a span, is null
   */
  public TextBlock {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(sources, "sources");
    sources = Lists.copy(sources, "sources");
    doubtful = Lists.copy(doubtful, "doubtful");
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a text block has one source span or more");
    }
    for (Span span : doubtful) {
      if (span.end() > text.length()) {
        throw new IllegalArgumentException("ends behind the text: " + span);
      }
    }
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextBlock p
        && text.equals(p.text)
        && sources.equals(p.sources)
        && doubtful.equals(p.doubtful);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * text.hashCode() + sources.hashCode()) + doubtful.hashCode();
  }

  /** Offset of its first UTF-16 unit in the page's text. */
  public int start() {
    return sources.get(0).start();
  }

  /** Offset after its last UTF-16 unit in the page's text. */
  public int end() {
    return sources.get(sources.size() - 1).end();
  }
}
